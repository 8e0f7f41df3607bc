import { firstFrom, rowOf } from './bar-store.js';
import type { BarStore } from './bar-store.js';

/** Rows under one heading. */
export interface RowGroup {
  readonly firstRow: number;
  readonly rowCount: number;
}

/** A step from one bar to another. */
export type Step = 'next' | 'previous' | 'above' | 'below' | 'first' | 'last';

/**
 * The bar that a step leads to: `next` and `previous` in time within the lane, in any row; `above` and `below` to the
 * nearest contemporary in the lane, or else to the bar of that time in the nearest row of the next lane; `first` and `last` of the lane.
 * @param index The bar to start from.
 * @param lanes All lanes, from top to bottom.
 * @returns The bar, or the same one if there is no other in that direction.
 */
export function navigate(store: BarStore, lanes: readonly RowGroup[], index: number, step: Step): number {
  const row = rowOf(store, index);
  const lane = laneOf(lanes, row);
  if (step === 'above' || step === 'below') {
    const direction = step === 'below' ? 1 : -1;
    let nearest: number | undefined;
    for (let other = row + direction; other >= 0 && other < store.rows.length - 1; other += direction) {
      const found = contemporary(store, other, index);
      if (found === undefined) continue;
      if (overlap(store, index, found) || laneOf(lanes, other) !== lane) return found;
      nearest ??= found;
    }
    return nearest ?? index;
  }
  if (!lane) return index;
  let best: number | undefined;
  for (let other = lane.firstRow; other < lane.firstRow + lane.rowCount; other += 1) {
    const found = candidate(store, other, index, step);
    if (found === undefined) continue;
    const latest = step === 'last' || step === 'previous';
    if (best === undefined || isBefore(store, best, found) === latest) best = found;
  }
  return best ?? index;
}

function laneOf(lanes: readonly RowGroup[], row: number): RowGroup | undefined {
  return lanes.find(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount);
}

/** Whether two bars have a time in common, if only a moment. */
function overlap({ start, latestEnd }: BarStore, a: number, b: number): boolean {
  return (start[a] ?? 0) <= (latestEnd[b] ?? 0) && (start[b] ?? 0) <= (latestEnd[a] ?? 0);
}

/** The bar in a row that a step along the lane could lead to. */
function candidate(store: BarStore, row: number, index: number, step: Step): number | undefined {
  const first = store.rows[row] ?? 0;
  const end = store.rows[row + 1] ?? 0;
  if (step === 'first') return first < end ? first : undefined;
  if (step === 'last') return first < end ? end - 1 : undefined;
  // Bars that begin at the same moment are ordered by their index.
  let at = firstFrom(store, row, store.start[index] ?? 0);
  while (at < end && !isBefore(store, index, at)) at += 1;
  if (step === 'next') return at < end ? at : undefined;
  at -= 1;
  if (at === index) at -= 1;
  return at >= first ? at : undefined;
}

/** The bar of a row at, or nearest to, the middle of another bar. */
function contemporary(store: BarStore, row: number, index: number): number | undefined {
  const first = store.rows[row] ?? 0;
  const end = store.rows[row + 1] ?? 0;
  const middle = middleOf(store, index);
  const after = firstFrom(store, row, middle);
  const [before, next] = [after - 1, after];
  if (before < first) return next < end ? next : undefined;
  if (next >= end) return before;
  const gapBefore = middle - (store.latestEnd[before] ?? 0);
  const gapAfter = (store.start[next] ?? 0) - middle;
  return gapBefore <= gapAfter ? before : next;
}

/** The middle of a bar's finite part. */
function middleOf(store: BarStore, index: number): number {
  const ends = [store.earliestStart[index], store.latestEnd[index]].filter(Number.isFinite) as number[];
  return ends.reduce((sum, end) => sum + end / ends.length, 0);
}

function isBefore(store: BarStore, a: number, b: number): boolean {
  const [first, second] = [store.start[a] ?? 0, store.start[b] ?? 0];
  return first < second || (first === second && a < b);
}
