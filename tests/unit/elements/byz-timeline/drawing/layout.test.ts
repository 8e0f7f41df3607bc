import { expect } from '@open-wc/testing';
import {
  laneAt,
  laneOfRow,
  laneTop,
  layoutOf,
  rowAt,
  rowTop,
  visitRows,
} from '../../../../../src/elements/byz-timeline/drawing/layout.js';

/** Two rows, then one: headings of 24 pixels, rows of 28, and a quarter of a row under each lane. */
const lanes = [
  { firstRow: 0, rowCount: 2 },
  { firstRow: 2, rowCount: 1 },
];
const layout = layoutOf(lanes, 400, 1);

describe('the layout of lanes', () => {
  it('gives every row its full height where there is room', () => {
    expect([layout.rowHeight, layout.height]).to.deep.equal([28, 146]);
    expect([0, 1, 2].map((lane) => laneTop(layout, lane))).to.deep.equal([0, 87, 146]);
    expect([rowTop(layout, 0, 0), rowTop(layout, 0, 1), rowTop(layout, 1, 2)]).to.deep.equal([24, 52, 111]);
  });

  it('draws a great many rows smaller, so that all are four times as high as the drawing', () => {
    const many = layoutOf([{ firstRow: 0, rowCount: 100 }], 400, 1);
    expect(many.rowHeight).to.be.closeTo((1600 - 24) / 100.25, 1e-9);
    expect(many.height).to.be.closeTo(1600, 1e-6);
  });

  it('but not below three pixels, and larger as the window is zoomed in', () => {
    const heightAt = (zoom: number): number =>
      layoutOf([{ firstRow: 0, rowCount: 100_000 }], 400, zoom).rowHeight;
    expect([1, 2, 4, 100].map(heightAt)).to.deep.equal([3, 6, 12, 28]);
  });

  it('knows the lane at a height and of a row', () => {
    expect([-5, 0, 86, 87, 500].map((top) => laneAt(layout, top))).to.deep.equal([0, 0, 0, 1, 1]);
    expect([0, 1, 2].map((row) => laneOfRow(layout, row))).to.deep.equal([0, 0, 1]);
  });

  it('knows the row at a height; headings and gaps have none', () => {
    const heights = [0, 23.9, 24, 51.9, 52, 79.9, 80, 86.9, 87, 110.9, 111, 138.9, 139, 999];
    expect(heights.map((top) => rowAt(layout, top))).to.deep.equal([
      ...[undefined, undefined, 0, 0, 1, 1],
      ...[undefined, undefined, undefined, undefined, 2, 2],
      ...[undefined, undefined],
    ]);
    expect(rowAt(layoutOf([], 400, 1), 10)).to.equal(undefined);
  });

  const visited = (top: number, bottom: number): string[] => {
    const rows: string[] = [];
    visitRows(layout, top, bottom, (row, y, lane) => rows.push(`${row} at ${y} of ${lane}`));
    return rows;
  };

  it('visits the rows in view, and no others', () => {
    expect(visited(0, 146)).to.deep.equal(['0 at 24 of 0', '1 at 52 of 0', '2 at 111 of 1']);
    expect(visited(53, 110)).to.deep.equal(['1 at 52 of 0']);
    expect(visited(112, 130)).to.deep.equal(['2 at 111 of 1']);
    expect(visited(0, 20)).to.deep.equal([]);
    expect(visited(0, 86)).to.deep.equal(['0 at 24 of 0', '1 at 52 of 0']);
  });
});
