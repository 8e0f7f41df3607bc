import { daysOf, momentsOf } from './moment.js';
import type { DateSpan, HistoricalDate, IntervalEnd } from './types.js';

/**
 * The four-date model: between which days a date certainly begins and ends, as Julian Day Numbers (integers, or
 * infinities). `earliestStart ≤ latestStart`, `earliestEnd ≤ latestEnd`, and each start ≤ the end of its kind.
 *
 * A moment known to the year begins and ends somewhere in that year. An open start (`..`) is -∞ in both numbers;
 * an unknown start may lie anywhere before the end: -∞ to `latestEnd`. Ends likewise: an unknown end lies anywhere
 * from `earliestStart` to +∞.
 */
export interface Bounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/** {@link Bounds} with what numbers cannot say. Qualifiers never widen the numbers. */
export interface QualifiedBounds extends Bounds {
  /** Some part of the date is marked `~` or `%`. */
  readonly approximate: boolean;
  /** Some part of the date is marked `?` or `%`. */
  readonly uncertain: boolean;
  readonly startOpen: boolean;
  readonly endOpen: boolean;
  readonly startUnknown: boolean;
  readonly endUnknown: boolean;
}

const { min, max } = Math;

/** The days a date can cover, and its qualifiers. */
export function boundsOf(date: DateSpan): QualifiedBounds {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = limits(date);
  const moments = momentsOf(date);
  const startUnknown = date.type === 'interval' && date.start === 'unknown';
  const endUnknown = date.type === 'interval' && date.end === 'unknown';
  return {
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
    approximate: moments.some((moment) => moment.approximate),
    uncertain: moments.some((moment) => moment.uncertain),
    startOpen: !startUnknown && earliestStart === -Infinity,
    endOpen: !endUnknown && latestEnd === Infinity,
    startUnknown,
    endUnknown,
  };
}

/**
 * Order for sorting: by earliest start, then latest end, then the other two bounds, then the text. Only dates of
 * the same text are equal.
 */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  const [x, y] = [limits(a), limits(b)];
  return (
    compare(x.earliestStart, y.earliestStart) ||
    compare(x.latestEnd, y.latestEnd) ||
    compare(x.latestStart, y.latestStart) ||
    compare(x.earliestEnd, y.earliestEnd) ||
    compare(a.source, b.source)
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The four dates of a span. */
export function limits(span: DateSpan): Bounds {
  if (span.type === 'moment') {
    const [first, last] = daysOf(span);
    return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
  }
  if (span.type === 'interval') {
    const [startFirst, startLast] = endDays(span.start, -Infinity);
    const [endFirst, endLast] = endDays(span.end, Infinity);
    return {
      earliestStart: startFirst,
      latestStart: min(startLast, endLast),
      earliestEnd: max(endFirst, startFirst),
      latestEnd: endLast,
    };
  }
  const members = span.members.map(limits);
  const all = (key: keyof Bounds): number[] => members.map((member) => member[key]);
  const earliestStart = min(...all('earliestStart'));
  const latestEnd = max(...all('latestEnd'));
  return span.mode === 'one'
    ? { earliestStart, latestStart: latestEnd, earliestEnd: earliestStart, latestEnd }
    : {
        earliestStart,
        latestStart: min(...all('latestStart')),
        earliestEnd: max(...all('earliestEnd')),
        latestEnd,
      };
}

/** First and last day on which an end of an interval may fall. */
function endDays(end: IntervalEnd, open: number): readonly [number, number] {
  if (end === 'open') return [open, open];
  if (end === 'unknown') return [-Infinity, Infinity];
  const { earliestStart, latestEnd } = limits(end);
  return [earliestStart, latestEnd];
}
