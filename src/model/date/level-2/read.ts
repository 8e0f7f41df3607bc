import { daysOf, yearCount } from '../calendar/moment.js';
import { refuse } from '../parse/refusal.js';
import type { Calendar, DateSet, Moment } from '../types.js';
import { calendarOn, isDay, reckoningOf, toDay, type Reckoning } from './reckoning.js';

const { max } = Math;

/** Maximum number of dates that the X of one text may stand for, unless they form one range. */
const MAX_CANDIDATES = 100;

/** Maximum number of digits in a year. */
const MAX_DIGITS = 9;

/** Groups: mark, long year, its exponent, sign, year, significant digits, mark; mark, month, mark; mark, day, mark. */
const MOMENT =
  /^([?~%]?)(?:Y(-?[1-9]\d*)(?:E(\d))?|(-?)([\dX]{4}))(?:S(\d))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** Precision by the number of X at the end of a year. */
const PRECISIONS = ['year', 'decade', 'century', 'millennium', 'yearless'] as const;

/** Codes of parts of a year. The seasons of one hemisphere, 25 to 32, are not read. */
const PART = /^(?:2[1-4]|3[3-9]|4[01])$/;

/** X at the end of the last part within the year, and nowhere else in it. */
const CONSECUTIVE = /^\d*X$/;

/** Parts of a year: their first code, its first month, and how many months each has. */
const PARTS = [
  [40, 1, 6],
  [37, 1, 4],
  [33, 1, 3],
  [21, 3, 3],
] as const;

/** A moment without its calendar and days. */
type Draft = Omit<Moment, 'days' | 'calendar'>;

/**
 * Reads one date of any level. If X stands for more than the end of the year or a whole month or day, the result is the
 * set of all possible meanings.
 * @throws {Refusal}
 */
export function readMoment(text: string, calendar: Calendar): Moment | DateSet {
  const match = MOMENT.exec(text);
  if (!match || text.startsWith('-0000')) return refuse(text);
  const reckoning = reckoningOf(calendar) ?? 'julian';
  const [, m0, long, exponent, sign = '', year = '', digits, m1, m2, month = '', m3, m4, day = '', m5] =
    match;
  const isByzantine = calendar === 'byzantine';
  const head = {
    type: 'moment',
    ...readMarks([m0, m1], month && [m2, m3], day && [m4, m5], PART.test(month)),
  } as const;
  if (long || digits) {
    if (month || /X/.test(year)) refuse(text);
    const value = Number(long ?? sign + year) * 10 ** Number(exponent ?? 0);
    if (isByzantine && (value < 1 || digits)) refuse(text, 'date-calendar');
    return placed(
      { ...head, precision: 'year', year: value, ...readDigits(text, value, !long, digits) },
      reckoning,
    );
  }

  const known = year.replace(/X+$/, '');
  const size = 10 ** (4 - known.length);
  if (!known && (sign || !/\d/.test(month + day))) refuse(text);
  if (isByzantine && (sign || /X/.test(text) || Number(month) > 32 || !Number(year)))
    refuse(text, 'date-calendar');

  const isPart = !day && PART.test(month);
  const years = candidates(known);
  const months = partCandidates(month);
  const days = partCandidates(day);
  if (years.length * months.length * days.length > MAX_CANDIDATES) refuse(text);
  const unspecified = [month === 'XX' && 'month', day === 'XX' && 'day'].filter(Boolean).join('-');
  const isMask = /X\d|\dX/.test(`${month}-${day}`);
  const members: Moment[] = [];
  for (const n of years)
    for (const m of months)
      for (const d of days) {
        // The digits of a BC decade or century are those of its last year, because BC years count down.
        const year = sign ? 1 - size - n * size : n * size;
        const civil = { year: size > 1 ? 4 : year, month: m || 1, day: d || 1 };
        if (!isPart && !isDay(civil, reckoning)) continue;
        const precision =
          size > 1 || !m ? PRECISIONS[4 - known.length] : isPart ? 'season' : d ? 'day' : 'month';
        const parts = {
          ...(m && { [isPart ? 'season' : 'month']: m }),
          ...(d && { day: d }),
          ...(unspecified && { unspecified }),
        };
        members.push(placed({ ...head, precision, year, ...parts } as Draft, reckoning, isMask));
      }
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last) refuse(text, 'date-range');
  if (members.length === 1) return first;
  return members.length > 2 && !known.includes('X') && CONSECUTIVE.test(month + day.replace('XX', ''))
    ? {
        type: 'set',
        mode: 'one',
        members: [{ type: 'interval', start: first, end: lastOf(members, last) }],
        consecutive: true,
      }
    : { type: 'set', mode: 'one', members };
}

/** The end of consecutive members. In a year without a 29 February, an earlier member has the last day. */
function lastOf(members: readonly Moment[], last: Moment): Moment {
  const ends = members.flatMap(({ days = 'any' }) => (days === 'any' ? [] : days[1]));
  const { days = 'any' } = last;
  return days === 'any' ? last : { ...last, days: [days[0], max(...ends)] };
}

/** The numbers that the digits of a year, month or day stand for; 0 if there are none. */
function candidates(digits: string): number[] {
  if (!/\d/.test(digits)) return [0];
  return digits.includes('X')
    ? Array.from('0123456789', (digit) => candidates(digits.replace('X', digit))).flat()
    : [Number(digits)];
}

/** Like {@link candidates}, for a month or day, which is never 0. */
function partCandidates(digits: string): number[] {
  return /\d/.test(digits) ? candidates(digits).filter((n) => n > 0) : [0];
}

/** A year without X, and the years it stands for if only some of its digits are significant. */
function readDigits(
  text: string,
  year: number,
  isShort: boolean,
  significant: string | undefined,
): Pick<Moment, 'years' | 'approximate'> {
  // Leading zeros are not significant.
  const digits = String(Math.abs(year)).length;
  const count = Number(significant ?? digits);
  if (digits > MAX_DIGITS || (!isShort && digits < 5) || count < 1 || count > max(digits, 4)) refuse(text);
  const free = digits - count;
  if (free <= 0) return {};
  const size = 10 ** free;
  const near = Math.trunc(year / size) * size;
  const far = near + (year < 0 ? 1 - size : size - 1);
  return { years: year < 0 ? [far, near] : [near, far], approximate: true };
}

/**
 * The marks of a date: those before and after its year, its month or part of the year, and its day. A mark at the end
 * applies to the whole.
 */
function readMarks(
  year: readonly (string | undefined)[],
  month: readonly (string | undefined)[] | '',
  day: readonly (string | undefined)[] | '',
  isPart: boolean,
): Partial<Moment> {
  const all = [year, month, day].flat().join('');
  const last = (day || month || year)[1];
  const marks = Object.entries({
    year,
    ...(month && { [isPart ? 'season' : 'month']: month }),
    ...(day && { day }),
  }).flatMap(([name, pair]) => {
    const [mark, other] = new Set([...pair, last].filter(Boolean).join(''));
    return mark ? [[name, other ? '%' : mark]] : [];
  });
  // If all parts have the same mark, it applies to the whole.
  const isWhole = marks.length === (day ? 3 : 2) && marks.every(([, mark]) => mark === marks[0]?.[1]);
  return {
    ...(/[~%]/.test(all) && { approximate: true }),
    ...(/[?%]/.test(all) && { uncertain: true }),
    ...(month &&
      all !== last &&
      !isWhole && { marks: Object.fromEntries(marks) as NonNullable<Moment['marks']> }),
  };
}

/**
 * A moment with its calendar; and with its days if only level 2 has such a moment, or if a calendar change affects it.
 * @param isMask Whether it is one of the moments that the X of a text stands for, which share its marks.
 */
function placed(draft: Draft, reckoning: Reckoning, isMask = false): Moment {
  const { precision, month, day, season = 0, marks, years } = draft;
  const moment = { ...draft, calendar: calendarOn(NaN, reckoning) };
  const isWide = yearCount(moment) > 1;
  const isRare = isWide ? (month ?? day ?? season) || precision === 'millennium' : day && !month;
  if (precision === 'yearless') return { ...moment, calendar: 'julian', days: 'any' };
  const isMarked = draft.approximate || draft.uncertain;
  const isMine = marks || years || isRare || season > 24 || (isMask && isMarked);
  if (!isMine && typeof reckoning === 'string') return moment;
  const days = reckoning === 'byzantine' ? daysOf(moment) : daysIn(moment, reckoning);
  const touches = typeof reckoning === 'number' && days[0] <= reckoning && days[1] + 1 >= reckoning;
  moment.calendar = calendarOn(days[0], reckoning);
  return isMine || touches ? { ...moment, days } : moment;
}

/** First and last day of a moment. */
function daysIn(moment: Moment, reckoning: Reckoning): readonly [number, number] {
  const { year, season = 0, month, day } = moment;
  let [from, to] = moment.years ?? [year, year + yearCount(moment) - 1];
  const [base, start, length] = PARTS.find(([code]) => season >= code) ?? [0, month ?? 1, month ? 1 : 12];
  const first = start + (base && season - base) * length;
  if (day === undefined) {
    const end = first - 1 + length;
    return [
      toDay({ year: from, month: first, day: 1 }, reckoning),
      toDay({ year: to + Math.floor(end / 12), month: (end % 12) + 1, day: 1 }, reckoning) - 1,
    ];
  }
  const last = month ?? 12;
  // Not every year has a 29 February.
  while (!isDay({ year: from, month: first, day }, reckoning)) from += 1;
  while (!isDay({ year: to, month: last, day }, reckoning)) to -= 1;
  return [
    toDay({ year: from, month: first, day }, reckoning),
    toDay({ year: to, month: last, day }, reckoning),
  ];
}
