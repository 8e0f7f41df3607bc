import { momentsOf } from './moment.js';
import { parseEdtf } from './parse-edtf.js';
import type { Calendar, DateSpan, DateValue, HistoricalDate } from './types.js';
import type { Issue, Result } from '../result.js';

const CALENDARS: readonly string[] = ['julian', 'gregorian', 'byzantine'] satisfies Calendar[];

/** Most texts remembered; when full, the memory starts anew. */
const CACHE_SIZE = 16_384;

const cache = new Map<string, Result<HistoricalDate>>();

/**
 * Reads a date as records write it. Texts are read once: equal strings give the same object, so what it returns
 * must not be changed. Never throws, whatever data it is given.
 *
 * Issue codes: those of {@link parseEdtf}, and `date-type`, `date-calendar`, `date-dual`; paths are relative to the
 * value (`` for a string, `edtf`, `calendar` or `dual` in a record).
 */
export function parseDate(value: DateValue): Result<HistoricalDate> {
  if (typeof value === 'string') return parseText(value, 'julian');
  if (typeof value?.edtf !== 'string')
    return refuse('', 'date-type', 'A date is an EDTF string, or an object with an EDTF string in "edtf"');
  const { edtf, calendar = 'julian', text, dual } = value;
  if (!CALENDARS.includes(calendar))
    return refuse('calendar', 'date-calendar', `The calendar of a date is one of ${CALENDARS.join(', ')}`);
  const result = parseText(edtf, calendar);
  if (!result.ok) return { ok: false, issues: result.issues.map((issue) => ({ ...issue, path: 'edtf' })) };
  if (dual && !isDayExact(result.value))
    return refuse(
      'dual',
      'date-dual',
      `"${edtf}" has parts without a day, so it has no name in another calendar`,
    );
  return { ok: true, value: { ...result.value, ...(text && { text }), ...(dual && { dual: true }) } };
}

/**
 * The date of a value that has been checked before, for views: `undefined` when there is none or it is bad.
 */
export function readDate(value: DateValue | undefined): HistoricalDate | undefined {
  const result = value === undefined ? undefined : parseDate(value);
  return result?.ok ? result.value : undefined;
}

/** The date itself, whether read before or not; `undefined` when it is bad. */
export function resolveDate(value: DateValue | HistoricalDate): HistoricalDate | undefined {
  return isRead(value) ? value : readDate(value);
}

/** Whether every date named is known to the day. */
export function isDayExact(span: DateSpan): boolean {
  return momentsOf(span).every((moment) => moment.precision === 'day');
}

function isRead(value: DateValue | HistoricalDate): value is HistoricalDate {
  return typeof value === 'object' && 'type' in value;
}

function parseText(text: string, calendar: Calendar): Result<HistoricalDate> {
  const key = `${calendar} ${text}`;
  let result = cache.get(key);
  if (!result) {
    const parsed = parseEdtf(text, calendar);
    result = parsed.ok ? { ok: true, value: { ...parsed.value, source: text } } : parsed;
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, result);
  }
  return result;
}

function refuse(path: string, code: Issue['code'], message: string): Result<never> {
  return { ok: false, issues: [{ path, code, message }] };
}
