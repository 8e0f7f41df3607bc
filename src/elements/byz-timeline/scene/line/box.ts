import { toPixel } from '../../../../model/timeline/scale.js';
import { DAY } from '../../../../model/timeline/span.js';
import type { Piece } from '../../view/line.js';
import type { Caption } from '../captions.js';
import { emptyBox, measureBar } from '../frame.js';
import type { Frame } from '../frame.js';
import type { Label } from '../labels.js';
import type { PlacedRow } from '../layout.js';
import type { Marks } from '../marks.js';
import { CLAIM_BOX, RADIUS } from '../row-marks.js';

/** The parts of a scene to which a line of rulers is added. */
export interface LineTarget {
  readonly marks: Marks;
  readonly labels: Label[];
  readonly captions: Caption[];
}

/** A piece with its position on the screen. */
export interface Box {
  readonly piece: Piece;
  /** Clipped a little beyond the edges. */
  readonly start: number;
  readonly end: number;
  /** Too short for a box: drawn as a lozenge in the middle of its range. */
  readonly isPoint?: boolean;
  /** The names, if it stands for several people. */
  readonly names?: readonly string[];
}

/** Space between a bar and a name beside it, or between its ends and a name inside. */
export const GAP = 5;

/** Uncertainty up to this many CSS pixels is not drawn in a line. */
const MIN_DOUBT = 3;

/**
 * The certain part of a piece, which is not hatched. If nothing is certain, the end comes before the start.
 * @param start Start of the piece in CSS pixels, like `end`.
 */
export function certainPart(
  { view: { store }, scale }: Frame,
  index: number,
  start: number,
  end: number,
): [start: number, end: number] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = store;
  const within = (from = 0, to = 0, certain = 0, otherwise: number): number =>
    (to - from) * (scale.width / (scale.to - scale.from)) > MIN_DOUBT
      ? Math.max(start, Math.min(end, toPixel(scale, certain)))
      : otherwise;
  const [first, last] = [latestStart[index], earliestEnd[index]];
  return [within(earliestStart[index], first, first, start), within(last, latestEnd[index], last, end)];
}

/** The part of a box that is in view. */
export function visiblePart({ scale }: Frame, { start, end }: Box): [start: number, end: number] {
  return [Math.max(0, start), Math.min(scale.width, end)];
}

/** For each key, the box with the longest visible part. */
export function longest<K>(frame: Frame, boxes: readonly Box[], keyOf: (piece: Piece) => K): Map<K, Box> {
  const best = new Map<K, Box>();
  const room = (box: Box): number => {
    const [start, end] = visiblePart(frame, box);
    return end - start;
  };
  for (const box of boxes) {
    const key = keyOf(box.piece);
    const other = best.get(key);
    if (!other || room(box) > room(other)) best.set(key, box);
  }
  return best;
}

/** The pieces of a row that are in view. */
export function boxesIn({ scale, margin }: Frame, { pieces }: PlacedRow): Box[] {
  const boxes: Box[] = [];
  for (const piece of pieces) {
    if (piece.from >= scale.to) break;
    if (piece.to <= scale.from) continue;
    const start = Math.max(-margin, toPixel(scale, piece.from));
    boxes.push({ piece, start, end: Math.min(scale.width + margin, toPixel(scale, piece.to)) });
  }
  return boxes;
}

/** Claims for the `middle` and `near` levels: short ones become points, as wide as their range of dates. */
export function withPoints(frame: Frame, boxes: readonly Box[]): Box[] {
  return boxes.map((box) => {
    const { index, from, to } = box.piece;
    // The piece of a single date lasts only a day.
    if (box.end - box.start >= CLAIM_BOX && to - from > 1.5 * DAY) return box;
    const { start, end } = measureBar(frame, index, emptyBox());
    const middle = (start + end) / 2;
    const reach = Math.max((end - start) / 2, RADIUS);
    return { ...box, start: middle - reach, end: middle + reach, isPoint: true };
  });
}
