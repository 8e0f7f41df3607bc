import { fill, join, part, withArticles, type DatePart } from './date-parts.js';
import { extension } from '../extension.js';
import { yearCount } from '../calendar/moment.js';
import type { Moment } from '../types.js';
import type { PrintContext } from './print-context.js';

/**
 * Prints a list of moments in the Julian or Gregorian calendar, or of years of the world (see {@link join}). Shared
 * parts are written once: "20 or 21 July 356 BC", "8 February 1404 or 1405", "April–June 1390", "356–355 BC".
 */
export function momentsParts(
  moments: readonly Moment[],
  context: PrintContext,
  pattern?: string,
): DatePart[] {
  if (context.one) return join(moments.map(context.one), pattern, context.words.comma);
  if (extension && moments.some((m) => m.days)) return extension.print(moments, context, pattern);
  const [first] = moments;
  const all = (test: (moment: Moment) => boolean): boolean => moments.every(test);
  const qualified = context.qualifier && !all((m) => !m.approximate && !m.uncertain);
  if (!first || moments.length < 2 || qualified)
    return join(
      moments.map((moment) => qualifiedParts(faceParts(moment, context), moment, context)),
      pattern,
      context.words.comma,
    );

  // The words around a pattern are outside the shared part: "between 3 and 5 May".
  const [head = '', middle, tail = ''] = pattern?.split(/\{\d\}/) ?? [];
  const inner = middle && `{0}${middle}{1}`;
  const shared = (parts: DatePart[]): DatePart[] => [...part(head), ...parts, ...part(tail)];
  const { words } = context;

  if (all((m) => m.precision === 'year' && isBeforeChrist(m)))
    return shared(fill(words.bc, [join(moments.map(yearNumber), inner, words.comma)], 'era'));
  const isAnniversary = ({ month, day }: Moment): boolean =>
    day !== undefined && month === first.month && day === first.day;
  if (inner && context.phrase !== 'between' && all(isAnniversary)) {
    const years = moments.map(({ month: _m, day: _d, ...m }): Moment => ({ ...m, precision: 'year' }));
    return shared(
      fill(words.monthYear, [dayMonthParts(first, context), momentsParts(years, context, inner)]),
    );
  }
  if (!all((m) => m.year === first.year && isWithinYear(m)))
    return join(
      moments.map((moment) => faceParts(moment, context)),
      pattern,
      words.comma,
    );

  const isOneMonth = all((m) => m.day !== undefined && m.month === first.month);
  const faces = moments.map((m) => (isOneMonth ? dayParts : dayMonthParts)(m, context));
  const row = join(faces, inner, words.comma);
  const within = isOneMonth ? fill(words.dayMonth, [row, monthParts(first, context)]) : row;
  return shared(withYear(within, first, context));
}

/** The parts printed for a moment, with its qualifiers. */
export function qualifiedParts(
  parts: DatePart[],
  { approximate, uncertain }: Moment,
  { words, qualifier }: PrintContext,
): DatePart[] {
  if (qualifier && approximate)
    parts = fill(withArticles(words, words.approximate, parts), [parts], 'qualifier');
  if (qualifier && uncertain) parts = fill(words.uncertain, [parts], 'qualifier');
  return parts;
}

/** A moment without its qualifiers. */
function faceParts(moment: Moment, context: PrintContext): DatePart[] {
  return isYear(moment) || context.style === 'years'
    ? yearParts(moment, context)
    : withYear(dayMonthParts(moment, context), moment, context);
}

/** Whether only years are to be printed. */
export function isYear({ month, day, season }: Moment): boolean {
  return !(month ?? day ?? season);
}

function withYear(dayMonth: DatePart[], moment: Moment, context: PrintContext): DatePart[] {
  return fill(context.words.monthYear, [dayMonth, yearParts(moment, context)]);
}

export function dayMonthParts(moment: Moment, context: PrintContext): DatePart[] {
  const month = monthParts(moment, context);
  return moment.day === undefined ? month : fill(context.words.dayMonth, [dayParts(moment, context), month]);
}

export function dayParts({ day }: Moment, { words }: PrintContext): DatePart[] {
  return part(words.day(day ?? 0), 'day');
}

function monthParts(moment: Moment, context: PrintContext): DatePart[] {
  const { season, month = 0, day } = moment;
  const { words, style } = context;
  const { months, monthsAlone = months, monthsShort, monthsShortAlone = monthsShort, seasons } = words;
  const [beside, alone] = style === 'short' ? [monthsShort, monthsShortAlone] : [months, monthsAlone];
  const name = season ? seasons[season - 21] : (day === undefined ? alone : beside)[month - 1];
  return part(day === undefined ? inflected(name ?? '', moment, context) : (name ?? ''), 'month');
}

/** A noun as the word for "about" inflects it, or else the phrase around its moment. */
export function inflected(
  noun: string,
  { approximate, marks }: Moment,
  { words, qualifier, phrase }: PrintContext,
): string {
  const around = approximate && qualifier && !marks ? 'approximate' : phrase;
  return (around && words.inflect?.(noun, around)) ?? noun;
}

/** The year of a moment, or its decade, century or millennium, with its era. */
export function yearParts(moment: Moment, context: PrintContext): DatePart[] {
  const { words } = context;
  const { precision, year } = moment;
  const [from, to] = yearsOf(moment);
  const named = (name: string): DatePart[] => withEra(part(name, 'year'), isBeforeChrist(moment), context);
  if (precision === 'century')
    return named(inflected(words.century((year < 0 ? 1 - year : year + 100) / 100), moment, context));
  // "1100s" would be a century, "0s" nothing, and decades BC do not match the written numbers.
  if (precision === 'decade' && year > 9 && year % 100)
    return named(inflected(words.decade(year), moment, context));
  // "1 BC – 1 AD": a pair across the eras has no short form.
  if (precision === 'decade' || (from === 0 && to === 1)) return yearRange([from, to], context);
  return withEra(yearNumber(moment), isBeforeChrist(moment), context);
}

/** "1100–1109", "10–1 BC". */
export function yearRange(years: readonly [number, number], context: PrintContext): DatePart[] {
  const eras = context.eras || (years[0] < 1 && years[1] > 0);
  const ends = years.map((year): Moment => ({ type: 'moment', calendar: 'julian', precision: 'year', year }));
  return momentsParts(ends, { ...context, eras });
}

export function withEra(parts: DatePart[], beforeChrist: boolean, { words, eras }: PrintContext): DatePart[] {
  return beforeChrist ? fill(words.bc, [parts], 'era') : eras ? fill(words.ad, [parts], 'era') : parts;
}

/** The number or pair of numbers of a year, without an era: "1390", "1091/92", "510/509". */
function yearNumber(moment: Moment): DatePart[] {
  const [from, to] = yearsOf(moment);
  const short = from > 99 && Math.trunc(from / 100) === Math.trunc(to / 100);
  const second = short ? String(to % 100).padStart(2, '0') : yearLabel(to);
  return part(from === to ? yearLabel(from) : `${yearLabel(from)}/${second}`, 'year');
}

function yearLabel(year: number): string {
  return String(year > 0 ? year : 1 - year);
}

/** First and last Julian or Gregorian year that a moment overlaps: two for a year of the world and for a winter. */
function yearsOf(moment: Moment): readonly [number, number] {
  const { calendar, season, year } = moment;
  if (calendar === 'byzantine') return [year - 5509, year - 5508];
  return [year, year + yearCount(moment) - (season === 24 ? 0 : 1)];
}

/** Whether a moment is entirely before AD 1. */
export function isBeforeChrist(moment: Moment): boolean {
  return yearsOf(moment)[1] < 1;
}

/** Whether years AD need "AD": both eras occur, or a year next to a month could be read as a day. */
export function needEras(moments: readonly Moment[]): boolean {
  const isBefore = moments.some(isBeforeChrist);
  if (isBefore && !moments.every(isBeforeChrist)) return true;
  return moments.some(({ year }) => year > 0 && year < 32) && !moments.every(isYear);
}

function isWithinYear({ month, season }: Moment): boolean {
  return month !== undefined || (season !== undefined && season !== 24);
}
