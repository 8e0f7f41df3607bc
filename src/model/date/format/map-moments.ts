import { isMoment } from '../calendar/moment.js';
import type { DateSpan, Interval, IntervalEnd, Moment } from '../types.js';

/**
 * Maps every moment of a date. If only one distinct moment remains in a range or set, the result is that moment: a
 * reign from April to September 1390, in years, is 1390.
 */
export function mapMoments(span: DateSpan, change: (moment: Moment) => Moment): DateSpan {
  if (span.type === 'moment') return change(span);
  // The casts are valid: a range or a set becomes a moment or keeps its type, so each result still fits.
  if (span.type === 'interval') {
    const [start, end] = [span.start, span.end].map((end) =>
      typeof end === 'string' ? end : (mapMoments(end, change) as IntervalEnd),
    ) as [IntervalEnd, IntervalEnd];
    // Two that differ only in their qualifiers become one with the qualifiers of both.
    return isMoment(start) && isMoment(end) && keyOf(start) === keyOf(end)
      ? { ...start, ...end }
      : { ...span, start, end };
  }
  const mapped = span.members.map((member) => mapMoments(member, change) as Moment | Interval);
  const members = [...new Map(mapped.map((member) => [JSON.stringify(member), member])).values()];
  const [only] = members;
  return members.length === 1 && only && isMoment(only) ? only : { ...span, members };
}

/** A key that is equal for moments that differ at most in their qualifiers. */
function keyOf({ year, month, day, season, precision }: Moment): string {
  return [year, month, day, season, precision].join();
}
