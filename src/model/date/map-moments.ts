import { toEdtf } from './to-edtf.js';
import type { DateSpan, IntervalEnd, Moment } from './types.js';

/**
 * A date with every moment changed. Where this leaves a range or a set with one moment only, that moment is the
 * result: a reign from April to September 1390, told in years, is 1390.
 */
export function mapMoments(span: DateSpan, change: (moment: Moment) => Moment): DateSpan {
  if (span.type === 'moment') return change(span);
  if (span.type === 'interval') {
    const start = mapEnd(span.start, change);
    const end = mapEnd(span.end, change);
    const merged = isMoment(start) && isMoment(end) && mergeEqual(start, end);
    return merged || { ...span, start, end };
  }
  const members = new Map<string, Moment | Exclude<DateSpan, { type: 'set' }>>();
  for (const member of span.members) {
    const mapped = mapMoments(member, change);
    if (mapped.type !== 'set') members.set(toEdtf({ ...span, members: [mapped] }), mapped);
  }
  const [only] = members.values();
  return members.size === 1 && only?.type === 'moment' ? only : { ...span, members: [...members.values()] };
}

function mapEnd(end: IntervalEnd, change: (moment: Moment) => Moment): IntervalEnd {
  if (typeof end === 'string') return end;
  const mapped = mapMoments(end, change);
  return mapped.type === 'interval' ? end : mapped;
}

function isMoment(end: IntervalEnd): end is Moment {
  return typeof end === 'object' && end.type === 'moment';
}

/** One moment for two that differ at most in qualifiers, with the qualifiers of both. */
function mergeEqual(a: Moment, b: Moment): Moment | undefined {
  return toEdtf(plain(a)) === toEdtf(plain(b)) ? { ...a, ...b } : undefined;
}

function plain({ approximate: _a, uncertain: _u, ...moment }: Moment): Moment {
  return moment;
}
