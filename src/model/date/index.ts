export type {
  Calendar,
  CivilDate,
  DateLabels,
  DateRecord,
  DateSet,
  DateSpan,
  DateValue,
  HistoricalDate,
  Interval,
  IntervalEnd,
  Moment,
  Precision,
} from './types.js';
export type { DatePhrase, DateWords, DurationUnit } from './date-words.js';
export type { DatePart } from './date-parts.js';
export { parseDate } from './parse-date.js';
export { readDate } from './read-date.js';
export { toEdtf } from './to-edtf.js';
export {
  boundsOf,
  compareDates,
  likelyDays,
  type Bounds,
  type LikelyDays,
  type QualifiedBounds,
} from './bounds.js';
export {
  fromJulianDay,
  gregorianToJulian,
  isCivilDate,
  julianToGregorian,
  toJulianDay,
  yearOf,
} from './julian-day.js';
export { formatDate, formatDateParts, type FormatDateOptions } from './format-date.js';
export { ageAt, lengthOfReign, type Age, type Duration, type DurationAmount } from './duration.js';
export { formatAge, formatDuration } from './format-duration.js';
export { annoMundi, formatByzantine, fromAnnoMundi, indiction, type YearRange } from './byzantine.js';
export { toDatetime } from './datetime.js';
