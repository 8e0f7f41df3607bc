import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  boundsOf,
  compareDates,
  fromJulianDay,
  likelyDays,
  readDate,
  type DateValue,
  type HistoricalDate,
  type QualifiedBounds,
} from '../../../../../src/model/date/index.js';
import { edtfText } from '../arbitraries.js';

const read = (value: DateValue): HistoricalDate => {
  const date = readDate(value);
  if (!date) throw new Error(`not a date: ${JSON.stringify(value)}`);
  return date;
};

/** A Julian Day Number as `year-month-day` of the Julian calendar. */
function day(jdn: number): string {
  if (!Number.isFinite(jdn)) return jdn < 0 ? '-∞' : '∞';
  const { year, month, day } = fromJulianDay(jdn);
  return `${year}-${month}-${day}`;
}

const four = ({ earliestStart, latestStart, earliestEnd, latestEnd }: QualifiedBounds): string =>
  [earliestStart, latestStart, earliestEnd, latestEnd].map(day).join(' ');

describe('boundsOf', () => {
  const rows: [DateValue, string][] = [
    // A moment: somewhere in the stretch of time it names.
    ['1390-04-14', '1390-4-14 1390-4-14 1390-4-14 1390-4-14'],
    ['1390-02', '1390-2-1 1390-2-28 1390-2-1 1390-2-28'],
    ['1300-02', '1300-2-1 1300-2-29 1300-2-1 1300-2-29'],
    ['1390-12', '1390-12-1 1390-12-31 1390-12-1 1390-12-31'],
    ['1370', '1370-1-1 1370-12-31 1370-1-1 1370-12-31'],
    ['1390-XX-XX', '1390-1-1 1390-12-31 1390-1-1 1390-12-31'],
    ['1390-04-XX', '1390-4-1 1390-4-30 1390-4-1 1390-4-30'],
    ['1390-21', '1390-3-1 1390-5-31 1390-3-1 1390-5-31'],
    ['1390-22', '1390-6-1 1390-8-31 1390-6-1 1390-8-31'],
    ['1390-23', '1390-9-1 1390-11-30 1390-9-1 1390-11-30'],
    ['1390-24', '1390-12-1 1391-2-28 1390-12-1 1391-2-28'],
    ['119X', '1190-1-1 1199-12-31 1190-1-1 1199-12-31'],
    ['11XX', '1100-1-1 1199-12-31 1100-1-1 1199-12-31'],
    ['-04XX', '-499-1-1 -400-12-31 -499-1-1 -400-12-31'],
    ['-035X', '-359-1-1 -350-12-31 -359-1-1 -350-12-31'],
    ['0000', '0-1-1 0-12-31 0-1-1 0-12-31'],
    ['Y-17000', '-17000-1-1 -17000-12-31 -17000-1-1 -17000-12-31'],
    // Qualifiers do not widen.
    ['1400%', '1400-1-1 1400-12-31 1400-1-1 1400-12-31'],
    // Intervals.
    ['1403/1408-09-22', '1403-1-1 1403-12-31 1408-9-22 1408-9-22'],
    ['1390/1390', '1390-1-1 1390-12-31 1390-1-1 1390-12-31'],
    ['1390-05/1390', '1390-5-1 1390-5-31 1390-5-1 1390-12-31'],
    ['1390/1390-05', '1390-1-1 1390-5-31 1390-5-1 1390-5-31'],
    ['../1385', '-∞ -∞ 1385-1-1 1385-12-31'],
    ['1385/..', '1385-1-1 1385-12-31 ∞ ∞'],
    ['/1385', '-∞ 1385-12-31 1385-1-1 1385-12-31'],
    ['1385/', '1385-1-1 1385-12-31 1385-1-1 ∞'],
    ['1403/[1407,1408]', '1403-1-1 1403-12-31 1407-1-1 1408-12-31'],
    // One of several: anywhere from the first to the last.
    ['[1092,1096]', '1092-1-1 1096-12-31 1092-1-1 1096-12-31'],
    ['[1096,1092]', '1092-1-1 1096-12-31 1092-1-1 1096-12-31'],
    ['[1092..1096]', '1092-1-1 1096-12-31 1092-1-1 1096-12-31'],
    ['[..1384]', '-∞ 1384-12-31 -∞ 1384-12-31'],
    ['[1386..]', '1386-1-1 ∞ 1386-1-1 ∞'],
    // All of several: from the first to the last.
    ['{1092,1096}', '1092-1-1 1092-12-31 1096-1-1 1096-12-31'],
    ['{1092..1094,1096-12}', '1092-1-1 1092-12-31 1096-12-1 1096-12-31'],
    ['{..1384}', '-∞ -∞ 1384-1-1 1384-12-31'],
    // Other calendars, told in Julian days.
    [{ edtf: '1453-06-07', calendar: 'gregorian' }, '1453-5-29 1453-5-29 1453-5-29 1453-5-29'],
    [{ edtf: '1390', calendar: 'gregorian' }, '1389-12-24 1390-12-23 1389-12-24 1390-12-23'],
    [{ edtf: '6600', calendar: 'byzantine' }, '1091-9-1 1092-8-31 1091-9-1 1092-8-31'],
    [{ edtf: '6898-04', calendar: 'byzantine' }, '1390-4-1 1390-4-30 1390-4-1 1390-4-30'],
    [{ edtf: '6898-09', calendar: 'byzantine' }, '1389-9-1 1389-9-30 1389-9-1 1389-9-30'],
    [{ edtf: '6898-22', calendar: 'byzantine' }, '1390-6-1 1390-8-31 1390-6-1 1390-8-31'],
    [{ edtf: '6898-23', calendar: 'byzantine' }, '1389-9-1 1389-11-30 1389-9-1 1389-11-30'],
    [{ edtf: '6898-24', calendar: 'byzantine' }, '1389-12-1 1390-2-28 1389-12-1 1390-2-28'],
    [{ edtf: '0001', calendar: 'byzantine' }, '-5508-9-1 -5507-8-31 -5508-9-1 -5507-8-31'],
  ];
  for (const [value, expected] of rows)
    it(typeof value === 'string' ? value : JSON.stringify(value), () => {
      expect(four(boundsOf(read(value)))).to.equal(expected);
    });

  const flags: [string, (keyof QualifiedBounds)[]][] = [
    ['1390', []],
    ['1390~', ['approximate']],
    ['1390?', ['uncertain']],
    ['1390%', ['approximate', 'uncertain']],
    ['1390/1391~', ['approximate']],
    ['1390?/1391~', ['approximate', 'uncertain']],
    ['[1390,1391?]', ['uncertain']],
    ['1390/[1391,1392~]', ['approximate']],
    ['../1390', ['startOpen']],
    ['1390/..', ['endOpen']],
    ['/1390', ['startUnknown']],
    ['1390/', ['endUnknown']],
    ['/1390~', ['approximate', 'startUnknown']],
    ['[..1390]', ['startOpen']],
    ['[1390..]', ['endOpen']],
    ['{..1390,1400..}', ['startOpen', 'endOpen']],
  ];
  for (const [text, expected] of flags)
    it(`${text} is ${expected.join(' and ') || 'not qualified'}`, () => {
      const bounds = boundsOf(read(text));
      const set = (Object.keys(bounds) as (keyof QualifiedBounds)[]).filter((key) => bounds[key] === true);
      expect(set).to.have.members(expected);
    });

  it('are in order for any date', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(read(text));
        expect(earliestStart).to.be.at.most(latestStart);
        expect(earliestEnd).to.be.at.most(latestEnd);
        expect(earliestStart).to.be.at.most(earliestEnd);
        expect(latestStart).to.be.at.most(latestEnd);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('likelyDays', () => {
  const rows: [DateValue, string][] = [
    ['1390-04-14', '1390-4-14 1390-4-14'],
    ['1390-04-14/1390-09-17', '1390-4-14 1390-9-17'],
    ['1390', '1390-7-2 1390-7-2'],
    ['1390~', '1390-7-2 1390-7-2'],
    ['1390/1391', '1390-7-2 1391-7-2'],
    ['[1389..1391]', '1390-7-2 1390-7-2'],
    ['{1389,1391}', '1389-7-2 1391-7-2'],
    ['/1390', '1390-7-2 1390-7-2'],
    ['../1390', '1390-7-2 1390-7-2'],
    ['1390/', '1390-7-2 1390-7-2'],
    ['1390-04-14/', '1390-4-14 1390-4-14'],
    ['1390-04-14/..', '1390-4-14 ∞'],
    ['[..1384]', '1384-12-31 1384-12-31'],
    ['[1386..]', '1386-1-1 1386-1-1'],
    ['{..1384,1400..}', '-∞ ∞'],
    ['[..1384,1400..]', '-∞ ∞'],
    [{ edtf: '1453-06-07', calendar: 'gregorian' }, '1453-5-29 1453-5-29'],
  ];
  for (const [value, expected] of rows)
    it(typeof value === 'string' ? value : JSON.stringify(value), () => {
      const { start, end } = likelyDays(read(value));
      expect(`${day(start)} ${day(end)}`).to.equal(expected);
    });

  it('lie where the bounds allow, the end not before the start', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(read(text));
        const { start, end } = likelyDays(read(text));
        expect(start).to.be.at.least(earliestStart).and.at.most(latestEnd).and.at.most(end);
        expect(end)
          .to.be.at.least(earliestEnd === Infinity ? -Infinity : earliestEnd)
          .and.at.most(latestEnd);
        if (earliestStart > -Infinity) expect(start).to.be.at.most(latestStart);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('compareDates', () => {
  it('sorts by the most likely start, then the most likely end', () => {
    const order = [
      '-0480',
      '-04XX',
      '0000',
      '0001',
      '11XX',
      '119X',
      '[..1384]',
      '../1385',
      '1390-04-14',
      '1390-04-14/1390-09-17',
      '1390-04-15',
      '1390',
      '1390/1391',
      '1391',
      '1392/..',
    ];
    const sorted = [...order].sort().map(read).sort(compareDates);
    expect(sorted.map((date) => date.source)).to.deep.equal(order);
  });

  const pairs: [string, string][] = [
    ['[..1384]', '../1385'],
    ['-9999', '../1385'],
    ['-0001', '0000'],
    ['1390-04-14', '1390-05'],
    ['1390-01', '1390'],
    ['1390', '1390/1391'],
    ['1390/1391', '1390/..'],
    ['1390', '1390?'],
    ['1392/1394', '[1392..1394]'],
    ['1408-05-01', '1408'],
    ['1408', '1408-09-22'],
    ['1408-05-01', '1408~'],
    ['1370', '/1400'],
    ['/1400', '1400/1410'],
    ['1385/', '1385/1390'],
    ['1384-12-31', '[..1384]'],
    ['1120', '11XX'],
    ['11XX', '1180'],
    ['1394', '139X'],
    ['1390-22', '1390-09-17'],
  ];
  for (const [earlier, later] of pairs)
    it(`${earlier} before ${later}`, () => {
      expect(compareDates(read(earlier), read(later))).to.equal(-1);
      expect(compareDates(read(later), read(earlier))).to.equal(1);
    });

  it('puts first what surely ended, or surely began, before', () => {
    let sure = 0;
    fc.assert(
      fc.property(edtfText, edtfText, (one, other) => {
        const [a, b] = [boundsOf(read(one)), boundsOf(read(other))];
        const ended = a.latestEnd < b.earliestStart;
        const began = a.latestStart < b.earliestStart && !a.startOpen && !a.startUnknown;
        if (!ended && !began) return;
        sure += 1;
        expect(compareDates(read(one), read(other))).to.equal(-1);
      }),
      { numRuns: 1000 },
    );
    expect(sure).to.be.above(100);
  });

  it('is a total order: one way only, transitive, equal for the same text', () => {
    fc.assert(
      fc.property(fc.array(edtfText, { minLength: 3, maxLength: 3 }), (texts) => {
        const dates = texts.map(read);
        for (const a of dates)
          for (const b of dates) {
            expect(compareDates(a, b) + compareDates(b, a)).to.equal(0);
            expect(compareDates(a, b) === 0).to.equal(a.source === b.source);
            for (const c of dates)
              if (compareDates(a, b) < 0 && compareDates(b, c) < 0) expect(compareDates(a, c)).to.equal(-1);
          }
      }),
      { numRuns: 300 },
    );
  });
});
