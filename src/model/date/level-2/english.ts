import type { Level2Words } from '../format/date-words.js';

const MARKS = { '~': 'approximate', '?': 'uncertain', '%': 'approximate and uncertain' };

/** English words for level 2 dates, for languages without their own. */
export const ENGLISH: Level2Words = {
  yearParts: [
    'first quarter',
    'second quarter',
    'third quarter',
    'fourth quarter',
    'first third',
    'second third',
    'last third',
    'first half',
    'second half',
  ],
  partOfYear: '{0} of {1}',
  dayAlone: 'day {0}',
  millennium: (n) => `${n}${['st', 'nd', 'rd'][n - 1] ?? 'th'} millennium`,
  markedPart: (part, mark) => `${part === 'season' ? 'time of year' : part} ${MARKS[mark]}`,
};
