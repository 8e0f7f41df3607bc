/**
 * `byz-widgets/dates`: reads, compares and prints historical dates. No DOM, no dataset, no elements.
 */
export { parseDate } from './model/date/parse/parse-date.js';
export { formatDate, formatDateParts, readDate } from './model/date/index.js';
export { boundsOf, compareDates, likelyDays } from './model/date/calendar/bounds.js';
export { toEdtf } from './model/date/format/to-edtf.js';
export { toDatetime } from './model/date/format/datetime.js';
export { ageAt, lengthOfReign } from './model/date/duration.js';
export { formatAge, formatDuration } from './model/date/format/format-duration.js';
export { annoMundi, formatByzantine, fromAnnoMundi, indiction } from './model/date/byzantine.js';
export {
  fromJulianDay,
  gregorianToJulian,
  isCivilDate,
  julianToGregorian,
  toJulianDay,
} from './model/date/calendar/julian-day.js';
export { datesEn as englishDates } from './i18n/dates/en.js';
export { datesDe as germanDates } from './i18n/dates/de.js';
export { datesEl as greekDates } from './i18n/dates/el.js';

export type {
  Calendar,
  CivilCalendar,
  CivilDate,
  DateLabels,
  DateRecord,
  DateSet,
  DateSpan,
  DateValue,
  HistoricalCalendar,
  HistoricalDate,
  Interval,
  IntervalEnd,
  Mark,
  Moment,
  OldStyle,
  Precision,
} from './model/date/types.js';
export type { Bounds, LikelyDays, QualifiedBounds } from './model/date/calendar/bounds.js';
export type { Age, Duration, DurationAmount } from './model/date/duration.js';
export type { YearRange } from './model/date/byzantine.js';
export type { DatePart } from './model/date/format/date-parts.js';
export type { FormatDateOptions } from './model/date/format/print-context.js';
export type {
  DatePartName,
  DatePhrase,
  DateWords,
  DurationPhrase,
  DurationUnit,
  Level2Words,
} from './model/date/format/date-words.js';
export type { DateIssueCode, Issue, IssueCode, Result } from './model/result.js';
