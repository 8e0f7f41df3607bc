import { suggestions } from './advice.js';
import { civil } from './notations.js';
import { fromJulianDay } from '../calendar/julian-day.js';
import { useLevel2 } from '../level-2/index.js';
import { reckoningOf, toDay } from '../level-2/reckoning.js';
import { MAX_LENGTH } from './refusal.js';
import type { Refusal } from './refusal.js';
import { examineDate, isDate } from './read-date.js';
import type { Calendar, DateRecord, DateValue, HistoricalDate } from '../types.js';
import type { Issue, Result } from '../../result.js';

/**
 * Parses a date as written in records. For an invalid date, the messages explain the problem and suggest a correction
 * if one can be guessed. Equal texts return the same object, so the result must not be modified. Never throws, whatever
 * the input.
 *
 * Issue codes: `date-empty`, `date-length`, `date-syntax`, `date-range` (no such month or day), `date-order`,
 * `date-calendar`, `date-type`, `date-dual`; paths are relative to the value (`` for a string, `edtf`, `calendar` or
 * `dual` in a record).
 */
export function parseDate(value: DateValue): Result<HistoricalDate> {
  useLevel2();
  const date = examineDate(value);
  if (isDate(date)) return { ok: true, value: date };
  const { edtf = '', calendar = 'julian' } =
    typeof value === 'string' ? { edtf: value } : ((value ?? {}) as Partial<DateRecord>);
  switch (date) {
    case 'type':
      return refuse('', 'date-type', 'A date is an EDTF string, or an object with one in "edtf"');
    case 'calendar':
      return refuse(
        'calendar',
        'date-calendar',
        'The calendar of a date is one of julian, gregorian, historical, byzantine, or an object such as {"historical":"1752-09-14"}',
      );
    case 'dual':
      return refuse('dual', 'date-dual', `"${edtf}" lacks a day, so it has no name in another calendar`);
    default: {
      const path = typeof value === 'string' ? '' : 'edtf';
      if (!edtf.trim()) return refuse(path, 'date-empty', 'The date is empty');
      if (edtf.length > MAX_LENGTH)
        return refuse(path, 'date-length', `The date has more than ${MAX_LENGTH} characters`);
      return refuse(path, date.code, messageOf(date, edtf, calendar));
    }
  }
}

/** Common mistakes without a single certain correction. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:[^\p{L}\p{N}]*|-?[UX]{4}(?:-XX){0,2}|unknown|no(?:ne| date)?|[ns]\.?d\.?|n\/?a|null|undated|undefined|nan|tb[ad]|y|open|now|today|present|living|deceased)$/iu,
    'leave the field out when nothing is known',
  ],
  [/^-?(?=.*X)[\dX]{4}(?:-[\dX]{2}){0,2}$/, 'it may be more than 100 different dates'],
  [/[T ]\d\d:\d\d|\dT/, 'leave out the time of day'],
  [/^Y?-?\d+E\d$/i, 'only a year of more than four digits has "Y": "Y17E7"'],
  [/W\d\d/, 'weeks are not supported: write the day'],
  [/^-?\d[-‐‑‒–—―/\d]*$/, 'write "1390", "1390-04" or "1390-04-14", and "/" between two dates'],
  [/@#|\bA\.?H\b|\bAUC\b/, 'only the Julian, the Gregorian and the Byzantine calendar are known'],
  [/[a-z\s]/i, 'write year-month-day in numbers, such as "1390-04-14"'],
];

/** What is beside a Gregorian date. */
const GREGORIAN = /gregorian| [([]?N\.?S\b/i;

/** What is beside a year of the world. */
const WORLD_YEAR = /^\(?(?:a\.?m\.?|anno mundi)\)?$/i;

function messageOf({ code, text }: Refusal, edtf: string, calendar: Calendar): string {
  switch (code) {
    case 'date-range':
      return `"${text}" does not exist in the ${nameOf(calendar)} calendar${rangeAdvice(text, calendar)}${twoYearsAdvice(text, calendar)}`;
    case 'date-order':
      return `"${text}" ends before it begins${orderAdvice(text)}`;
    case 'date-calendar':
      return `"${text}" is not a year of the world`;
    case 'date-syntax': {
      const [year = ''] = /\d{4}/.exec(edtf) ?? [];
      const first = `"${text.trim() ? text : edtf}" is not an EDTF date`;
      if (WORLD_YEAR.test(edtf.replace(year, '').trim()))
        return `${first}: write ${JSON.stringify({ edtf: year, calendar: 'byzantine' })}`;
      const found = suggestions(edtf, calendar);
      if (found.length > 0) {
        const needsSlash = found[0]?.includes('/') && !edtf.includes('/');
        const told = GREGORIAN.test(edtf)
          ? found.map((edtf) => JSON.stringify({ edtf, calendar: 'gregorian' }))
          : found.map((edtf) => `"${edtf}"`);
        const write = `${first}: write ${told.join(' or ')}`;
        const later = twoStyles(edtf.trim(), found[0] ?? '');
        if (later) return `${write}; of one year told in two styles, write ${later}`;
        return needsSlash ? `${write}, since "/" stands between two dates` : write;
      }
      const advice = ADVICE.find(([slip]) => slip.test(edtf));
      return advice ? `${first}: ${advice[1]}` : first;
    }
  }
}

/** How to write a date with a dual-style year: "15 January 1743/44". */
function twoStyles(text: string, edtf: string): string {
  const later = edtf.split('/').at(-1) ?? '';
  return /\d{4}\/\d{1,2}$/.test(text) && /^\d{4}\/\d{4}$|^\d{4}-\d\d-\d\d$/.test(edtf)
    ? JSON.stringify({ edtf: later, text })
    : '';
}

function nameOf(calendar: Calendar): string {
  const name = typeof calendar === 'string' ? calendar : 'historical';
  return name === 'historical' ? name : name.replace(/^./, (initial) => initial.toUpperCase());
}

/** Why there is no such month or day. */
function rangeAdvice(text: string, calendar: Calendar): string {
  const [, years, months = '', days = ''] =
    /^[?~%]?(-?[\dX]{4})[?~%]?-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2}))?/.exec(text) ?? [];
  if (!years || /^[01]X|^X\d/.test(months)) return '';
  const [known] = /-00/.test(text) ? suggestions(text, calendar) : [];
  if (known) return `: write "${known}"`;
  // An unknown year may be a leap year.
  const year = years.includes('X') ? 4 : Number(years);
  const [month, day] = [months, days].map((part) => Number(part.replace('X', '1'))) as [number, number];
  if (month > 24 && month < 33)
    return `: the seasons are 21 (spring) to 24 (winter), those of the northern hemisphere`;
  if (month > 12 || month < 1)
    return ': months are 01 to 12, seasons 21 to 24, quarters 33 to 36, thirds 37 to 39, halves 40 and 41';
  const reckoning = reckoningOf(calendar);
  const jdn = toDay({ year, month, day }, reckoning ?? 'julian');
  if (typeof reckoning === 'number' && jdn >= reckoning && jdn < reckoning + 20 && day < 32) {
    const [last, first] = [fromJulianDay(reckoning - 1), fromJulianDay(reckoning, 'gregorian')].map(
      ({ year, month, day }) => civil(year, month, day),
    );
    return `: "${last}" was followed by "${first}"`;
  }
  const civilCalendar = typeof reckoning === 'string' ? reckoning : 'gregorian';
  const { day: most } = fromJulianDay(
    toDay({ year, month: month + 1, day: 0 }, civilCalendar),
    civilCalendar,
  );
  return day > most || day < 1 ? `: the days of that month are 01 to ${most}` : '';
}

/** What to write for two years joined by a hyphen: "1743-44". */
function twoYearsAdvice(text: string, calendar: Calendar): string {
  const range = /^\d{4}-\d\d$/.test(text) && suggestions(text, calendar).find((edtf) => edtf.includes('/'));
  return range ? `; for two years, write "${range}"` : '';
}

/** The range with its ends swapped. */
function orderAdvice(text: string): string {
  const [start, end, more] = text.split('/');
  return start && end && more === undefined ? `: write "${end}/${start}"` : '';
}

function refuse(path: string, code: Issue['code'], message: string): Result<never> {
  return { ok: false, issues: [{ severity: 'error', path, code, message }] };
}
