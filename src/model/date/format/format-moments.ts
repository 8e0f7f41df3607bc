import { fill, join, part, type DatePart } from './date-parts.js';
import type { DatePhrase, DateWords } from './date-words.js';
import type { Moment } from '../types.js';

/** What the moments of one printed date have in common. */
export interface PrintContext {
  readonly words: DateWords;
  readonly style: 'full' | 'short' | 'years';
  /** "c." and "(?)" written. */
  readonly qualifier: boolean;
  /** Both eras occur, so that years AD say so. */
  readonly bothEras: boolean;
  /** The phrase the moments stand in. */
  readonly phrase?: DatePhrase;
}

/**
 * Prints moments of the Julian or Gregorian calendar, or years of the world, in a row (see {@link join}). What
 * they share is written once: "20 or 21 July 356 BC", "8 February 1404 or 1405", "April–June 1390", "356–355 BC".
 */
export function momentsParts(
  moments: readonly Moment[],
  context: PrintContext,
  pattern?: string,
): DatePart[] {
  const [first] = moments;
  const all = (test: (moment: Moment) => boolean): boolean => moments.every(test);
  const qualified = context.qualifier && !all((m) => !m.approximate && !m.uncertain);
  if (!first || moments.length < 2 || qualified)
    return join(
      moments.map((moment) => momentParts(moment, context)),
      pattern,
    );

  // The words around a pattern stand outside of what is shared: "between 3 and 5 May".
  const [head = '', middle, tail = ''] = pattern?.split(/\{\d\}/) ?? [];
  const inner = middle && `{0}${middle}{1}`;
  const shared = (parts: DatePart[]): DatePart[] => [...part(head), ...parts, ...part(tail)];
  const { words } = context;

  if (all((m) => m.precision === 'year' && isBeforeChrist(m)))
    return shared(fill(words.bc, [join(moments.map(yearNumber), inner)], 'era'));
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
    );

  if (all((m) => m.day !== undefined && m.month === first.month)) {
    const days = join(
      moments.map((m) => dayParts(m, context)),
      inner,
    );
    return shared(withYear(fill(words.dayMonth, [days, monthParts(first, context)]), first, context));
  }
  if (all((m) => m.day === undefined))
    return shared(
      withYear(
        join(
          moments.map((m) => monthParts(m, context)),
          inner,
        ),
        first,
        context,
      ),
    );
  const faces = moments.map((m, index) =>
    index < moments.length - 1 ? dayMonthParts(m, context) : faceParts(m, context),
  );
  return shared(join(faces, inner));
}

function momentParts(moment: Moment, context: PrintContext): DatePart[] {
  const { words, qualifier } = context;
  let parts = faceParts(moment, context);
  if (qualifier && moment.approximate) parts = fill(words.approximate, [parts], 'qualifier');
  if (qualifier && moment.uncertain) parts = fill(words.uncertain, [parts], 'qualifier');
  return parts;
}

/** A moment without its qualifiers. */
function faceParts(moment: Moment, context: PrintContext): DatePart[] {
  const { words, style } = context;
  const { precision, year } = moment;
  if (precision === 'century') {
    const n = year < 0 ? (1 - year) / 100 : year / 100 + 1;
    return withEra(part(inflected(words.century(n), context), 'year'), isBeforeChrist(moment), context);
  }
  if (precision === 'decade') {
    // "1100s" would be a century, "0s" nothing, and the decades BC are not those of the numbers written.
    if (year > 9 && year % 100) return part(words.decade.replace('{0}', String(year)), 'year');
    return yearRange(yearsOf(moment), context);
  }
  return precision === 'year' || style === 'years'
    ? yearParts(moment, context)
    : withYear(dayMonthParts(moment, context), moment, context);
}

function withYear(dayMonth: DatePart[], moment: Moment, context: PrintContext): DatePart[] {
  return fill(context.words.monthYear, [dayMonth, yearParts(moment, context)]);
}

function dayMonthParts(moment: Moment, context: PrintContext): DatePart[] {
  const month = monthParts(moment, context);
  return moment.day === undefined ? month : fill(context.words.dayMonth, [dayParts(moment, context), month]);
}

function dayParts({ day }: Moment, { words }: PrintContext): DatePart[] {
  return part(words.day.replace('{0}', String(day)), 'day');
}

function monthParts({ season, month = 0, day }: Moment, context: PrintContext): DatePart[] {
  const { words, style } = context;
  const { months, monthsAlone = months, monthsShort, seasons } = words;
  const name = season
    ? seasons[season - 21]
    : (style === 'short' ? monthsShort : day === undefined ? monthsAlone : months)[month - 1];
  return part(day === undefined ? inflected(name ?? '', context) : (name ?? ''), 'month');
}

function inflected(noun: string, { words, phrase }: PrintContext): string {
  return (phrase && words.inflect?.(noun, phrase)) ?? noun;
}

function yearParts(moment: Moment, context: PrintContext): DatePart[] {
  const [from, to] = yearsOf(moment);
  // "1 BC – 1 AD": a pair across the era has no short form.
  if (from === 0 && to === 1) return yearRange([from, to], context);
  return withEra(yearNumber(moment), isBeforeChrist(moment), context);
}

function yearRange(years: readonly [number, number], context: PrintContext): DatePart[] {
  const bothEras = context.bothEras || (years[0] < 1 && years[1] > 0);
  const ends = years.map((year): Moment => ({ type: 'moment', calendar: 'julian', precision: 'year', year }));
  return momentsParts(ends, { ...context, bothEras });
}

function withEra(parts: DatePart[], beforeChrist: boolean, { words, bothEras }: PrintContext): DatePart[] {
  return beforeChrist ? fill(words.bc, [parts], 'era') : bothEras ? fill(words.ad, [parts], 'era') : parts;
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

/** First and last Julian or Gregorian year that a moment touches: two for a year of the world and for a winter. */
function yearsOf({ calendar, precision, season, year }: Moment): readonly [number, number] {
  if (calendar === 'byzantine') return [year - 5509, year - 5508];
  const more = precision === 'century' ? 99 : precision === 'decade' ? 9 : season === 24 ? 1 : 0;
  return [year, year + more];
}

/** Whether a moment lies wholly before AD 1. */
export function isBeforeChrist(moment: Moment): boolean {
  return yearsOf(moment)[1] < 1;
}

function isWithinYear({ month, season }: Moment): boolean {
  return month !== undefined || (season !== undefined && season !== 24);
}
