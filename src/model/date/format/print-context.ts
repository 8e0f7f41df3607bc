import type { Moment, OldStyle } from '../types.js';
import type { DatePart } from './date-parts.js';
import type { DatePhrase, DateWords } from './date-words.js';

/** How a date is printed. */
export interface FormatDateOptions {
  /**
   * `full` (default): as precise as known. `short`: the same with months abbreviated. `years`: years only, and
   * without the source's own wording.
   */
  style?: 'full' | 'short' | 'years';
  /** Print "c." and "(?)" if the date is marked approximate or uncertain. Default true. */
  qualifier?: boolean;
  /**
   * The calendar in which complete dates are printed. Other dates keep their own calendar, except that years of the
   * world always become Julian. Default `source`, or `both` if the record sets `dual`. With style `years`, `both` means
   * `source`.
   */
  calendar?: 'source' | 'julian' | 'gregorian' | 'both';
  /** How Julian days from 15 October 1582 on are printed. Default as the record says, or else `marked`. */
  oldStyle?: OldStyle;
}

/** Shared context for printing the moments of one date. */
export interface PrintContext {
  readonly words: DateWords;
  readonly style: 'full' | 'short' | 'years';
  /** Whether "c." and "(?)" are written. */
  readonly qualifier: boolean;
  /** Whether years AD need "AD": both eras occur, or a year could be read as a day. */
  readonly eras: boolean;
  /** Prints each moment, unless they are printed together. */
  readonly one?: ((moment: Moment) => DatePart[]) | undefined;
  /** The phrase that contains the moments. */
  readonly phrase?: DatePhrase;
  /** For the start of a range: the first day of its end. */
  readonly until?: number | undefined;
  /** For the end of a range: the last day of its start. */
  readonly since?: number | undefined;
}

/**
 * Prints a date.
 * @param convert What each moment is printed as. Default: its Julian year in place of one of the world.
 * @param one Prints each moment by itself.
 * @returns The moments as they are printed, and the pieces.
 */
export type PrintDate = (
  convert?: (moment: Moment) => Moment,
  one?: PrintContext['one'],
) => { moments: readonly Moment[]; parts: DatePart[] };
