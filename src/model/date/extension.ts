import type { DatePart } from './format/date-parts.js';
import type { DateWords } from './format/date-words.js';
import type { FormatDateOptions, PrintContext, PrintDate } from './format/print-context.js';
import type { Calendar, DateSet, HistoricalDate, Moment } from './types.js';

/**
 * Reads and prints EDTF level 2 dates, dates in a historical calendar, and days for which a calendar is requested.
 * The bundled dataset has none, so its pages do not load this code; `level-2` provides it for other data.
 */
export interface DateExtension {
  /** Whether something is a historical calendar. */
  readonly isCalendar: (calendar: unknown) => boolean;
  /** Reads one date, or throws a `Refusal`. */
  readonly read: (text: string, calendar: Calendar) => Moment | DateSet;
  /** Prints moments in a row, at least one of which has {@link Moment.days}. */
  readonly print: (moments: readonly Moment[], context: PrintContext, pattern?: string) => DatePart[];
  /** Prints a date in the calendars that the options, the record or its days ask for. */
  readonly inCalendars: (
    date: HistoricalDate,
    print: PrintDate,
    words: DateWords,
    options: FormatDateOptions,
  ) => DatePart[];
  /** Converts such a moment to years. */
  readonly toYear: (moment: Moment) => Moment;
}

/** The extension, if provided. Only the extension can have read moments that need it. */
export let extension: DateExtension | undefined;

/** Provides the extension. Further calls have no effect. */
export function extendDates(level2: DateExtension): void {
  extension = level2;
}
