import type { TimeSpan } from './span.js';
import type { TimeWindow } from './scale.js';

/**
 * The bars of a timeline as columns of numbers, in the order of their rows and, within a row, of time. The bars of
 * a row claim their time without overlap (see `claimOf`), so that a search by halves finds those in view.
 */
export interface BarStore {
  /** Where in the columns each row begins; one more at the end. */
  readonly rows: Uint32Array;
  /** Where each bar's claim begins, in decimal years: the order within a row. */
  readonly claim: Float64Array;
  /** The four dates of each bar, in decimal years; see `TimeSpan`. */
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
  /** Whose limits are not known: 1 for the start, 2 for the end, 3 for both. */
  readonly unknown: Uint8Array;
}

/** A bar before it is stored. */
export interface StoredBar {
  readonly row: number;
  readonly claim: number;
  readonly span: TimeSpan;
}

/** How far a bar can reach beyond its claim, in years; see `claimOf`. */
const OVERHANG = 1;

/**
 * Makes the columns.
 * @param bars In the order of row, then claim.
 * @param rowCount Number of rows, of which some may be empty.
 */
export function createBarStore(bars: readonly StoredBar[], rowCount: number): BarStore {
  const column = (): Float64Array => new Float64Array(bars.length);
  const store = {
    rows: new Uint32Array(rowCount + 1).fill(bars.length),
    claim: column(),
    earliestStart: column(),
    latestStart: column(),
    earliestEnd: column(),
    latestEnd: column(),
    unknown: new Uint8Array(bars.length),
  };
  let row = -1;
  for (let index = 0; index < bars.length; index += 1) {
    const bar = bars[index] as StoredBar;
    while (row < bar.row) store.rows[++row] = index;
    store.claim[index] = bar.claim;
    store.earliestStart[index] = bar.span.earliestStart;
    store.latestStart[index] = bar.span.latestStart;
    store.earliestEnd[index] = bar.span.earliestEnd;
    store.latestEnd[index] = bar.span.latestEnd;
    store.unknown[index] = (bar.span.startUnknown ? 1 : 0) + (bar.span.endUnknown ? 2 : 0);
  }
  return store;
}

/** The first bar of a row that begins at or after a time; where the row ends, if none does. */
export function firstFrom(store: BarStore, row: number, year: number): number {
  return search(store.claim, store.rows[row] ?? 0, store.rows[row + 1] ?? 0, year);
}

/** The row in which a bar stands. */
export function rowOf(store: BarStore, index: number): number {
  let low = 0;
  let high = store.rows.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((store.rows[middle] ?? 0) <= index) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Visits what of a row is in view, in the order of time. Bars narrower than a pixel that follow each other within
 * a pixel are visited together, so that a row never costs more visits than it has pixels.
 * @param pixel Years that one pixel stands for.
 * @param visit Called with the first bar, and the bar after the last of those taken together.
 */
export function visitRow(
  store: BarStore,
  row: number,
  { from, to }: TimeWindow,
  pixel: number,
  visit: (first: number, end: number) => void,
): void {
  const { earliestStart, latestEnd, claim, rows } = store;
  const end = rows[row + 1] ?? 0;
  let index = search(latestEnd, rows[row] ?? 0, end, from - OVERHANG);
  while (index < end && (claim[index] ?? 0) <= to + OVERHANG) {
    const start = earliestStart[index] ?? 0;
    let next = index + 1;
    if ((latestEnd[index] ?? 0) - start < pixel) {
      next = search(claim, next, end, start + pixel);
      // The last may begin inside the pixel but reach far beyond it: then it is a bar of its own.
      if (next - index > 1 && (latestEnd[next - 1] ?? 0) - start > 2 * pixel) next -= 1;
    }
    if ((latestEnd[next - 1] ?? 0) >= from && start <= to) visit(index, next);
    index = next;
  }
}

/** The first place in an ascending stretch of a column whose number is not below `value`. */
function search(column: Float64Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
