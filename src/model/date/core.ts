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
} from './types.js';
export type {
  DatePartName,
  DatePhrase,
  DateWords,
  DurationPhrase,
  DurationUnit,
  Level2Words,
} from './format/date-words.js';
export type { DatePart } from './format/date-parts.js';
export { parseDate } from './parse/parse-date.js';
export { readDate } from './parse/read-date.js';
export { toEdtf } from './format/to-edtf.js';
export {
  boundsOf,
  compareDates,
  likelyDays,
  type Bounds,
  type LikelyDays,
  type QualifiedBounds,
} from './calendar/bounds.js';
export {
  fromJulianDay,
  gregorianToJulian,
  isCivilDate,
  julianToGregorian,
  toJulianDay,
  yearOf,
} from './calendar/julian-day.js';
export type { FormatDateOptions } from './format/print-context.js';
export { formatDate, formatDateParts } from './format/format-date.js';
export { ageAt, lengthOfReign, type Age, type Duration, type DurationAmount } from './duration.js';
export { formatAge, formatDuration } from './format/format-duration.js';
export { annoMundi, formatByzantine, fromAnnoMundi, indiction, type YearRange } from './byzantine.js';
export { toDatetime } from './format/datetime.js';
