import { limits } from './calendar/bounds.js';
import { fromJulianDay, toJulianDay } from './calendar/julian-day.js';
import { momentsOf } from './calendar/moment.js';
import { resolveDate } from './parse/read-date.js';
import type { DurationUnit } from './format/date-words.js';
import type { CivilCalendar, DateSpan, DateValue, HistoricalDate } from './types.js';

const { ceil, floor } = Math;

/** The nearest whole number; the lower one of two equally near. */
const round = (n: number): number => ceil(n - 0.5);

/** An age in completed years: the minimum and maximum that the dates allow. */
export interface Age {
  readonly min: number;
  readonly max: number;
  /** Whether either date is approximate or uncertain. */
  readonly approximate?: boolean;
}

/** Whole years, months and days: in the Gregorian calendar between two Gregorian dates, otherwise in the Julian. */
export interface DurationAmount {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** A duration: the shortest and longest that the dates allow. */
export interface Duration {
  readonly min: DurationAmount;
  readonly max: DurationAmount;
  /** Whether either date is approximate or uncertain. */
  readonly approximate: boolean;
  /** The unit of the least precise date: an approximate length is given in no finer unit. */
  readonly unit?: DurationUnit;
}

/**
 * The age at death, in completed years: 37 or 38 for one born in 1370 who died on 22 September 1408. `undefined` if
 * either date is invalid or unlimited in a direction (`[..1408]`), or if death precedes birth.
 */
export function ageAt(birth: DateValue | HistoricalDate, death: DateValue | HistoricalDate): Age | undefined {
  const [from, to] = [resolveDate(birth), resolveDate(death)];
  if (!from || !to) return undefined;
  const [born, died] = [limits(from), limits(to)];
  const calendar = commonCalendar(from, to);
  const max = between(born.earliestStart, died.latestEnd, calendar)?.years;
  if (max === undefined || !Number.isFinite(died.earliestStart - born.latestEnd)) return undefined;
  const min = between(born.latestEnd, died.earliestStart, calendar)?.years ?? 0;
  return { min, max, approximate: isQualified(from) || isQualified(to) };
}

/**
 * The length of an interval, from its first to its last day. `undefined` if it is not an interval, if an end is open or
 * unknown, or if approximate or uncertain dates are too close, or known too poorly, to give a length.
 */
export function lengthOfReign(interval: DateSpan): Duration | undefined {
  if (interval.type !== 'interval') return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = limits(interval);
  const calendar = commonCalendar(interval);
  const max = between(earliestStart, latestEnd, calendar);
  const min = between(latestStart, earliestEnd, calendar) ?? { years: 0, months: 0, days: 0 };
  if (!max || !isQualified(interval)) return max && { min, max, approximate: false };
  const unit = coarsestUnit(interval);
  const [count] = rounded({ min, max, unit });
  // Giving the middle of a decade or more in years would be false precision.
  return count > 0 && max.years - min.years < 10 ? { min, max, approximate: true, unit } : undefined;
}

/** The mean of two lengths, in the largest unit of which it has at least one, but none finer than `unit`. */
export function rounded({
  min,
  max,
  unit,
}: Pick<Duration, 'min' | 'max' | 'unit'>): readonly [count: number, unit: DurationUnit] {
  const months = (min.years + max.years) * 6 + (min.months + max.months) / 2 + (min.days + max.days) / 60;
  if (months > 11.5 || unit === 'year') return [round(months / 12), 'year'];
  if (months > 0.9 || unit === 'month') return [round(months), 'month'];
  return [round((min.days + max.days) / 2), 'day'];
}

function coarsestUnit(span: DateSpan): DurationUnit {
  const precisions = momentsOf(span).map(({ precision }) => precision);
  return precisions.every((precision) => precision === 'day')
    ? 'day'
    : precisions.every((precision) => /day|month|season/.test(precision))
      ? 'month'
      : 'year';
}

/** The calendar whose months and years are counted. */
function commonCalendar(...spans: DateSpan[]): CivilCalendar {
  return spans.flatMap(momentsOf).every(({ calendar }) => calendar === 'gregorian') ? 'gregorian' : 'julian';
}

/** Time between two days, counting months before days; `undefined` if it is infinite or negative. */
function between(from: number, to: number, calendar: CivilCalendar): DurationAmount | undefined {
  if (!(to >= from) || !Number.isFinite(to - from)) return undefined;
  const [a, b] = [fromJulianDay(from, calendar), fromJulianDay(to, calendar)];
  const total = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const anchorMonth = a.year * 12 + a.month - 1 + total;
  const anchor = { year: floor(anchorMonth / 12), month: anchorMonth - floor(anchorMonth / 12) * 12 + 1 };
  const monthEnd = toJulianDay({ ...anchor, month: anchor.month + 1, day: 0 }, calendar);
  const days = to - Math.min(toJulianDay({ ...anchor, day: a.day }, calendar), monthEnd);
  return { years: floor(total / 12), months: total % 12, days };
}

function isQualified(span: DateSpan): boolean {
  return momentsOf(span).some((moment) => moment.approximate || moment.uncertain);
}
