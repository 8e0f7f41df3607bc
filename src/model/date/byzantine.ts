import { limits } from './calendar/bounds.js';
import type { DateWords } from './format/date-words.js';
import { fromJulianDay } from './calendar/julian-day.js';
import { parseDate } from './parse/parse-date.js';
import { resolveDate } from './parse/read-date.js';
import type { DateSpan, DateValue, HistoricalDate } from './types.js';
import type { Result } from '../result.js';

/** The first and the last of some years; equal when only one is possible. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The years of the world (*anno mundi*) a date touches. They are counted from 1 September 5509 BC, so that a year
 * of our era known without its month is one of two. `undefined` for dates without limit or before the year 1.
 *
 * @see V. Grumel, *La chronologie* (Traité d'études byzantines 1), Paris 1958
 */
export function annoMundi(date: DateSpan): YearRange | undefined {
  const { earliestStart, latestEnd } = limits(date);
  const [from, to] = [earliestStart, latestEnd].map((jdn) => fromJulianDay(jdn, 'byzantine').year);
  return from !== undefined && to !== undefined && from > 0 && Number.isFinite(to) ? { from, to } : undefined;
}

/**
 * The indictions a date touches: the place, 1 to 15, of its years in the cycle that begins on 1 September. `from`
 * is greater than `to` where a new cycle begins in between. `undefined` where {@link annoMundi} is, and for dates
 * that touch all fifteen.
 */
export function indiction(date: DateSpan): YearRange | undefined {
  const years = annoMundi(date);
  if (!years || years.to - years.from > 13) return undefined;
  return { from: indictionOf(years.from), to: indictionOf(years.to) };
}

/**
 * A year of the world (1–9999) as a date, 1 September to 31 August. With an `indiction`, the two must agree: a
 * text that gives both can so be checked.
 *
 * Issue codes: `date-calendar`, `date-indiction`.
 */
export function fromAnnoMundi(year: number, indiction?: number): Result<HistoricalDate> {
  const result = parseDate({ edtf: String(year).padStart(4, '0'), calendar: 'byzantine' });
  if (!result.ok) {
    const message = `${year} is not a year of the world: give a whole number from 1 to 9999`;
    return { ok: false, issues: [{ severity: 'error', path: '', code: 'date-calendar', message }] };
  }
  if (indiction !== undefined && indiction !== indictionOf(year)) {
    const message = `The year of the world ${year} is indiction ${indictionOf(year)}, not ${indiction}`;
    return { ok: false, issues: [{ severity: 'error', path: '', code: 'date-indiction', message }] };
  }
  return result;
}

/**
 * A date in the Byzantine reckoning: "AM 6898, indiction 13". Where two years are possible, "AM 6898 or 6899,
 * indiction 13 or 14"; a time of several years has no indiction. Empty where there is no such year.
 */
export function formatByzantine(value: DateValue | HistoricalDate, words: DateWords): string {
  const date = resolveDate(value);
  const years = date && annoMundi(date);
  if (!years) return '';
  const { from, to } = years;
  const pattern = date.type === 'interval' || to - from > 1 ? '{0}–{1}' : words.or;
  const amount = (first: number, last: number): string =>
    first === last ? String(first) : pattern.replace('{0}', String(first)).replace('{1}', String(last));
  const worldYear = words.worldYear.replace('{0}', amount(from, to));
  if (to - from > 1) return worldYear;
  return `${worldYear}, ${words.indiction.replace('{0}', amount(indictionOf(from), indictionOf(to)))}`;
}

/** Both begin on 1 September, and the first indiction would have begun with the world: the year alone decides. */
function indictionOf(worldYear: number): number {
  return ((worldYear - 1) % 15) + 1;
}
