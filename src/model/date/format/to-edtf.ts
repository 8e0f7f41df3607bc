import type { HistoricalDate } from '../types.js';

/**
 * The EDTF text of a date, in its calendar. The grammar has only one spelling for each date (no blanks, no optional
 * parts), so the source text of a date is its canonical text.
 */
export function toEdtf(date: HistoricalDate): string {
  return date.source;
}
