/** What holds for dates of all levels. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { datesDe } from '../../../../src/i18n/dates/de.js';
import { datesEl } from '../../../../src/i18n/dates/el.js';
import { datesEn } from '../../../../src/i18n/dates/en.js';
import {
  ageAt,
  boundsOf,
  compareDates,
  formatDate,
  fromJulianDay,
  likelyDays,
  parseDate,
  readDate,
  toEdtf,
  toJulianDay,
} from '../../../../src/model/date/index.js';
import type { DateSpan, HistoricalDate, IntervalEnd, Moment } from '../../../../src/model/date/index.js';
import { anyText, markedText, maskedText } from './arbitraries.js';

/** A date of a text that is not refused. */
const date: fc.Arbitrary<HistoricalDate> = anyText
  .map((text) => readDate(text))
  .filter((read) => read !== undefined);

const two = (n: number): string => String(n).padStart(2, '0');

/** The canonical text of what a date says: an independent inverse of the parser, without X inside a date. */
function edtfOf(span: DateSpan | IntervalEnd): string {
  if (span === 'open') return '..';
  if (span === 'unknown') return '';
  if (span.type === 'moment') return momentText(span);
  if (span.type === 'interval') return `${edtfOf(span.start)}/${edtfOf(span.end)}`;
  const members = span.members.map((member) =>
    member.type === 'interval'
      ? [member.start, member.end].map((end) => (end === 'open' ? '' : edtfOf(end))).join('..')
      : edtfOf(member),
  );
  return span.mode === 'one' ? `[${members.join()}]` : `{${members.join()}}`;
}

function momentText({ year, month, day, season, ...moment }: Moment): string {
  const { precision, years, unspecified = '', marks = {}, approximate, uncertain } = moment;
  const hasMarks = Object.keys(marks).length > 0;
  const whole = hasMarks || years ? '' : approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  const cut = { yearless: 4, millennium: 3, century: 2, decade: 1 }[precision as string] ?? 0;
  // Before Christ, the number written is that of the last year.
  const number = Math.abs(year < 0 && cut > 0 ? year + 10 ** cut - 1 : year);
  const digits = String(number).padStart(4, '0');
  const isNegative = year < 0;
  const known = digits.slice(0, digits.length - cut) + 'X'.repeat(cut);
  const long = digits.length > 4 ? 'Y' : '';
  const significant = years ? `S${String(number).length - String(years[1] - years[0]).length}` : '';
  const parts = [
    `${marks.year ?? ''}${long}${isNegative ? '-' : ''}${known}${significant}`,
    ...(season ? [`${marks.season ?? ''}${season}`] : []),
    ...(month ? [`${marks.month ?? ''}${two(month)}`] : /month/.test(unspecified) ? ['XX'] : []),
    ...(day ? [`${marks.day ?? ''}${two(day)}`] : /day/.test(unspecified) ? ['XX'] : []),
  ];
  return parts.join('-') + whole + (years && uncertain ? '?' : '');
}

/** What a date says, without its text. */
const meaning = ({ source: _, ...span }: HistoricalDate): unknown => span;

describe('any date', () => {
  it('keeps its source text, which is parsed as the same date', () => {
    fc.assert(
      fc.property(date, (read) => {
        expect(readDate(toEdtf(read))).to.equal(read);
        expect(JSON.parse(JSON.stringify(read))).to.deep.equal(read);
      }),
      { numRuns: 1000 },
    );
  });

  it('printed canonically is parsed as the same date', () => {
    let count = 0;
    fc.assert(
      fc.property(date, (read) => {
        // X in a month or day is a set of dates, which has another text of its own.
        if (/-[?~%]?(?:\dX|X\d)/.test(read.source)) return;
        count += 1;
        const text = edtfOf(read);
        const again = readDate(text);
        expect(again && meaning(again), `${read.source} as ${text}`).to.deep.equal(meaning(read));
      }),
      { numRuns: 2000 },
    );
    expect(count).to.be.above(500);
  });

  it('prints in every language and style, without missing words', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(datesEn, datesDe, datesEl),
        fc.constantFrom('full', 'short', 'years'),
        (read, words, style) => {
          const text = formatDate(read, words, { style });
          expect(text, read.source).to.match(/\p{L}|\d/u);
          expect(text, read.source).not.to.match(/undefined|NaN|Infinity|\{\d\}|^\s|\s$|\s{2}/);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('has ordered bounds, and most likely days within them', () => {
    fc.assert(
      fc.property(date, (read) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(read);
        expect(earliestStart).to.be.at.most(latestStart);
        expect(earliestEnd).to.be.at.most(latestEnd);
        expect(earliestStart).to.be.at.most(earliestEnd);
        expect(latestStart).to.be.at.most(latestEnd);
        const { start, end } = likelyDays(read);
        expect(start).to.be.at.least(earliestStart).and.at.most(end);
        expect(end).to.be.at.most(latestEnd);
      }),
      { numRuns: 1000 },
    );
  });

  it('has one position relative to any other: the order is total and consistent with the bounds', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareDates(a, b) + compareDates(b, a)).to.equal(0);
        expect(compareDates(a, b) === 0).to.equal(a.source === b.source);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).to.be.at.most(0);
        if (boundsOf(a).latestEnd < boundsOf(b).earliestStart) expect(compareDates(a, b)).to.equal(-1);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives no lower age than an earlier date', () => {
    let count = 0;
    fc.assert(
      fc.property(date, date, date, (birth, one, other) => {
        const [younger, older] = [ageAt(birth, one), ageAt(birth, other)];
        if (!younger || !older || boundsOf(one).latestEnd > boundsOf(other).earliestStart) return;
        count += 1;
        expect(older.min).to.be.at.least(younger.min);
        expect(older.max).to.be.at.least(younger.max);
      }),
      { numRuns: 5000 },
    );
    expect(count).to.be.above(50);
  });
});

describe('X in a date', () => {
  it('stands for all matching days, and no others', () => {
    fc.assert(
      fc.property(maskedText, (text) => {
        const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
        const decade = Number(text.slice(0, 3)) * 10;
        const found: number[] = [];
        const end = toJulianDay({ year: decade + 10, month: 1, day: 1 });
        for (let jdn = toJulianDay({ year: decade, month: 1, day: 1 }); jdn < end; jdn += 1) {
          const { year, month, day } = fromJulianDay(jdn);
          if (pattern.test(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)) found.push(jdn);
        }
        const read = parseDate(text);
        expect(read.ok, text).to.equal(found.length > 0);
        if (!read.ok) return;
        const { earliestStart, latestEnd } = boundsOf(read.value);
        expect([earliestStart, latestEnd], text).to.deep.equal([found[0], found.at(-1)]);
      }),
      // The last of these years has no 29 February.
      { numRuns: 400, examples: [['156X-02-2X']] },
    );
  });
});

describe('marks on parts', () => {
  it('change neither the days nor the numbers of a date', () => {
    fc.assert(
      fc.property(markedText, (text) => {
        const [marked, plain] = [readDate(text), readDate(text.replace(/[?~%]/g, ''))];
        if (!marked || !plain) throw new Error(`${text} is refused`);
        const { earliestStart, latestEnd, approximate, uncertain } = boundsOf(marked);
        const bare = boundsOf(plain);
        expect([earliestStart, latestEnd]).to.deep.equal([bare.earliestStart, bare.latestEnd]);
        expect(approximate).to.equal(/[~%]/.test(text));
        expect(uncertain).to.equal(/[?%]/.test(text));
        const print = (read: HistoricalDate): string =>
          formatDate(read, datesEn, { qualifier: false, oldStyle: 'unmarked' });
        expect(print(marked)).to.equal(print(plain));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a day in another calendar', () => {
  it('prints as its date there, and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_800_000, max: 2_500_000 }),
        fc.constantFrom('julian', 'gregorian'),
        (jdn, calendar) => {
          const other = calendar === 'julian' ? 'gregorian' : 'julian';
          const named = (name: 'julian' | 'gregorian'): { edtf: string; calendar: typeof name } => {
            const { year, month, day } = fromJulianDay(jdn, name);
            return { edtf: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, calendar: name };
          };
          for (const target of [calendar, other] as const)
            expect(formatDate(named(calendar), datesEn, { calendar: target })).to.equal(
              formatDate(named(target), datesEn),
            );
          const [one, two_] = [readDate(named(calendar)), readDate(named(other))];
          expect(one && boundsOf(one).earliestStart).to.equal(jdn);
          expect(two_ && boundsOf(two_).earliestStart).to.equal(jdn);
        },
      ),
      { numRuns: 500 },
    );
  });
});
