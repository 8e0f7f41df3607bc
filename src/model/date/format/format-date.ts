import { fill, join, part, partsText, withArticles, type DatePart } from './date-parts.js';
import type { DatePhrase, DateWords } from './date-words.js';
import { limits } from '../calendar/bounds.js';
import { extension } from '../extension.js';
import { momentsParts, needEras } from './format-moments.js';
import type { FormatDateOptions, PrintContext, PrintDate } from './print-context.js';
import { mapMoments } from './map-moments.js';
import { daysOf, isMoment, momentsOf, neighbour, withJulianYear, yearCount } from '../calendar/moment.js';
import { resolveDate } from '../parse/read-date.js';
import type {
  DateSet,
  DateSpan,
  DateValue,
  HistoricalDate,
  Interval,
  IntervalEnd,
  Moment,
} from '../types.js';

/**
 * A date in words: "14 April – 17 September 1390", "c. 1400", "1092 or 1096", "before 1385". Never throws: a value that
 * is not a date is returned unchanged.
 *
 * A complete date is marked O.S. or N.S. if its calendar is not the one a reader expects: Julian from 15 October 1582
 * on, Gregorian before.
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
  options: FormatDateOptions = {},
): DatePart[] {
  const { style = 'full', qualifier = true } = options;
  const date = resolveDate(value);
  if (!date) return part(String(typeof value === 'object' && 'edtf' in value ? value.edtf : value));
  if (date.text && style !== 'years') return part(date.text);

  const print: PrintDate = (convert = withJulianYear, one) => {
    const span = mapMoments(date, (moment) =>
      style === 'years' ? toYear(convert(moment)) : convert(moment),
    );
    const moments = momentsOf(span);
    const eras = needEras(moments);
    return { moments, parts: spanParts(span, { words, style, qualifier, eras, one }) };
  };
  return extension?.inCalendars(date, print, words, options) ?? print().parts;
}

/**
 * A moment reduced to years. A winter stays, because it spans two. "About November 641" is most likely in 641; with
 * "about December" it might be another year.
 */
function toYear(moment: Moment): Moment {
  const { month, day: _d, season, unspecified: _u, approximate, ...rest } = moment;
  if (moment.days) return extension?.toYear(moment) ?? moment;
  if (season === 24) return moment;
  const within = season !== undefined || (month !== undefined && month > 1 && month < 12);
  return {
    ...rest,
    ...(approximate && !within && { approximate }),
    precision: yearCount(moment) > 1 ? moment.precision : 'year',
  };
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
  const [beginning, ending] = [start, end].map((end) => (typeof end === 'string' ? undefined : limits(end)));
  return join(
    [
      endParts(start, { ...context, until: ending?.earliestStart }),
      endParts(end, { ...context, since: beginning?.latestEnd }),
    ],
    unknown ? '{0} – {1}' : undefined,
  );
}

function setParts(
  { mode, members, consecutive }: Omit<DateSet, 'type'>,
  context: PrintContext,
  pattern = context.words[mode === 'one' ? 'or' : 'and'],
): DatePart[] {
  if (members.every(isMoment)) return momentsParts(members, context, pattern);
  const member = mode === 'one' && !consecutive ? candidateParts : spanParts;
  return join(
    members.map((span) => member(span, context)),
    pattern,
    context.words.comma,
  );
}

/** A moment, or a range in which one moment is meant. */
function candidateParts(span: DateSpan, context: PrintContext): DatePart[] {
  if (span.type !== 'interval') return spanParts(span, context);
  const { start, end } = span;
  if (typeof start === 'string') return limitParts('before', end, context);
  if (typeof end === 'string') return limitParts('after', start, context);
  const between = { ...context, phrase: 'between' } as const;
  const { words } = context;
  const pattern = withArticles(words, words.between, endParts(start, between), endParts(end, between));
  return setParts({ mode: 'all', members: [start, end] }, between, pattern);
}

/**
 * A time up to or from a moment, inclusive. It is expressed by the next moment ("before 1385" for 1384 and earlier) if
 * that one is exact and does not overlap the other end of a range.
 */
function limitParts(phrase: 'before' | 'after', limit: IntervalEnd, context: PrintContext): DatePart[] {
  const { words, until = Infinity, since = -Infinity } = context;
  const isBefore = phrase === 'before';
  const orBeyond = (): DatePart[] =>
    fill(words[isBefore ? 'orEarlier' : 'orLater'], [endParts(limit, context)], 'qualifier');
  if (!isMoment(limit) || limit.days) return orBeyond();
  const next = neighbour(limit, isBefore ? 'next' : 'previous');
  const [first, last] = daysOf(next);
  if (isBefore ? first >= until : last <= since) return orBeyond();
  // The only moment of less than a year left in style `years` is a winter; its neighbour needs its own name.
  const named = { ...context, style: context.style === 'short' ? 'short' : 'full' } as const;
  if (next.approximate) return phraseParts(phrase, limit, named);
  return phraseParts(phrase, next, { ...named, eras: context.eras || needEras([limit, next]) });
}

function phraseParts(phrase: DatePhrase, end: IntervalEnd, context: PrintContext): DatePart[] {
  const { words } = context;
  const parts = endParts(end, { ...context, phrase });
  return fill(withArticles(words, words[phrase], parts), [parts], 'qualifier');
}

function endParts(end: IntervalEnd, context: PrintContext): DatePart[] {
  return typeof end === 'string' ? part(context.words.unknown, 'qualifier') : spanParts(end, context);
}
