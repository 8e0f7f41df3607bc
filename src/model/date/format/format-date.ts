import { fill, join, part, partsText, type DatePart } from './date-parts.js';
import type { DatePhrase, DateWords } from './date-words.js';
import { isBeforeChrist, momentsParts, type PrintContext } from './format-moments.js';
import { fromJulianDay } from '../calendar/julian-day.js';
import { mapMoments } from './map-moments.js';
import { daysOf, isMoment, momentsOf, neighbour, withJulianYear } from '../calendar/moment.js';
import { isDayExact, resolveDate } from '../parse/read-date.js';
import type {
  Calendar,
  DateSet,
  DateSpan,
  DateValue,
  HistoricalDate,
  Interval,
  IntervalEnd,
  Moment,
} from '../types.js';

/** 15 October 1582, the first day of the Gregorian calendar in use, as a Julian Day Number. */
const GREGORIAN_REFORM = 2299161;

export interface FormatDateOptions {
  /**
   * `full` (default): as precise as known. `short`: the same with months abbreviated. `years`: years only, and
   * without the source's own wording.
   */
  style?: 'full' | 'short' | 'years';
  /** Write "c." and "(?)" where the date is marked approximate or uncertain. Default true. */
  qualifier?: boolean;
  /**
   * The calendar complete dates are told in; other dates stay in the one they were written in, years of the world
   * always become Julian. Default `source`, or `both` where the record asks for it with `dual`; in style `years`,
   * `both` is `source`.
   */
  calendar?: 'source' | 'julian' | 'gregorian' | 'both';
}

/**
 * A date in words: "14 April – 17 September 1390", "c. 1400", "1092 or 1096", "before 1385". Never throws: a
 * value that is no date is given back as it is written.
 *
 * A complete date is marked O.S. or N.S. where its calendar is not the one a reader expects: Julian from
 * 15 October 1582 on, Gregorian before.
 */
export function formatDate(
  value: DateValue | HistoricalDate,
  words: DateWords,
  options: FormatDateOptions = {},
): string {
  return partsText(formatDateParts(value, words, options));
}

/** The pieces of {@link formatDate}'s text, in order. */
export function formatDateParts(
  value: DateValue | HistoricalDate,
  words: DateWords,
  { style = 'full', qualifier = true, calendar }: FormatDateOptions = {},
): DatePart[] {
  const date = resolveDate(value);
  if (!date) return part(String(typeof value === 'object' && 'edtf' in value ? value.edtf : value));
  if (date.text && style !== 'years') return part(date.text);

  const print = (target?: Calendar): { span: DateSpan; parts: DatePart[] } => {
    const span = mapMoments(date, (moment) => {
      const renamed = inCalendar(moment, target);
      return style === 'years' ? toYear(renamed) : renamed;
    });
    const eras = new Set(momentsOf(span).map(isBeforeChrist));
    return { span, parts: spanParts(span, { words, style, qualifier, bothEras: eras.size > 1 }) };
  };

  const wanted = calendar ?? (date.dual ? 'both' : 'source');
  if (wanted === 'both' && style !== 'years' && isDayExact(date))
    return fill(words.bothStyles, [print('gregorian').parts, print('julian').parts], 'qualifier');
  const { span, parts } = print(wanted === 'julian' || wanted === 'gregorian' ? wanted : undefined);
  const unexpected = momentsOf(span).find(isUnexpected);
  return unexpected
    ? fill(unexpected.calendar === 'gregorian' ? words.newStyle : words.oldStyle, [parts], 'qualifier')
    : parts;
}

/** A moment by the name it is printed with. */
function inCalendar(moment: Moment, target: Calendar | undefined): Moment {
  if (!target || moment.precision !== 'day') return withJulianYear(moment);
  return { ...moment, calendar: target, ...fromJulianDay(daysOf(moment)[0], target) };
}

/**
 * A moment told in years. A winter stays, because it belongs to two. "About November 641" is most likely in 641;
 * about December it might be another year.
 */
function toYear(moment: Moment): Moment {
  const { precision, month, day: _d, season, unspecified: _u, approximate, ...rest } = moment;
  if (season === 24) return moment;
  const within = season !== undefined || (month !== undefined && month > 1 && month < 12);
  return {
    ...rest,
    ...(approximate && !within && { approximate }),
    precision: precision === 'century' || precision === 'decade' ? precision : 'year',
  };
}

function isUnexpected(moment: Moment): boolean {
  const reformed = daysOf(moment)[0] >= GREGORIAN_REFORM;
  return moment.precision === 'day' && reformed !== (moment.calendar === 'gregorian');
}

function spanParts(span: DateSpan, context: PrintContext): DatePart[] {
  if (span.type === 'moment') return momentsParts([span], context);
  return span.type === 'interval' ? intervalParts(span, context) : setParts(span, context);
}

function intervalParts({ start, end }: Interval, context: PrintContext): DatePart[] {
  if (start === 'open') return phraseParts('until', end, context);
  if (end === 'open') return phraseParts('since', start, context);
  if (isMoment(start) && isMoment(end)) return momentsParts([start, end], context);
  const unknown = start === 'unknown' || end === 'unknown';
  return join([endParts(start, context), endParts(end, context)], unknown ? '{0} – {1}' : undefined);
}

function setParts({ mode, members }: DateSet, context: PrintContext): DatePart[] {
  const pattern = mode === 'one' ? context.words.or : context.words.and;
  if (members.every(isMoment)) return momentsParts(members, context, pattern);
  const member = mode === 'one' ? candidateParts : spanParts;
  return join(
    members.map((span) => member(span, context)),
    pattern,
  );
}

/** A moment, or a range of moments of which one is meant. */
function candidateParts(span: Moment | Interval, context: PrintContext): DatePart[] {
  if (span.type === 'moment') return momentsParts([span], context);
  const { start, end } = span;
  if (isMoment(start) && isMoment(end))
    return momentsParts([start, end], { ...context, phrase: 'between' }, context.words.between);
  // The only moment of less than a year left in style `years` is a winter; its neighbour needs its own name.
  const named = { ...context, style: context.style === 'short' ? 'short' : 'full' } as const;
  if (isMoment(end)) return phraseParts('before', neighbour(end, 'next'), named);
  return isMoment(start) ? phraseParts('after', neighbour(start, 'previous'), named) : [];
}

function phraseParts(phrase: DatePhrase, end: IntervalEnd, context: PrintContext): DatePart[] {
  return fill(context.words[phrase], [endParts(end, { ...context, phrase })], 'qualifier');
}

function endParts(end: IntervalEnd, context: PrintContext): DatePart[] {
  return typeof end === 'string' ? part(context.words.unknown, 'qualifier') : spanParts(end, context);
}
