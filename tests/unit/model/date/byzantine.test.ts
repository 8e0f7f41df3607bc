import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { datesDe } from '../../../../src/i18n/dates/de.js';
import { datesEl } from '../../../../src/i18n/dates/el.js';
import { datesEn } from '../../../../src/i18n/dates/en.js';
import {
  annoMundi,
  boundsOf,
  formatByzantine,
  fromAnnoMundi,
  indiction,
  readDate,
  type DateValue,
  type HistoricalDate,
} from '../../../../src/model/date/index.js';
import { edtfText } from './arbitraries.js';

const read = (value: DateValue): HistoricalDate => {
  const date = readDate(value);
  if (!date) throw new Error(`not a date: ${JSON.stringify(value)}`);
  return date;
};

describe('the Byzantine reckoning: correspondences from the literature', () => {
  /** Date, year of the world and indiction where the source gives them, source. */
  const rows: [DateValue, number | undefined, number | undefined, string][] = [
    [
      '-5508-09-01',
      1,
      1,
      'en.wikipedia.org, "Byzantine calendar": the first year begins 1 September 5509 BC',
    ],
    ['0001-01-01', undefined, 4, 'F. H. A. Scrivener, A Plain Introduction I, appendix: AD 1 is indiction 4'],
    ['0312-09-01', undefined, 1, 'Scrivener, as above: indictions counted from 1 September 312'],
    ['0835-05-07', 6343, 13, 'liquisearch.com, "Uspenski Gospels": colophon, 7 May, indiction 13, year 6343'],
    [
      '1000',
      6508,
      13,
      'Skylitzes tr. P. Stephenson, paulstephenson.info/trans/scyl2.html: 6508, 13th indiction, [1000]',
    ],
    ['1999-08-31', 7507, 7, 'Stephenson, as above: the last day of 7507, 7th indiction'],
    [
      '1149',
      6657,
      undefined,
      'Deltion ChAE 36 (1995), 195-200, abstract at grissh.gr: inscription of Louros, 6657, AD 1149',
    ],
    ['1430-03-29', 6938, undefined, 'John Anagnostes tr. at catholiclibrary.org, 16: 29 March 6938'],
    ['1452-03-26', 6960, undefined, 'Sphrantzes 35 at deremilitari.org: 26 March 6960 [1452]'],
    ['1452-09-03', 6961, undefined, 'Sphrantzes, as above: 3 September 6961 [1452]'],
    ['1453-01-17', 6961, undefined, 'Sphrantzes, as above: 17 January of the same year [1453]'],
    ['1453-04-04', 6961, undefined, 'Sphrantzes, as above: 4 April of the same year [1453]'],
    [
      { edtf: '2015-09-14', calendar: 'gregorian' },
      7524,
      undefined,
      'davidjohnwilliams.blogspot.com, 14 September 2015: 7524 begins',
    ],
    [{ edtf: '2015-09-13', calendar: 'gregorian' }, 7523, undefined, 'the day before'],
  ];
  for (const [value, world, cycle, source] of rows)
    it(source, () => {
      const date = read(value);
      const [years, indictions] = [annoMundi(date), indiction(date)];
      if (world !== undefined) {
        expect(world).to.be.within(years?.from ?? NaN, years?.to ?? NaN);
        if (typeof value !== 'string' || value.length > 4)
          expect(years).to.deep.equal({ from: world, to: world });
        expect(fromAnnoMundi(world, cycle).ok).to.equal(true);
      }
      if (cycle !== undefined) expect([indictions?.from, indictions?.to]).to.include(cycle);
    });

  // Two readings of a colophon whose year and indiction do not agree: dbbe.ugent.be/manuscripts/35365.
  for (const [world, cycle] of [
    [6701, 1],
    [6709, 9],
  ] as const)
    it(`refuses ${world} with indiction ${cycle} (Sofia, CIAI 831)`, () => {
      const result = fromAnnoMundi(world, cycle);
      expect(result.ok ? '' : result.issues[0]?.code).to.equal('date-indiction');
    });
});

describe('annoMundi, indiction and formatByzantine', () => {
  const rows: [DateValue, string][] = [
    ['1390-04-14', 'AM 6898, indiction 13'],
    ['1390-08-31', 'AM 6898, indiction 13'],
    ['1390-09-01', 'AM 6899, indiction 14'],
    ['1391-09-01', 'AM 6900, indiction 15'],
    ['1392-09-01', 'AM 6901, indiction 1'],
    ['1390-04', 'AM 6898, indiction 13'],
    ['1390', 'AM 6898 or 6899, indiction 13 or 14'],
    ['1392', 'AM 6900 or 6901, indiction 15 or 1'],
    ['1390-22', 'AM 6898, indiction 13'],
    ['1390-24', 'AM 6899, indiction 14'],
    ['1390-04-14/1390-09-17', 'AM 6898–6899, indiction 13–14'],
    ['1390-04-14/1390-05', 'AM 6898, indiction 13'],
    ['1403/1408', 'AM 6911–6917'],
    ['[1390,1391]', 'AM 6898–6900'],
    ['139X', 'AM 6898–6908'],
    [{ edtf: '6600', calendar: 'byzantine' }, 'AM 6600, indiction 15'],
    ['-5508-09-01', 'AM 1, indiction 1'],
    ['-5508-08-31', ''],
    ['-5508', ''],
    ['../1385', ''],
    ['1385/..', ''],
    ['1385/', ''],
    ['[..1384]', ''],
    ['soon', ''],
  ];
  for (const [value, expected] of rows)
    it(`${JSON.stringify(value)}: ${expected || 'nothing'}`, () => {
      expect(formatByzantine(value, datesEn)).to.equal(expected);
    });

  it('in German and Greek', () => {
    expect(formatByzantine('1390-04-14', datesDe)).to.equal('Weltjahr 6898, Indiktion 13');
    expect(formatByzantine('1390-04-14', datesEl)).to.equal('έτος κόσμου 6898, ινδικτιώνα 13');
  });

  it('gives no indiction for a time that has all fifteen', () => {
    expect(indiction(read('1390-01-01/1403-12-31'))).to.equal(undefined);
    expect(indiction(read('1390-09-01/1404-08-31'))).to.deep.equal({ from: 14, to: 12 });
    expect(indiction(read('../1390'))).to.equal(undefined);
  });

  it('gives indictions from 1 to 15, one for each year', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const [years, cycle] = [annoMundi(read(text)), indiction(read(text))];
        if (!years || !cycle) return;
        expect([cycle.from, cycle.to].every((n) => n >= 1 && n <= 15)).to.equal(true);
        expect((cycle.to - cycle.from + 15) % 15).to.equal(years.to - years.from);
      }),
    );
  });
});

describe('fromAnnoMundi', () => {
  it('goes to a year and back, for every year', () => {
    for (let year = 1; year <= 9999; year++) {
      const result = fromAnnoMundi(year);
      expect(result.ok && annoMundi(result.value), String(year)).to.deep.equal({ from: year, to: year });
    }
  });

  it('gives the year from 1 September to 31 August', () => {
    const result = fromAnnoMundi(6961, 1);
    const same = (value: string): number => boundsOf(read(value)).earliestStart;
    expect(result.ok && boundsOf(result.value)).to.deep.include({
      earliestStart: same('1452-09-01'),
      latestEnd: same('1453-08-31'),
    });
  });

  for (const year of [0, -1, 1.5, 10_000, 1e21, NaN, Infinity])
    it(`refuses ${year}`, () => {
      const result = fromAnnoMundi(year);
      expect(result.ok ? '' : result.issues[0]?.code).to.equal('date-calendar');
    });

  for (const cycle of [0, 2, 15, 16, -1, 1.5, NaN])
    it(`refuses 6961 with indiction ${cycle}`, () => {
      const result = fromAnnoMundi(6961, cycle);
      expect(result.ok ? '' : result.issues[0]?.message).to.equal(
        `The year of the world 6961 is indiction 1, not ${cycle}`,
      );
    });
});
