import type { Frame } from '../frame.js';
import { MAX_LABELS } from '../labels.js';
import type { LabelTexts } from '../labels.js';
import type { PlacedRow } from '../layout.js';
import { certainPart, GAP, longest, visiblePart } from './box.js';
import type { Box, LineTarget } from './box.js';

/**
 * For each size of letters: the width that a name running upwards needs, relative to the default text size, and the
 * scale of its letters.
 */
const SPINES = [
  ['small', 0.9, 0.8],
  ['smaller', 0.75, 0.69],
] as const;

/** Default font size of labels in CSS pixels. */
const TEXT = 13.9;

/** Adds names that run upwards on the bars, one per ruler, on the longest piece. */
export function addSpines(
  { labels }: LineTarget,
  frame: Frame,
  lane: number,
  row: PlacedRow,
  boxes: readonly Box[],
  { short, measure }: LabelTexts,
): void {
  const main = longest(frame, boxes, ({ index }) => frame.view.items[index]?.person ?? index);
  const { unit } = frame.layout;
  for (const box of main.values()) {
    const { piece } = box;
    const [start, end] = certainPart(frame, piece.index, ...visiblePart(frame, box));
    const text = short(piece.index);
    const size = SPINES.find(
      ([, width, letters]) =>
        end - start >= width * TEXT * unit && measure(text) * letters <= row.height - 2 * GAP,
    );
    if (!size || labels.length >= MAX_LABELS) continue;
    labels.push({
      index: piece.index,
      lane,
      start,
      top: row.top - frame.top,
      width: end - start,
      height: row.height,
      text,
      textStart: 0,
      on: 'solid',
      up: size[0],
    });
  }
}
