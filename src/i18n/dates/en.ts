import type { DateWords } from '../../model/date/index.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** English words for dates, in British order. */
export const datesEn: DateWords = {
  months: MONTHS,
  monthsShort: MONTHS.map((month) => month.slice(0, 3)),
  seasons: 'spring summer autumn winter'.split(' '),
  inflect: (noun, phrase) => (phrase !== 'approximate' && /[\d ]/.test(noun) ? `the ${noun}` : noun),
  day: String,
  dayMonth: '{0} {1}',
  monthYear: '{0} {1}',
  decade: (year) => `${year}s`,
  century: (n) => `${ordinal(n)} century`,
  bc: '{0} BC',
  ad: '{0} AD',
  approximate: 'c. {0}',
  uncertain: '{0} (?)',
  unknown: '?',
  or: '{0} or {1}',
  and: '{0} and {1}',
  between: 'between {0} and {1}',
  before: 'before {0}',
  after: 'after {0}',
  orEarlier: '{0} or earlier',
  orLater: '{0} or later',
  until: 'until {0}',
  since: 'from {0}',
  oldStyle: '{0} (O.S.)',
  newStyle: '{0} (N.S.)',
  bothStyles: '{0} [O.S. {1}]',
  oldStyleFirst: '{1} [N.S. {0}]',
  aged: (amount) => `aged ${amount}`,
  duration: (amount, count, unit) => `${amount} ${unit}${count === 1 ? '' : 's'}`,
  lessThan: 'less than {0}',
  worldYear: 'AM {0}',
  indiction: 'indiction {0}',
};

/** "1st", "11th", "22nd". */
export function ordinal(n: number): string {
  const teens = n % 100 > 10 && n % 100 < 14;
  return n + ((!teens && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th');
}
