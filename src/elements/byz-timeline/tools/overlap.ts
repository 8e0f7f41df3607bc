import { claimEnd } from '../../../model/timeline/span.js';
import type { BarStore } from '../../../model/timeline/bar-store.js';
import type { TimelineView } from '../view/timeline-view.js';

/** Whether a bar overlaps another. */
export const OVERLAPS = { no: 0, perhaps: 1, surely: 2 } as const;

/** The contemporaries of a bar. */
export interface Contemporaries {
  /** For each bar, one of {@link OVERLAPS}. */
  readonly bars: Uint8Array;
  /** Number of people whose overlap is certain, and of others whose overlap is possible. */
  readonly known: number;
  readonly perhaps: number;
}

/** The end of the time that a bar claims; see `claimEnd`. */
export function endOf(store: BarStore, index: number): number {
  const { earliestStart, latestStart, earliestEnd, latestEnd, unknown } = store;
  return claimEnd({
    earliestStart: earliestStart[index] ?? 0,
    latestStart: latestStart[index] ?? 0,
    earliestEnd: earliestEnd[index] ?? 0,
    latestEnd: latestEnd[index] ?? 0,
    startUnknown: ((unknown[index] ?? 0) & 1) > 0,
    endUnknown: ((unknown[index] ?? 0) & 2) > 0,
  });
}

/**
 * Whether two bars overlap: surely if they do for all possible dates, perhaps if they do for some. A ruler who
 * succeeded in the same year in which another ended does not overlap.
 */
export function overlapOf(store: BarStore, a: number, b: number): number {
  const { start, latestStart, earliestEnd } = store;
  const before = (column: Float64Array, one: number, other: number): boolean =>
    (column[one] ?? 0) < (earliestEnd[other] ?? 0);
  if (before(latestStart, a, b) && before(latestStart, b, a)) return OVERLAPS.surely;
  const claims = (start[a] ?? 0) < endOf(store, b) && (start[b] ?? 0) < endOf(store, a);
  return claims ? OVERLAPS.perhaps : OVERLAPS.no;
}

/** Finds the contemporaries of a bar among the reigns and lives of other people. Events are ignored. */
export function contemporariesOf({ items, store }: TimelineView, index: number): Contemporaries {
  const bars = new Uint8Array(items.length);
  const who = (at: number): string => items[at]?.person ?? `? ${items[at]?.label ?? ''}`;
  const own = who(index);
  const people = new Map<string, number>();
  for (let other = 0; other < items.length; other += 1) {
    const overlap = items[other]?.kind === 'event' ? OVERLAPS.no : overlapOf(store, index, other);
    if (overlap === OVERLAPS.no) continue;
    const person = who(other);
    if (person === own) continue;
    bars[other] = overlap;
    people.set(person, Math.max(overlap, people.get(person) ?? 0));
  }
  let known = 0;
  for (const overlap of people.values()) if (overlap === OVERLAPS.surely) known += 1;
  return { bars, known, perhaps: people.size - known };
}
