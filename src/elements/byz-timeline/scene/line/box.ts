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

/** What a line of rulers adds to a scene. */
export interface LineTarget {
  readonly marks: Marks;
  readonly labels: Label[];
  readonly captions: Caption[];
}

/** A piece on the screen. */
export interface Box {
  readonly piece: Piece;
  /** As far as it is in view, or a little beyond. */
  readonly start: number;
  readonly end: number;
  /** It is too short to be seen as a box, and drawn as a lozenge in the middle of its doubt. */
  readonly isPoint?: boolean;
  /** Whom it names, where that is not one alone. */
  readonly names?: readonly string[];
}

/** Room between a bar and a name beside it, or its ends and a name inside. */
export const GAP = 5;

/** Doubt of no more than this many pixels is not drawn in a line. */
const MIN_DOUBT = 3;

/**
 * What of a stretch of a piece is certain, and so not hatched. Ends before it begins where nothing is.
 * @param start CSS pixels, as is `end`.
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

/** As much of a box as is in view. */
export function visiblePart({ scale }: Frame, { start, end }: Box): [start: number, end: number] {
  return [Math.max(0, start), Math.min(scale.width, end)];
}

/** Of the pieces that have a key in common, the one of which most is in view. */
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

/** Claims as they are drawn near by: the short ones as points, which are as wide as they may be off. */
export function withPoints(frame: Frame, boxes: readonly Box[]): Box[] {
  return boxes.map((box) => {
    const { index, from, to } = box.piece;
    // Of a single date, a piece has only a day.
    if (box.end - box.start >= CLAIM_BOX && to - from > 1.5 * DAY) return box;
    const { start, end } = measureBar(frame, index, emptyBox());
    const middle = (start + end) / 2;
    const reach = Math.max((end - start) / 2, RADIUS);
    return { ...box, start: middle - reach, end: middle + reach, isPoint: true };
  });
}
