/**
 * Dates. The elements and their dependencies import `core.js` instead: on its own it reads the dates of the bundled
 * dataset, and the checker of external data adds the rest of EDTF (see decision 0014).
 */
import { formatDateParts as partsWithCore, readDate as readWithCore } from './core.js';
import { partsText } from './format/date-parts.js';
import type { DatePart } from './format/date-parts.js';
import type { DateWords } from './format/date-words.js';
import type { FormatDateOptions } from './format/print-context.js';
import { useLevel2 } from './level-2/index.js';
import type { DateValue, HistoricalDate } from './types.js';

export * from './core.js';

/** The date of an already checked value, for views; `undefined` if there is none or it is invalid. */
export function readDate(value: DateValue | undefined): HistoricalDate | undefined {
  useLevel2();
  return readWithCore(value);
}

/**
 * A date in words: "14 April – 17 September 1390", "c. 1400", "1092 or 1096", "before 1385". Never throws: a value that
 * is not a date is returned unchanged.
 *
 * A complete date is marked O.S. or N.S. if its calendar is not the one a reader expects: Julian from 15 October 1582
 * on, Gregorian before.
 * @param value A date as written in records, or a parsed date.
 * @param words Words in the reader's language.
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
