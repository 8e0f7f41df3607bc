import { expect, fixture, html } from '@open-wc/testing';
import { barUnder, placeOf, yearAt } from '../../../../../src/elements/byz-timeline/scene/bar-place.js';
import { rulers as rulersCode } from '../../../../../src/elements/byz-timeline/rulers.js';
import { keptTop } from '../../../../../src/elements/byz-timeline/scene/keep-place.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { makeFrame } from '../../../../../src/elements/byz-timeline/scene/make-frame.js';
import { INKS, NO_BAR } from '../../../../../src/elements/byz-timeline/scene/marks.js';
import { addOverlay, sceneOf } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import type { Scene } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { breakTime, wrappedFrame } from '../../../../../src/elements/byz-timeline/scene/wrap.js';
import { labelTexts } from '../../../../../src/elements/byz-timeline/view/label-texts.js';
import { timelineView } from '../../../../../src/elements/byz-timeline/view/timeline-query.js';
import type { TimelineQuery } from '../../../../../src/elements/byz-timeline/view/timeline-request.js';
import type { TimelineView } from '../../../../../src/elements/byz-timeline/view/timeline-view.js';
import everyone from '../../../../../src/data/bundled/shards/everyone.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import { createDataset } from '../../../../../src/model/tenures/derived-relations.js';

const dataset = createDataset([everyone]);

const OPTIONS = {
  width: 340,
  most: Infinity,
  unit: 1,
  ratio: 1,
  mirrored: false,
  selected: undefined,
  lines: rulersCode,
};

function view(query: TimelineQuery): TimelineView {
  return timelineView(dataset, query, ENGLISH).view ?? expect.fail('nothing to draw');
}

const rulers = view({});
const wrapped = (query: TimelineQuery, options: Partial<typeof OPTIONS> = {}): Frame | undefined =>
  wrappedFrame(view(query), { ...OPTIONS, ...options });

function scene(frame: Frame | undefined, active?: number): Scene {
  const texts = labelTexts(rulers, dataset, ENGLISH, (text) => text.length * 7);
  return sceneOf(frame ?? expect.fail('not wrapped'), active, texts, rulersCode);
}

const frame = wrapped({}) ?? expect.fail('not wrapped');
const strips = frame.strips ?? expect.fail('no rows');
const whole = scene(frame);

const drawn = ({ marks }: Scene): Set<number> =>
  new Set([...marks.index.slice(0, marks.count)].filter((index) => index !== NO_BAR));

describe('time that is broken into rows', () => {
  it('is whole, in order, and at a turn where there is one', () => {
    expect(breakTime({ from: 0, to: 100 }, [0, 30, 48, 100], 2)).to.deep.equal([
      { from: 0, to: 48 },
      { from: 48, to: 100 },
    ]);
  });

  it('is broken anywhere where too much of a row would be left empty', () => {
    const [first, second] = breakTime({ from: 0, to: 100 }, [0, 20, 100], 2);
    expect(first?.to).to.be.closeTo(50, 0.01);
    expect(second).to.deep.equal({ from: first?.to, to: 100 });
  });

  it('has never more rows than asked for', () => {
    const turns = Array.from({ length: 40 }, (_, at) => at * 7.3);
    for (const count of [2, 3, 4, 7]) {
      const windows = breakTime({ from: 1, to: 290 }, turns, count);
      expect(windows.length).to.be.at.most(count);
      expect(windows.map(({ from }) => from).slice(1)).to.deep.equal(
        windows.map(({ to }) => to).slice(0, -1),
      );
      expect([windows[0]?.from, windows.at(-1)?.to]).to.deep.equal([1, 290]);
    }
  });
});

describe('the wrapped picture of all rulers', () => {
  it('has four rows at one scale on a phone, and two on paper', () => {
    expect(strips).to.have.length(4);
    const scales = strips.map(({ frame: { scale } }) => scale.width / (scale.to - scale.from));
    for (const scale of scales) expect(scale).to.be.closeTo(scales[0] ?? 0, 1e-9);
    expect(wrapped({}, { width: 640 })?.strips).to.have.length(2);
    expect(wrapped({}, { width: 340, unit: 2 })?.strips, 'with large text').to.have.length(7);
  });

  it('is broken where rulers followed each other', () => {
    const pieces = rulers.lanes[0]?.line?.far[0]?.pieces ?? [];
    const turns = new Set(pieces.flatMap(({ from, to }) => [from, to]));
    for (const { frame: row } of strips.slice(1)) expect(turns.has(row.scale.from)).to.equal(true);
  });

  it('is only made of rulers who followed each other, where one row has no room for their names', () => {
    expect(wrapped({}, { width: 1280 })).to.equal(undefined);
    expect(wrapped({ person: 'manuel-ii-palaiologos' })).to.equal(undefined);
    expect(wrapped({ people: ['basil-ii', 'zoe-porphyrogenita'] })).to.equal(undefined);
  });

  it('shows everybody whom one row shows, and names more of them', () => {
    const single = scene(makeFrame(rulers, rulers.extent, OPTIONS));
    const found = drawn(whole);
    const lost = [...drawn(single)].filter((index) => !found.has(index));
    expect(lost.map((index) => rulers.items[index]?.label)).to.deep.equal([]);
    const named = ({ labels }: Scene): string[] => labels.filter(({ up }) => up).map(({ text }) => text);
    expect(named(whole)).to.include.members(['Constantine I', 'Justinian I', 'Basil II', 'Manuel II']);
    expect(named(whole).length).to.be.above(4 * named(single).length);
  });

  it('has each bar as one element, within the width, and each year once', () => {
    const indexes = whole.labels.map(({ index }) => index);
    expect(new Set(indexes).size).to.equal(indexes.length);
    for (const { start, width, text } of whole.labels) {
      expect(start, text).to.be.at.least(0);
      expect(start + width, text).to.be.at.most(340);
    }
    const years = whole.captions.filter(({ kind }) => kind === 'year').map(({ text }) => text);
    expect(new Set(years).size).to.equal(years.length);
    expect(years).to.include.members(['400', '800', '1300']);
  });

  it('keeps every bar within its row', () => {
    const { marks } = whole;
    for (let at = 0; at < marks.count; at += 1) {
      if (marks.index[at] === NO_BAR) continue;
      const [start = 0, top = 0, width = 0] = marks.box.slice(4 * at, 4 * at + 4);
      const row = strips.findLast((strip) => strip.top <= top + 0.1) ?? expect.fail('above all rows');
      expect(start).to.be.above(row.start - 8);
      expect(start + width).to.be.below(row.start + row.frame.scale.width + 8);
    }
  });

  it('names the eras of each row, and no others', () => {
    const house = wrapped({ house: 'palaiologos' });
    const texts = labelTexts(view({ house: 'palaiologos' }), dataset, ENGLISH, (text) => text.length * 7);
    const eras = sceneOf(house ?? expect.fail('not wrapped'), undefined, texts, rulersCode)
      .captions.filter(({ kind }) => kind === 'era')
      .map(({ text }) => text);
    // Another civil war follows too soon for the years.
    expect(eras).to.include('Civil war').and.not.to.include('Civil war 1321–1328');
    expect(eras.join()).not.to.contain('Iconoclasm');
  });

  it('shows what it is scrolled to', () => {
    const third = strips[2] ?? expect.fail('no third row');
    const part = scene({ ...frame, top: third.top, height: 200 });
    expect(drawn(part).size).to.be.below(drawn(whole).size);
    const basil = part.labels.find(({ text }) => text === 'Basil II');
    const before = whole.labels.find(({ text }) => text === 'Basil II');
    expect(basil?.top).to.be.closeTo((before?.top ?? 0) - third.top, 0.01);
    expect(part.labels.some(({ text }) => text === 'Constantine I')).to.equal(false);
  });

  it('is found by its places: each labelled bar under its own middle, and its time', async () => {
    const screen = await fixture<HTMLElement>(html`<div></div>`);
    screen.style.cssText = `position: absolute; inset: 0 auto auto 0; inline-size: 340px; block-size: ${frame.height}px`;
    const { left, top } = screen.getBoundingClientRect();
    for (const { index, text } of whole.labels.filter(({ up }) => up)) {
      const place = placeOf(frame, index) ?? expect.fail(`${text} is nowhere`);
      const [x, y] = [(place.start + place.end) / 2, place.top + place.height / 2];
      const event = new MouseEvent('click', { clientX: left + x, clientY: top + y });
      expect(barUnder(frame, screen, event), text).to.equal(index);
      const year = yearAt(frame, screen, left + x, top + y);
      expect(year, text).to.be.within(
        rulers.store.earliestStart[index] ?? 0,
        rulers.store.latestEnd[index] ?? 0,
      );
    }
  });

  it('has the active bar among its elements, wherever it is', () => {
    const index = rulers.items.findIndex(({ label }) => label.startsWith('Constantine XI'));
    const part = scene({ ...frame, height: 200 }, index);
    expect(part.labels.some((label) => label.index === index)).to.equal(true);
  });

  it('takes marks that are added row by row', () => {
    const tops: number[] = [];
    const { marks } = whole;
    addOverlay(({ frame: row }) => {
      marks.add(0, INKS.text, NO_BAR, 0, 0, row.scale.width, 1);
      tops.push(marks.box[4 * marks.count - 3] ?? 0);
    }, whole);
    tops.forEach((top, at) => expect(top).to.be.closeTo(strips[at]?.top ?? 0, 0.01));
    expect([marks.start, marks.top]).to.deep.equal([0, 0]);
  });

  it('begins with the row of what was in view, and one row at its top', () => {
    const near = makeFrame(rulers, { from: 1000, to: 1100 }, OPTIONS);
    const second = strips[1] ?? expect.fail('no second row');
    expect(keptTop(near, frame, undefined)).to.be.closeTo(second.top + second.frame.height, 0.01);
    expect(keptTop({ ...frame, top: 500 }, near, undefined)).to.equal(0);
    expect(keptTop({ ...frame, top: 500 }, frame, undefined)).to.equal(500);
  });
});
