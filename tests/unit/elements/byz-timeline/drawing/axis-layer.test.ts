import { expect } from '@open-wc/testing';
import { AxisLayer } from '../../../../../src/elements/byz-timeline/drawing/axis-layer.js';
import { axisLabels, tickTexts } from '../../../../../src/elements/byz-timeline/scene/axis-labels.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import { ticksOf } from '../../../../../src/model/timeline/ticks.js';
import type { Tick } from '../../../../../src/model/timeline/ticks.js';
import { frameOf } from '../../../../helpers/timeline.js';

const tick = (year: number): Tick => ({ at: year, unit: 'year', year, month: 1, day: 1 });

/** An axis with some frames drawn one after the other. */
function axis() {
  const root = document.createElement('div');
  const layer = new AxisLayer(root);
  return {
    root,
    draw: (ticks: readonly Tick[], fields: Partial<Frame> = {}) => {
      const frame = frameOf({}, { ticks, ...fields });
      layer.update(frame, axisLabels(frame, ENGLISH.dates));
    },
    /** Each label with its distance from the start. */
    labels: () =>
      [...root.children].map(
        (label) => `${label.textContent} ${new DOMMatrix((label as HTMLElement).style.transform).e}`,
      ),
  };
}

describe('the axis', () => {
  it('names its ticks where they are', () => {
    const { draw, labels, root } = axis();
    draw([tick(1000), tick(1050)]);
    expect(labels()).to.deep.equal(['1000 0', '1050 500']);
    expect(root.firstElementChild?.className).to.equal('tick year');
    expect(root.querySelectorAll('bdi')).to.have.length(2);
  });

  it('is mirrored with the page', () => {
    const { draw, labels } = axis();
    draw([tick(1050)], { mirrored: true });
    expect(labels()).to.deep.equal(['1050 -500']);
  });

  it('leaves out a name that would be cut off at the end', () => {
    const { draw, labels } = axis();
    // Four letters and one more of eight pixels each: 40.
    draw([tick(1096), tick(1096.1)]);
    expect(labels()).to.have.length(1);
  });

  it('counts with larger letters where the text is larger', () => {
    const { draw, labels } = axis();
    const { layout } = frameOf({});
    draw([tick(1090), tick(1095)], { layout: { ...layout, unit: 2 } });
    expect(labels()).to.deep.equal(['1090 900']);
  });

  it('keeps labels that stay, moves them, and takes away those that go', () => {
    const { draw, labels, root } = axis();
    draw([tick(1000), tick(1050)]);
    const kept = root.children[1];
    draw([tick(1050)], { scale: { from: 1040, to: 1060, width: 1000 } });
    expect(labels()).to.deep.equal(['1050 500']);
    expect(root.children[0]).to.equal(kept);
  });
});

describe('the names of ticks', () => {
  const names = (from: number, to: number): string[] =>
    tickTexts(ticksOf({ from, to }, 600, 76), ENGLISH.dates);

  it('are years', () =>
    expect(names(1300, 1400)).to.deep.equal(['1300', '1320', '1340', '1360', '1380', '1400']));

  it('have their era where it is not the common one', () => {
    for (const name of names(-400, -300)) expect(name).to.match(/^\d+ BC$/);
  });

  it('have it at the first after the turn of eras', () => {
    const turn = names(-20, 20);
    expect(turn.filter((name) => name.includes('AD'))).to.deep.equal(['1 AD']);
    expect(turn[0]).to.contain('BC');
  });

  it('are months, the first with its year', () => {
    const months = names(1390.2, 1390.9);
    expect(months[0]).to.match(/^[A-Z][a-z]+ 1390$/);
    for (const month of months.slice(1)) expect(month).to.match(/^[A-Z][a-z]+\.?( 1391)?$/);
  });

  it('are days, the first with its month and year', () => {
    const days = names(1390.3, 1390.32);
    expect(days[0]).to.contain('1390');
    for (const day of days.slice(1)) expect(day).to.match(/^\d+ [A-Z][a-z]+$/);
  });
});
