import { toPixel } from '../../../../model/timeline/scale.js';
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
