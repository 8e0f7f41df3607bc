import { expect, fixture, html } from '@open-wc/testing';
import {
  barUnder,
  firstBar,
  placeOf,
  yearAt,
} from '../../../../../src/elements/byz-timeline/scene/bar-place.js';
import { frameOf } from '../../../../helpers/timeline.js';

/** Two lanes: bars at 100–200 and 205–300 in one row, at 500–600 in the next, and at 100–900 in the other lane. */
const lanes = {
  A: [[{ at: [1010, 1020] }, { at: [1020.5, 1030] }], [{ at: [1050, 1060], person: 'p' }]],
  B: [[{ at: [1010, 1090], person: 'p' }]],
} as const;

describe('the place of a bar', () => {
  it('is that of its row, as far as it is in view', () => {
    expect(placeOf(frameOf(lanes), 2)).to.deep.equal({ lane: 0, start: 500, end: 600, top: 52, height: 28 });
    expect(placeOf(frameOf(lanes, { top: 30 }), 3)).to.deep.equal({
      lane: 1,
      start: 100,
      end: 900,
      top: 81,
      height: 28,
    });
    const scale = { from: 1020, to: 1040, width: 1000 };
    expect(placeOf(frameOf(lanes, { scale }), 3)).to.include({ start: 0, end: 1000 });
  });

  it('is nowhere for a bar that there is not', () => {
    expect(placeOf(frameOf(lanes), 4)).to.equal(undefined);
  });
});

describe('a place on the screen', () => {
  /** A screen at 100 pixels from the left and 50 from the top, 1,000 wide. */
  const screen = async (): Promise<HTMLElement> => {
    const element = await fixture<HTMLElement>(html`<div></div>`);
    element.style.cssText =
      'position: fixed; inset: 50px auto auto 100px; inline-size: 1000px; block-size: 200px';
    return element;
  };
  const under = async (x: number, y: number, mirrored = false): Promise<number | undefined> =>
    barUnder(
      frameOf(lanes, { mirrored }),
      await screen(),
      new MouseEvent('click', { clientX: 100 + x, clientY: 50 + y }),
    );

  it('is a time, counted from the right where time begins there', async () => {
    const element = await screen();
    expect(yearAt(frameOf(lanes), element, 350)).to.equal(1025);
    expect(yearAt(frameOf(lanes, { mirrored: true }), element, 350)).to.equal(1075);
  });

  it('is on a bar, or near one', async () => {
    expect(await under(150, 30)).to.equal(0);
    expect(await under(97, 30), 'a little before').to.equal(0);
    expect(await under(94, 30), 'too far before').to.equal(undefined);
    expect(await under(304, 30), 'a little after').to.equal(1);
    expect(await under(306, 30), 'too far after').to.equal(undefined);
    expect([await under(201, 30), await under(204, 30)], 'between two').to.deep.equal([0, 1]);
    expect([await under(550, 60), await under(550, 120)], 'in its row').to.deep.equal([2, 3]);
  });

  it('is on none over a heading and between lanes', async () => {
    expect([await under(150, 10), await under(550, 84), await under(550, 100)]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is mirrored with the page', async () => {
    expect([await under(850, 30, true), await under(150, 30, true)]).to.deep.equal([0, undefined]);
  });

  it('counts down from what is scrolled', async () => {
    const event = new MouseEvent('click', { clientX: 650, clientY: 50 + 60 - 30 });
    expect(barUnder(frameOf(lanes, { top: 30 }), await screen(), event)).to.equal(2);
  });

  it('is that of an element of a bar, if one is there', async () => {
    const element = await screen();
    const bar = document.createElement('div');
    bar.dataset['index'] = '3';
    element.append(bar);
    let found: number | undefined;
    element.addEventListener('click', (event) => (found = barUnder(frameOf(lanes), element, event)));
    bar.click();
    expect(found).to.equal(3);
  });
});

describe('the bar with which keys begin', () => {
  it('is the first reign of the person marked', () => {
    expect(firstBar(frameOf(lanes, { selected: 'p' }))).to.equal(2);
    const life = { A: [[{ at: [1010, 1020], kind: 'life', person: 'p' }]], ...{ B: lanes.B } } as const;
    expect(firstBar(frameOf(life, { selected: 'p' }))).to.equal(1);
  });

  it('or the first in view', () => {
    expect(firstBar(frameOf(lanes))).to.equal(0);
    expect(firstBar(frameOf(lanes, { selected: 'nobody' }))).to.equal(0);
    expect(firstBar(frameOf(lanes, { scale: { from: 1015, to: 1100, width: 1000 } }))).to.equal(1);
    expect(firstBar(frameOf(lanes, { scale: { from: 1095, to: 1100, width: 1000 } }))).to.equal(0);
  });
});
