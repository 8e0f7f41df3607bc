import { toPixel } from '../../../model/timeline/scale.js';
import type { Scale } from '../../../model/timeline/scale.js';
import type { Palette } from '../drawing/drawing-style.js';
import { FIRST_HOUSE, INKS } from '../scene/marks.js';
import type { TimelineView } from '../view/timeline-view.js';

/** Space above and below the content, in CSS pixels. */
const INSET = 4;

/**
 * Draws the whole range as a strip: the rulers in the colours of their houses, if the first lane is a line of rulers;
 * otherwise the number of bars over time.
 */
export function drawSpan(
  context: CanvasRenderingContext2D,
  view: TimelineView,
  scale: Scale,
  height: number,
  { inks }: Palette,
): void {
  const line = view.lanes[0]?.line;
  const tall = height - 2 * INSET;
  if (line) {
    for (const { index, from, to } of line.far[0]?.pieces ?? []) {
      const start = Math.max(0, toPixel(scale, from));
      const end = Math.min(scale.width, toPixel(scale, to));
      context.fillStyle = inks[FIRST_HOUSE + (view.colorOf[index] ?? 0)]?.color ?? '';
      context.fillRect(start, INSET, Math.max(0.5, end - start), tall);
    }
    return;
  }
  const counts = countsOf(view, scale);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  context.fillStyle = inks[INKS.text]?.color ?? '';
  context.globalAlpha = 0.5;
  counts.forEach((count, x) => {
    // A single bar stays visible next to many.
    const part = count === 0 ? 0 : Math.max(2, (count / most) * tall);
    context.fillRect(x, height - INSET - part, 1, part);
  });
}

/** The number of bars at each pixel. */
export function countsOf({ store, items }: TimelineView, scale: Scale): number[] {
  const columns = Math.max(1, Math.ceil(scale.width));
  const changes = new Float64Array(columns + 1);
  const columnOf = (year: number): number =>
    Math.max(0, Math.min(Math.floor(toPixel(scale, year)), columns - 1));
  for (let index = 0; index < items.length; index += 1) {
    const first = columnOf(store.earliestStart[index] ?? 0);
    const last = columnOf(store.latestEnd[index] ?? 0);
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let count = 0;
  return Array.from(changes.subarray(0, columns), (change) => (count += change));
}
