import { lastOf } from './search.js';
import { claimStart } from './span.js';
import type { TimeSpan } from './span.js';
import type { TimeWindow } from './scale.js';

/**
 * The bars of a timeline as columns of numbers, by row and, within a row, by time. The claims of a row's bars do not
 * overlap (see `claimStart`), so a binary search finds the bars in view.
 */
export interface BarStore {
  /** The index of each row's first bar, and one more at the end. */
  readonly rows: Uint32Array;
  /** Start of each bar's claim to its row, in decimal years: the order within a row. */
  readonly start: Float64Array;
  /** The four dates of each bar, in decimal years; see `TimeSpan`. */
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
  /** Which ends have unknown limits: 1 for the start, 2 for the end, 3 for both. */
  readonly unknown: Uint8Array;
}

/** How far a bar can reach beyond its claim, in years; see `claimStart`. */
const OVERHANG = 1;

/**
 * Creates columns, to be filled with {@link setBar} by row, then time.
 * @param count Number of bars.
 * @param rows The index of each row's first bar.
 */
export function createBarStore(count: number, rows: Iterable<number>): BarStore {
  const column = (): Float64Array => new Float64Array(count);
  return {
    rows: Uint32Array.from([...rows, count]),
    start: column(),
    earliestStart: column(),
    latestStart: column(),
    earliestEnd: column(),
    latestEnd: column(),
    unknown: new Uint8Array(count),
  };
}

/** Sets a bar. */
export function setBar(store: BarStore, index: number, span: TimeSpan): void {
  store.start[index] = claimStart(span);
  store.earliestStart[index] = span.earliestStart;
  store.latestStart[index] = span.latestStart;
  store.earliestEnd[index] = span.earliestEnd;
  store.latestEnd[index] = span.latestEnd;
  store.unknown[index] = (span.startUnknown ? 1 : 0) + (span.endUnknown ? 2 : 0);
}

/** The first bar of a row that begins at or after a time, or the end of the row. */
export function firstFrom(store: BarStore, row: number, year: number): number {
  return search(store.start, store.rows[row] ?? 0, store.rows[row + 1] ?? 0, year);
}

/** The row of a bar. */
export function rowOf(store: BarStore, index: number): number {
  return lastOf(store.rows.length - 1, (row) => (store.rows[row] ?? 0) <= index);
}

/**
 * Visits the bars of a row that are in view, by time. Consecutive bars within one pixel are visited together, so a row
 * never takes more visits than it has pixels.
 * @param pixel Years per pixel.
 * @param visit Called with the first bar and the one after the last of a group.
 */
export function visitRow(
  store: BarStore,
  row: number,
  { from, to }: TimeWindow,
  pixel: number,
  visit: (first: number, end: number) => void,
): void {
  const { earliestStart, latestEnd, rows } = store;
  const end = rows[row + 1] ?? 0;
  let index = search(latestEnd, rows[row] ?? 0, end, from - OVERHANG);
  while (index < end && (store.start[index] ?? 0) <= to + OVERHANG) {
    const start = earliestStart[index] ?? 0;
    let next = index + 1;
    if ((latestEnd[index] ?? 0) - start < pixel) {
      next = search(store.start, next, end, start + pixel);
      // The last bar may begin inside the pixel but extend far beyond it: then it is visited alone.
      if (next - index > 1 && (latestEnd[next - 1] ?? 0) - start > 2 * pixel) next -= 1;
    }
    if ((latestEnd[next - 1] ?? 0) >= from && start <= to) visit(index, next);
    index = next;
  }
}

/** The first index in an ascending section of a column with a number of at least `value`. */
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
