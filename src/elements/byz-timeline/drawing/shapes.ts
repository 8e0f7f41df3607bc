import type { BarBox, Frame } from './frame.js';
import type { Surface } from './surface.js';
import type { TimelineItem } from '../view/timeline-item.js';

/** Below this height in CSS pixels a row shows plain bars, without the shapes of their ends. */
const SMALL_ROW = 10;

/** Whether rows are too small for shapes and labels. */
export function rowsAreSmall(rowHeight: number): boolean {
  return rowHeight < SMALL_ROW;
}

/** A length that falls on a device pixel. */
export function crisp(length: number, ratio: number): number {
  return Math.round(length * ratio) / ratio;
}

/**
 * A bar: solid where it is certain; hatched with a ragged end as far as it may reach; hatched without an end where
 * the limit is not known; an arrow where there is none.
 */
export function drawBar(
  surface: Surface,
  { view: { store }, scale }: Frame,
  item: TimelineItem,
  index: number,
  box: BarBox,
  y: number,
  height: number,
): void {
  const { context, palette } = surface;
  const color = palette[item.kind];
  const [top, tall] = item.kind === 'event' ? [y + height * 0.3, height * 0.4] : [y, height];
  const { start, end } = box;
  context.fillStyle = color;
  if (height < SMALL_ROW - 4) {
    context.fillRect(start, y, Math.max(1, end - start - 0.75), height);
    return;
  }
  const certain = box.coreStart <= box.coreEnd;
  const coreStart = certain ? box.coreStart : (start + end) / 2;
  const coreEnd = certain ? box.coreEnd : coreStart;
  const fringe = item.kind === 'life' ? palette.event : color;
  const unknown = store.unknown[index] ?? 0;
  if (coreStart - start > 1) drawFringe(surface, fringe, coreStart, start, top, tall, (unknown & 1) > 0);
  if (end - coreEnd > 1) drawFringe(surface, fringe, coreEnd, end, top, tall, (unknown & 2) > 0);
  context.fillStyle = color;
  // A hair is left free, so that one who followed at once is seen to be another.
  if (certain) drawCore(surface, item, coreStart, Math.max(coreEnd - 0.75, coreStart + 1.5), top, tall);
  context.fillStyle = color;
  if (store.latestStart[index] === -Infinity) drawArrow(context, Math.max(start, 0), top, tall, -1);
  if (store.earliestEnd[index] === Infinity) drawArrow(context, Math.min(end, scale.width), top, tall, 1);
}

/** The certain part: full for a reign or a life, an outline for who ruled beside, dashed for a claim. */
function drawCore(
  { context, palette }: Surface,
  item: TimelineItem,
  start: number,
  end: number,
  y: number,
  height: number,
): void {
  const plain = item.kind !== 'companion' && !item.disputed;
  if (!plain) context.fillStyle = palette.surface;
  context.fillRect(start, y, end - start, height);
  if (plain && item.kind !== 'life') return;
  // The light ground of a life needs an edge to be seen.
  context.strokeStyle = palette[item.kind === 'life' ? 'event' : item.kind];
  context.lineWidth = 1.5;
  context.setLineDash(item.disputed ? [4, 3] : []);
  context.strokeRect(start + 0.75, y + 0.75, Math.max(0, end - start - 1.5), height - 1.5);
  context.setLineDash([]);
}

/**
 * From the certain part at `from` to the farthest reach at `to`: hatching with a ragged edge. Without a known limit
 * it peters out in ever smaller pieces.
 */
function drawFringe(
  surface: Surface,
  color: string,
  from: number,
  to: number,
  y: number,
  height: number,
  unknown: boolean,
): void {
  const { context } = surface;
  context.fillStyle = surface.hatch(color);
  if (unknown) {
    const third = (to - from) / 3;
    for (let piece = 0; piece < 3; piece += 1) {
      const tall = height * (1 - piece * 0.3);
      context.fillRect(from + piece * third, y + (height - tall) / 2, third * 0.6, tall);
    }
    return;
  }
  const tooth = Math.sign(to - from) * Math.min(4, Math.abs(to - from) / 2);
  const teeth = Math.max(2, Math.round(height / 7));
  context.beginPath();
  context.moveTo(from, y);
  for (let step = 0; step <= 2 * teeth; step += 1) {
    context.lineTo(step % 2 ? to - tooth : to, y + (height * step) / (2 * teeth));
  }
  context.lineTo(from, y + height);
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.stroke();
}

function drawArrow(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  height: number,
  direction: 1 | -1,
): void {
  context.beginPath();
  context.moveTo(x, y + height / 2);
  context.lineTo(x - direction * 8, y - 3);
  context.lineTo(x - direction * 8, y + height + 3);
  context.fill();
}

/** An event at one time: a lozenge in the middle of when it may have been, on a line as long as the doubt. */
export function drawPoint(
  surface: Surface,
  item: TimelineItem,
  { start, end }: BarBox,
  y: number,
  height: number,
): void {
  const { context, palette } = surface;
  const color = palette[item.kind];
  const [x, middle] = [(start + end) / 2, y + height / 2];
  const radius = Math.min(6, Math.max(height / 2, 1));
  context.fillStyle = color;
  if (end - start > 2 * radius + 4) {
    context.fillRect(start, middle - 3, 1.5, 6);
    context.fillRect(end - 1.5, middle - 3, 1.5, 6);
    context.fillStyle = surface.hatch(color);
    context.fillRect(start, middle - 1.5, end - start, 3);
    context.fillStyle = color;
  }
  context.beginPath();
  context.moveTo(x, middle - radius);
  context.lineTo(x + radius, middle);
  context.lineTo(x, middle + radius);
  context.lineTo(x - radius, middle);
  context.fill();
}
