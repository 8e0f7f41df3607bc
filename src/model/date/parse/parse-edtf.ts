import { limits } from '../calendar/bounds.js';
import { isCivilDate } from '../calendar/julian-day.js';
import type { Calendar, DateSet, DateSpan, Interval, IntervalEnd, Moment } from '../types.js';

/** Longest text that is read, in characters. */
export const MAX_LENGTH = 100;

/** Groups: long year, sign, century, decade, year, month, day, qualifier. */
const MOMENT =
  /^(?:Y(-?[1-9]\d{4,8})|(-?)(?:(\d\d)XX|(\d{3})X|(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?))([?~%]?)$/;

/** Why a text is refused: a code, and the part of the text that is at fault. Thrown by {@link parseEdtf} only. */
export class Refusal {
  constructor(
    readonly code:
      'date-empty' | 'date-length' | 'date-syntax' | 'date-range' | 'date-order' | 'date-calendar',
    readonly text: string,
  ) {}
}

/**
 * Reads an EDTF text: levels 0 and 1 of ISO 8601-2:2019 and the sets of level 2, without times of day. Beyond the
 * standard, an end of an interval may be a one-of set (`1403/[1407,1408]`), and an interval may begin and end
 * within one year or month (`1390/1390`).
 *
 * @throws {Refusal}
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string, calendar: Calendar): DateSpan {
  if (!text.trim()) throw new Refusal('date-empty', text);
  if (text.length > MAX_LENGTH) throw new Refusal('date-length', text);
  return readSpan(text, calendar);
}

function readSpan(text: string, calendar: Calendar): DateSpan {
  const ends = text.split('/');
  if (ends.length === 1) return readSet(text, calendar) ?? readMoment(text, calendar);
  const [start, end] = ends.map((end) => readEnd(end, calendar));
  if (ends.length > 2 || !start || !end || (isLimitless(start) && isLimitless(end))) return refuse(text);
  return ordered({ type: 'interval', start, end }, text);
}

function readEnd(text: string, calendar: Calendar): IntervalEnd {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  const end = readSet(text, calendar) ?? readMoment(text, calendar);
  return end.type === 'set' && end.mode === 'all' ? refuse(text) : end;
}

function readSet(text: string, calendar: Calendar): DateSet | undefined {
  const mode = /^\[.*\]$/.test(text) ? 'one' : /^\{.*\}$/.test(text) ? 'all' : undefined;
  if (!mode) return undefined;
  const texts = text.slice(1, -1).split(',');
  const members = texts.map((member, index) => {
    const ends = member.split('..');
    if (ends.length === 1) return readMoment(member, calendar);
    const [start, end] = ends.map((end) => (end === '' ? 'open' : readMoment(end, calendar)));
    const openAtItsPlace =
      (start !== 'open' || index === 0) && (end !== 'open' || index === texts.length - 1) && start !== end;
    if (ends.length > 2 || !start || !end || !openAtItsPlace) return refuse(text);
    return ordered({ type: 'interval', start, end }, member);
  });
  return { type: 'set', mode, members };
}

function readMoment(text: string, calendar: Calendar): Moment {
  const match = MOMENT.exec(text);
  if (!match || text.startsWith('-0000')) return refuse(text);
  const [, long, sign, century, decade, plain, month, day, qualifier = ''] = match;
  const size = century ? 100 : decade ? 10 : 1;
  const first = Number(long ?? century ?? decade ?? plain) * size;
  // The digits of a BC decade or century name its last year, since counting runs towards zero.
  const year = sign ? 1 - size - first : first;
  if (calendar === 'byzantine' && (year < 1 || size > 1)) throw new Refusal('date-calendar', text);
  const moment = {
    type: 'moment',
    calendar,
    precision: century ? 'century' : decade ? 'decade' : 'year',
    year,
    ...(/[~%]/.test(qualifier) && { approximate: true as const }),
    ...(/[?%]/.test(qualifier) && { uncertain: true as const }),
  } as const;
  return month ? { ...moment, ...withinYear(text, calendar, year, month, day) } : moment;
}

/** What month and day texts add to a year. */
function withinYear(
  text: string,
  calendar: Calendar,
  year: number,
  month: string,
  day: string | undefined,
): Partial<Moment> {
  if (month === 'XX') {
    if (day && day !== 'XX') return refuse(text);
    return { unspecified: day ? 'month-day' : 'month' };
  }
  const date = { year, month: Number(month), day: Number(day === 'XX' ? 1 : (day ?? 1)) };
  if (!day && date.month > 20 && date.month < 25) return { precision: 'season', season: date.month };
  if (!isCivilDate(date, calendar)) throw new Refusal('date-range', text);
  if (!day) return { precision: 'month', month: date.month };
  return day === 'XX'
    ? { precision: 'month', month: date.month, unspecified: 'day' }
    : { precision: 'day', month: date.month, day: date.day };
}

function isLimitless(end: IntervalEnd): boolean {
  return end === 'open' || end === 'unknown';
}

/** Refuses an interval that certainly ends before it begins. */
function ordered(interval: Interval, text: string): Interval {
  const { start, end } = interval;
  if (
    typeof start !== 'string' &&
    typeof end !== 'string' &&
    limits(end).latestEnd < limits(start).earliestStart
  )
    throw new Refusal('date-order', text);
  return interval;
}

function refuse(text: string): never {
  throw new Refusal('date-syntax', text);
}
