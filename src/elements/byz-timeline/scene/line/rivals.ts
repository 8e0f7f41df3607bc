import type { Frame } from '../frame.js';
import type { LabelTexts } from '../labels.js';
import type { PlacedRow } from '../layout.js';
import { FIRST_HOUSE, INKS, SHAPES } from '../marks.js';
import { GAP } from './box.js';
import type { Box, LineTarget } from './box.js';

/** From this width in CSS pixels, a claim is a box and no lozenge. */
const CLAIM_BOX = 12;
const LOZENGE = 5;

/** Claimants from afar: lozenges, of which those that would meet share one; boxes where they are wide enough. */
export function addRivals(
  { marks, labels }: LineTarget,
  frame: Frame,
  lane: number,
  row: PlacedRow,
  boxes: readonly Box[],
  { short, measure }: LabelTexts,
): void {
  const { view, scale } = frame;
  const top = row.top - frame.top;
  const middle = top + row.height / 2;
  const groups: { boxes: Box[]; start: number; end: number }[] = [];
  for (const box of boxes) {
    const wide = box.end - box.start >= CLAIM_BOX;
    const x = (box.start + box.end) / 2;
    const [start, end] = wide ? [box.start, box.end] : [x - LOZENGE, x + LOZENGE];
    const last = groups.at(-1);
    if (last && start < last.end + 2) {
      last.boxes.push(box);
      last.end = Math.max(last.end, end);
    } else groups.push({ boxes: [box], start, end });
  }
  let free = 0;
  groups.forEach((group, at) => {
    const first = group.boxes[0] as Box;
    const ink = FIRST_HOUSE + (view.colorOf[first.piece.index] ?? 0);
    for (const { piece, start, end } of group.boxes) {
      if (end - start >= CLAIM_BOX)
        marks.add(SHAPES.claim, ink, piece.index, start, top + 3, end - start, row.height - 6);
    }
    const isPoint = first.end - first.start < CLAIM_BOX;
    if (isPoint)
      marks.add(
        SHAPES.hollow,
        ink,
        first.piece.index,
        group.start,
        middle - LOZENGE,
        2 * LOZENGE,
        2 * LOZENGE,
      );
    const person = view.items[first.piece.index]?.person;
    if (person !== undefined && person === frame.selected)
      marks.add(
        SHAPES.fill,
        INKS.selected,
        first.piece.index,
        group.start,
        top + row.height - 2,
        group.end - group.start,
        2,
      );
    const names = group.boxes.map(({ piece }) => short(piece.index));
    const next = Math.min(groups[at + 1]?.start ?? Infinity, scale.width);
    const place = { index: first.piece.index, lane, top, height: row.height };
    const width = group.end - group.start;
    free = Math.max(free, 0);
    const text = [names.join(', '), names[0] ?? ''].find((said) => {
      const size = measure(said) + 2 * GAP;
      return group.end + size <= next || group.start - size >= free;
    });
    const size = measure(text ?? '') + 2 * GAP;
    if (text === undefined) labels.push({ ...place, start: group.start, width, text: '', textStart: 0 });
    else if (group.end + size <= next)
      labels.push({ ...place, start: group.start, width: width + size, text, textStart: width });
    else labels.push({ ...place, start: group.start - size, width: width + size, text, textStart: 0 });
    free = text !== undefined && group.end + size <= next ? group.end + size : group.end;
  });
}
