import type { CivilCalendar, CivilDate } from '../types.js';

const { floor } = Math;

/** 15 October 1582, the first day of the Gregorian calendar in use, as a Julian Day Number. */
export const GREGORIAN_REFORM = 2299161;

/** The astronomical year of a month in a year of the world: its September belongs to the previous year. */
export function toJulianYear(worldYear: number, month: number): number {
  return worldYear - (month > 8 ? 5509 : 5508);
}

/**
 * Julian Day Number (at noon) of a day. Exact for any year of the proleptic calendars; an impossible day such as
 * 30 February overflows into the next month.
 *
 * Method: months are counted from March, so that the leap day ends the year (E. G. Richards, in the
 * *Explanatory Supplement to the Astronomical Almanac*, 3rd edition, chapter 15).
 */
export function toJulianDay({ year, month, day }: CivilDate, calendar: CivilCalendar = 'julian'): number {
  if (calendar === 'byzantine') year = toJulianYear(year, month);
  const beforeMarch = month < 3 ? 1 : 0;
  const y = year + 4800 - beforeMarch;
  const days = day + floor((153 * (month + 12 * beforeMarch - 3) + 2) / 5) + 365 * y + floor(y / 4);
  return calendar === 'gregorian' ? days - floor(y / 100) + floor(y / 400) - 32045 : days - 32083;
}

/** The day of a Julian Day Number in a calendar; the inverse of {@link toJulianDay}. */
export function fromJulianDay(jdn: number, calendar: CivilCalendar = 'julian'): CivilDate {
  let days = jdn + 32082;
  let centuries = 0;
  if (calendar === 'gregorian') {
    days = jdn + 32044;
    centuries = floor((4 * days + 3) / 146097);
    days -= floor((146097 * centuries) / 4);
  }
  const years = floor((4 * days + 3) / 1461);
  const dayOfYear = days - floor((1461 * years) / 4);
  const m = floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  let year = 100 * centuries + years - 4800 + (m < 10 ? 0 : 1);
  if (calendar === 'byzantine') year -= toJulianYear(0, month);
  return { year, month, day: dayOfYear - floor((153 * m + 2) / 5) + 1 };
}

/** The Gregorian date of a day in the Julian calendar. */
export function julianToGregorian(date: CivilDate): CivilDate {
  return fromJulianDay(toJulianDay(date), 'gregorian');
}

/** The Julian date of a day in the Gregorian calendar. */
export function gregorianToJulian(date: CivilDate): CivilDate {
  return fromJulianDay(toJulianDay(date, 'gregorian'));
}

/** Whether a day exists in a calendar: 29 February 1300 does in the Julian one, not in the Gregorian. */
export function isCivilDate(date: CivilDate, calendar: CivilCalendar = 'julian'): boolean {
  const { month, day } = fromJulianDay(toJulianDay(date, calendar), calendar);
  return month === date.month && day === date.day;
}

/** 1 January of the year 0 as a Julian Day Number. */
const YEAR_0 = 1721058;

/** Days from 1 January of the year 0 to that of another year; every fourth year from 0 on has a leap day. */
const daysBefore = (year: number): number => floor((1461 * year + 3) / 4);

/**
 * A Julian Day Number as a decimal year of the Julian calendar, for scales: 1390.28 is 14 April 1390. Years are
 * astronomical, so there is no gap between the eras. Infinities are unchanged.
 */
export function yearOf(jdn: number): number {
  if (!Number.isFinite(jdn)) return jdn;
  const days = jdn - YEAR_0;
  const year = floor((4 * days) / 1461);
  const start = daysBefore(year);
  return year + (days - start) / (daysBefore(year + 1) - start);
}
