import { expect } from '@open-wc/testing';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { MAX_LABELS } from '../../../../../src/elements/byz-timeline/scene/labels.js';
import { sceneOf } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import type { Label } from '../../../../../src/elements/byz-timeline/scene/labels.js';
import { frameOf, layoutWith, textsOf } from '../../../../helpers/timeline.js';
import type { BarInput, LanesInput } from '../../../../helpers/timeline.js';

/** Labels of ten pixels a letter. */
const labelsOf = (lanes: LanesInput, active?: number, fields: Partial<Frame> = {}): readonly Label[] => {
  const frame = frameOf(lanes, fields);
  return sceneOf(frame, active, textsOf(frame.view)).labels;
};

/** Where the labels of one row stand: the box, where the text begins in it, and whether it is on the bar. */
const row = (bars: readonly BarInput[], active?: number, fields?: Partial<Frame>): string[] =>
  labelsOf({ A: [bars] }, active, fields).map(
    ({ index, start, width, text, textStart, on }) =>
      `${index} ${start}+${width} ${on ? 'in' : 'beside'} ${textStart} "${text}"`,
  );

/** A bar with somebody's name. */
const bar = (start: number, end: number, label = 'name', more: Partial<BarInput> = {}): BarInput => ({
  at: [start, end],
  label,
  context: 'Emperor',
  ...more,
});

describe('a label', () => {
  // "name" takes 40 pixels and 5 to either side.
  it('stands in its bar where there is room', () => {
    expect(row([bar(1010, 1015)])).to.deep.equal(['0 100+50 in 0 "name"']);
  });

  it('or else after it', () => {
    expect(row([bar(1010, 1014)])).to.deep.equal(['0 100+90 beside 40 "name"']);
  });

  it('or before it, where something follows', () => {
    expect(row([bar(1010, 1014), bar(1015, 1030, 'next')])).to.deep.equal([
      '0 50+90 beside 0 "name"',
      '1 150+150 in 0 "next"',
    ]);
  });

  it('or before it, at the end of the view', () => {
    expect(row([bar(1095, 1099)])).to.deep.equal(['0 900+90 beside 0 "name"']);
  });

  it('or nowhere, where something stands before and after', () => {
    expect(row([bar(1005, 1013, 'before'), bar(1014, 1018), bar(1019, 1030, 'next')])).to.deep.equal([
      '0 50+80 in 0 "before"',
      '2 190+110 in 0 "next"',
    ]);
  });

  it('is short where there is no room for the whole', () => {
    const bars = [bar(1005, 1010, 'first'), bar(1010, 1015, 'a very long name'), bar(1015, 1025, 'next')];
    expect(row(bars)).to.deep.equal(['1 100+50 in 0 "a"', '2 150+100 in 0 "next"']);
  });

  it('of a life gives the years alone where there is no room for the days', () => {
    const life = bar(1005, 1010, '1005 – 1 January 1010', { kind: 'life' });
    const labels = row([bar(1000, 1005, 'first'), life, bar(1010, 1025, 'next')]);
    expect(labels).to.deep.equal(['1 50+50 in 0 "(1)"', '2 100+150 in 0 "next"']);
  });

  it('is its first word where there is no room for more, and never a part of a word', () => {
    const between = (label: string): (string | undefined)[] => {
      const bars = [bar(1005, 1010, 'first'), bar(1010, 1020, label), bar(1020, 1030, 'next')];
      const frame = frameOf({ A: [bars] });
      const { labels } = sceneOf(frame, undefined, { ...textsOf(frame.view), short: () => label });
      return labels.filter(({ index }) => index === 1).map(({ text, on }) => (on ? text : undefined));
    };
    expect(between('one two three')).to.deep.equal(['one…']);
    expect(between('onetwo three')).to.deep.equal(['onetwo…']);
    expect(between('averylongname of it')).to.deep.equal([]);
    expect(between('averylongname')).to.deep.equal([]);
  });

  it('of a title gives the years where there is no room for more', () => {
    const title = bar(1010, 1020, 'Emperor of Thessalonica', { context: undefined });
    const bars = (end: number): BarInput[] => [bar(1005, 1010, 'first'), { ...title, at: [1010, end] }];
    expect(row([...bars(1015), bar(1015, 1030, 'next')])).to.include('1 100+50 in 0 "(1)"');
    expect(row([...bars(1013), bar(1013, 1030, 'next')]).join()).not.to.contain('1 ');
  });

  it('stands on what is certain of its bar', () => {
    expect(row([{ at: [1010, 1020, 1030, 1035], label: 'name' }])).to.deep.equal(['0 100+250 in 100 "name"']);
    expect(row([{ at: [1010, 1020, 1022, 1035], label: 'name' }])).to.deep.equal([
      '0 100+300 beside 250 "name"',
    ]);
  });

  it('of a bar that is longer than the view stays in view', () => {
    expect(row([bar(900, 1200)])).to.deep.equal(['0 0+1000 in 0 "name"']);
  });

  it('of an event stands beside it, as long as it may be', () => {
    expect(row([bar(1010, 1030, 'name', { kind: 'event' })])).to.deep.equal(['0 100+250 beside 200 "name"']);
  });

  it('of a point stands beside its mark', () => {
    expect(row([bar(1010, 1010, 'name', { kind: 'event', point: true })])).to.deep.equal([
      '0 94+62 beside 12 "name"',
    ]);
  });

  it('is not drawn for a bar out of view, nor in rows that are low', () => {
    expect(row([bar(900, 950)])).to.deep.equal([]);
    const layout = layoutWith([{ firstRow: 0, rowCount: 1 }], 14.9);
    expect(row([bar(1010, 1050)], undefined, { layout })).to.deep.equal([]);
    expect(
      row([bar(1010, 1050)], undefined, { layout: layoutWith([{ firstRow: 0, rowCount: 1 }], 15) }),
    ).to.have.length(1);
  });

  it('stands in the row of its bar, seen from what is scrolled', () => {
    const [label] = labelsOf({ A: [[], []], B: [[bar(1010, 1050)]] }, undefined, { top: 11 });
    expect(label).to.include({ lane: 1, top: 100, height: 28 });
  });
});

describe('the active bar', () => {
  it('has an element without a label, at least as wide as a point', () => {
    expect(row([bar(1005, 1013, 'before'), bar(1014, 1014.5), bar(1015, 1030, 'next')], 1)).to.deep.equal([
      '0 50+80 in 0 "before"',
      '1 140+12 beside 0 ""',
      '2 150+150 in 0 "next"',
    ]);
  });

  it('has one out of view, in time or in the lanes, and only one in view', () => {
    expect(labelsOf({ A: [[bar(900, 950)]] }, 0).map(({ index }) => index)).to.deep.equal([0]);
    const far = { A: [[bar(1010, 1050)]], B: [[bar(1010, 1050)]] };
    expect(labelsOf(far, 1, { height: 40 }).map(({ index, top }) => [index, top])).to.deep.equal([
      [0, 24],
      [1, 83],
    ]);
    expect(labelsOf(far, 0).map(({ index }) => index)).to.deep.equal([0, 1]);
    expect(labelsOf(far, 7).map(({ index }) => index)).to.deep.equal([0, 1]);
  });

  it('has one in rows that are low, without text', () => {
    const layout = layoutWith([{ firstRow: 0, rowCount: 1 }], 4);
    expect(row([bar(1010, 1050)], 0, { layout })).to.deep.equal(['0 100+400 beside 0 ""']);
  });

  it('stays in view at the end', () => {
    expect(row([bar(1000, 1099, 'long'), bar(1099.8, 1100, '')], 1).at(-1)).to.equal('1 988+12 beside 0 ""');
  });
});

it('there are no more labels than can be read', () => {
  const lanes = { A: Array.from({ length: 400 }, () => [bar(1010, 1050)]) };
  const layout = layoutWith([{ firstRow: 0, rowCount: 400 }], 28);
  const shown = labelsOf(lanes, undefined, { layout, height: 20_000 });
  expect([MAX_LABELS, shown.length]).to.deep.equal([250, 250]);
  expect(labelsOf(lanes, 399, { layout, height: 20_000 }).map(({ index }) => index)).to.include(399);
});
