import { limits } from '../date/calendar/bounds.js';
import { yearOf } from '../date/calendar/julian-day.js';
import { momentsOf } from '../date/calendar/moment.js';
import type { DateSpan, IntervalEnd, Precision } from '../date/types.js';

/**
 * When something certainly began and ended, in decimal years (see `TimeWindow`): it covers `latestStart` to
 * `earliestEnd` for certain, and reaches no further than `earliestStart` to `latestEnd`. Where nothing at all is
 * certain, `latestStart` comes after `earliestEnd`. A start without limit is -∞ in both numbers, an end +∞.
 */
export interface TimeSpan {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  /** The fringe at this end has no known limit: its width stands for nothing. */
  readonly startUnknown: boolean;
  readonly endUnknown: boolean;
}

/** One day in years. Doubt within it is not drawn. */
export const DAY = 1 / 365;

/**
 * The span of a date as it is drawn. A part known to the year may lie anywhere in that year. A part marked `~` or
 * `?` may lie some time to either side, and where a limit is not known at all, the fringe is twice as wide.
 * @param circa Years by which "c." may be off to either side; of "c. May 1390" as many months, of a day as many days,
 *   of a season as many quarters of a year.
 */
export function spanOf(date: DateSpan, circa: number): TimeSpan {
  const bounds = limits(date);
  const { start, end } = date.type === 'interval' ? date : { start: date, end: date };
  const before = circa * doubtOf(start);
  const after = circa * doubtOf(end);
  const unknown = 2 * circa;
  // Days count from their beginning, so that a last day counts to the beginning of the next.
  let earliestStart = yearOf(bounds.earliestStart) - before;
  let latestStart = yearOf(bounds.latestStart + 1) + before;
  let earliestEnd = yearOf(bounds.earliestEnd) - after;
  let latestEnd = yearOf(bounds.latestEnd + 1) + after;
  const startUnknown = earliestStart === -Infinity && latestStart > -Infinity;
  const endUnknown = latestEnd === Infinity && earliestEnd < Infinity;
  if (startUnknown) {
    if (latestStart === Infinity) latestStart = earliestEnd === -Infinity ? 0 : earliestEnd;
    // What may have ended early may have begun before that.
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

/** What "c." counts in, in years. */
const UNITS: Partial<Record<Precision, number>> = { season: 1 / 4, month: 1 / 12, day: DAY };

/** In what a part of a date that is marked `~` or `?` may be off, in years; 0 for one that is not marked. */
function doubtOf(part: DateSpan | IntervalEnd): number {
  if (typeof part === 'string') return 0;
  if (part.type !== 'moment') return Math.max(...momentsOf(part).map(doubtOf));
  if (part.uncertain) return 1;
  return part.approximate ? (UNITS[part.precision] ?? 1) : 0;
}

/** A stretch of a row, in decimal years. */
export interface Claim {
  readonly start: number;
  readonly end: number;
}

/**
 * When a span begins to claim its row. Half of a doubt of up to a year is given away at each end, so that one who
 * ended and one who began in the same year can stand in one row.
 */
export function claimStart({ earliestStart, latestStart }: TimeSpan): number {
  return latestStart - earliestStart > 1 ? earliestStart + 0.5 : (earliestStart + latestStart) / 2;
}

/** When a span ceases to claim its row: after a day at the least. */
export function claimEnd(span: TimeSpan): number {
  const { earliestEnd, latestEnd } = span;
  const end = latestEnd - earliestEnd > 1 ? latestEnd - 0.5 : (earliestEnd + latestEnd) / 2;
  return Math.max(end, claimStart(span) + DAY);
}
