import { daysOf, withJulianYear } from '../calendar/moment.js';
import { fromJulianDay, GREGORIAN_REFORM } from '../calendar/julian-day.js';
import { fill, type DatePart } from '../format/date-parts.js';
import type { DateWords } from '../format/date-words.js';
import { formatDateParts } from '../format/format-date.js';
import type { FormatDateOptions, PrintDate } from '../format/print-context.js';
import { isDayExact } from '../parse/read-date.js';
import type { CivilCalendar, HistoricalDate, Moment } from '../types.js';

/**
 * Prints a date in the requested calendar, or in both, and marks it O.S. or N.S. if its calendar is not the one a
 * reader expects.
 */
export function inCalendars(
  date: HistoricalDate,
  print: PrintDate,
  words: DateWords,
  { style = 'full', qualifier = true, calendar, oldStyle }: FormatDateOptions,
): DatePart[] {
  const order = oldStyle ?? date.oldStyle ?? 'marked';
  const wanted = calendar ?? (date.dual ? 'both' : 'source');
  const convert = wanted === 'julian' || wanted === 'gregorian' ? convertTo(wanted) : undefined;
  const { moments, parts } = print(convert);
  const unexpected = order === 'unmarked' ? undefined : moments.find(isUnexpected);
  const isOldStyle = unexpected?.calendar === 'julian';
  const isMixed = isOldStyle && moments.some((moment) => moment.calendar === 'gregorian');
  const both = wanted === 'both' || (!convert && order === 'first' && isOldStyle && !isMixed);
  if (both && style !== 'years' && isDayExact(date)) {
    const pattern = order === 'first' ? words.oldStyleFirst : words.bothStyles;
    return fill(
      pattern,
      [print(convertTo('gregorian')).parts, print(convertTo('julian')).parts],
      'qualifier',
    );
  }
  // Where days of both calendars occur, each is marked by itself.
  if (isMixed)
    return print(convert, (moment) =>
      formatDateParts({ ...moment, source: '' }, words, { style, qualifier, oldStyle: order }),
    ).parts;
  return unexpected ? fill(words[isOldStyle ? 'oldStyle' : 'newStyle'], [parts], 'qualifier') : parts;
}

/** Converts days to a calendar; what is less exact keeps its own. */
function convertTo(calendar: CivilCalendar): (moment: Moment) => Moment {
  return (moment) => {
    if (moment.precision !== 'day') return withJulianYear(moment);
    const { days, marks, ...rest } = moment;
    // A converted day needs no `days`: they are for days next to the change of a calendar.
    const kept = marks && days ? { days, marks } : {};
    return { ...rest, ...kept, calendar, ...fromJulianDay(daysOf(moment)[0], calendar) };
  };
}

/** Whether this is a day in the calendar that a reader does not expect. */
function isUnexpected(moment: Moment): boolean {
  const { precision, marks, calendar } = moment;
  return (
    precision === 'day' && !marks && daysOf(moment)[0] >= GREGORIAN_REFORM !== (calendar === 'gregorian')
  );
}
