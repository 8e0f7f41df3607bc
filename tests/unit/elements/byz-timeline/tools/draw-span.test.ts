import { expect } from '@open-wc/testing';
import { countsOf } from '../../../../../src/elements/byz-timeline/tools/draw-span.js';
import { viewOf } from '../../../../helpers/timeline.js';

describe('how much there is at each time', () => {
  it('counts the bars of every pixel', () => {
    const view = viewOf({
      A: [[{ at: [1000, 1020] }, { at: [1030, 1035] }]],
      B: [[{ at: [1010, 1012] }], [{ at: [-Infinity, -Infinity, Infinity, Infinity] }]],
    });
    const counts = countsOf(view, { from: 1000, to: 1050, width: 10 });
    expect(counts).to.deep.equal([2, 2, 3, 2, 2, 1, 2, 2, 1, 1]);
  });

  it('is nothing where there is nothing', () => {
    const counts = countsOf(viewOf({ A: [[]] }), { from: 0, to: 1, width: 2.5 });
    expect(counts).to.deep.equal([0, 0, 0]);
  });
});
