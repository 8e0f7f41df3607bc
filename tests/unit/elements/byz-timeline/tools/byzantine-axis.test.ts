import { expect } from '@open-wc/testing';
import {
  worldYearAt,
  worldYearLabels,
  worldYearTicks,
} from '../../../../../src/elements/byz-timeline/tools/byzantine-axis.js';
import { ENGLISH, loadWords } from '../../../../../src/i18n/index.js';
import { annoMundi, readDate } from '../../../../../src/model/date/index.js';
import { spanOf } from '../../../../../src/model/timeline/span.js';
import { frameOf } from '../../../../helpers/timeline.js';

const startOf = (date: string): number => spanOf(readDate(date) ?? expect.fail(date), 0).earliestStart;

describe('ticks in years of the world', () => {
  it('stand at round years, on their first of September', () => {
    const ticks = worldYearTicks({ from: 1300, to: 1460 }, 800, 90);
    expect(ticks.map(({ year }) => year)).to.deep.equal([6820, 6840, 6860, 6880, 6900, 6920, 6940, 6960]);
    for (const { at, year } of ticks) expect(at, `${year}`).to.equal(startOf(`${year - 5509}-09-01`));
  });

  it('are no farther apart than they need be, nor closer', () => {
    for (const years of [3, 10, 75, 400, 2000]) {
      const ticks = worldYearTicks({ from: 900, to: 900 + years }, 1000, 90);
      const pixels = ((ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0)) * (1000 / years);
      expect(pixels, `${years} years`).to.be.within(89, Math.max(230, 1001 / years));
    }
  });

  it('begin with the world', () => {
    const ticks = worldYearTicks({ from: -7000, to: -5300 }, 1000, 90);
    expect(ticks.map(({ year }) => year)).to.deep.equal([200]);
    expect(worldYearTicks({ from: -9000, to: -6000 }, 1000, 90)).to.deep.equal([]);
  });

  for (const [date, year] of [
    ['1453-05-29', 6961],
    ['1453-08-31', 6961],
    ['1453-09-01', 6962],
    ['0330-05-11', 5838],
    ['-0001-12-25', 5508],
  ] as const)
    it(`${date} is in ${year}, as dates are printed`, () => {
      expect(worldYearAt(startOf(date) + 1e-6)).to.equal(year);
      expect(annoMundi(readDate(date) ?? expect.fail())).to.deep.equal({ from: year, to: year });
    });
});

describe('the axis in years of the world', () => {
  const said = (from: number, to: number, words = ENGLISH): string[] => {
    const frame = frameOf({ A: [] }, { scale: { from, to, width: 1000 } });
    return worldYearLabels(frame, words.dates).map(({ text }) => text);
  };

  it('names its count once', () => {
    expect(said(1390, 1430)).to.deep.equal([
      'AM 6900',
      '6905',
      '6910',
      '6915',
      '6920',
      '6925',
      '6930',
      '6935',
    ]);
  });

  it('says the year in which all of it lies', () => {
    expect(said(1400.1, 1400.5)).to.deep.equal(['AM 6908']);
    expect(said(-6000.9, -6000.1)).to.deep.equal([]);
  });

  it('leaves room for the longer words of other languages', async () => {
    const greek = await loadWords('el');
    const [first = '', second = ''] = said(1390, 1430, greek);
    expect(first).to.equal('έτος κόσμου 6900');
    expect(Number(second) - 6900).to.be.at.least(Math.ceil((first.length * 8) / 25));
  });
});
