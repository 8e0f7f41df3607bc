import { limits } from '../calendar/bounds.js';
import { readMoment } from './parse-moment.js';
import { MAX_LENGTH, refuse } from './refusal.js';
import type { Calendar, DateSet, DateSpan, Interval, IntervalEnd, Moment } from '../types.js';

/**
 * Reads an EDTF text: levels 0 and 1 of ISO 8601-2:2019 and the sets of level 2, without times of day; and the rest of
 * level 2 if its {@link DateExtension} is provided. Beyond the standard, an end of an interval may be a one-of set
 * (`1403/[1407,1408]`), and an interval may begin and end within one year or month (`1390/1390`).
 *
 * @throws {Refusal}
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string, calendar: Calendar): DateSpan {
  if (text.length > MAX_LENGTH) refuse(text);
  const ends = text.split('/');
  if (ends.length === 1) return readDate(text, calendar);
  const [start, end] = ends.map((end) => readEnd(end, calendar));
  if (ends.length > 2 || !start || !end || (isLimitless(start) && isLimitless(end))) refuse(text);
  return ordered({ type: 'interval', start, end }, text);
}

function readEnd(text: string, calendar: Calendar): IntervalEnd {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  const end = readDate(text, calendar);
  return end.type === 'set' && end.mode === 'all' ? refuse(text) : end;
}

function readDate(text: string, calendar: Calendar): Moment | DateSet {
  const mode = /^\[.*\]$/.test(text) ? 'one' : /^\{.*\}$/.test(text) ? 'all' : undefined;
  if (!mode) return readMoment(text, calendar);
  const texts = text.slice(1, -1).split(',');
  const members = texts.map((member, index) => {
    const ends = member.split('..');
    if (ends.length === 1) return readMoment(member, calendar);
    const [start, end] = ends.map((end) => (end === '' ? 'open' : readMoment(end, calendar)));
    const hasValidOpenEnds =
      (start !== 'open' || index === 0) && (end !== 'open' || index === texts.length - 1) && start !== end;
    if (ends.length > 2 || !start || !end || !hasValidOpenEnds) refuse(text);
    return ordered({ type: 'interval', start, end }, member);
  });
  return { type: 'set', mode, members };
}

function isLimitless(end: IntervalEnd): boolean {
  return end === 'open' || end === 'unknown';
}

/** Refuses an interval that certainly ends before it begins. */
function ordered(interval: Interval, text: string): Interval {
  const { start, end } = interval;
  if (
    typeof start !== 'string' &&
    typeof end !== 'string' &&
    limits(end).latestEnd < limits(start).earliestStart
  )
    refuse(text, 'date-order');
  return interval;
}
