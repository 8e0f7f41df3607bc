import { fill, join, part, type DatePart } from '../format/date-parts.js';
import {
  dayMonthParts,
  dayParts,
  inflected,
  isBeforeChrist,
  isYear,
  momentsParts,
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

/**
 * Prints a list of moments, some of them of level 2. Parts shared within a year or decade are printed once:
 * "10–19 December, 1560s".
 */
export function printMoments(
  moments: readonly Moment[],
  context: PrintContext,
  pattern?: string,
): DatePart[] {
  const [first] = moments;
  if (first && moments.length > 1 && moments.every((moment) => isBeside(moment, first)))
    return qualified(faceParts(first, context, sharedParts(moments, context, pattern)), first, context);
  return join(
    moments.map((moment) => momentParts(moment, context)),
    pattern,
    context.words.comma,
  );
}

/** Whether a part of a year is in the same year, decade or century as another, with the same marks. */
function isBeside(moment: Moment, other: Moment): boolean {
  const { calendar, year, approximate, uncertain, marks } = other;
  const frame = { calendar, year, approximate, uncertain, marks: JSON.stringify(marks) };
  const { days, years, season } = moment;
  return (
    days !== undefined &&
    !years &&
    !isYear(moment) &&
    (season !== 24 || yearCount(moment) > 1) &&
    yearCount(moment) === yearCount(other) &&
    Object.entries(frame).every(
      ([key, value]) =>
        value === { ...moment, marks: JSON.stringify(moment.marks) }[key as keyof typeof frame],
    )
  );
}

/** Parts of one year, without the year. */
function sharedParts(moments: readonly Moment[], context: PrintContext, pattern?: string): DatePart[] {
  if (!moments.every(({ month, season = 25 }) => month ?? season < 25))
    return join(
      moments.map((moment) => withinParts(moment, context)),
      pattern,
      context.words.comma,
    );
  const words = { ...context.words, monthYear: '{0}' };
  const plain = moments.map(({ month, season, day }): Moment => ({
    type: 'moment',
    calendar: 'julian',
    precision: day ? 'day' : season ? 'season' : 'month',
    year: 1,
    ...(month && { month }),
    ...(season && { season }),
    ...(day && { day }),
  }));
  return momentsParts(
    plain,
    { ...context, words, style: context.style === 'short' ? 'short' : 'full' },
    pattern,
  );
}

/** One moment, of any level. */
function momentParts(moment: Moment, context: PrintContext): DatePart[] {
  return moment.days
    ? qualified(faceParts(moment, context), moment, context)
    : momentsParts([moment], context);
}

/** The parts printed for a moment, with its marks: "June 2004, year uncertain". */
function qualified(parts: DatePart[], moment: Moment, context: PrintContext): DatePart[] {
  const { words, qualifier } = context;
  const { marks, years, uncertain } = moment;
  if (!qualifier) return parts;
  if (marks) {
    const { markedPart } = wordsOf(words);
    return Object.entries(marks).reduce(
      (all, [name, mark]) => [
        ...all,
        ...part(words.comma ?? ', '),
        ...part(markedPart(name as keyof typeof marks, mark), 'qualifier'),
      ],
      parts,
    );
  }
  if (!years) return qualifiedParts(parts, moment, context);
  const { approximate: _a, uncertain: _u, ...certain } = moment;
  const near = qualifiedParts(parts, { ...certain, approximate: true }, context);
  const within = fill('{0} ({1})', [near, yearRange(years, context)]);
  return qualifiedParts(within, uncertain ? { ...certain, uncertain } : certain, context);
}

/** A moment of level 2 without its marks: "25 December, 1560s", "first half of 1204". */
function faceParts(
  moment: Moment,
  context: PrintContext,
  within = isYear(moment) ? [] : withinParts(moment, context),
): DatePart[] {
  const { precision, month, season = 0 } = moment;
  if (isYear(moment)) return eraParts(moment, context);
  if (precision === 'yearless') return within;
  const { words } = context;
  const { partOfYear } = wordsOf(words);
  const inOneYear = yearCount(moment) === 1 && (month ?? season);
  const pattern = !inOneYear ? `{0}${words.comma ?? ', '}{1}` : season > 24 ? partOfYear : words.monthYear;
  return fill(pattern, [within, eraParts(moment, context)]);
}

/** The parts of a moment other than its year. */
function withinParts(moment: Moment, context: PrintContext): DatePart[] {
  const { yearParts, dayAlone } = wordsOf(context.words);
  const { month, season = 0, day } = moment;
  if (season > 24) return part(inflected(yearParts[season - 33] ?? '', moment, context), 'month');
  return day && !month ? fill(dayAlone, [dayParts(moment, context)]) : dayMonthParts(moment, context);
}

/** The year, or what is known of it. */
function eraParts(moment: Moment, context: PrintContext): DatePart[] {
  if (moment.precision !== 'millennium') return yearParts(moment, context);
  const { millennium } = wordsOf(context.words);
  const n = (moment.year < 0 ? 1 - moment.year : moment.year + 1000) / 1000;
  return withEra(part(inflected(millennium(n), moment, context), 'year'), isBeforeChrist(moment), context);
}

/** A moment of level 2 reduced to years; a day or month without a year is unchanged. */
export function toYear(moment: Moment): Moment {
  const { month, day, season, unspecified, marks, days, approximate, uncertain, ...rest } = moment;
  if (moment.precision === 'yearless' || isYear(moment)) return moment;
  const mark = marks ? (marks.year ?? '') : undefined;
  const isApproximate = mark === undefined ? approximate && !isMidYear(moment) : /[~%]/.test(mark);
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

/** Whether a part of one year is away from both its ends: "about" such a time is most likely in that year. */
function isMidYear({ precision, month = 1, season = 0 }: Moment): boolean {
  return (
    /day|month|season/.test(precision) &&
    ((month > 1 && month < 12) || [21, 22, 23, 34, 35, 38].includes(season))
  );
}

/** Missing words fall back to English. */
const wordsOf = ({ level2 }: DateWords): Level2Words => ({ ...ENGLISH, ...level2 });
