import { fromJulianDay, GREGORIAN_REFORM, toJulianDay } from '../calendar/julian-day.js';
import { isCivilCalendar } from '../parse/parse-moment.js';
import { readDate } from '../parse/read-date.js';
import type { Calendar, CivilCalendar, CivilDate } from '../types.js';

/** The calendar that days are counted in or, as a number, the first Gregorian day of a historical one. */
export type Reckoning = CivilCalendar | number;

/** How a calendar counts days; `undefined` if there is no such calendar. */
export function reckoningOf(calendar: Calendar): Reckoning | undefined {
  if (calendar === 'historical') return GREGORIAN_REFORM;
  if (typeof calendar === 'string') return isCivilCalendar(calendar) ? calendar : undefined;
  // External data may be anything.
  const { historical } = (calendar ?? {}) as Partial<typeof calendar>;
  const first = readDate({ edtf: historical ?? '', calendar: 'gregorian' });
  if (first?.type !== 'moment' || first.precision !== 'day') return undefined;
  return toJulianDay(first as CivilDate, 'gregorian');
}

/** The Julian Day Number of a day. */
export function toDay(date: CivilDate, reckoning: Reckoning): number {
  if (typeof reckoning === 'string') return toJulianDay(date, reckoning);
  const gregorian = toJulianDay(date, 'gregorian');
  return gregorian >= reckoning ? gregorian : toJulianDay(date);
}

/** Whether a day exists: in the historical calendar, 10 October 1582 does not. */
export function isDay(date: CivilDate, reckoning: Reckoning): boolean {
  const jdn = toDay(date, reckoning);
  const { month, day } = fromJulianDay(jdn, calendarOn(jdn, reckoning));
  return month === date.month && day === date.day;
}

/** The calendar in use on a day. */
export function calendarOn(jdn: number, reckoning: Reckoning): CivilCalendar {
  return typeof reckoning === 'string' ? reckoning : jdn >= reckoning ? 'gregorian' : 'julian';
}
