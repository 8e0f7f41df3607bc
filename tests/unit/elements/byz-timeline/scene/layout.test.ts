import { expect } from '@open-wc/testing';
import {
  laneAt,
  lanesBetween,
  laneOfRow,
  layoutOf,
  rowAt,
  rowHeightOf,
  rowTop,
  visitRows,
} from '../../../../../src/elements/byz-timeline/scene/layout.js';
import type { LaneLayout, Layout } from '../../../../../src/elements/byz-timeline/scene/layout.js';
import { ROOM, viewOf } from '../../../../helpers/timeline.js';

/** Two rows, then one: headings of 24 pixels, rows of 28, and a quarter of a row under each lane. */
const lanes = [
  { firstRow: 0, rowCount: 2 },
  { firstRow: 2, rowCount: 1 },
];
const layout = layoutOf(lanes, ROOM);
const lane = (index: number): LaneLayout => layout.lanes[index] ?? expect.fail();

describe('the layout of lanes', () => {
  it('gives every row its full height where there is room', () => {
    expect([lane(0).rowHeight, layout.height]).to.deep.equal([28, 146]);
    expect([lane(0).top, lane(1).top, lane(1).bottom]).to.deep.equal([0, 87, 146]);
    expect([rowTop(lane(0), 0), rowTop(lane(0), 1), rowTop(lane(1), 2)]).to.deep.equal([24, 52, 111]);
  });

  it('has room for as many lines of a heading as it may take', () => {
    const named = { firstRow: 0, rowCount: 1, label: 'Byzantine emperor in Thessalonica' };
    const headingIn = (width: number, unit: number): number[] =>
      layoutOf([named, { firstRow: 1, rowCount: 1 }], { ...ROOM, width, unit }).lanes.map(
        ({ heading, rowsTop, top }) => heading / (rowsTop - top === heading ? unit : NaN),
      );
    expect(headingIn(1280, 1)).to.deep.equal([24, 24]);
    expect(headingIn(308, 1)).to.deep.equal([24, 24]);
    expect(headingIn(308, 2)).to.deep.equal([40, 24]);
    expect(headingIn(220, 2)).to.deep.equal([56, 24]);
  });

  it('draws a great many rows smaller, so that all are four times as high as the drawing', () => {
    const many = layoutOf([{ firstRow: 0, rowCount: 100 }], ROOM);
    expect(many.lanes[0]?.rowHeight).to.be.closeTo((1600 - 24) / 100.25, 1e-9);
    expect(many.height).to.be.closeTo(1600, 1e-6);
  });

  it('but not below three pixels, and larger as the window is zoomed in', () => {
    const heightAt = (zoom: number): number =>
      layoutOf([{ firstRow: 0, rowCount: 100_000 }], { ...ROOM, zoom }).lanes[0]?.rowHeight ?? 0;
    expect([1, 2, 4, 100].map(heightAt)).to.deep.equal([3, 6, 12, 28]);
  });

  it('knows the lane at a height and of a row', () => {
    expect([-5, 0, 86, 87, 500].map((top) => laneAt(layout, top))).to.deep.equal([0, 0, 0, 1, 1]);
    expect([0, 1, 2].map((row) => laneOfRow(layout, row))).to.deep.equal([0, 0, 1]);
  });

  it('knows the row at a height; headings and gaps have none', () => {
    const heights = [0, 23.9, 24, 51.9, 52, 79.9, 80, 86.9, 87, 110.9, 111, 138.9, 139, 999];
    expect(heights.map((top) => rowAt(lane(laneAt(layout, top)), top))).to.deep.equal([
      ...[undefined, undefined, 0, 0, 1, 1],
      ...[undefined, undefined, undefined, undefined, 2, 2],
      ...[undefined, undefined],
    ]);
    expect(lanesBetween(layoutOf([], ROOM), 0, 400)).to.deep.equal([]);
  });

  const visited = (top: number, bottom: number): string[] => {
    const rows: string[] = [];
    for (const [index, seen] of lanesBetween(layout, top, bottom))
      visitRows(seen, top, bottom, (row, y) => rows.push(`${row} at ${y} of ${index}`));
    return rows;
  };

  it('visits the rows in view, and no others', () => {
    expect(visited(0, 146)).to.deep.equal(['0 at 24 of 0', '1 at 52 of 0', '2 at 111 of 1']);
    expect(visited(53, 110)).to.deep.equal(['1 at 52 of 0']);
    expect(visited(112, 130)).to.deep.equal(['2 at 111 of 1']);
    expect(visited(0, 20)).to.deep.equal([]);
    expect(visited(0, 86)).to.deep.equal(['0 at 24 of 0', '1 at 52 of 0']);
  });

  it('grows with the text, which is never smaller than usual', () => {
    const large = layoutOf(lanes, { ...ROOM, unit: 2 });
    expect([large.lanes[0]?.rowHeight, large.lanes[0]?.heading, large.height]).to.deep.equal([56, 48, 292]);
  });
});

describe('rows with nothing in view', () => {
  const view = viewOf({
    A: [[{ at: [1000, 1010] }], [{ at: [1015, 1025] }], [{ at: [1005, 1030] }]],
    B: [[{ at: [1000, 1010] }, { at: [1040, 1050] }]],
    C: [[{ at: [1020, 1020] }]],
  });
  const within = (from: number, to: number, more = {}): Layout =>
    layoutOf(view.lanes, { ...ROOM, ...more, shown: { from, to, store: view.store } });
  const heights = ({ lanes: all }: Layout): number[] =>
    all.flatMap((seen) =>
      Array.from({ length: seen.rowCount }, (_, at) => rowHeightOf(seen, seen.firstRow + at)),
    );

  it('collapse to two pixels; the others are where they were, one below the other', () => {
    const some = within(1012, 1035);
    expect(heights(some)).to.deep.equal([2, 28, 28, 2, 28]);
    const [a, b, c] = some.lanes as [LaneLayout, LaneLayout, LaneLayout];
    expect([0, 1, 2].map((row) => rowTop(a, row))).to.deep.equal([24, 26, 54]);
    expect([a.bottom, b.top, c.top]).to.deep.equal([89, 89, 117]);
    expect(some.height).to.equal(117 + 24 + 28 + 7);
  });

  it('do not collapse while a bar so much as touches what is shown, or if nothing says what is', () => {
    expect(heights(within(1010, 1015))).to.deep.equal([28, 28, 28, 28, 2]);
    expect(heights(layoutOf(view.lanes, ROOM))).to.deep.equal([28, 28, 28, 28, 28]);
    expect(layoutOf(view.lanes, ROOM).lanes.map(({ tops }) => tops)).to.deep.equal(Array(3).fill(undefined));
  });

  it('are as low with large text, and no higher than the other rows', () => {
    expect(heights(within(1012, 1035, { unit: 2 }))).to.deep.equal([2, 56, 56, 2, 56]);
  });

  it('are found at a height, and visited', () => {
    const some = within(1012, 1035);
    const rows = [23, 24, 25.9, 26, 53, 54, 81, 82, 90, 113, 114.9, 115, 141, 169].map((y) =>
      rowAt(some.lanes[laneAt(some, y)] ?? expect.fail(), y),
    );
    expect(rows).to.deep.equal([
      ...[undefined, 0, 0, 1, 1, 2, 2, undefined],
      ...[undefined, 3, 3, undefined],
      ...[4, undefined],
    ]);
    const seen: number[][] = [];
    visitRows(some.lanes[0] ?? expect.fail(), 25, 30, (...row) => seen.push(row));
    expect(seen).to.deep.equal([
      [0, 24, 2],
      [1, 26, 28],
    ]);
  });
});

describe('the layout of a line of rulers', () => {
  const piece = { index: 0, from: 1000, to: 1010 };
  const rows = (count: number) =>
    Array.from({ length: count }, () => ({ kind: 'companion', pieces: [] }) as const);
  const line = {
    far: [{ kind: 'holder', pieces: [piece] }, ...rows(2), { kind: 'rival', pieces: [] }],
    near: [{ kind: 'holder', pieces: [piece] }, ...rows(5), { kind: 'rival', pieces: [] }],
  } as const;
  const both = [
    { firstRow: 0, rowCount: 3, line },
    { firstRow: 3, rowCount: 3, line },
  ];
  const at = (pixelsPerYear: number, more = {}) => {
    const [first, second] = layoutOf(both, { ...ROOM, pixelsPerYear, ...more }).lanes;
    return [first?.line ?? expect.fail(), second?.line ?? expect.fail(), first, second] as const;
  };

  it('has spines from afar, and bars with names along them near by', () => {
    const heights = [0.5, 3.9, 4, 7.9, 8].map((scale) => at(scale)[0].rows[0]?.height);
    expect(heights).to.deep.equal([94, 94, 94, 94, 40]);
    expect([0.5, 4, 8].map((scale) => at(scale)[0].level)).to.deep.equal(['far', 'middle', 'near']);
  });

  it('has low rows for others and no headings from afar, and names beside bars from then on', () => {
    const [main, other, first, second] = at(1);
    expect(main.rows.map(({ height }) => height)).to.deep.equal([94, 11, 11, 16]);
    expect(other.rows.map(({ height }) => height)).to.deep.equal([15, 11, 11, 16]);
    expect([first?.heading, second?.heading]).to.deep.equal([0, 0]);
    const [, near, , heading] = at(4);
    expect(near.rows.map(({ height }) => height)).to.deep.equal([28, 28, 28, 28, 28, 28, 28]);
    expect(heading?.heading).to.equal(24);
  });

  it('has room for the name of a line without holders', () => {
    const colleagues = { far: rows(2), near: line.near };
    const [, lane] = layoutOf(
      [
        { firstRow: 0, rowCount: 2, line },
        { firstRow: 2, rowCount: 2, line: colleagues },
      ],
      {
        ...ROOM,
        pixelsPerYear: 1,
      },
    ).lanes;
    expect(lane?.line?.rows.map(({ height }) => height)).to.deep.equal([15, 11]);
  });

  it('gives many rows of colleagues no more room than four', () => {
    const crowded = { far: [line.far[0], ...rows(22)], near: line.near };
    const [lane] = layoutOf([{ firstRow: 0, rowCount: 23, line: crowded }], {
      ...ROOM,
      pixelsPerYear: 1,
    }).lanes;
    expect(lane?.line?.rows.slice(1).reduce((sum, { height }) => sum + height, 0)).to.be.closeTo(44, 1e-9);
  });

  it('has the band of dynasties and tiers for names over the main line alone, more of them where it is narrow', () => {
    const [main, other] = at(1);
    expect([main.band.height, main.tiers, other.band.height, other.tiers]).to.deep.equal([6, 2, 0, 0]);
    expect(at(1, { width: 300 })[0].tiers).to.equal(4);
    expect(main.rows[0]?.top).to.equal(2 * 18 + 8);
  });

  it('collapses rows with nothing in view, but not that of the main line or of a name', () => {
    const { store } = viewOf({});
    const shown = (from: number, to: number) => ({ shown: { from, to, store } });
    const heights = (index: 0 | 1, scale: number, more = {}) =>
      at(scale, more)[index].rows.map(({ height }) => height);
    expect(heights(0, 8, shown(1020, 1030)), 'main').to.deep.equal([40, 2, 2, 2, 2, 2, 2]);
    expect(heights(1, 8, shown(1020, 1030)), 'other').to.deep.equal([2, 2, 2, 2, 2, 2, 2]);
    expect(heights(1, 8, shown(1009, 1030)), 'holder in view').to.deep.equal([28, 2, 2, 2, 2, 2, 2]);
    expect(heights(1, 8, { ...shown(1009, 1030), unit: 2 }), 'large text').to.deep.equal([
      56, 2, 2, 2, 2, 2, 2,
    ]);
    expect(heights(1, 1, shown(1020, 1030)), 'from afar').to.deep.equal([15, 2, 2, 2]);
    expect([at(8)[0].collapses, at(8, shown(1020, 1030))[0].collapses]).to.deep.equal([false, true]);
  });

  it('has a row for the names of eras where there are any', () => {
    const [plain] = at(1);
    const [shaded] = at(1, { eras: true });
    expect([plain.eras.height, shaded.eras.height]).to.deep.equal([0, 22]);
    expect((shaded.rows[0]?.top ?? 0) - (plain.rows[0]?.top ?? 0)).to.equal(22);
  });

  it('stands the same whatever time is in view', () => {
    const heights = [1, 2, 50].map((zoom) => layoutOf(both, { ...ROOM, pixelsPerYear: 2, zoom }).height);
    expect(new Set(heights).size).to.equal(1);
  });
});
