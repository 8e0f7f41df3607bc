import type { Frame } from '../frame.js';
import type { LabelTexts } from '../labels.js';
import type { PlacedRow } from '../layout.js';
import { addPieces } from './bars.js';
import { addBeside } from './beside.js';
import type { Box, LineTarget } from './box.js';

/**
 * Adds claimants at the `far` level: of overlapping claims, only the first is drawn as a lozenge, and all are named
 * together.
 */
export function addRivals(
  target: LineTarget,
  frame: Frame,
  lane: number,
  row: PlacedRow,
  boxes: readonly Box[],
  texts: LabelTexts,
): void {
  const drawn: Box[] = [];
  const groups: (Box & { names: string[] })[] = [];
  for (const box of boxes) {
    const { start, end } = box;
    const last = groups.at(-1);
    const name = texts.short(box.piece.index);
    const meets = last && start < last.end + 2;
    if (!meets || !box.isPoint) drawn.push(box);
    if (meets) {
      last.names.push(name);
      groups[groups.length - 1] = { ...last, end: Math.max(last.end, end), isPoint: true };
    } else groups.push({ ...box, names: [name] });
  }
  addPieces(target.marks, frame, row, drawn, false);
  addBeside(target, frame, lane, row, groups, texts);
}
