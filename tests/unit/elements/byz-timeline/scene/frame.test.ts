import { expect } from '@open-wc/testing';
import { emptyBox, measureBar } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { frameOf } from '../../../../helpers/timeline.js';
import type { BarInput } from '../../../../helpers/timeline.js';

const measured = (at: BarInput['at']): number[] => {
  const { start, coreStart, coreEnd, end } = measureBar(frameOf({ A: [[{ at }]] }), 0, emptyBox());
  return [start, coreStart, coreEnd, end].map((pixel) => Math.round(pixel * 100) / 100);
};

describe('the measure of a bar', () => {
  const day = 1 / 365;
  const bars: [string, BarInput['at'], number[]][] = [
    ['is that of its four dates', [1010, 1012, 1020, 1025], [100, 120, 200, 250]],
    ['of one without doubt has no fringe', [1010, 1020], [100, 100, 200, 200]],
    ['does without a doubt of a day', [1010, 1010 + day, 1020, 1020 + day], [100, 100, 200.03, 200.03]],
    ['but not of two', [1010, 1010 + 20 * day, 1020, 1020 + 20 * day], [100, 100.55, 200, 200.55]],
    [
      'of which nothing is certain: its core ends before it begins',
      [1010, 1030, 1020, 1040],
      [100, 300, 200, 400],
    ],
    ['ends a little beyond the edges', [0, 0, 3000, 3000], [-40, -40, 1040, 1040]],
    ['without limit too', [-Infinity, -Infinity, Infinity, Infinity], [-40, -40, 1040, 1040]],
  ];
  for (const [what, at, expected] of bars) it(what, () => expect(measured(at)).to.deep.equal(expected));

  it('fills the box that it is given', () => {
    const box = emptyBox();
    expect(measureBar(frameOf({ A: [[{ at: [1010, 1020] }]] }), 0, box)).to.equal(box);
  });
});
