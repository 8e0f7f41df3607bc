import { fromJulianDay } from '../calendar/julian-day.js';
import { daysOf } from '../calendar/moment.js';
import type { DateSpan } from '../types.js';

/**
 * The value of the `datetime` attribute of HTML's `<time>`: a Gregorian date from the year 1 on. Only for a known,
 * unqualified day; otherwise `undefined`, because HTML has no Julian years or months.
 *
 * @see https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#valid-date-string
 */
export function toDatetime(date: DateSpan): string | undefined {
  if (date.type !== 'moment' || date.precision !== 'day' || date.approximate || date.uncertain)
    return undefined;
  const { year, month, day } = fromJulianDay(daysOf(date)[0], 'gregorian');
  const pad = (n: number, length: number): string => String(n).padStart(length, '0');
  return year < 1 ? undefined : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
