import { shielded } from '../../bare.js';
import { extension } from '../extension.js';
import { momentsOf } from '../calendar/moment.js';
import { parseEdtf } from './parse-edtf.js';
import { isCivilCalendar } from './parse-moment.js';
import { Refusal } from './refusal.js';
import type { Calendar, DateSpan, DateValue, HistoricalDate } from '../types.js';

/** Most texts remembered of either kind; when full, the memory starts anew. */
const CACHE_SIZE = 16_384;

type Cache = Map<string, HistoricalDate | Refusal>;

/** Texts in the Julian calendar, which is that of nearly all: under the text itself, so that no key need be made. */
const julian: Cache = new Map();
/** Texts in other calendars, under the calendar and the text. */
const others: Cache = new Map();

/** Why a value is no date: what is wrong with its text, or with another part of the record. */
export type DateFault = Refusal | 'type' | 'calendar' | 'dual';

/**
 * The date that a value says, or what is wrong with it. Texts are read once: equal strings give the same object, so
 * what it returns must not be changed. Never throws, whatever data it is given.
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

/** Whether a value turned out to be a date. */
export function isDate(examined: HistoricalDate | DateFault): examined is HistoricalDate {
  return typeof examined === 'object' && !(examined instanceof Refusal);
}

/** The date of a value that has been checked before, for views: `undefined` when there is none or it is bad. */
export function readDate(value: DateValue | undefined): HistoricalDate | undefined {
  const date = value === undefined ? 'type' : examineDate(value);
  return isDate(date) ? date : undefined;
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
    // What is refused now may be read with the extension.
    if (isDate(date) || extension) cache.set(key, date);
  }
  return date;
}
