import { toPixel } from '../../../model/timeline/scale.js';
import { visitRow } from '../../../model/timeline/bar-store.js';
import { emptyBox, measureBar } from './frame.js';
import type { Frame } from './frame.js';
import { laneTop, visitRows } from './layout.js';
import type { Palette } from './drawing-style.js';
import { crisp, drawBar, drawPoint, rowsAreSmall } from './shapes.js';
import { createHatch } from './surface.js';
import type { Surface } from './surface.js';
import type { TimelineItem } from '../view/timeline-item.js';

/** The canvas under the labels. */
export class CanvasLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #surface: Surface | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
  }

  /** Whether it can be drawn on: not where the browser has no canvas, or refuses it. */
  get works(): boolean {
    return Boolean(this.#context);
  }

  /** Draws a picture. */
  update(frame: Frame, palette: Palette): void {
    const { scale, height, ratio } = frame;
    const context = this.#context;
    if (!context) return;
    // A canvas that is given a size, even its own, is cleared.
    const [w, h] = [Math.max(1, Math.round(scale.width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (this.#canvas.width !== w) this.#canvas.width = w;
    if (this.#canvas.height !== h) this.#canvas.height = h;
    if (this.#surface?.palette !== palette) {
      this.#surface = { context, palette, hatch: createHatch(context, ratio) };
    }
    drawFrame(this.#surface, frame);
  }
}

/**
 * Draws a picture: lines of the axis, the lanes' grounds, and what of the bars is in view. Costs as much as there
 * is to see, not as there is.
 */
function drawFrame(surface: Surface, frame: Frame): void {
  const { context, palette } = surface;
  const { scale, height, top, ratio, mirrored } = frame;
  context.setTransform(mirrored ? -ratio : ratio, 0, 0, ratio, mirrored ? scale.width * ratio : 0, 0);
  context.clearRect(0, 0, scale.width, height);
  context.fillStyle = palette.grid;
  for (const { at } of frame.ticks) context.fillRect(crisp(toPixel(scale, at), ratio), 0, 1 / ratio, height);
  for (let lane = 1; lane < frame.layout.lanes.length; lane += 1) {
    const line = laneTop(frame.layout, lane) - top;
    if (line >= 0 && line <= height) context.fillRect(0, crisp(line, ratio), scale.width, 1 / ratio);
  }
  drawBars(surface, frame);
}

function drawBars(surface: Surface, frame: Frame): void {
  const { context, palette } = surface;
  const { view, layout, scale, top, height, selected } = frame;
  const pixel = (scale.to - scale.from) / scale.width;
  const box = emptyBox();
  const small = rowsAreSmall(layout.rowHeight);
  const inset = small ? Math.min(1, layout.rowHeight / 4) : 4;
  const barHeight = layout.rowHeight - 2 * inset;
  visitRows(layout, top, top + height, (row, rowTop) => {
    const y = rowTop - top + inset;
    visitRow(view.store, row, scale, pixel, (first, end) => {
      const item = view.items[first] as TimelineItem;
      measureBar(frame, first, box);
      if (end - first > 1) {
        context.fillStyle = palette[item.kind];
        context.fillRect(
          box.start,
          y,
          Math.max(1, measureBar(frame, end - 1, box).end - box.start),
          barHeight,
        );
      } else if (item.point) {
        drawPoint(surface, item, box, y, barHeight);
      } else {
        drawBar(surface, frame, item, first, box, y, barHeight);
      }
      if (
        item.person !== undefined &&
        item.person === selected &&
        end - first === 1 &&
        item.kind !== 'event'
      ) {
        context.fillStyle = palette.selected;
        context.fillRect(
          box.start,
          y + barHeight + (small ? 0 : 1),
          Math.max(2, box.end - box.start),
          small ? 1 : 2,
        );
      }
    });
  });
}
