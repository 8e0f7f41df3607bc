import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  createBarStore,
  firstFrom,
  rowOf,
  setBar,
  visitRow,
} from '../../../../src/model/timeline/bar-store.js';
import type { BarStore } from '../../../../src/model/timeline/bar-store.js';
import { navigate } from '../../../../src/model/timeline/navigate.js';
import type { Step } from '../../../../src/model/timeline/navigate.js';

type Row = readonly (readonly [start: number, end: number])[];

/** A store of precise spans. */
function storeOf(...rows: readonly Row[]): BarStore {
  let count = 0;
  const begins = rows.map((row) => (count += row.length) - row.length);
  const store = createBarStore(count, begins);
  for (const [index, [start, end]] of rows.flat().entries()) {
    const known = { startUnknown: false, endUnknown: false };
    setBar(store, index, {
      earliestStart: start,
      latestStart: start,
      earliestEnd: end,
      latestEnd: end,
      ...known,
    });
  }
  return store;
}

function visited(store: BarStore, row: number, from: number, to: number, pixel = 0.01): string {
  const runs: string[] = [];
  visitRow(store, row, { from, to }, pixel, (first, end) =>
    runs.push(first + 1 === end ? `${first}` : `${first}-${end}`),
  );
  return runs.join(' ');
}

describe('rows of bars', () => {
  const store = storeOf(
    [
      [1, 3],
      [3, 7],
      [10, 20],
    ],
    [],
    [[2, 30]],
  );

  const views: [number, number, number, string][] = [
    [0, 0, 40, '0 1 2'],
    [0, 4, 12, '1 2'],
    [0, 8, 9, ''],
    [0, 12, 14, '2'],
    [1, 0, 40, ''],
    [2, 5, 6, '3'],
    [2, 31, 40, ''],
  ];
  for (const [row, from, to, wanted] of views) {
    it(`in row ${row}, from ${from} to ${to}: ${wanted || 'none'}`, () => {
      expect(visited(store, row, from, to)).to.equal(wanted);
    });
  }

  it('groups bars within one pixel, and visits wide ones alone', () => {
    const crowded = storeOf([
      [1, 1.1],
      [1.2, 1.3],
      [1.4, 1.5],
      [1.6, 9],
      [9, 9.2],
    ]);
    expect(visited(crowded, 0, 0, 20, 1)).to.equal('0-3 3 4');
    expect(visited(crowded, 0, 0, 20, 0.01)).to.equal('0 1 2 3 4');
  });

  it('finds the row of a bar, across empty ones', () => {
    expect([0, 1, 2, 3].map((index) => rowOf(store, index))).to.deep.equal([0, 0, 0, 2]);
  });

  it('finds the first bar from a time on', () => {
    expect([0, 1, 2, 4, 11].map((year) => firstFrom(store, 0, year))).to.deep.equal([0, 0, 1, 2, 3]);
  });

  it('visits every bar in view once, and none out of view, in no more steps than pixels', () => {
    const row = fc
      .array(
        fc.tuple(fc.double({ min: 0, max: 4, noNaN: true }), fc.double({ min: 0.001, max: 9, noNaN: true })),
        {
          maxLength: 200,
        },
      )
      .map((gaps) => {
        let at = 0;
        return gaps.map(([gap, length]): [number, number] => {
          const start = at + gap;
          at = start + length;
          return [start, at];
        });
      });
    const years = fc.double({ min: 0, max: 600, noNaN: true });
    fc.assert(
      fc.property(row, years, years, (bars, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
        const pixel = (to - from) / 300;
        const seen: number[] = [];
        let visits = 0;
        visitRow(storeOf(bars), 0, { from, to }, pixel, (first, end) => {
          visits += 1;
          for (let index = first; index < end; index += 1) seen.push(index);
        });
        const inView = [...bars.keys()].filter((index) => {
          const [start, end] = bars[index] ?? [0, 0];
          return end >= from && start <= to;
        });
        expect(seen).to.include.members(inView);
        expect(new Set(seen).size).to.equal(seen.length);
        expect(visits).to.be.at.most(602);
      }),
    );
  });
});

describe('navigate', () => {
  //  lane 0: rows 0 and 1; lane 1: row 2
  const store = storeOf(
    [
      [1, 3],
      [5, 8],
    ],
    [
      [2, 6],
      [9, 12],
    ],
    [
      [0, 2],
      [6, 7],
      [20, 30],
    ],
  );
  const lanes = [
    { firstRow: 0, rowCount: 2 },
    { firstRow: 2, rowCount: 1 },
  ];
  const cases: [number, Step, number][] = [
    [0, 'next', 2],
    [2, 'next', 1],
    [1, 'next', 3],
    [3, 'next', 3],
    [3, 'previous', 1],
    [1, 'previous', 2],
    [2, 'previous', 0],
    [0, 'previous', 0],
    [2, 'first', 0],
    [0, 'last', 3],
    [5, 'first', 4],
    [5, 'last', 6],
    [0, 'below', 2],
    [1, 'below', 2],
    [2, 'below', 4],
    [3, 'below', 5],
    [6, 'above', 3],
    [4, 'above', 2],
    [5, 'below', 5],
    [0, 'above', 0],
  ];
  for (const [from, step, to] of cases) {
    it(`${step} of ${from} is ${to}`, () => {
      expect(navigate(store, lanes, from, step)).to.equal(to);
    });
  }

  it('goes through every bar of a lane once, forward and back', () => {
    const way = (start: number, step: Step): number[] => {
      const seen = [start];
      for (
        let at = start, next = navigate(store, lanes, at, step);
        next !== at;
        next = navigate(store, lanes, at, step)
      ) {
        seen.push(next);
        at = next;
      }
      return seen;
    };
    expect(way(0, 'next')).to.deep.equal([0, 2, 1, 3]);
    expect(way(3, 'previous')).to.deep.equal([3, 1, 2, 0]);
  });

  it('looks for a contemporary in all rows of the lane and of the next one, before anybody else', () => {
    const many = storeOf([[1, 9]], [[20, 30]], [[2, 3]], [[40, 50]], [[5, 6]], [[1, 9]]);
    const all = [0, 3, 5].map((firstRow, at) => ({ firstRow, rowCount: [3, 2, 1][at] as number }));
    expect(navigate(many, all, 0, 'below'), 'in the lane').to.equal(2);
    expect(navigate(many, all, 2, 'below'), 'in the next, nobody of the time').to.equal(3);
    expect(navigate(many, all, 3, 'above'), 'the nearest lane, not the second').to.equal(2);
    expect(navigate(many, all, 5, 'above')).to.equal(4);
  });

  it('skips rows without bars', () => {
    const sparse = storeOf([[1, 3]], [], [[1, 2]]);
    const all = [{ firstRow: 0, rowCount: 3 }];
    expect(navigate(sparse, all, 0, 'below')).to.equal(1);
    expect(navigate(sparse, all, 1, 'above')).to.equal(0);
  });
});

describe('a row of doubtful bars', () => {
  /** A store of one row of bars with four dates each. */
  function doubtful(...bars: [number, number, number, number][]): BarStore {
    const store = createBarStore(bars.length, [0]);
    for (const [index, [earliestStart, latestStart, earliestEnd, latestEnd]] of bars.entries()) {
      const known = { startUnknown: false, endUnknown: false };
      setBar(store, index, { earliestStart, latestStart, earliestEnd, latestEnd, ...known });
    }
    return store;
  }

  it('includes the time in which a bar may have begun, before it claims its row', () => {
    const store = doubtful([100, 110, 120, 120]);
    expect(visited(store, 0, 90, 100.2)).to.equal('0');
    expect(visited(store, 0, 90, 99.9)).to.equal('');
  });

  it('includes the time in which a bar may have ended, after the next has begun and ended', () => {
    const store = doubtful([90, 90, 100, 110], [109.6, 109.6, 109.7, 109.8]);
    expect(visited(store, 0, 109.9, 130)).to.equal('0');
    expect(visited(store, 0, 109.7, 130)).to.equal('0 1');
  });
});
