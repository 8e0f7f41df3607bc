import { limits } from './bounds.js';
import { isCivilDate } from './julian-day.js';
import type { Calendar, DateSet, DateSpan, Interval, IntervalEnd, Moment, Precision } from './types.js';
import type { Result } from '../result.js';

/** Longest text that is read, in characters. */
const MAX_LENGTH = 100;

/** Groups: long year, sign, century, decade, year, month, day, qualifier. */
const MOMENT =
  /^(?:Y(-?[1-9]\d{4,8})|(-?)(?:(\d\d)XX|(\d{3})X|(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?))([?~%]?)$/;

/** Frequent slips, and what to write instead. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/\s/, 'leave out spaces'],
  [/[‐-―−]/, 'write a plain hyphen inside a date and "/" between two dates'],
  [/[T:]/, 'leave out the time of day'],
  [/^-?\d{1,3}(?:$|[-?~%/])/, 'write the year with four digits'],
];

/** A refusal: thrown and caught inside this file only. */
class Refusal {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/**
 * Reads an EDTF text: levels 0 and 1 of ISO 8601-2:2019 and the sets of level 2, without times of day. Beyond the
 * standard, an end of an interval may be a one-of set (`1403/[1407,1408]`), and an interval may begin and end
 * within one year or month (`1390/1390`).
 *
 * Issue codes: `date-empty`, `date-length`, `date-syntax`, `date-month`, `date-day`, `date-order`,
 * `date-calendar`.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string, calendar: Calendar = 'julian'): Result<DateSpan> {
  try {
    if (!text.trim()) throw new Refusal('date-empty', 'The date is empty');
    if (text.length > MAX_LENGTH)
      throw new Refusal('date-length', `The date has more than ${MAX_LENGTH} characters`);
    return { ok: true, value: readSpan(text, calendar) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, issues: [{ path: '', code: error.code, message: error.message }] };
  }
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
  const minus = sign === '-';
  const precision: Precision = century ? 'century' : decade ? 'decade' : 'year';
  const digits = Number(long ?? century ?? decade ?? plain);
  const span = century ? 100 : decade ? 10 : 1;
  // The digits of a BC decade or century name its last year, since counting runs towards zero.
  const year = minus ? -(digits * span + span - 1) : digits * span;
  const flags = {
    ...(/[~%]/.test(qualifier) && { approximate: true as const }),
    ...(/[?%]/.test(qualifier) && { uncertain: true as const }),
  };
  const moment = {
    type: 'moment',
    calendar,
    year,
    ...withinYear(text, calendar, year, precision, month, day),
    ...flags,
  } as const;
  if (calendar === 'byzantine' && (year < 1 || span > 1))
    throw new Refusal(
      'date-calendar',
      `"${text}" cannot be a year of the world: give a single year from 0001 on`,
    );
  return moment;
}

function withinYear(
  text: string,
  calendar: Calendar,
  year: number,
  precision: Precision,
  monthText: string | undefined,
  dayText: string | undefined,
): Pick<Moment, 'precision' | 'season' | 'month' | 'day' | 'unspecified'> {
  if (monthText === undefined) return { precision };
  if (monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return refuse(text);
    return { precision, unspecified: dayText ? 'month-day' : 'month' };
  }
  const month = Number(monthText);
  if (month > 20 && month < 25 && dayText === undefined) return { precision: 'season', season: month };
  if (month < 1 || month > 12) throw new Refusal('date-month', `"${text}" has no month ${monthText}`);
  if (dayText === undefined) return { precision: 'month', month };
  if (dayText === 'XX') return { precision: 'month', month, unspecified: 'day' };
  const day = Number(dayText);
  if (!isCivilDate({ year, month, day }, calendar))
    throw new Refusal('date-day', `"${text}" has no day ${dayText} in the ${calendar} calendar`);
  return { precision: 'day', month, day };
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
    throw new Refusal('date-order', `"${text}" ends before it begins`);
  return interval;
}

function refuse(text: string): never {
  const advice = ADVICE.find(([slip]) => slip.test(text));
  throw new Refusal('date-syntax', `"${text}" is not an EDTF date${advice ? `: ${advice[1]}` : ''}`);
}
