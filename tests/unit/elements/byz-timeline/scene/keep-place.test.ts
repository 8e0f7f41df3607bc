import { expect } from '@open-wc/testing';
import { placeOf } from '../../../../../src/elements/byz-timeline/scene/bar-place.js';
import { keptHeight, keptTop } from '../../../../../src/elements/byz-timeline/scene/keep-place.js';
import { layoutOf } from '../../../../../src/elements/byz-timeline/scene/layout.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { frameOf, ROOM } from '../../../../helpers/timeline.js';

/** Five rows, of which two have nothing in the first decade. */
const whole = frameOf({
  A: [[{ at: [1000, 1010] }], [{ at: [1050, 1060] }], [{ at: [1000, 1010] }]],
  B: [[{ at: [1050, 1060] }], [{ at: [1000, 1010] }]],
});

/** The frame of which only some years are shown. */
function shown(from: number, to: number): Frame {
  const { view } = whole;
  const layout = layoutOf(view.lanes, { ...ROOM, shown: { from, to, store: view.store } });
  return { ...whole, layout, scale: { from, to, width: 1000 }, height: layout.height };
}

describe('what keeps its place when rows collapse', () => {
  it('is the active bar, if it is in view', () => {
    const after = shown(1000, 1010);
    const scrolled = { ...whole, top: 30 };
    const top = keptTop(scrolled, after, 2);
    expect(placeOf({ ...after, top }, 2)?.top).to.equal(placeOf(scrolled, 2)?.top);
  });

  it('or else the first row in view', () => {
    // Ten pixels into the third row: 24 + 2 × 28 + 10, and then 24 + 28 + 2 + 10.
    expect(keptTop({ ...whole, top: 90 }, shown(1000, 1010), undefined)).to.equal(64);
    expect(keptTop({ ...shown(1000, 1010), top: 64 }, whole, undefined)).to.equal(90);
    expect(keptTop(whole, shown(1000, 1010), undefined)).to.equal(0);
  });

  it('or the part of a lane whose rows are others', () => {
    const other = frameOf({ A: [[{ at: [1000, 1010] }]], B: [[{ at: [1000, 1010] }]] });
    expect(keptTop({ ...whole, top: 23 }, other, undefined)).to.be.closeTo((23 / 115) * 59, 1e-9);
  });
});

describe('the height of a drawing', () => {
  const low = { ...shown(1000, 1010), height: 100 };
  const high = { ...shown(1005, 1015), height: 300 };

  it('does not shrink while the same length of time is shown', () => {
    expect(keptHeight(high, low, 400)).to.equal(300);
    expect(keptHeight(low, high, 400)).to.equal(300);
    expect(keptHeight(high, low, 250), 'but within its limit').to.equal(250);
  });

  it('is its own when it is zoomed, has another width, or shows something else', () => {
    expect(keptHeight({ ...high, scale: { ...high.scale, to: 1030 } }, low, 400)).to.equal(100);
    expect(keptHeight({ ...high, scale: { ...high.scale, width: 500 } }, low, 400)).to.equal(100);
    expect(keptHeight({ ...high, view: { ...high.view } }, low, 400)).to.equal(100);
    expect(keptHeight(undefined, low, 400)).to.equal(100);
  });
});
