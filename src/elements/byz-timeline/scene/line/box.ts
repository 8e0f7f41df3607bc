import { toPixel } from '../../../../model/timeline/scale.js';
import { claimEnd, claimStart } from '../../../../model/timeline/span.js';
import type { Piece } from '../../view/line.js';
import type { Caption } from '../captions.js';
import type { Frame } from '../frame.js';
import type { Label } from '../labels.js';
import type { PlacedRow } from '../layout.js';
import type { Marks } from '../marks.js';

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
  { index, from, to, covered }: Piece,
  start: number,
  end: number,
): [start: number, end: number] {
  const span = {
    earliestStart: store.earliestStart[index] ?? 0,
    latestStart: store.latestStart[index] ?? 0,
    earliestEnd: store.earliestEnd[index] ?? 0,
    latestEnd: store.latestEnd[index] ?? 0,
    startUnknown: false,
    endUnknown: false,
  };
  const pixels = scale.width / (scale.to - scale.from);
  const isOwn = (own: number, at: number): boolean => !covered && Math.abs(own - at) < 1e-6;
  const doubt = (width: number): boolean => width * pixels > MIN_DOUBT;
  let [coreStart, coreEnd] = [start, end];
  if (isOwn(claimStart(span), from) && doubt(span.latestStart - span.earliestStart))
    coreStart = Math.min(end, Math.max(start, toPixel(scale, span.latestStart)));
  if (isOwn(claimEnd(span), to) && doubt(span.latestEnd - span.earliestEnd))
    coreEnd = Math.max(start, Math.min(end, toPixel(scale, span.earliestEnd)));
  return [coreStart, coreEnd];
}

/** As much of a box as is in view. */
export function visiblePart({ scale }: Frame, { start, end }: Box): [start: number, end: number] {
  return [Math.max(0, start), Math.min(scale.width, end)];
}

/** Of the pieces that have a key in common, the one of which most is certain and in view. */
export function longest<K>(frame: Frame, boxes: readonly Box[], keyOf: (piece: Piece) => K): Map<K, Box> {
  const best = new Map<K, Box>();
  const room = (box: Box): number => {
    const [start, end] = certainPart(frame, box.piece, ...visiblePart(frame, box));
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
