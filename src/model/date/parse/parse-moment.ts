import { extension } from '../extension.js';
import { isCivilDate } from '../calendar/julian-day.js';
import { refuse } from './refusal.js';
import type { Calendar, CivilCalendar, DateSet, Moment } from '../types.js';

/** Groups: long year, sign, century, decade, year, month, day, qualifier. */
const MOMENT =
  /^(?:Y(-?[1-9]\d{4,8})|(-?)(?:(\d\d)XX|(\d{3})X|(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?))([?~%]?)$/;

/**
 * Reads one date. Level 2 syntax is left to the extension.
 * @throws {Refusal}
 */
export function readMoment(text: string, calendar: Calendar): Moment | DateSet {
  const match = MOMENT.exec(text);
  if (!match || text.startsWith('-0000') || !isCivilCalendar(calendar)) return readRare(text, calendar);
  const [, long, sign, century, decade, plain, month, day, qualifier = ''] = match;
  const size = century ? 100 : decade ? 10 : 1;
  const first = Number(long ?? century ?? decade ?? plain) * size;
  // The digits of a BC decade or century are those of its last year, because BC years count down.
  const year = sign ? 1 - size - first : first;
  if (calendar === 'byzantine' && (year < 1 || size > 1)) refuse(text, 'date-calendar');
  const parts = month ? withinYear(year, month, day, calendar) : {};
  return parts
    ? {
        type: 'moment',
        calendar,
        precision: century ? 'century' : decade ? 'decade' : 'year',
        year,
        ...(/[~%]/.test(qualifier) && { approximate: true }),
        ...(/[?%]/.test(qualifier) && { uncertain: true }),
        ...parts,
      }
    : readRare(text, calendar, 'date-range');
}

/** Whether a calendar is one that moments are counted in. */
export function isCivilCalendar(calendar: unknown): calendar is CivilCalendar {
  return calendar === 'julian' || calendar === 'gregorian' || calendar === 'byzantine';
}

/** The fields that month and day texts add to a year; `undefined` if there is no such month or day. */
function withinYear(
  year: number,
  month: string,
  day: string | undefined,
  calendar: CivilCalendar,
): Partial<Moment> | undefined {
  if (month === 'XX') {
    if (!day || day === 'XX') return { unspecified: day ? 'month-day' : 'month' };
    return undefined;
  }
  const date = { year, month: Number(month), day: Number(day === 'XX' ? 1 : (day ?? 1)) };
  if (!day && date.month > 20 && date.month < 25) return { precision: 'season', season: date.month };
  if (!isCivilDate(date, calendar)) return undefined;
  if (!day) return { precision: 'month', month: date.month };
  return day === 'XX'
    ? { precision: 'month', month: date.month, unspecified: 'day' }
    : { precision: 'day', month: date.month, day: date.day };
}

function readRare(text: string, calendar: Calendar, code?: 'date-range'): Moment | DateSet {
  return extension?.read(text, calendar) ?? refuse(text, code);
}
