import { expect } from '@open-wc/testing';
import '../../src/define/byz-timeline.js';
import type { ByzTimeline } from '../../src/index.js';
import { waitUntil } from '../helpers/wait-until.js';
import { part, parts, pixelAt, place, quiet, settled } from '../helpers/elements.js';

/**
 * An emperor of every decade from 1300, a colleague in the seventh decade and two in the first, each with his own row,
 * and a despot from the sixth to the eighth.
 */
const decades = [...Array(10).keys()].map((decade) => 1300 + 10 * decade);
const rulers = {
  people: [
    ...decades.map((year) => ({
      id: `e-${year}`,
      name: `Emperor ${year}`,
      tenures: [{ office: 'emperor', reign: `${year}-01-01/${year + 10}-01-01` }],
    })),
    ...[
      ['A', 1301],
      ['B', 1302],
      ['C', 1363],
    ].map(([name, year]) => ({
      id: `c-${year}`,
      name: `Colleague ${name}`,
      tenures: [{ office: 'emperor', junior: true, reign: `${year}/${Number(year) + 4}` }],
    })),
    { id: 'd', name: 'Manuel', tenures: [{ office: 'despot', reign: '1355/1375' }] },
    { id: 'f', name: 'Theodore', tenures: [{ office: 'despot', reign: '1300/1303' }] },
  ],
  offices: [
    { id: 'emperor', name: 'Emperor', rank: 2 },
    { id: 'despot', name: 'Despot', rank: 1 },
  ],
};

async function show(start: number, end: number): Promise<ByzTimeline> {
  const element = await place<ByzTimeline>('byz-timeline', { data: rulers, from: '1300', to: '1399' });
  element.style.setProperty('--byz-timeline-max-height', '2000px');
  await settled(element);
  element.showRange(start, end);
  await quiet();
  return element;
}

const topOf = (element: Element, name: string): number => {
  const bar = parts(element, 'bar-label').find(({ ariaLabel }) => ariaLabel?.startsWith(name));
  return (
    (bar ?? expect.fail(`no bar "${name}"`)).getBoundingClientRect().top - element.getBoundingClientRect().top
  );
};
const heightOf = (element: Element): number => part(element, 'lanes').getBoundingClientRect().height;
const said = (element: Element): string[] =>
  parts(element, 'caption-beyond').map(({ textContent }) =>
    (textContent ?? '').replace(/[\u2066-\u2069]/g, ''),
  );

/** Colours of a row of pixels. */
function colorsAt(element: Element, y: number): Set<string> {
  const { left, top, width } = part(element, 'lanes').getBoundingClientRect();
  const from = top - element.getBoundingClientRect().top;
  const y0 = element.getBoundingClientRect().top + Math.max(y, from);
  return new Set(
    [...Array(40).keys()].map((at) => pixelAt(element, left + (width * (at + 0.5)) / 41, y0).join()),
  );
}

describe('the rows of <byz-timeline>', () => {
  it('collapse where nothing is in view, so that what is there stands close together', async () => {
    const element = await show(1330, 1350);
    const empty = topOf(element, 'Emperor 1340');
    element.showRange(1300, 1310);
    await quiet();
    expect(topOf(element, 'Emperor 1300'), 'the main row').to.equal(empty);
    expect(topOf(element, 'Theodore') - topOf(element, 'Emperor 1300')).to.be.greaterThan(40 + 2 * 28);
    element.showRange(1356, 1360);
    await quiet();
    expect(topOf(element, 'Manuel') - topOf(element, 'Emperor 1350')).to.be.lessThan(40 + 28 + 24);
  });

  it('the headings say who comes before and after', async () => {
    const element = await show(1331, 1349);
    await waitUntil(() => said(element).length > 0, 'the code has arrived');
    expect(said(element)).to.have.members(['Emperor 1350 →', '← Emperor 1320', 'Manuel →', '← Theodore']);
    element.showRange(1300, 1399);
    await quiet();
    expect(said(element)).to.deep.equal([]);
  });

  it('stay in place while the reader pans, and follow when the hand rests', async () => {
    const element = await show(1340, 1362);
    const before = topOf(element, 'Manuel');
    const height = heightOf(element);
    element.showRange(1345, 1367);
    await quiet();
    expect(topOf(element, 'Manuel'), 'while it moves').to.equal(before);
    expect(said(element), 'would change with every step').to.deep.equal([]);
    // Already drawn, though in a low row.
    const low = [...Array(6).keys()].some((y) => colorsAt(element, before - 34 + 2 * y).size > 1);
    expect(low, 'the colleague’s bar').to.equal(true);
    await waitUntil(() => topOf(element, 'Manuel') > before, 'the row has opened');
    expect(topOf(element, 'Colleague C')).to.be.within(topOf(element, 'Emperor 1360'), before);
    expect(heightOf(element)).to.be.greaterThan(height);
    expect(said(element)).not.to.have.length(0);
  });

  it('collapse after a pan without moving the rest of the page', async () => {
    const element = await show(1345, 1367);
    const [before, height] = [topOf(element, 'Manuel'), heightOf(element)];
    element.showRange(1340, 1362);
    await waitUntil(() => topOf(element, 'Manuel') < before, 'the row has collapsed');
    expect(heightOf(element)).to.equal(height);
    element.showRange(1340, 1350);
    await quiet();
    expect(heightOf(element), 'zoomed').to.be.lessThan(height);
  });

  it('a saved picture shows them as they will be', async () => {
    const element = await show(1345, 1367);
    const textsOf = async (): Promise<(string | null)[]> => {
      const svg = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml');
      return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    };
    element.showRange(1340, 1362);
    element.showRange(1345, 1367);
    expect(await textsOf()).to.include('Colleague C');
  });
});
