import { expect } from '@open-wc/testing';
import { layoutOf } from '../../../../../src/elements/byz-timeline/scene/layout.js';
import { sceneOf } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { addBeyond } from '../../../../../src/elements/byz-timeline/tools/beyond.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { frameOf, ROOM, textsOf } from '../../../../helpers/timeline.js';
import type { LanesInput } from '../../../../helpers/timeline.js';

const LANES: LanesInput = {
  Lane: [
    [
      { at: [1000, 1010], label: 'First' },
      { at: [1060, 1070], label: 'Later one' },
    ],
    [
      { at: [1005, 1012], label: 'Second of two' },
      { at: [1080, 1090], label: 'Last' },
    ],
    [{ at: [1030, 1050], label: 'Now' }],
  ],
  Full: [
    [
      { at: [1000, 1001], label: 'Gone' },
      { at: [1040, 1041], label: 'Here' },
    ],
  ],
  Alone: [[{ at: [1002, 1003], label: 'Alone' }]],
};

/** What is said in each heading: the text without the marks of its direction, its start and its end. */
function said(width: number, fields: Partial<Frame> = {}, lanes = LANES): (string | number)[][] {
  const whole = frameOf(lanes, { scale: { from: 1030, to: 1050, width }, ...fields });
  const { view, scale } = whole;
  const layout = layoutOf(view.lanes, { ...ROOM, shown: { ...scale, store: view.store } });
  const scene = sceneOf({ ...whole, layout, height: layout.height }, undefined, textsOf(view));
  addBeyond(scene, textsOf(view));
  return scene.captions.map(({ text, start, width: long, top }) => [
    text.replace(/[\u2066-\u2069]/g, ''),
    start,
    start + long,
    top,
  ]);
}

describe('what lies beyond the visible range', () => {
  it('is said in the heading of each lane with collapsed rows: the nearest bar on either side', () => {
    const first = 12 + 40 * 1.03 + 12;
    expect(said(1000)).to.deep.equal([
      ['Later one →', 988 - 110, 988, 0],
      ['← Second of two', first, first + 150, 0],
      // The years stand for a name that the heading says already.
      ['← (7)', 12 + 50 * 1.03 + 12, 12 + 50 * 1.03 + 12 + 50, 24 + 28 + 4 + 7 + 24 + 28 + 7],
    ]);
  });

  it('is shortened, or a mere arrow, where there is little room', () => {
    const texts = (width: number): unknown[] => said(width).map(([text]) => text);
    expect(texts(320)).to.deep.equal(['Later one →', '← Second', '← (7)']);
    expect(texts(200)).to.deep.equal(['Later one →', '← (7)']);
    expect(texts(150)).to.deep.equal(['Later →', '← (7)']);
    expect(texts(110)).to.deep.equal([' →', '← ']);
    expect(texts(60)).to.deep.equal([]);
  });

  it('points the other way where time runs from right to left', () => {
    expect(said(1000, { mirrored: true }).map(([text]) => text)).to.deep.equal([
      '← Later one',
      'Second of two →',
      '(7) →',
    ]);
  });
});
