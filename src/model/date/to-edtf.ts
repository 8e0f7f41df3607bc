import type { DateSpan, IntervalEnd, Moment } from './types.js';

/** The canonical EDTF text of a date, in the calendar of its moments. Reading it gives the same date again. */
export function toEdtf(span: DateSpan): string {
  switch (span.type) {
    case 'moment':
      return momentText(span);
    case 'interval':
      return `${endText(span.start)}/${endText(span.end)}`;
    case 'set': {
      const members = span.members.map((member) =>
        member.type === 'moment'
          ? momentText(member)
          : `${rangeText(member.start)}..${rangeText(member.end)}`,
      );
      return span.mode === 'one' ? `[${members.join()}]` : `{${members.join()}}`;
    }
  }
}

function endText(end: IntervalEnd): string {
  return end === 'unknown' ? '' : end === 'open' ? '..' : toEdtf(end);
}

function rangeText(end: IntervalEnd): string {
  return typeof end === 'string' ? '' : toEdtf(end);
}

function momentText({ precision, year, month, day, season, unspecified, ...moment }: Moment): string {
  const cut = precision === 'century' ? 2 : precision === 'decade' ? 1 : 0;
  // Without its last digits, a year before 1 BC counts towards zero.
  const stem = Math.trunc((cut && year < 0 ? year + 10 ** cut - 1 : year) / 10 ** cut);
  const digits = String(Math.abs(stem)).padStart(4 - cut, '0') + 'X'.repeat(cut);
  const parts = [
    `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`,
    unspecified === 'month' || unspecified === 'month-day' ? 'XX' : (season ?? month),
    unspecified === 'day' || unspecified === 'month-day' ? 'XX' : day,
  ];
  const qualifier = moment.approximate ? (moment.uncertain ? '%' : '~') : moment.uncertain ? '?' : '';
  return (
    parts
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-') + qualifier
  );
}
