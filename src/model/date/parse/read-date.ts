import { shielded } from '../../bare.js';
import { extension } from '../extension.js';
import { momentsOf } from '../calendar/moment.js';
import { parseEdtf } from './parse-edtf.js';
import { isCivilCalendar } from './parse-moment.js';
import { Refusal } from './refusal.js';
import type { Calendar, DateSpan, DateValue, HistoricalDate } from '../types.js';

/** Maximum number of texts in each cache. A full cache is cleared. */
const CACHE_SIZE = 16_384;

type Cache = Map<string, HistoricalDate | Refusal>;

/** Texts in the Julian calendar, by far the most common: keyed by the text itself, to avoid building keys. */
const julian: Cache = new Map();
/** Texts in other calendars, keyed by calendar and text. */
const others: Cache = new Map();

/** Why a value is not a date: a problem with its text or with another part of the record. */
export type DateFault = Refusal | 'type' | 'calendar' | 'dual';

/**
 * The date of a value, or the problem with it. Texts are parsed once: equal strings return the same object, so the
 * result must not be modified. Never throws, whatever the input.
 */
export function examineDate(value: DateValue): HistoricalDate | DateFault {
  if (typeof value === 'string') return readText(value, 'julian');
  if (typeof value?.edtf !== 'string') return 'type';
  const { edtf, calendar = 'julian', text, dual, oldStyle } = value;
  if (!isCivilCalendar(calendar) && !extension?.isCalendar(calendar)) return 'calendar';
  const date = readText(edtf, calendar);
  if (date instanceof Refusal) return date;
  if (dual && !isDayExact(date)) return 'dual';
  return text || dual || oldStyle
    ? shielded({ ...date, ...(text && { text }), ...(dual && { dual }), ...(oldStyle && { oldStyle }) })
    : date;
}

/** Whether an examined value is a date. */
export function isDate(examined: HistoricalDate | DateFault): examined is HistoricalDate {
  return typeof examined === 'object' && !(examined instanceof Refusal);
}

/** The date of an already checked value, for views; `undefined` if there is none or it is invalid. */
export function readDate(value: DateValue | undefined): HistoricalDate | undefined {
  const date = value === undefined ? 'type' : examineDate(value);
  return isDate(date) ? date : undefined;
}

/** The date itself, parsed if necessary; `undefined` if it is invalid. */
export function resolveDate(value: DateValue | HistoricalDate): HistoricalDate | undefined {
  return isRead(value) ? value : readDate(value);
}

/** Whether every moment is known to the day. */
export function isDayExact(span: DateSpan): boolean {
  return momentsOf(span).every((moment) => moment.precision === 'day');
}

function isRead(value: DateValue | HistoricalDate): value is HistoricalDate {
  return typeof value === 'object' && 'type' in value;
}

function readText(text: string, calendar: Calendar): HistoricalDate | Refusal {
  const isJulian = calendar === 'julian';
  const cache = isJulian ? julian : others;
  const key = isJulian ? text : `${typeof calendar === 'string' ? calendar : calendar.historical} ${text}`;
  let date = cache.get(key);
  if (!date) {
    try {
      date = shielded({ ...parseEdtf(text, calendar), source: text });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      date = refusal;
    }
    if (cache.size >= CACHE_SIZE) cache.clear();
    // The extension may accept it later.
    if (isDate(date) || extension) cache.set(key, date);
  }
  return date;
}
