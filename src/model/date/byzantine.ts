import { limits } from './calendar/bounds.js';
import type { DateWords } from './format/date-words.js';
import { fromJulianDay } from './calendar/julian-day.js';
import { parseDate } from './parse/parse-date.js';
import { resolveDate } from './parse/read-date.js';
import type { DateSpan, DateValue, HistoricalDate } from './types.js';
import type { Result } from '../result.js';

/** The first and last of several years; equal if only one is possible. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The years of the world (*anno mundi*) that a date overlaps. They are counted from 1 September 5509 BC, so a year of
 * our era without a month could be either of two. `undefined` for unlimited dates and those before the year 1.
 *
 * @see V. Grumel, *La chronologie* (Traité d'études byzantines 1), Paris 1958
 */
export function annoMundi(date: DateSpan): YearRange | undefined {
  const { earliestStart, latestEnd } = limits(date);
  const [from, to] = [earliestStart, latestEnd].map((jdn) => fromJulianDay(jdn, 'byzantine').year);
  return from !== undefined && to !== undefined && from > 0 && Number.isFinite(to) ? { from, to } : undefined;
}

/**
 * The indictions that a date overlaps: the positions, 1 to 15, of its years in the cycle that begins on 1 September.
 * `from` is greater than `to` if a new cycle begins in between. `undefined` if {@link annoMundi} is, and for dates that
 * overlap all fifteen.
 */
export function indiction(date: DateSpan): YearRange | undefined {
  const years = annoMundi(date);
  if (!years || years.to - years.from > 13) return undefined;
  return { from: indictionOf(years.from), to: indictionOf(years.to) };
}

/**
 * A year of the world (1–9999) as a date, 1 September to 31 August. If an `indiction` is given, the two must agree,
 * which checks a text that gives both.
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
 * A date in the Byzantine reckoning: "AM 6898, indiction 13". If two years are possible, "AM 6898 or 6899, indiction 13
 * or 14"; a period of several years has no indiction. Empty if there is no such year.
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
  return `${worldYear}${words.comma ?? ', '}${words.indiction.replace('{0}', amount(indictionOf(from), indictionOf(to)))}`;
}

/** Both begin on 1 September, and the first indiction would have begun with the world, so the year is enough. */
function indictionOf(worldYear: number): number {
  return ((worldYear - 1) % 15) + 1;
}
