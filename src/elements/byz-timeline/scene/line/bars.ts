import type { Frame } from '../frame.js';
import type { PlacedRow } from '../layout.js';
import { FIRST_HOUSE, NO_BAR, SHAPES } from '../marks.js';
import type { Marks } from '../marks.js';
import { addArrows, addFringes, addPoint, addSelected, MIN_HATCHED, shapeOf } from '../row-marks.js';
import { certainPart } from './box.js';
import type { Box } from './box.js';

/** Bars up to this height have no hatching, in CSS pixels. */
const LOW = 6;

/** Adds the bars of a row. Successive rulers are separated by one pixel, or by two if the house changes. */
export function addPieces(
  marks: Marks,
  frame: Frame,
  row: PlacedRow,
  boxes: readonly Box[],
  shaded: boolean,
): void {
  const { view, selected } = frame;
  const y = row.top - frame.top + inset(row.height);
  const height = row.height - 2 * inset(row.height);
  let drawn = -Infinity;
  let shade = false;
  boxes.forEach(({ piece, start, end, isPoint }, at) => {
    const { index } = piece;
    const color = view.colorOf[index] ?? 0;
    const ink = FIRST_HOUSE + color;
    const [before, next] = [boxes[at - 1], boxes[at + 1]];
    const item = view.items[index];
    if (before && item) {
      const sameHouse = view.colorOf[before.piece.index] === color;
      const samePerson = view.items[before.piece.index]?.person === item.person;
      shade = sameHouse && (samePerson ? shade : !shade);
    }
    const touches = next && next.start - end < 2;
    const gap = touches ? (view.colorOf[next.piece.index] === color ? 1 : 2) : 0;
    const until = Math.max(end - gap, start + 1);
    const from = Math.max(start, drawn);
    if (isPoint) addPoint(marks, ink, index, { start, end }, y, height, true);
    else {
      // The pixel is already drawn.
      if (until - from < 0.5) return;
      drawn = until;
      let [coreStart, coreEnd] = height > LOW ? certainPart(frame, index, from, until) : [from, until];
      // A bar too narrow for hatching is solid.
      if (coreStart >= coreEnd && until - from < MIN_HATCHED) [coreStart, coreEnd] = [from, until];
      const certain = coreStart < coreEnd;
      if (!certain) coreStart = coreEnd = (coreStart + coreEnd) / 2;
      const unknown = view.store.unknown[index] ?? 0;
      addFringes(marks, ink, index, { start: from, end: until, coreStart, coreEnd }, y, height, unknown);
      if (certain) {
        const own = piece.covered || !item ? 'tint' : shapeOf(item);
        const shape = shaded && shade && own === 'fill' ? 'shade' : own;
        marks.add(SHAPES[shape], ink, index, coreStart, y, Math.max(1, coreEnd - coreStart), height);
      }
      addArrows(marks, frame, ink, index, { start, end: until }, y, height);
    }
    if (item?.person === undefined) return;
    if (item.person === selected) addSelected(marks, index, { start: from, end: until }, y + height - 2, 3);
    // Connects the pieces of the same colleague.
    const again = next && row.kind !== 'holder' && view.items[next.piece.index]?.person === item.person;
    if (again && next.start > until + 2)
      marks.add(SHAPES.dots, ink, NO_BAR, until + 1, y + height / 2, next.start - until - 2, 0);
  });
}

/** Space above and below a bar in a row. */
function inset(height: number): number {
  return height >= 40 ? 0 : height >= 20 ? 4 : height > 12 ? 1 : Math.min(1, height / 4);
}
