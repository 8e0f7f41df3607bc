import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  fromJulianDay,
  gregorianToJulian,
  isCivilDate,
  julianToGregorian,
  toJulianDay,
  yearOf,
  type CivilCalendar,
  type CivilDate,
} from '../../../../../src/model/date/index.js';

const civil = (text: string): CivilDate => {
  const [, year = '', month = '', day = ''] = /^(-?\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day) };
};

describe('Julian Day Numbers', () => {
  const known: [string, CivilCalendar, number][] = [
    // Definition: day 0 begins at noon of 1 January 4713 BC (Explanatory Supplement to the Astronomical Almanac).
    ['-4712-01-01', 'julian', 0],
    ['-4713-12-31', 'julian', -1],
    // The last Julian and the first Gregorian day at Rome begin at JD 2299159.5 and 2299160.5 (U.S. Naval Observatory,
    // "Julian Date Converter").
    ['1582-10-04', 'julian', 2299160],
    ['1582-10-15', 'gregorian', 2299161],
    ['1582-10-05', 'julian', 2299161],
    // diracdelta.co.uk, "Julian Day".
    ['2000-01-01', 'gregorian', 2451545],
    // Year 1 of the world begins on 1 September 5509 BC (en.wikipedia.org, "Byzantine calendar").
    ['1-09-01', 'byzantine', toJulianDay(civil('-5508-09-01'))],
  ];
  for (const [text, calendar, jdn] of known)
    it(`${text} (${calendar}) is ${jdn}`, () => {
      expect(toJulianDay(civil(text), calendar)).to.equal(jdn);
      expect(fromJulianDay(jdn, calendar)).to.deep.equal(civil(text));
    });

  for (const calendar of ['julian', 'gregorian', 'byzantine'] as const) {
    it(`go to a ${calendar} date and back, for any day`, () => {
      fc.assert(
        fc.property(fc.integer({ min: -40_000_000_000, max: 40_000_000_000 }), (jdn) => {
          const date = fromJulianDay(jdn, calendar);
          expect(date.month).to.be.within(1, 12);
          expect(date.day).to.be.within(1, 31);
          expect(toJulianDay(date, calendar)).to.equal(jdn);
        }),
        { numRuns: 1000 },
      );
    });

    it(`follow each other day by day through the ${calendar} calendar`, () => {
      for (let jdn = -2000; jdn < 2000; jdn++) {
        const [today, tomorrow] = [fromJulianDay(jdn, calendar), fromJulianDay(jdn + 1, calendar)];
        const next = tomorrow.day === today.day + 1 && tomorrow.month === today.month;
        expect(
          next || (tomorrow.day === 1 && tomorrow.month === (today.month % 12) + 1),
          String(jdn),
        ).to.equal(true);
      }
    });
  }
});

describe('Julian and Gregorian dates of one day', () => {
  const pairs: [string, string][] = [
    // Table of equivalent dates from the Explanatory Supplement to the Astronomical Ephemeris (1961), as given by
    // wikimili.com, "Conversion between Julian and Gregorian calendars".
    ['-500-03-05', '-500-02-28'],
    ['-500-03-06', '-500-03-01'],
    ['-300-03-04', '-300-02-28'],
    ['-300-03-05', '-300-03-01'],
    ['-100-03-02', '-100-02-28'],
    ['100-02-29', '100-02-27'],
    ['200-02-29', '200-02-28'],
    ['200-03-01', '200-03-01'],
    ['300-02-28', '300-02-28'],
    ['300-02-29', '300-03-01'],
    ['500-02-29', '500-03-02'],
    ['900-03-01', '900-03-06'],
    ['1100-02-29', '1100-03-07'],
    ['1300-02-29', '1300-03-08'],
    ['1400-02-28', '1400-03-08'],
    ['1500-02-29', '1500-03-10'],
    // The reform of 1582, and where it came last: 1 February 1918 in Russia (themoscowtimes.com, 14 February 2014),
    // 16 February 1923 in Greece (kathimerini.gr, "Από το Ιουλιανό στο Γρηγοριανό ημερολόγιο").
    ['1582-10-05', '1582-10-15'],
    ['1918-02-01', '1918-02-14'],
    ['1923-02-16', '1923-03-01'],
  ];
  for (const [julian, gregorian] of pairs)
    it(`${julian} is ${gregorian}`, () => {
      expect(julianToGregorian(civil(julian))).to.deep.equal(civil(gregorian));
      expect(gregorianToJulian(civil(gregorian))).to.deep.equal(civil(julian));
    });
});

describe('isCivilDate', () => {
  const rows: [string, CivilCalendar, boolean][] = [
    ['1300-02-29', 'julian', true],
    ['1300-02-29', 'gregorian', false],
    ['1600-02-29', 'gregorian', true],
    ['1391-02-29', 'julian', false],
    ['0-02-29', 'julian', true],
    ['-1-02-29', 'julian', false],
    ['1390-04-30', 'julian', true],
    ['1390-04-31', 'julian', false],
    ['1390-12-31', 'julian', true],
    ['1390-12-32', 'julian', false],
    ['1390-00-10', 'julian', false],
    ['1390-13-10', 'julian', false],
    ['1390-01-00', 'julian', false],
    ['6900-02-29', 'byzantine', true],
    ['6898-02-29', 'byzantine', false],
  ];
  for (const [text, calendar, expected] of rows)
    it(`${text} (${calendar}): ${expected}`, () => {
      expect(isCivilDate(civil(text), calendar)).to.equal(expected);
    });
});

describe('yearOf', () => {
  const rows: [string, number][] = [
    ['1390-01-01', 1390],
    ['1390-04-14', 1390 + 103 / 365],
    ['1390-12-31', 1390 + 364 / 365],
    ['1392-12-31', 1392 + 365 / 366],
    ['0-01-01', 0],
    ['-1-07-02', -1 + 182 / 365],
  ];
  for (const [text, expected] of rows)
    it(`${text} is ${expected}`, () => {
      expect(yearOf(toJulianDay(civil(text)))).to.equal(expected);
    });

  it('leaves infinities', () => {
    expect([yearOf(Infinity), yearOf(-Infinity)]).to.deep.equal([Infinity, -Infinity]);
  });

  it('grows with every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (jdn) => {
        expect(yearOf(jdn + 1)).to.be.greaterThan(yearOf(jdn));
      }),
    );
  });
});
