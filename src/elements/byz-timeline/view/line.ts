import type { TimeSpan } from '../../../model/timeline/span.js';
import { claimEnd, claimStart } from '../../../model/timeline/span.js';
import { ascending, packRows } from '../../../model/timeline/pack-rows.js';

/** A period in which a bar is drawn in a row. The pieces of a row do not overlap. */
export interface Piece {
  /** Index of the bar. */
  readonly index: number;
  /** Decimal years. */
  readonly from: number;
  readonly to: number;
  /** Whether another holder's shorter reign is on top. */
  readonly covered?: boolean;
}

/** A row of a line of rulers. */
export interface LineRow {
  readonly kind: 'holder' | 'companion' | 'rival';
  /** In chronological order. */
  readonly pieces: readonly Piece[];
}

/** A line of rulers: the successive holders of an office in one row, and their co-rulers and rivals in rows below. */
export interface Line {
  /** As few rows as the dates allow, for the `far` level. */
  readonly far: readonly LineRow[];
  /** Rows with space for each name beside its bar. */
  readonly near: readonly LineRow[];
}

/** A bar with its index in the store. */
export interface LineBar {
  readonly index: number;
  readonly span: TimeSpan;
  /** Length of the bar's name in years, at the scale at which names first appear beside bars. */
  readonly room: number;
}

/** Maximum number of bars in a line; a larger lane gets ordinary rows. */
export const MAX_BARS = 1500;

/** Maximum average number of simultaneous holders in a line. */
const MAX_CROWDING = 2;

/** Minimum length in years of a remaining piece of a covered reign. */
const MIN_PIECE = 1 / 24;

/**
 * Whether the holders of an office mostly succeeded each other.
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
  // The reigns cannot cover more than the time from the first to the last, so the most crowded lanes need no sorting.
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

/** Limits for reigns without a start or end, in years. */
const [FIRST, LAST] = [-10_000, 10_000];

/**
 * Arranges the rows of a line. Where two holders overlap, the shorter reign is on top, and the other one continues
 * below as a colleague's.
 * @param crowded The holders overlap too much for a single row.
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

/** Stacks reigns from the longest to the shortest, each on top of the previous ones. */
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
  // Two identical reigns cover each other: the lower one is drawn below.
  const drawn = new Set([...top, ...covered].map(({ index }) => index));
  for (const piece of order) if (!drawn.has(piece.index)) covered.push({ ...piece, covered: true });
  return { top: top.sort((a, b) => a.from - b.from), covered };
}

/** Distributes pieces to rows in which they do not overlap. */
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
