import type { DatePart } from './format/date-parts.js';
import type { PrintContext } from './format/print-context.js';
import type { Calendar, DateSet, Moment } from './types.js';

/**
 * What is needed to read and print dates of EDTF's level 2 and of a historical calendar. The bundled dataset has none,
 * so its pages do not load this code; `level-2` provides it to everybody else.
 */
export interface DateExtension {
  /** Whether something is a historical calendar. */
  readonly isCalendar: (calendar: unknown) => boolean;
  /** Reads one date, or refuses it. */
  readonly read: (text: string, calendar: Calendar) => Moment | DateSet;
  /** Prints a moment that has {@link Moment.days}. */
  readonly print: (moment: Moment, context: PrintContext) => DatePart[];
  /** Such a moment told in years. */
  readonly toYear: (moment: Moment) => Moment;
}

/** The extension, where it has been provided. Moments that need it were read by it. */
export let extension: DateExtension | undefined;

/** Provides the extension; a second time changes nothing. */
export function extendDates(level2: DateExtension): void {
  extension = level2;
}
