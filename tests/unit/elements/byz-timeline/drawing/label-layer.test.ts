import { expect } from '@open-wc/testing';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { LabelLayer } from '../../../../../src/elements/byz-timeline/drawing/label-layer.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import { datasetWith } from '../../../../helpers/records.js';
import { sceneOf } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { frameOf, PALETTE, textsOf } from '../../../../helpers/timeline.js';
import type { LanesInput } from '../../../../helpers/timeline.js';

/** The elements over one frame after another. */
function layer(active?: number) {
  const root = document.createElement('div');
  const labels = new LabelLayer(root);
  const { dataset } = datasetWith();
  labels.reset({ dataset, words: ENGLISH });
  return {
    root,
    labels,
    draw: (lanes: LanesInput, fields: Partial<Frame> = {}, focus = active) => {
      const frame = frameOf(lanes, fields);
      labels.update(sceneOf(frame, focus, textsOf(frame.view)), focus, PALETTE);
    },
    /** Each group with the labels in it. */
    tree: () =>
      [...root.children].map((group) => [
        group.ariaLabel,
        ...[...group.querySelectorAll('[role="option"]')].map((option) => option.textContent),
      ]),
    headings: () =>
      [...root.querySelectorAll<HTMLElement>('.lane-label')].map(({ style }) => {
        const { e, f } = new DOMMatrix(style.transform);
        return [e, f];
      }),
    bar: (index: number) =>
      root.querySelector<HTMLElement>(`#bar-${index}`) ?? expect.fail(`no bar ${index}`),
  };
}

const lanes: LanesInput = {
  A: [
    [{ at: [1050, 1060], label: 'b' }],
    [
      { at: [1010, 1020], label: 'a' },
      { at: [1070, 1080], label: 'c' },
    ],
  ],
  B: [[{ at: [1010, 1090], label: 'd' }]],
};

describe('labels', () => {
  it('stand in their lanes, in the order of time', () => {
    const { draw, tree } = layer();
    draw(lanes);
    expect(tree()).to.deep.equal([
      ['A', 'a', 'b', 'c'],
      ['B', 'd'],
    ]);
  });

  it('count their place in the lane', () => {
    const { draw, bar } = layer();
    draw(lanes);
    const places = [0, 1, 2, 3].map((index) => [bar(index).ariaPosInSet, bar(index).ariaSetSize].join('/'));
    expect(places).to.deep.equal(['2/3', '1/3', '3/3', '1/1']);
  });

  it('keep their order and their elements when others come and go', () => {
    const { draw, tree, bar } = layer();
    draw(lanes);
    const kept = bar(2);
    draw(lanes, { scale: { from: 1065, to: 1100, width: 1000 } });
    expect(tree()).to.deep.equal([
      ['A', 'c'],
      ['B', 'd'],
    ]);
    draw(lanes);
    expect(tree()[0]).to.deep.equal(['A', 'a', 'b', 'c']);
    expect(bar(2)).to.equal(kept);
  });

  it('leave with their lane, and so does its group', () => {
    const { draw, tree } = layer();
    draw(lanes);
    draw(lanes, { top: 90, height: 40 });
    expect(tree()).to.deep.equal([['B', 'd']]);
    draw(lanes, { top: 0, height: 50 });
    expect(tree().map(([label]) => label)).to.deep.equal(['A']);
  });

  it('have the size and place of their bar', () => {
    const { draw, bar } = layer();
    draw(lanes);
    const { inlineSize, blockSize, transform, paddingInlineStart } = bar(1).style;
    expect([inlineSize, blockSize, transform, paddingInlineStart]).to.deep.equal([
      '100px',
      '28px',
      'translate(100px, 52px)',
      '0px',
    ]);
    expect(bar(1).className).to.equal('bar reign inside on-dark');
    expect([...bar(1).part]).to.deep.equal(['bar-label', 'bar-label-reign']);
  });

  it('say who is selected and what has the focus', () => {
    const { draw, root } = layer();
    const two: LanesInput = {
      A: [
        [
          { at: [1010, 1030], person: 'p' },
          { at: [1040, 1060], person: 'q' },
        ],
        [{ at: [1010, 1030], person: 'p', kind: 'event' }, { at: [1050, 1090] }],
      ],
    };
    const selected = (): (string | null)[] =>
      [0, 1, 2, 3].map((index) => root.querySelector(`#bar-${index}`)?.ariaSelected ?? null);
    draw(two, { selected: 'p' }, 1);
    expect(selected()).to.deep.equal(['true', 'false', 'false', 'false']);
    expect([...root.querySelectorAll('[part~="focus"]')].map(({ id }) => id)).to.deep.equal(['bar-1']);
    draw(two, { selected: 'q' }, 0);
    expect(selected()).to.deep.equal(['false', 'true', 'false', 'false']);
    expect([...root.querySelectorAll('[part~="focus"]')].map(({ id }) => id)).to.deep.equal(['bar-0']);
    draw(two, { selected: undefined });
    expect(selected()).to.deep.equal(['false', 'false', 'false', 'false']);
  });

  it('begin anew with another view', () => {
    const { draw, labels, root, tree } = layer();
    draw(lanes);
    labels.reset({ dataset: datasetWith().dataset, words: ENGLISH });
    expect(root.childElementCount).to.equal(0);
    draw({ C: [[{ at: [1010, 1050], label: 'x' }]] });
    expect(tree()).to.deep.equal([['C', 'x']]);
    expect(labels.option(0)?.id).to.equal('bar-0');
    expect(labels.option(1)).to.equal(undefined);
  });
});

describe('the heading of a lane', () => {
  it('stays in view with its lane, and leaves with it', () => {
    const { draw, headings } = layer();
    draw(lanes);
    expect(headings()).to.deep.equal([
      [0, 0],
      [0, 87],
    ]);
    draw(lanes, { top: 40, height: 60 });
    expect(headings()).to.deep.equal([
      [0, 0],
      [0, 47],
    ]);
    draw(lanes, { top: 75, height: 60 });
    expect(headings()).to.deep.equal([
      [0, -12],
      [0, 12],
    ]);
  });
});
