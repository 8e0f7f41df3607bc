import type { HistoricalDate } from '../types.js';

/**
 * The EDTF text of a date, in its calendar. The grammar has one spelling only for each date (no blanks, no
 * optional parts), so the text a date was read from is the canonical one.
 */
export function toEdtf(date: HistoricalDate): string {
  return date.source;
}
