/**
 * What only level 2 of EDTF has. The section is that of the specification's level 2, a profile of ISO 8601-2:2019; what a
 * text covers was worked out by hand from it.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
import { expect } from '@open-wc/testing';
import { datesDe } from '../../../../src/i18n/dates/de.js';
import { datesEl } from '../../../../src/i18n/dates/el.js';
import { datesEn } from '../../../../src/i18n/dates/en.js';
import {
  ageAt,
  boundsOf,
  formatDate,
  fromJulianDay,
  parseDate,
  readDate,
  toDatetime,
  toEdtf,
} from '../../../../src/model/date/index.js';

const iso = (jdn: number): string => {
  if (!Number.isFinite(jdn)) return String(jdn);
  const { year, month, day } = fromJulianDay(jdn);
  return [year, month, day].join('-');
};

describe('level 2 of EDTF', () => {
  /** Section, text, in full, in years, first and last day. */
  const rows: [string, string, string, string, string, string][] = [
    // Digits that are not known, anywhere.
    ['Unspecified Digit', '156X-12-25', '25 December, 1560s', '1560s', '1560-12-25', '1569-12-25'],
    [
      'Unspecified Digit',
      '15XX-12-25',
      '25 December, 16th century',
      '16th century',
      '1500-12-25',
      '1599-12-25',
    ],
    ['Unspecified Digit', '156X-02-29', '29 February, 1560s', '1560s', '1560-2-29', '1568-2-29'],
    ['Unspecified Digit', '156X-12', 'December, 1560s', '1560s', '1560-12-1', '1569-12-31'],
    ['Unspecified Digit', '1XXX', '2nd millennium', '2nd millennium', '1000-1-1', '1999-12-31'],
    ['Unspecified Digit', '0XXX', '1st millennium', '1st millennium', '0-1-1', '999-12-31'],
    ['Unspecified Digit', '-1XXX', '2nd millennium BC', '2nd millennium BC', '-1999-1-1', '-1000-12-31'],
    ['Unspecified Digit', '1XXX-XX', '2nd millennium', '2nd millennium', '1000-1-1', '1999-12-31'],
    ['Unspecified Digit', '1XXX-12', 'December, 2nd millennium', '2nd millennium', '1000-12-1', '1999-12-31'],
    ['Unspecified Digit', 'XXXX-12-25', '25 December', '25 December', '-Infinity', 'Infinity'],
    ['Unspecified Digit', 'XXXX-02-29', '29 February', '29 February', '-Infinity', 'Infinity'],
    ['Unspecified Digit', 'XXXX-10', 'October', 'October', '-Infinity', 'Infinity'],
    ['Unspecified Digit', 'XXXX-12-XX', 'December', 'December', '-Infinity', 'Infinity'],
    ['Unspecified Digit', 'XXXX-21', 'spring', 'spring', '-Infinity', 'Infinity'],
    ['Unspecified Digit', '1984-1X', 'October–December 1984', '1984', '1984-10-1', '1984-12-31'],
    ['Unspecified Digit', '1984-0X', 'January–September 1984', '1984', '1984-1-1', '1984-9-30'],
    ['Unspecified Digit', '1984-X1', 'January or November 1984', '1984', '1984-1-1', '1984-11-30'],
    ['Unspecified Digit', '1984-X3', 'March 1984', '1984', '1984-3-1', '1984-3-31'],
    ['Unspecified Digit', '1390-06-1X', '10–19 June 1390', '1390', '1390-6-10', '1390-6-19'],
    ['Unspecified Digit', '1390-06-3X', '30 June 1390', '1390', '1390-6-30', '1390-6-30'],
    ['Unspecified Digit', '1390-06-X5', '5, 15 or 25 June 1390', '1390', '1390-6-5', '1390-6-25'],
    [
      'Unspecified Digit',
      '1390-1X-25',
      '25 October, 25 November or 25 December 1390',
      '1390',
      '1390-10-25',
      '1390-12-25',
    ],
    ['Unspecified Digit', '156X-12-2X', '20–29 December, 1560s', '1560s', '1560-12-20', '1569-12-29'],
    ['Unspecified Digit', '156X-1X', 'October–December, 1560s', '1560s', '1560-10-1', '1569-12-31'],
    [
      'Unspecified Digit',
      '156X-1X-25',
      '25 October, 25 November or 25 December, 1560s',
      '1560s',
      '1560-10-25',
      '1569-12-25',
    ],
    ['Unspecified Digit', 'XXXX-12-2X', '20–29 December', '20–29 December', '-Infinity', 'Infinity'],
    ['Unspecified Digit', '1390-1X-XX', 'October–December 1390', '1390', '1390-10-1', '1390-12-31'],
    ['Unspecified Digit', '1390-XX-25', 'day 25, 1390', '1390', '1390-1-25', '1390-12-25'],
    ['Unspecified Digit', '1X90', '1090, 1190, 1290, 1390, 1490, 1590, 1690, 1790, 1890 or 1990', '', '', ''],
    ['Unspecified Digit', '192X-21', 'spring, 1920s', '1920s', '1920-3-1', '1929-5-31'],
    ['Unspecified Digit', '192X-24', 'winter, 1920s', '1920s', '1920-12-1', '1930-2-28'],
    // Marks on a part.
    ['Qualification', '1304-06~-11', '11 June 1304, month approximate', '1304', '1304-6-11', '1304-6-11'],
    ['Qualification', '1304?-06-11', '11 June 1304, year uncertain', '1304 (?)', '1304-6-11', '1304-6-11'],
    ['Qualification', '?1304-06', 'June 1304, year uncertain', '1304 (?)', '1304-6-1', '1304-6-30'],
    ['Qualification', '1304-?06-04', '4 June 1304, month uncertain', '1304', '1304-6-4', '1304-6-4'],
    ['Qualification', '1304-06-~04', '4 June 1304, day approximate', '1304', '1304-6-4', '1304-6-4'],
    [
      'Qualification',
      '%1304-06',
      'June 1304, year approximate and uncertain',
      'c. 1304 (?)',
      '1304-6-1',
      '1304-6-30',
    ],
    [
      'Qualification',
      '?1304-06-~11',
      '11 June 1304, year uncertain, day approximate',
      '1304 (?)',
      '1304-6-11',
      '1304-6-11',
    ],
    ['Qualification', '1304-~21', 'spring 1304, time of year approximate', '1304', '1304-3-1', '1304-5-31'],
    ['Qualification', '~1304', 'c. 1304', 'c. 1304', '1304-1-1', '1304-12-31'],
    ['Qualification', '1984-1X~', 'c. October–December 1984', 'c. 1984', '1984-10-1', '1984-12-31'],
    [
      'Qualification',
      '1984?-1X',
      'October–December 1984, year uncertain',
      '1984 (?)',
      '1984-10-1',
      '1984-12-31',
    ],
    ['Qualification', '1390-06-1X~', 'c. 10–19 June 1390', '1390', '1390-6-10', '1390-6-19'],
    ['Qualification', '?1304-?06-?11', '11 June 1304 (?)', '1304 (?)', '1304-6-11', '1304-6-11'],
    [
      'Qualification',
      '?1304-06-11~',
      '11 June 1304, year approximate and uncertain, month approximate, day approximate',
      'c. 1304 (?)',
      '1304-6-11',
      '1304-6-11',
    ],
    ['Qualification', '1204-34~', 'c. second quarter of 1204', '1204', '1204-4-1', '1204-6-30'],
    // Parts of a year.
    ['Sub-year groupings', '1204-33', 'first quarter of 1204', '1204', '1204-1-1', '1204-3-31'],
    ['Sub-year groupings', '1204-36', 'fourth quarter of 1204', '1204', '1204-10-1', '1204-12-31'],
    ['Sub-year groupings', '1204-37', 'first third of 1204', '1204', '1204-1-1', '1204-4-30'],
    ['Sub-year groupings', '1204-39', 'last third of 1204', '1204', '1204-9-1', '1204-12-31'],
    ['Sub-year groupings', '1204-40', 'first half of 1204', '1204', '1204-1-1', '1204-6-30'],
    ['Sub-year groupings', '-0355-41', 'second half of 356 BC', '356 BC', '-355-7-1', '-355-12-31'],
    ['Sub-year groupings', '120X-40', 'first half, 1200–1209', '1200–1209', '1200-1-1', '1209-6-30'],
    // Exponents and significant digits.
    ['Exponential year', 'Y-17E7', '170000001 BC', '170000001 BC', '-170000000-1-1', '-170000000-12-31'],
    ['Significant digits', '1950S2', 'c. 1950 (1900–1999)', 'c. 1950 (1900–1999)', '1900-1-1', '1999-12-31'],
    [
      'Significant digits',
      '-1950S2',
      'c. 1951 BC (2000–1901 BC)',
      'c. 1951 BC (2000–1901 BC)',
      '-1999-1-1',
      '-1900-12-31',
    ],
    ['Significant digits', '0950S2?', 'c. 950 (950–959) (?)', 'c. 950 (950–959) (?)', '950-1-1', '959-12-31'],
    ['Significant digits', '1950S4', '1950', '1950', '1950-1-1', '1950-12-31'],
    [
      'Significant digits',
      'Y171010000S3',
      'c. 171010000 (171000000–171999999)',
      'c. 171010000 (171000000–171999999)',
      '171000000-1-1',
      '171999999-12-31',
    ],
    // Sets; and all of it within ranges.
    [
      'Set representation',
      '{1960,1961-12}',
      '1960 and December 1961',
      '1960 and 1961',
      '1960-1-1',
      '1961-12-31',
    ],
    [
      'Set representation',
      '[156X-12-25,1570]',
      '25 December, 1560s or 1570',
      '1560s or 1570',
      '1560-12-25',
      '1570-12-31',
    ],
    [
      'Set representation',
      '[1384-1X,1386]',
      'October–December 1384 or 1386',
      '1384 or 1386',
      '1384-10-1',
      '1386-12-31',
    ],
    [
      'Set representation',
      '[..1204-33]',
      'first quarter of 1204 or earlier',
      'before 1205',
      '-Infinity',
      '1204-3-31',
    ],
    [
      'Set representation',
      '[1384-1X..1385-1X]',
      'between October–December 1384 and October–December 1385',
      'between 1384 and 1385',
      '1384-10-1',
      '1385-12-31',
    ],
    [
      'Set representation',
      '[..1384-1X]',
      'October–December 1384 or earlier',
      'before 1385',
      '-Infinity',
      '1384-12-31',
    ],
    [
      'Set representation',
      '[1204-33,1204-34]',
      'first quarter or second quarter of 1204',
      '1204',
      '1204-1-1',
      '1204-6-30',
    ],
    ['Interval', '1204-33/1204-35', 'first quarter – third quarter of 1204', '1204', '1204-1-1', '1204-9-30'],
    ['Interval', '1384-1X/1386', 'October–December 1384 – 1386', '1384–1386', '1384-10-1', '1386-12-31'],
    [
      'Interval',
      '1204-40/1205-40',
      'first half of 1204 – first half of 1205',
      '1204–1205',
      '1204-1-1',
      '1205-6-30',
    ],
  ];
  for (const [section, text, full, years, first, last] of rows)
    it(`${text} (${section}) is ${full}`, () => {
      const date = readDate(text);
      if (!date) throw new Error(`${text} is refused`);
      expect(formatDate(date, datesEn)).to.equal(full);
      expect(toEdtf(date)).to.equal(text);
      expect(JSON.parse(JSON.stringify(date))).to.deep.equal(date);
      if (!first) return;
      expect(formatDate(date, datesEn, { style: 'years' })).to.equal(years);
      const { earliestStart, latestEnd } = boundsOf(date);
      expect([iso(earliestStart), iso(latestEnd)]).to.deep.equal([first, last]);
    });

  it('has articles in phrases', () => {
    const told = [
      ['../1204-40', 'until the first half of 1204'],
      ['1XXX/..', 'from the 2nd millennium'],
      ['1204-40~', 'c. first half of 1204'],
    ] as const;
    for (const [text, expected] of told) {
      const date = readDate(text);
      expect(date && formatDate(date, datesEn)).to.equal(expected);
    }
  });

  it('has words in German and Greek', () => {
    const told: [string, string, string][] = [
      ['156X-12-25', '25. Dezember, 1560er Jahre', '25 Δεκεμβρίου, δεκαετία του 1560'],
      ['-1XXX', '2. Jahrtausend v. Chr.', '2η χιλιετία π.Χ.'],
      ['1204-40', '1. Halbjahr 1204', 'πρώτο εξάμηνο του 1204'],
      ['1304-06?-11', '11. Juni 1304, Monat unsicher', '11 Ιουνίου 1304, μήνας αβέβαιος'],
      [
        '1304-06-%11',
        '11. Juni 1304, Tag ungefähr und unsicher',
        '11 Ιουνίου 1304, ημέρα κατά προσέγγιση και αβέβαιη',
      ],
      [
        '[1204-33..1204-34]',
        'zwischen 1. Quartal und 2. Quartal 1204',
        'μεταξύ πρώτου τριμήνου και δεύτερου τριμήνου του 1204',
      ],
      ['1390-XX-25', 'der 25., 1390', 'ημέρα 25, 1390'],
    ];
    for (const [text, german, greek] of told) {
      const date = readDate(text);
      expect(date && formatDate(date, datesDe)).to.equal(german);
      expect(date && formatDate(date, datesEl)).to.equal(greek);
    }
  });

  it('gives a day or month without a year no age and no machine date', () => {
    expect(ageAt('1370', readDate('XXXX-12-25') ?? '')).to.equal(undefined);
    const [birthday, marked] = [readDate('XXXX-12-25'), readDate('1304-06~-11')];
    expect(birthday && toDatetime(birthday)).to.equal(undefined);
    expect(marked && toDatetime(marked)).to.equal(undefined);
  });

  it('is not for years of the world', () => {
    for (const edtf of ['689X-04', '6898-40', '6898-1X', '6898S2']) {
      const result = parseDate({ edtf, calendar: 'byzantine' });
      expect(result.ok ? 'ok' : result.issues[0]?.code, edtf).to.equal('date-calendar');
    }
  });
});
