import { limits } from './calendar/bounds.js';
import { fromJulianDay, toJulianDay } from './calendar/julian-day.js';
import { momentsOf } from './calendar/moment.js';
import { resolveDate } from './parse/read-date.js';
import type { DateSpan, DateValue, HistoricalDate } from './types.js';

const { floor } = Math;

/** An age in completed years: the least and the greatest that the dates allow. */
export interface Age {
  readonly min: number;
  readonly max: number;
  /** One of the dates is only approximate or uncertain. */
  readonly approximate?: boolean;
}

/** Whole years, months and days of the Julian calendar. */
export interface DurationAmount {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** A length of time: the shortest and the longest that the dates allow. */
export interface Duration {
  readonly min: DurationAmount;
  readonly max: DurationAmount;
  /** One of the dates is only approximate or uncertain. */
  readonly approximate: boolean;
}

/**
 * The age at death, in completed years: 37 or 38 for one born in 1370 who died on 22 September 1408. `undefined`
 * when either date is bad or without limit, or when death comes before birth.
 */
export function ageAt(birth: DateValue | HistoricalDate, death: DateValue | HistoricalDate): Age | undefined {
  const [from, to] = [resolveDate(birth), resolveDate(death)];
  if (!from || !to) return undefined;
  const [born, died] = [limits(from), limits(to)];
  const max = between(born.earliestStart, died.latestEnd)?.years;
  if (max === undefined) return undefined;
  const min = between(born.latestEnd, died.earliestStart)?.years ?? 0;
  return { min, max, approximate: isQualified(from) || isQualified(to) };
}

/**
 * How long an interval lasts, from its first to its last day. `undefined` for what is not an interval, and where
 * an end is open or unknown.
 */
export function lengthOfReign(interval: DateSpan): Duration | undefined {
  if (interval.type !== 'interval') return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = limits(interval);
  const max = between(earliestStart, latestEnd);
  const min = between(latestStart, earliestEnd) ?? { years: 0, months: 0, days: 0 };
  return max && { min, max, approximate: isQualified(interval) };
}

/** Time between two days, months counted before days; `undefined` if it is endless or runs backwards. */
function between(from: number, to: number): DurationAmount | undefined {
  if (!(to >= from) || !Number.isFinite(to - from)) return undefined;
  const [a, b] = [fromJulianDay(from), fromJulianDay(to)];
  const total = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const anchorMonth = a.year * 12 + a.month - 1 + total;
  const anchor = { year: floor(anchorMonth / 12), month: anchorMonth - floor(anchorMonth / 12) * 12 + 1 };
  const monthEnd = toJulianDay({ ...anchor, month: anchor.month + 1, day: 0 });
  const days = to - Math.min(toJulianDay({ ...anchor, day: a.day }), monthEnd);
  return { years: floor(total / 12), months: total % 12, days };
}

function isQualified(span: DateSpan): boolean {
  return momentsOf(span).some((moment) => moment.approximate || moment.uncertain);
}
