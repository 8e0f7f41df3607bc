import { fromJulianDay, toJulianDay, toJulianYear } from './julian-day.js';
import type { DateSpan, IntervalEnd, Moment, Precision } from '../types.js';

/** The number of months that each precision covers. */
const MONTHS: Record<Precision, number> = {
  yearless: Infinity,
  millennium: 12_000,
  century: 1200,
  decade: 120,
  year: 12,
  season: 3,
  month: 1,
  day: 0,
};

/** Whether a date, or an end of an interval, is a single moment. */
export function isMoment(span: DateSpan | IntervalEnd): span is Moment {
  return typeof span === 'object' && span.type === 'moment';
}

/** Every moment in a date, in the order written. */
export function momentsOf(span: DateSpan | IntervalEnd): Moment[] {
  if (typeof span === 'string') return [];
  if (span.type === 'moment') return [span];
  return (span.type === 'set' ? span.members : [span.start, span.end]).flatMap(momentsOf);
}

/** Whether a date has a position in time: a day or month of an unknown year has none. */
export function hasYear(span: DateSpan | IntervalEnd): boolean {
  if (typeof span === 'string') return false;
  if (span.type === 'moment') return span.precision !== 'yearless';
  return span.type === 'set' ? span.members.some(hasYear) : hasYear(span.start) || hasYear(span.end);
}

/** The number of years that a moment spans: 1, or those of its decade, century or millennium. */
export function yearCount({ precision }: Moment): number {
  return Math.max(MONTHS[precision] / 12, 1);
}

/**
 * First and last day of the period that a moment covers, as Julian Day Numbers. Seasons are those of the northern
 * hemisphere in whole months: spring 1390 is March to May, winter 1390 is December 1390 to February 1391.
 */
export function daysOf(moment: Moment): readonly [first: number, last: number] {
  const { precision, season, day = 1, days } = moment;
  if (days) return days === 'any' ? [-Infinity, Infinity] : days;
  let { calendar, year, month = 1 } = moment;
  if (season) month = (season - 20) * 3;
  if (calendar === 'byzantine') {
    if (precision === 'year') month = 9;
    year = toJulianYear(year, month);
    calendar = 'julian';
  }
  const first = toJulianDay({ year, month, day }, calendar);
  if (precision === 'day') return [first, first];
  const end = month - 1 + MONTHS[precision];
  return [
    first,
    toJulianDay({ year: year + Math.floor(end / 12), month: (end % 12) + 1, day: 1 }, calendar) - 1,
  ];
}

/**
 * Converts a moment of the Byzantine calendar to the Julian one. Any other moment is unchanged, as is a whole year of
 * the world, which is not a Julian year because it begins in September.
 */
export function withJulianYear(moment: Moment): Moment {
  return moment.calendar === 'byzantine' && moment.precision !== 'year'
    ? { ...moment, calendar: 'julian', year: fromJulianDay(daysOf(moment)[0]).year }
    : moment;
}

/**
 * The moment of the same precision (at most a year) that follows or precedes another: 1385 after 1384,
 * 1 May 1390 after 30 April 1390, the year 1200 after the 1190s.
 */
export function neighbour(moment: Moment, direction: 'next' | 'previous'): Moment {
  const [first, last] = daysOf(moment);
  const { year, month, day } = fromJulianDay(direction === 'next' ? last + 1 : first - 1, moment.calendar);
  const { precision, unspecified: _, ...rest } = moment;
  switch (precision) {
    case 'day':
      return { ...rest, precision, year, month, day };
    case 'month':
      return { ...rest, precision, year, month };
    case 'season':
      // December begins the winter of its year; January and February end that of the previous year.
      return month < 3
        ? { ...rest, precision, year: year - 1, season: 24 }
        : { ...rest, precision, year, season: 20 + Math.floor(month / 3) };
    default:
      return { ...rest, precision: 'year', year };
  }
}
