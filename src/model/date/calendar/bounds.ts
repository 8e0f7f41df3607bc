import { daysOf, momentsOf } from './moment.js';
import type { DateSpan, HistoricalDate, IntervalEnd } from '../types.js';

/**
 * The four-date model: the days between which a date certainly begins and ends, as Julian Day Numbers (integers, or
 * infinities). `earliestStart ≤ latestStart`, `earliestEnd ≤ latestEnd`, and each start ≤ the corresponding end.
 *
 * A moment known to the year begins and ends somewhere in that year. An open start (`..`) is -∞ in both numbers; an
 * unknown start may be anywhere before the end: -∞ to `latestEnd`. Likewise, an unknown end may be anywhere from
 * `earliestStart` to +∞.
 */
export interface Bounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/** {@link Bounds} with what numbers cannot express. Qualifiers never widen the numbers. */
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
  const bounds = limits(date);
  const moments = momentsOf(date);
  const startUnknown = date.type === 'interval' && date.start === 'unknown';
  const endUnknown = date.type === 'interval' && date.end === 'unknown';
  return {
    ...bounds,
    approximate: moments.some((moment) => moment.approximate),
    uncertain: moments.some((moment) => moment.uncertain),
    startOpen: !startUnknown && bounds.earliestStart === -Infinity,
    endOpen: !endUnknown && bounds.latestEnd === Infinity,
    startUnknown,
    endUnknown,
  };
}

/** When something most likely began and ended, as Julian Day Numbers, possibly between two days. */
export interface LikelyDays {
  readonly start: number;
  readonly end: number;
}

/**
 * When a date most likely begins and ends: the middle of the possible range. If only one limit is known, it is that
 * limit: "before 1385" is the end of 1384. An open or unknown start is assumed to be as late as the end, an unknown end
 * as early as the start; an open end stays infinite.
 */
export function likelyDays(span: DateSpan): LikelyDays {
  return likelyWithin(limits(span));
}

/** When something with these bounds most likely begins and ends; see {@link likelyDays}. */
export function likelyWithin({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): LikelyDays {
  if (earliestStart === -Infinity) {
    const end = earliestEnd === -Infinity ? latestEnd : middle(earliestEnd, latestEnd);
    return { start: end === Infinity ? -Infinity : end, end };
  }
  const start = latestStart === Infinity ? earliestStart : middle(earliestStart, latestStart);
  const end =
    earliestEnd < Infinity && latestEnd === Infinity
      ? max(start, earliestEnd)
      : middle(earliestEnd, latestEnd);
  return { start, end };
}

/**
 * Sort order: by the day on which a date most likely begins, then by the day on which it most likely ends (see
 * {@link likelyDays}); then the more precise date first, then by text. A date that certainly ends before another
 * begins comes before it. Only dates with the same text are equal.
 */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  const x = limits(a);
  const y = limits(b);
  const likelyX = likelyWithin(x);
  const likelyY = likelyWithin(y);
  return (
    compare(likelyX.start, likelyY.start) ||
    compare(likelyX.end, likelyY.end) ||
    compare(y.earliestStart, x.earliestStart) ||
    compare(x.latestEnd, y.latestEnd) ||
    compare(x.latestStart, y.latestStart) ||
    compare(x.earliestEnd, y.earliestEnd) ||
    compare(a.source, b.source)
  );
}

const middle = (first: number, last: number): number => (first + last) / 2;

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
  let [earliestStart, latestStart, earliestEnd, latestEnd] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const member of span.members) {
    const days = limits(member);
    earliestStart = min(earliestStart, days.earliestStart);
    latestStart = min(latestStart, days.latestStart);
    earliestEnd = max(earliestEnd, days.earliestEnd);
    latestEnd = max(latestEnd, days.latestEnd);
  }
  return span.mode === 'one'
    ? { earliestStart, latestStart: latestEnd, earliestEnd: earliestStart, latestEnd }
    : { earliestStart, latestStart, earliestEnd, latestEnd };
}

/** First and last possible day of an end of an interval. */
function endDays(end: IntervalEnd, open: number): readonly [number, number] {
  if (end === 'open') return [open, open];
  if (end === 'unknown') return [-Infinity, Infinity];
  const { earliestStart, latestEnd } = limits(end);
  return [earliestStart, latestEnd];
}
