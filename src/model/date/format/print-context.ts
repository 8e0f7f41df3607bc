import type { OldStyle } from '../types.js';
import type { DatePhrase, DateWords } from './date-words.js';

/** Shared context for printing the moments of one date. */
export interface PrintContext {
  readonly words: DateWords;
  readonly style: 'full' | 'short' | 'years';
  /** "c." and "(?)" written. */
  readonly qualifier: boolean;
  /** Years AD say so: both eras occur, or a year could be read as a day. */
  readonly eras: boolean;
  /** Set if days of both calendars occur: each Old Style day is then marked on its own, in this way. */
  readonly mixed?: OldStyle | undefined;
  /** The phrase that contains the moments. */
  readonly phrase?: DatePhrase;
  /** Of the start of a range: the first day of its end. */
  readonly until?: number | undefined;
  /** Of the end of a range: the last day of its start. */
  readonly since?: number | undefined;
}
