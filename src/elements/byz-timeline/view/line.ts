import type { TimeSpan } from '../../../model/timeline/span.js';
import { claimEnd, claimStart } from '../../../model/timeline/span.js';
import { ascending, packRows } from '../../../model/timeline/pack-rows.js';

/** A stretch of time in which a bar is drawn in a row. The pieces of a row do not overlap. */
export interface Piece {
  /** The bar. */
  readonly index: number;
  /** Decimal years. */
  readonly from: number;
  readonly to: number;
  /** Of one who goes on reigning below another, who lies on top. */
  readonly covered?: boolean;
}

/** A row of a line of rulers. */
export interface LineRow {
  readonly kind: 'holder' | 'companion' | 'rival';
  /** In the order of time. */
  readonly pieces: readonly Piece[];
}

/** Rulers of one office who followed each other, in one row; and who ruled beside or claimed against them, below. */
export interface Line {
  /** Rows as narrow as the dates allow, for the view from afar. */
  readonly far: readonly LineRow[];
  /** Rows in which each name has room beside its bar. */
  readonly near: readonly LineRow[];
}

/** A bar with its place in the columns. */
export interface LineBar {
  readonly index: number;
  readonly span: TimeSpan;
  /** Years that the bar's name takes beside it, at the scale at which names begin to stand there. */
  readonly room: number;
}

/** Most bars of a line; what is more crowded is drawn in rows like anything else. */
export const MAX_BARS = 1500;

/** The most holders that a line may have at a time, on average over the years in which it has any. */
const MAX_CROWDING = 2;

/** Shorter pieces that are left of a covered reign are not drawn, in years. */
const MIN_PIECE = 1 / 24;

/**
 * Whether the holders of an office followed each other, by and large.
 * @param size Number of the office's bars.
 */
export function isLine(holders: readonly TimeSpan[], size: number): boolean {
  if (holders.length === 0 || size > MAX_BARS) return false;
  const starts = new Float64Array(holders.length);
  const ends = new Float64Array(holders.length);
  let [sum, first, last] = [0, LAST, FIRST];
  for (let index = 0; index < holders.length; index += 1) {
    const span = holders[index] as TimeSpan;
    const start = (starts[index] = Math.max(claimStart(span), FIRST));
    const end = (ends[index] = Math.min(claimEnd(span), LAST));
    sum += end - start;
    if (start < first) first = start;
    if (end > last) last = end;
  }
  // They have no more time than from the first to the last: what is most crowded need not be sorted.
  if (sum > MAX_CROWDING * (last - first)) return false;
  let union = 0;
  last = -Infinity;
  for (const index of ascending(starts)) {
    const end = ends[index] as number;
    union += Math.max(0, end - Math.max(starts[index] as number, last));
    last = Math.max(last, end);
  }
  return sum <= MAX_CROWDING * union;
}

/** Reigns without limits count as far as this. */
const [FIRST, LAST] = [-10_000, 10_000];

/**
 * The rows of a line. Where two holders overlap, the one who reigned shorter lies on top, and the other goes on below as
 * a colleague.
 * @param crowded The holders overlap in so many ways that they have several rows.
 */
export function lineOf(
  holders: readonly LineBar[],
  companions: readonly LineBar[],
  rivals: readonly LineBar[],
  crowded: boolean,
): Line {
  const { top, covered } = stackPieces(crowded ? [] : holders);
  const rooms = new Map([...holders, ...companions, ...rivals].map(({ index, room }) => [index, room]));
  const below = [...companions.map(pieceOf), ...covered];
  const against = rivals.map(pieceOf);
  const rows = (roomOf: (piece: Piece) => number): LineRow[] => [
    ...(crowded
      ? packed(holders.map(pieceOf), 'holder', roomOf)
      : [{ kind: 'holder', pieces: top } as const]),
    ...packed(below, 'companion', roomOf),
    ...packed(against, 'rival', roomOf),
  ];
  return { far: rows(() => 0), near: rows(({ index }) => rooms.get(index) ?? 0) };
}

function pieceOf({ index, span }: LineBar): Piece {
  return { index, from: claimStart(span), to: claimEnd(span) };
}

/** Lays the longest reign down first and each shorter one on top of it. */
function stackPieces(holders: readonly LineBar[]): { top: Piece[]; covered: Piece[] } {
  const order = holders.map((bar) => pieceOf(bar)).sort((a, b) => b.to - b.from - (a.to - a.from));
  let top: Piece[] = [];
  const covered: Piece[] = [];
  for (const piece of order) {
    const next: Piece[] = [];
    for (const under of top) {
      if (under.to <= piece.from || under.from >= piece.to) {
        next.push(under);
        continue;
      }
      if (piece.from - under.from > MIN_PIECE) next.push({ ...under, to: piece.from });
      if (under.to - piece.to > MIN_PIECE) next.push({ ...under, from: piece.to });
      const [from, to] = [Math.max(under.from, piece.from), Math.min(under.to, piece.to)];
      if (to - from > 10 * MIN_PIECE) covered.push({ ...under, from, to, covered: true });
    }
    next.push(piece);
    top = next;
  }
  // Of two who reigned just as long together, the other has a place below.
  const drawn = new Set([...top, ...covered].map(({ index }) => index));
  for (const piece of order) if (!drawn.has(piece.index)) covered.push({ ...piece, covered: true });
  return { top: top.sort((a, b) => a.from - b.from), covered };
}

/** Pieces in rows in which they do not overlap. */
function packed(
  pieces: readonly Piece[],
  kind: LineRow['kind'],
  roomOf: (piece: Piece) => number,
): LineRow[] {
  const starts = Float64Array.from(pieces, ({ from }) => from);
  const ends = Float64Array.from(pieces, (piece) => piece.to + roomOf(piece));
  const { rows, count } = packRows(starts, ends);
  const sorted = Array.from({ length: count }, (): Piece[] => []);
  for (const at of ascending(starts)) sorted[rows[at] as number]?.push(pieces[at] as Piece);
  return sorted.map((row) => ({ kind, pieces: row }));
}
