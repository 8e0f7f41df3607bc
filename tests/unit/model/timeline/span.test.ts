import { expect } from '@open-wc/testing';
import { readDate } from '../../../../src/model/date/index.js';
import { claimEnd, claimStart, spanOf } from '../../../../src/model/timeline/span.js';

const span = (edtf: string, circa = 5) => {
  const date = readDate(edtf);
  return date ? spanOf(date, circa) : expect.fail(`${edtf} is no date`);
};

describe('spanOf', () => {
  /** Four years as far as they are whole, then what is unknown. */
  const cases: [string, number[], string?][] = [
    ['1390', [1390, 1391, 1390, 1391]],
    ['1403/1407', [1403, 1404, 1407, 1408]],
    ['1403~/1407', [1398, 1408, 1407, 1408]],
    ['1403/1407?', [1403, 1404, 1403, 1413]],
    ['1400~', [1395, 1406, 1395, 1406]],
    ['[1092,1096]', [1092, 1097, 1092, 1097]],
    ['1403/[1407,1408]', [1403, 1404, 1407, 1409]],
    ['1190/..', [1190, 1191, Infinity, Infinity]],
    ['../1190', [-Infinity, -Infinity, 1190, 1191]],
    ['1190/', [1190, 1191, 1190, 1201], 'end'],
    ['/1190', [1180, 1191, 1190, 1191], 'start'],
    ['/[0811,0843]', [801, 844, 811, 844], 'start'],
    ['[0811,0843]/', [811, 844, 811, 854], 'end'],
    ['[..1384]', [1375, 1385, 1375, 1385], 'start'],
    ['[1386..]', [1386, 1396, 1386, 1396], 'end'],
    ['-0480', [-480, -479, -480, -479]],
  ];
  for (const [edtf, wanted, unknown] of cases) {
    it(edtf, () => {
      const { earliestStart, latestStart, earliestEnd, latestEnd, startUnknown, endUnknown } = span(edtf);
      expect([earliestStart, latestStart, earliestEnd, latestEnd]).to.deep.equal(wanted);
      expect([startUnknown, endUnknown]).to.deep.equal([unknown === 'start', unknown === 'end']);
    });
  }

  it('covers the days of a reign, including the last', () => {
    const { earliestStart, latestEnd } = span('1390-04-14/1390-09-17');
    expect(earliestStart).to.be.closeTo(1390 + 103 / 365, 1e-9);
    expect(latestEnd).to.be.closeTo(1390 + 260 / 365, 1e-9);
  });

  it('widens an approximate month by months, a day by days, and an uncertain date by years', () => {
    const widths = (edtf: string): [number, number] => {
      const [plain, wide] = [span(edtf.slice(0, -1)), span(edtf)];
      return [plain.earliestStart - wide.earliestStart, wide.latestEnd - plain.latestEnd];
    };
    for (const [edtf, width] of [
      ['0641-11~', 5 / 12],
      ['0641-11-03~', 5 / 365],
      ['0641-11?', 5],
      ['0641-11-03%', 5],
      ['0641-22~', 5 / 4],
    ] as const) {
      const [before, after] = widths(edtf);
      expect(before, edtf).to.be.closeTo(width, 1e-9);
      expect(after, edtf).to.be.closeTo(width, 1e-9);
    }
    expect(span('[0641-11~,0644]').earliestStart).to.be.closeTo(span('0641-11').earliestStart - 5 / 12, 1e-9);
  });

  it('widens "c." by the given amount, or not at all', () => {
    expect(span('1400~', 0).earliestStart).to.equal(1400);
    expect(span('1400~', 20).earliestStart).to.equal(1380);
  });
});

describe('claims', () => {
  const neighbours: [string, string][] = [
    ['1376/1379', '1379/1391'],
    ['1379-07-01/1390-04-14', '1390-04-14/1390-09-17'],
    ['1403-05/1408-09', '1408-09/1423'],
  ];
  for (const [one, next] of neighbours) {
    it(`${next} can follow ${one} in its row`, () => {
      expect(claimEnd(span(one))).to.be.at.most(claimStart(span(next)));
    });
  }

  const rivals: [string, string][] = [
    ['1376/1380', '1379/1391'],
    ['1376/1379~', '1379/1391'],
    ['1390-04-14/1390-09-18', '1390-09-17/1391'],
  ];
  for (const [one, other] of rivals) {
    it(`${other} overlaps ${one}`, () => {
      expect(claimEnd(span(one))).to.be.above(claimStart(span(other)));
    });
  }

  it('are never empty', () => {
    expect(claimEnd(span('1390-04-14'))).to.be.above(claimStart(span('1390-04-14')));
  });
});
