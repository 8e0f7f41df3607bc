import { expect } from '@open-wc/testing';
import { INKS, SHAPES } from '../../../../../src/elements/byz-timeline/scene/marks.js';
import { sceneOf } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { markOverlaps } from '../../../../../src/elements/byz-timeline/tools/mark-overlaps.js';
import { contemporariesOf } from '../../../../../src/elements/byz-timeline/tools/overlap.js';
import { lineOf } from '../../../../../src/elements/byz-timeline/view/line.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { layoutOf } from '../../../../../src/elements/byz-timeline/scene/layout.js';
import { frameOf, ROOM, textsOf } from '../../../../helpers/timeline.js';

interface Mark {
  readonly shape: number;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
}

/** The marks in the colour of text that are added for a bar. */
function added(frame: Frame, index: number): Mark[] {
  const scene = sceneOf(frame, undefined, textsOf(frame.view));
  const { marks } = scene;
  const before = marks.count;
  markOverlaps(scene, index, contemporariesOf(frame.view, index));
  return Array.from({ length: marks.count - before }, (_, at) => before + at).flatMap((at) => {
    const [start = 0, top = 0, width = 0] = marks.box.slice(4 * at, 4 * at + 3);
    const mark = { shape: marks.shape[at] ?? 0, index: marks.index[at] ?? 0, start, end: start + width, top };
    return marks.ink[at] === INKS.text ? [mark] : [];
  });
}

const LANES = {
  A: [[{ at: [1020, 1040] as const, person: 'a' }]],
  B: [
    [
      { at: [1000, 1010] as const, person: 'b' },
      { at: [1030, 1060] as const, person: 'c' },
    ],
  ],
};

describe('the marks of contemporaries', () => {
  it('underline every bar for as long as it shares the time, between two lines at its ends', () => {
    const [start, end, ...lines] = added(frameOf(LANES), 0);
    expect([start?.start, end?.start]).to.deep.equal([200, 400]);
    expect(lines.map(({ index, start: from, end: to }) => [index, from, to])).to.deep.equal([[2, 300, 400]]);
    expect(lines[0]?.shape).to.equal(SHAPES.fill);
  });

  it('are dotted where the dates do not say for certain', () => {
    const frame = frameOf({ A: [[{ at: [1020, 1020, 1030, 1040] }]], B: [[{ at: [1035, 1060] }]] });
    expect(added(frame, 0).flatMap(({ index, shape }) => (index === 1 ? [shape] : []))).to.deep.equal([
      SHAPES.dots,
    ]);
  });

  it('stand above the line of who is chosen', () => {
    const topOf = (selected: string | undefined): number =>
      added(frameOf(LANES, { selected }), 0).at(-1)?.top ?? expect.fail();
    expect(topOf('c')).to.equal(topOf(undefined) - 3);
    expect(topOf('b')).to.equal(topOf(undefined));
  });

  it('are drawn as far as they are in view', () => {
    const zoomed = frameOf(LANES, { scale: { from: 1035, to: 1045, width: 1000 } });
    expect(added(zoomed, 0).map(({ start, end }) => [start, Math.round(end)])).to.deep.equal([
      [500, 501],
      [0, 500],
    ]);
    const elsewhere = frameOf(LANES, { scale: { from: 1050, to: 1060, width: 1000 } });
    expect(added(elsewhere, 0)).to.deep.equal([]);
  });

  it('underline the pieces of a line of rulers, in their rows', () => {
    const frame = frameOf({
      A: [
        [
          { at: [1020, 1040], person: 'a' },
          { at: [1025, 1030], person: 'b' },
        ],
      ],
    });
    const bars = [0, 1].map((index) => {
      const [earliestStart = 0, latestEnd = 0] = [
        frame.view.store.earliestStart[index],
        frame.view.store.latestEnd[index],
      ];
      const span = { earliestStart, latestStart: earliestStart, earliestEnd: latestEnd, latestEnd };
      return { index, room: 0, span: { ...span, startUnknown: false, endUnknown: false } };
    });
    const lanes = frame.view.lanes.map((lane) => ({ ...lane, line: lineOf(bars, [], [], false) }));
    const view = { ...frame.view, lanes };
    const layout = layoutOf(lanes, ROOM);
    const found = added({ ...frame, view, layout, height: layout.height }, 1);
    const lines = found.filter(({ index }) => index >= 0);
    // The longer reign goes on below the shorter one; what is beside it does not count.
    expect(lines.map(({ index, start, end }) => [index, start, end])).to.deep.equal([[0, 250, 300]]);
    const below = layout.lanes[0]?.line?.rows[1] ?? expect.fail();
    expect(lines[0]?.top).to.be.within(below.top, below.top + below.height);
  });
});
