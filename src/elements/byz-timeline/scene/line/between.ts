import { toPixel } from '../../../../model/timeline/scale.js';
import type { Piece } from '../../view/line.js';
import type { Frame } from '../frame.js';
import type { PlacedRow } from '../layout.js';
import { FIRST_HOUSE, INKS, NO_BAR, SHAPES } from '../marks.js';
import type { Marks } from '../marks.js';

/** Minimum width of a hatched vacancy in CSS pixels. */
const VACANCY = 6;

/** Adds hatching where nobody ruled between two rulers. */
export function addVacancies(
  marks: Marks,
  { scale, top }: Frame,
  { pieces, top: rowTop, height }: PlacedRow,
): void {
  pieces.forEach(({ from }, at) => {
    const before = pieces[at - 1];
    if (!before) return;
    const start = Math.max(0, toPixel(scale, before.to));
    const end = Math.min(scale.width, toPixel(scale, from));
    if (end - start < VACANCY) return;
    marks.add(SHAPES.vacant, INKS.grid, NO_BAR, start + 1, rowTop - top, end - start - 2, height);
  });
}

/** Adds arcs below the row that connect the pieces of an interrupted reign. */
export function addReturns(marks: Marks, { view, scale, top }: Frame, row: PlacedRow): void {
  const last = new Map<string | number, Piece>();
  for (const piece of row.pieces) {
    const person = view.items[piece.index]?.person ?? piece.index;
    const before = last.get(person);
    last.set(person, piece);
    if (!before || piece.from <= before.to) continue;
    const [start, end] = [toPixel(scale, before.to), toPixel(scale, piece.from)];
    if (end < 0 || start > scale.width || end - start < 4) continue;
    const ink = FIRST_HOUSE + (view.colorOf[piece.index] ?? 0);
    marks.add(SHAPES.arc, ink, NO_BAR, start, row.top - top + row.height + 1, end - start, 8);
  }
}
