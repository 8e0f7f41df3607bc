/**
 * Dates. The elements, and what they use, import `core.js` instead: by itself it reads what the bundled dataset has, and
 * the checker of data from outside brings the rest of EDTF (see decision 0014).
 */
import { formatDateParts as partsWithCore, readDate as readWithCore } from './core.js';
import { partsText } from './format/date-parts.js';
import type { DatePart } from './format/date-parts.js';
import type { DateWords } from './format/date-words.js';
import type { FormatDateOptions } from './format/format-date.js';
import { useLevel2 } from './level-2/index.js';
import type { DateValue, HistoricalDate } from './types.js';

export * from './core.js';

/** The date of a value that has been checked before, for views: `undefined` when there is none or it is bad. */
export function readDate(value: DateValue | undefined): HistoricalDate | undefined {
  useLevel2();
  return readWithCore(value);
}

/**
 * A date in words: "14 April – 17 September 1390", "c. 1400", "1092 or 1096", "before 1385". Never throws: a value that
 * is no date is returned as it is written.
 *
 * A complete date is marked O.S. or N.S. where its calendar is not the one a reader expects: Julian from 15 October 1582
 * on, Gregorian before.
 * @param value A date as records write it, or one that was read.
 * @param words The words of the reader's language.
 */
export function formatDate(
  value: DateValue | HistoricalDate,
  words: DateWords,
  options: FormatDateOptions = {},
): string {
  return partsText(formatDateParts(value, words, options));
}

/** The pieces of {@link formatDate}'s text, in order: for a page that marks up a day or a year. */
export function formatDateParts(
  value: DateValue | HistoricalDate,
  words: DateWords,
  options: FormatDateOptions = {},
): DatePart[] {
  useLevel2();
  return partsWithCore(value, words, options);
}
