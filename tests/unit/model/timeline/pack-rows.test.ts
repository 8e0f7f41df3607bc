import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ascending, packRows } from '../../../../src/model/timeline/pack-rows.js';

type Span = readonly [start: number, end: number];

const pack = (spans: readonly Span[]) =>
  packRows(
    Float64Array.from(spans, ([start]) => start),
    Float64Array.from(spans, ([, end]) => end),
  );

const rowsOf = (spans: readonly Span[]): number[] => [...pack(spans).rows];

/** Spans in the order of their starts, none without length. */
const spans = fc
  .array(
    fc
      .tuple(fc.integer({ min: -600, max: 1500 }), fc.integer({ min: 1, max: 80 }))
      .map(([start, length]): [number, number] => [start, start + length]),
    { maxLength: 120 },
  )
  .map((list) => list.sort(([a], [b]) => a - b));

describe('packRows', () => {
  const cases: [string, [number, number][], number[]][] = [
    ['nothing needs no row', [], []],
    [
      'one who follows another at once shares the row',
      [
        [1, 5],
        [5, 9],
      ],
      [0, 0],
    ],
    [
      'two at a time need two rows',
      [
        [1, 5],
        [4, 9],
      ],
      [0, 1],
    ],
    [
      'a span inside another',
      [
        [1, 9],
        [3, 4],
      ],
      [0, 1],
    ],
    [
      'the lowest free row is taken',
      [
        [1, 9],
        [2, 3],
        [3, 4],
        [4, 5],
      ],
      [0, 1, 1, 1],
    ],
    [
      'a row is free again when its span has ended',
      [
        [1, 2],
        [1, 9],
        [3, 4],
      ],
      [0, 1, 0],
    ],
    [
      'spans without length that begin together are packed in the order given',
      [
        [1, 5],
        [5, 5],
        [5, 5],
        [5, 7],
      ],
      [0, 0, 0, 0],
    ],
    [
      'spans without an end keep their row',
      [
        [1, Infinity],
        [2, Infinity],
        [3, 4],
      ],
      [0, 1, 2],
    ],
    [
      'spans without a start come first',
      [
        [-Infinity, 3],
        [-Infinity, 9],
        [3, 4],
      ],
      [0, 1, 0],
    ],
  ];
  for (const [what, given, wanted] of cases) {
    it(what, () => {
      expect(rowsOf(given)).to.deep.equal(wanted);
    });
  }

  it('lets no two spans of a row overlap', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const rows = rowsOf(list);
        const ends = new Map<number, number>();
        for (const [index, [start, end]] of list.entries()) {
          const row = rows[index] ?? -1;
          expect(ends.get(row) ?? -Infinity).to.be.at.most(start);
          ends.set(row, end);
        }
      }),
    );
  });

  it('needs as many rows as there are spans at any one time, and no more', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const depth = Math.max(
          0,
          ...list.map(([at]) => list.filter(([start, end]) => start <= at && at < end).length),
        );
        const { count, rows } = pack(list);
        expect(count).to.equal(depth);
        expect(new Set(rows).size).to.equal(depth);
      }),
    );
  });

  it('accepts spans in any order, and returns the order of their starts', () => {
    const shuffled = spans.chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
    fc.assert(
      fc.property(shuffled, (list) => {
        const { rows, count, order } = pack(list);
        const sorted = [...order].map((index) => list[index] as Span);
        expect(sorted).to.deep.equal([...list].sort(([a], [b]) => a - b));
        expect([...order].map((index) => rows[index])).to.deep.equal(rowsOf(sorted));
        expect(count).to.equal(pack(sorted).count);
      }),
    );
  });

  it('moves no span when later ones are added', () => {
    fc.assert(
      fc.property(spans, fc.nat(120), (list, length) => {
        expect(rowsOf(list).slice(0, length)).to.deep.equal(rowsOf(list.slice(0, length)));
      }),
    );
  });
});

describe('ascending', () => {
  const sorted = (values: readonly number[]): number[] =>
    values.map((_, place) => place).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const orderOf = (values: readonly number[]): number[] => [...ascending(Float64Array.from(values))];

  it('sorts numbers in ascending order, and keeps the order of equal ones', () => {
    const years = fc.oneof(
      fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((n) => n / 1024),
      fc.double({ min: -5000, max: 5000, noNaN: true }),
      fc.double({ min: 1390, max: 1390.002, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(years), (values) => {
        expect(orderOf(values)).to.deep.equal(sorted(values));
      }),
    );
  });

  it('sorts infinities, and numbers of any size', () => {
    const values = [Infinity, 3, -Infinity, 2 ** 40, -(2 ** 21), 3, -Infinity, 0];
    expect(orderOf(values)).to.deep.equal(sorted(values));
  });

  it('distinguishes numbers that differ by less than a step', () => {
    expect(orderOf([1.0002, 1.0001, 0.99])).to.deep.equal([2, 1, 0]);
  });

  it('sorts empty lists, and single numbers', () => {
    expect(orderOf([])).to.deep.equal([]);
    expect(orderOf([1390])).to.deep.equal([0]);
  });
});
