import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { datesEn } from '../../../../src/i18n/dates/en.js';
import {
  ageAt,
  boundsOf,
  compareDates,
  formatByzantine,
  formatDate,
  fromJulianDay,
  lengthOfReign,
  readDate,
  toDatetime,
  type Calendar,
  type DateLabels,
  type DateValue,
  type HistoricalDate,
  type Moment,
} from '../../../../src/model/date/index.js';
import { edtfText } from './arbitraries.js';

const british: Calendar = { historical: '1752-09-14' };

function read(value: DateValue): HistoricalDate {
  const date = readDate(value);
  if (!date) throw new Error(`${JSON.stringify(value)} is refused`);
  return date;
}

describe('the historical calendar', () => {
  const days: [string, Calendar, string][] = [
    ['1582-10-04', 'historical', '1582-10-14'],
    ['1582-10-15', 'historical', '1582-10-15'],
    ['1066-10-14', 'historical', '1066-10-20'],
    ['1837-06-20', 'historical', '1837-06-20'],
    ['1752-09-02', british, '1752-09-13'],
    ['1752-09-14', british, '1752-09-14'],
    ['1700-02-29', british, '1700-03-11'],
  ];
  for (const [text, calendar, gregorian] of days)
    it(`${text} is ${gregorian} in the Gregorian one`, () => {
      expect(toDatetime(read({ edtf: text, calendar }))).to.equal(gregorian);
    });

  it('leaves out days of the year, month and decade of its change', () => {
    const length = (edtf: string): number => {
      const { earliestStart, latestEnd } = boundsOf(read({ edtf, calendar: 'historical' }));
      return latestEnd - earliestStart + 1;
    };
    expect(length('1582')).to.equal(355);
    expect(length('1582-10')).to.equal(21);
    expect(length('158X')).to.equal(3653 - 10);
    expect(length('1581')).to.equal(365);
    expect(length('1700')).to.equal(365);
  });

  it('is printed without a mark, and the neighbours of its change as they are', () => {
    const told: [string, string][] = [
      ['1582-10-04', '4 October 1582'],
      ['1582', '1582'],
      ['1500-01-01/1837-06-20', '1 January 1500 – 20 June 1837'],
      ['[..1582-10-04]', '4 October 1582 or earlier'],
      ['[1582-10-15..]', '15 October 1582 or later'],
      ['[..1582-10-03]', 'before 4 October 1582'],
    ];
    for (const [edtf, text] of told)
      expect(formatDate(read({ edtf, calendar: 'historical' }), datesEn)).to.equal(text);
  });

  it('marks each Old Style day on its own where a date goes from one calendar into the other', () => {
    const told: [string, string, string][] = [
      [
        '1727-06-11/1760-10-25',
        '11 June 1727 (O.S.) – 25 October 1760',
        '11 June 1727 [N.S. 22 June 1727] – 25 October 1760',
      ],
      [
        '1752-09-02/1752-09-14',
        '2 September 1752 (O.S.) – 14 September 1752',
        '2 September 1752 [N.S. 13 September 1752] – 14 September 1752',
      ],
      [
        '[1752-09-02..1752-09-14]',
        'between 2 September 1752 (O.S.) and 14 September 1752',
        'between 2 September 1752 [N.S. 13 September 1752] and 14 September 1752',
      ],
      [
        '{1727-06-11,1752,1760-10-25}',
        '11 June 1727 (O.S.), 1752 and 25 October 1760',
        '11 June 1727 [N.S. 22 June 1727], 1752 and 25 October 1760',
      ],
      [
        '1727-06-11/1752-09-02',
        '11 June 1727 – 2 September 1752 (O.S.)',
        '11 June 1727 – 2 September 1752 [N.S. 22 June 1727 – 13 September 1752]',
      ],
    ];
    for (const [edtf, marked, first] of told) {
      const date = read({ edtf, calendar: british });
      expect(formatDate(date, datesEn)).to.equal(marked);
      expect(formatDate(date, datesEn, { oldStyle: 'first' })).to.equal(first);
      expect(formatDate(date, datesEn, { oldStyle: 'unmarked' })).not.to.match(/[ON]\.S\./);
      expect(formatDate(date, datesEn, { calendar: 'gregorian' })).not.to.match(/[ON]\.S\./);
    }
  });

  it('is told in the Byzantine reckoning, and has ages and lengths', () => {
    expect(formatByzantine(read({ edtf: '1837-06-20', calendar: 'historical' }), datesEn)).to.equal(
      'AM 7345, indiction 10',
    );
    const [birth, death] = [
      read({ edtf: '1732-02-11', calendar: british }),
      read({ edtf: '1799-12-14', calendar: british }),
    ];
    expect(ageAt(birth, death)).to.include({ min: 67, max: 67 });
  });

  it('is the Julian calendar before its change and the Gregorian after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000_000, max: 2_500_000 }), (jdn) => {
        const calendar = jdn < 2299161 ? 'julian' : 'gregorian';
        const { year, month, day } = fromJulianDay(jdn, calendar);
        const edtf = [
          String(year).padStart(4, '0'),
          ...[month, day].map((n) => String(n).padStart(2, '0')),
        ].join('-');
        expect(boundsOf(read({ edtf, calendar: 'historical' })).earliestStart).to.equal(jdn);
      }),
    );
  });
});

describe('Old Style', () => {
  const rows: [DateValue, string, string, string][] = [
    ['1650-11-04', '4 November 1650 (O.S.)', '4 November 1650 [N.S. 14 November 1650]', '4 November 1650'],
    [
      '1685-02-06/1688-12-11',
      '6 February 1685 – 11 December 1688 (O.S.)',
      '6 February 1685 – 11 December 1688 [N.S. 16 February 1685 – 21 December 1688]',
      '6 February 1685 – 11 December 1688',
    ],
    ['1650-11', 'November 1650', 'November 1650', 'November 1650'],
    [
      '1650/1688-12-11',
      '1650 – 11 December 1688 (O.S.)',
      '1650 – 11 December 1688 (O.S.)',
      '1650 – 11 December 1688',
    ],
    [
      { edtf: '1650-11-04', dual: true },
      '14 November 1650 [O.S. 4 November 1650]',
      '4 November 1650 [N.S. 14 November 1650]',
      '14 November 1650 [O.S. 4 November 1650]',
    ],
    [{ edtf: '1837-06-20', calendar: 'gregorian' }, '20 June 1837', '20 June 1837', '20 June 1837'],
    [
      { edtf: '1453-06-07', calendar: 'gregorian' },
      '7 June 1453 (N.S.)',
      '7 June 1453 (N.S.)',
      '7 June 1453',
    ],
    [
      '1304-06~-11',
      '11 June 1304, month approximate',
      '11 June 1304, month approximate',
      '11 June 1304, month approximate',
    ],
  ];
  for (const [value, marked, first, unmarked] of rows)
    it(`of ${JSON.stringify(value)}`, () => {
      const print = (oldStyle: 'marked' | 'first' | 'unmarked'): string =>
        formatDate(read(value), datesEn, { oldStyle });
      expect([print('marked'), print('first'), print('unmarked')]).to.deep.equal([marked, first, unmarked]);
      const record = typeof value === 'string' ? { edtf: value } : value;
      expect(formatDate({ ...record, oldStyle: 'first' }, datesEn)).to.equal(first);
    });
});

describe('ages and order', () => {
  const calendar = fc.constantFrom<Calendar>('julian', 'gregorian', 'historical', british);

  it('an age never falls as time goes on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2_100_000, max: 2_400_000 }),
        fc.nat(40_000),
        fc.nat(400),
        (born, lived, more) => {
          const day = (jdn: number): Moment & DateLabels => ({
            type: 'moment',
            calendar: 'gregorian',
            precision: 'day',
            ...fromJulianDay(jdn, 'gregorian'),
            source: '',
          });
          const [younger, older] = [
            ageAt(day(born), day(born + lived)),
            ageAt(day(born), day(born + lived + more)),
          ];
          expect(older?.min).to.be.at.least(younger?.min ?? Infinity);
          const reign = lengthOfReign({ type: 'interval', start: day(born), end: day(born + lived) });
          expect(reign?.min.years).to.equal(younger?.min);
        },
      ),
    );
  });

  it('order is total and agrees with what surely comes first, whatever the calendars', () => {
    const date = fc
      .tuple(edtfText, calendar)
      .map(([edtf, calendar]) => readDate({ edtf, calendar }))
      .filter((date) => date !== undefined);
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).to.equal(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).to.be.at.most(0);
        if (boundsOf(a).latestEnd < boundsOf(b).earliestStart) expect(compareDates(a, b)).to.equal(-1);
      }),
    );
  });
});
