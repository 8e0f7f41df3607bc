import { fill, part, type DatePart } from '../format/date-parts.js';
import {
  dayMonthParts,
  dayParts,
  inflected,
  isBeforeChrist,
  isYear,
  qualifiedParts,
  withEra,
  yearParts,
  yearRange,
} from '../format/format-moments.js';
import type { PrintContext } from '../format/print-context.js';
import type { DateWords, Level2Words } from '../format/date-words.js';
import { yearCount } from '../calendar/moment.js';
import type { Moment } from '../types.js';
import { ENGLISH } from './english.js';

/** A moment of level 2, with its marks: "25 December, 1560s", "first half of 1204", "June 2004, year uncertain". */
export function printMoment(moment: Moment, context: PrintContext): DatePart[] {
  const { words, qualifier } = context;
  const level2 = wordsOf(words);
  const { marks, years, uncertain } = moment;
  const { approximate: _a, uncertain: _u, ...certain } = moment;
  let parts = faceParts(moment, context);
  if (!qualifier) return parts;
  if (marks) {
    for (const [name, mark] of Object.entries(marks))
      parts = [
        ...parts,
        ...part(', '),
        ...part(level2.markedPart(name as keyof typeof marks, mark), 'qualifier'),
      ];
    return parts;
  }
  if (!years) return qualifiedParts(parts, moment, context);
  parts = qualifiedParts(parts, { ...certain, approximate: true }, context);
  parts = fill('{0} ({1})', [parts, yearRange(years, context)]);
  return qualifiedParts(parts, uncertain ? { ...certain, uncertain } : certain, context);
}

/** A moment without its qualifiers. */
function faceParts(moment: Moment, context: PrintContext): DatePart[] {
  const { precision, month, season = 0 } = moment;
  if (isYear(moment)) return eraParts(moment, context);
  const within = withinParts(moment, context);
  if (precision === 'yearless') return within;
  const { words } = context;
  const { partOfYear } = wordsOf(words);
  const inOneYear = yearCount(moment) === 1 && (month ?? season);
  const pattern = !inOneYear ? '{0}, {1}' : season > 24 ? partOfYear : words.monthYear;
  return fill(pattern, [within, eraParts(moment, context)]);
}

/** What is told of a moment beside its year. */
function withinParts(moment: Moment, context: PrintContext): DatePart[] {
  const { yearParts, dayAlone } = wordsOf(context.words);
  const { month, season = 0, day } = moment;
  if (season > 24) return part(inflected(yearParts[season - 33] ?? '', context), 'month');
  return day && !month ? fill(dayAlone, [dayParts(moment, context)]) : dayMonthParts(moment, context);
}

/** The year, or what is known of it. */
function eraParts(moment: Moment, context: PrintContext): DatePart[] {
  if (moment.precision !== 'millennium') return yearParts(moment, context);
  const { millennium } = wordsOf(context.words);
  const n = (moment.year < 0 ? 1 - moment.year : moment.year + 1000) / 1000;
  return withEra(part(inflected(millennium(n), context), 'year'), isBeforeChrist(moment), context);
}

/** A moment of level 2 told in years; a day or month without a year stays, because there is none to tell. */
export function toYear(moment: Moment): Moment {
  const { month, day, season, unspecified, marks, days, approximate, uncertain, ...rest } = moment;
  if (moment.precision === 'yearless' || isYear(moment)) return moment;
  const mark = marks ? (marks.year ?? '') : undefined;
  const isApproximate = mark === undefined ? approximate : /[~%]/.test(mark);
  const isUncertain = mark === undefined ? uncertain : /[?%]/.test(mark);
  return {
    ...rest,
    // A millennium is printed by level 2, whatever its days.
    ...(moment.precision === 'millennium' && days && { days }),
    ...(isApproximate && { approximate: true }),
    ...(isUncertain && { uncertain: true }),
    precision: yearCount(moment) > 1 ? moment.precision : 'year',
  };
}

/** Missing words fall back to English. */
const wordsOf = ({ level2 }: DateWords): Level2Words => ({ ...ENGLISH, ...level2 });
