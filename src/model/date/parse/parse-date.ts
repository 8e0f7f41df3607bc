import { MAX_LENGTH } from './parse-edtf.js';
import type { Refusal } from './parse-edtf.js';
import { CALENDARS, examineDate, isDate } from './read-date.js';
import type { DateRecord, DateValue, HistoricalDate } from '../types.js';
import type { Issue, Result } from '../../result.js';

/**
 * Reads a date as records write it, and says in words what is wrong with one that is none. Equal texts give the same
 * object, so what it returns must not be changed. Never throws, whatever data it is given.
 *
 * Issue codes: `date-empty`, `date-length`, `date-syntax`, `date-range` (no such month or day), `date-order`,
 * `date-calendar`, `date-type`, `date-dual`; paths are relative to the value (`` for a string, `edtf`, `calendar` or
 * `dual` in a record).
 */
export function parseDate(value: DateValue): Result<HistoricalDate> {
  const date = examineDate(value);
  if (isDate(date)) return { ok: true, value: date };
  const { edtf, calendar } =
    typeof value === 'string' ? { edtf: value } : ((value ?? {}) as Partial<DateRecord>);
  switch (date) {
    case 'type':
      return refuse('', 'date-type', 'A date is an EDTF string, or an object with an EDTF string in "edtf"');
    case 'calendar':
      return refuse('calendar', 'date-calendar', `The calendar of a date is one of ${CALENDARS.join(', ')}`);
    case 'dual':
      return refuse(
        'dual',
        'date-dual',
        `"${edtf}" has parts without a day, so it has no name in another calendar`,
      );
    default:
      return refuse(typeof value === 'string' ? '' : 'edtf', date.code, messageOf(date, calendar));
  }
}

/** Frequent slips, and what to write instead. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/\s/, 'leave out spaces'],
  [/[‐‑‒–—―−]/, 'write a plain hyphen inside a date and "/" between two dates'],
  [/[T:]/, 'leave out the time of day'],
  [/^-?\d{1,3}(?:$|[-?~%/])/, 'write the year with four digits'],
];

function messageOf({ code, text }: Refusal, calendar = 'julian'): string {
  switch (code) {
    case 'date-empty':
      return 'The date is empty';
    case 'date-length':
      return `The date has more than ${MAX_LENGTH} characters`;
    case 'date-range':
      return `"${text}" does not exist in the ${calendar} calendar`;
    case 'date-order':
      return `"${text}" ends before it begins`;
    case 'date-calendar':
      return `"${text}" is not a year of the world`;
    case 'date-syntax': {
      const advice = ADVICE.find(([slip]) => slip.test(text));
      return `"${text}" is not an EDTF date${advice ? `: ${advice[1]}` : ''}`;
    }
  }
}

function refuse(path: string, code: Issue['code'], message: string): Result<never> {
  return { ok: false, issues: [{ severity: 'error', path, code, message }] };
}
