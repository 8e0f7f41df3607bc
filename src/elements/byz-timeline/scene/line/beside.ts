import type { Frame } from '../frame.js';
import { MAX_LABELS } from '../labels.js';
import type { LabelTexts } from '../labels.js';
import type { PlacedRow } from '../layout.js';
import { shapeOf } from '../row-marks.js';
import { certainPart, GAP, visiblePart } from './box.js';
import type { Box, LineTarget } from './box.js';

/** Minimum width of a bar's element in CSS pixels. */
const MIN_WIDTH = 10;

/** Adds names inside bars, or beside them if the row is free. */
export function addBeside(
  { labels }: LineTarget,
  frame: Frame,
  lane: number,
  row: PlacedRow,
  boxes: readonly Box[],
  { full, short, measure }: LabelTexts,
): void {
  const { width } = frame.scale;
  let free = 0;
  const named = new Set<string>();
  boxes.forEach((box, at) => {
    const { index, covered } = box.piece;
    const item = frame.view.items[index];
    const [start, end] = visiblePart(frame, box);
    const next = boxes[at + 1]?.start ?? Infinity;
    const names = [box.names?.join(', ') ?? full(index), short(index)];
    // Name a person only once in a row.
    const person = item?.person ?? '';
    const fitting = (room: number): string | undefined =>
      named.has(person) ? undefined : names.find((text) => measure(text) + 2 * GAP <= room);
    const [coreStart, coreEnd] = certainPart(frame, index, start, end);
    const inside = box.isPoint ? undefined : fitting(coreEnd - coreStart);
    const after = inside ?? fitting(Math.min(next, width) - end);
    const before = after ?? fitting(start - free);
    const text = inside ?? after ?? before ?? '';
    if (text && person) named.add(person);
    const size = text ? measure(text) + 2 * GAP : 0;
    const place = { index, lane, top: row.top - frame.top, height: row.height, text };
    const on = item && !covered && shapeOf(item) === 'fill' ? 'solid' : 'tint';
    free = end;
    if (labels.length >= MAX_LABELS) return;
    if (inside !== undefined)
      labels.push({ ...place, start, width: end - start, textStart: coreStart - start, on });
    else if (after !== undefined) {
      labels.push({ ...place, start, width: end - start + size, textStart: end - start });
      free = end + size;
    } else if (before !== undefined)
      labels.push({ ...place, start: start - size, width: end - start + size, textStart: 0 });
    else labels.push({ ...place, start, width: Math.max(end - start, MIN_WIDTH), textStart: 0 });
  });
}
