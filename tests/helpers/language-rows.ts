import { expect } from '@open-wc/testing';
import type { Words } from '../../src/i18n/index.js';
import {
  formatAge,
  formatByzantine,
  formatDate,
  formatDuration,
  lengthOfReign,
  readDate,
  type DateValue,
  type FormatDateOptions,
} from '../../src/model/date/index.js';

/** What a language says, read by its grammar. */
export interface LanguageRows {
  dates: [DateValue, string, FormatDateOptions?][];
  /** From, to and whether approximate. */
  ages: [number, number, boolean, string][];
  /** Lengths of reigns. */
  durations: [DateValue, string][];
  byzantine: string;
  /** Any other words, by what calls them. */
  words: [(words: Words) => string, string][];
}

export function saysRows(
  words: Words,
  { dates, ages, durations, byzantine, words: others }: LanguageRows,
): void {
  for (const [value, expected, options] of dates)
    it(`${JSON.stringify(value)}${options ? ` with ${JSON.stringify(options)}` : ''}: ${expected}`, () => {
      expect(formatDate(value, words.dates, options)).to.equal(expected);
    });
  for (const [min, max, approximate, expected] of ages)
    it(`the age ${min} to ${max}${approximate ? ', about' : ''}: ${expected}`, () => {
      expect(formatAge({ min, max, approximate }, words.dates)).to.equal(expected);
    });
  for (const [value, expected] of durations)
    it(`the length of ${JSON.stringify(value)}: ${expected}`, () => {
      const date = readDate(value);
      const length = date && lengthOfReign(date);
      expect(length && formatDuration(length, words.dates)).to.equal(expected);
    });
  it(`years of the world: ${byzantine}`, () => {
    expect(formatByzantine('1390-04-14', words.dates)).to.equal(byzantine);
  });
  for (const [call, expected] of others)
    it(expected, () => {
      expect(call(words)).to.equal(expected);
    });
}
