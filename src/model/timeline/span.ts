import { limits } from '../date/calendar/bounds.js';
import { yearOf } from '../date/calendar/julian-day.js';
import { momentsOf } from '../date/calendar/moment.js';
import type { DateSpan, IntervalEnd, Precision } from '../date/types.js';

/**
 * When something began and ended, in decimal years (see `TimeWindow`): it certainly covers `latestStart` to
 * `earliestEnd`, and extends at most from `earliestStart` to `latestEnd`. If nothing is certain, `latestStart` is after
 * `earliestEnd`. An unlimited start is -∞ in both numbers, an unlimited end +∞.
 */
export interface TimeSpan {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  /** The fringe at this end has no known limit: its width has no meaning. */
  readonly startUnknown: boolean;
  readonly endUnknown: boolean;
}

/** One day in years. Uncertainty within a day is not drawn. */
export const DAY = 1 / 365;

/**
 * The span of a date as it is drawn. A part known to the year may be anywhere in that year. A part marked `~` or `?` may
 * be off in either direction; if a limit is unknown, the fringe is twice as wide.
 * @param circa Years by which "c." may be off in either direction; as many months for "c. May 1390", days for a day,
 *   quarters of a year for a season.
 */
export function spanOf(date: DateSpan, circa: number): TimeSpan {
  const bounds = limits(date);
  const { start, end } = date.type === 'interval' ? date : { start: date, end: date };
  const before = circa * uncertaintyOf(start);
  const after = circa * uncertaintyOf(end);
  const unknown = 2 * circa;
  // Days are measured from their beginning, so a last day extends to the beginning of the next.
  let earliestStart = yearOf(bounds.earliestStart) - before;
  let latestStart = yearOf(bounds.latestStart + 1) + before;
  let earliestEnd = yearOf(bounds.earliestEnd) - after;
  let latestEnd = yearOf(bounds.latestEnd + 1) + after;
  const startUnknown = earliestStart === -Infinity && latestStart > -Infinity;
  const endUnknown = latestEnd === Infinity && earliestEnd < Infinity;
  if (startUnknown) {
    if (latestStart === Infinity) latestStart = earliestEnd === -Infinity ? 0 : earliestEnd;
    // A span that may have ended early may also have begun earlier.
    const latest = Number.isFinite(earliestEnd) ? earliestEnd : latestEnd;
    earliestStart = Math.min(latestStart, latest) - unknown;
  }
  if (endUnknown) {
    if (earliestEnd === -Infinity) earliestEnd = latestStart;
    latestEnd = Math.max(earliestEnd, Number.isFinite(latestStart) ? latestStart : earliestEnd) + unknown;
  }
  earliestEnd = Math.max(earliestEnd, earliestStart);
  latestStart = Math.min(latestStart, latestEnd);
  return { earliestStart, latestStart, earliestEnd, latestEnd, startUnknown, endUnknown };
}

/** The unit of "c." for each precision, in years. */
const UNITS: Partial<Record<Precision, number>> = { season: 1 / 4, month: 1 / 12, day: DAY };

/** The unit by which a part marked `~` or `?` may be off, in years; 0 for an unmarked part. */
function uncertaintyOf(part: DateSpan | IntervalEnd): number {
  if (typeof part === 'string') return 0;
  if (part.type !== 'moment') return Math.max(...momentsOf(part).map(uncertaintyOf));
  if (part.uncertain) return 1;
  return part.approximate ? (UNITS[part.precision] ?? 1) : 0;
}

/** A part of a row, in decimal years. */
export interface Claim {
  readonly start: number;
  readonly end: number;
}

/**
 * The start of a span's claim to its row. At each end it gives up half of an uncertainty of up to a year, so that a bar
 * that ends and another that begins in the same year fit into one row.
 */
export function claimStart({ earliestStart, latestStart }: TimeSpan): number {
  return latestStart - earliestStart > 1 ? earliestStart + 0.5 : (earliestStart + latestStart) / 2;
}

/** The end of a span's claim to its row: at least a day after the start. */
export function claimEnd(span: TimeSpan): number {
  const { earliestEnd, latestEnd } = span;
  const end = latestEnd - earliestEnd > 1 ? latestEnd - 0.5 : (earliestEnd + latestEnd) / 2;
  return Math.max(end, claimStart(span) + DAY);
}
