import { toPixel } from '../../../model/timeline/scale.js';
import { visitRow } from '../../../model/timeline/bar-store.js';
import { emptyBox, measureBar } from './frame.js';
import type { Frame } from './frame.js';
import { laneTop, visitRows } from './layout.js';
import type { Palette } from './drawing-style.js';
import { crisp, drawBar, drawPoint, rowsAreSmall } from './shapes.js';
import type { TimelineItem } from '../view/timeline-view.js';

/** A context, and what drawing on it needs to know. */
export interface Surface {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Hatching for doubt, by colour. */
  readonly hatch: (color: string) => CanvasPattern | string;
}

/** The canvas under the labels. */
export class CanvasLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #surface: Surface | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
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

/** Hatching in a colour, made once for each: thin diagonal lines on nothing. */
function createHatch(context: CanvasRenderingContext2D, ratio: number): Surface['hatch'] {
  const patterns = new Map<string, CanvasPattern | string>();
  return (color) => {
    let pattern = patterns.get(color);
    if (pattern === undefined) patterns.set(color, (pattern = hatching(context, color, ratio) ?? color));
    return pattern;
  };
}

function hatching(context: CanvasRenderingContext2D, color: string, ratio: number): CanvasPattern | null {
  const size = Math.max(4, Math.round(5 * ratio));
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const lines = tile.getContext('2d');
  if (!lines) return null;
  lines.strokeStyle = color;
  lines.lineWidth = 1.4 * ratio;
  // Three lines, so that the corners meet those of the next tile.
  for (const shift of [-size, 0, size]) {
    lines.moveTo(shift, size);
    lines.lineTo(shift + size, 0);
  }
  lines.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
