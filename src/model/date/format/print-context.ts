import type { Moment } from '../types.js';
import type { DatePart } from './date-parts.js';
import type { DatePhrase, DateWords } from './date-words.js';

/** Shared context for printing the moments of one date. */
export interface PrintContext {
  readonly words: DateWords;
  readonly style: 'full' | 'short' | 'years';
  /** "c." and "(?)" written. */
  readonly qualifier: boolean;
  /** Years AD say so: both eras occur, or a year could be read as a day. */
  readonly eras: boolean;
  /** Prints each moment, where they are not printed together. */
  readonly one?: ((moment: Moment) => DatePart[]) | undefined;
  /** The phrase that contains the moments. */
  readonly phrase?: DatePhrase;
  /** Of the start of a range: the first day of its end. */
  readonly until?: number | undefined;
  /** Of the end of a range: the last day of its start. */
  readonly since?: number | undefined;
}
