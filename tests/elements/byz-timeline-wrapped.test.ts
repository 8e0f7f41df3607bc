import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/byz-timeline.js';
import type { ByzTimeline } from '../../src/index.js';
import { all, one, part, parts, place, quiet, settled, squeeze } from '../helpers/elements.js';

/** Forty rulers of ten years each, one after the other, from summer 1000 on. */
const data = {
  people: Array.from({ length: 40 }, (_, at) => ({
    id: `p-${at}`,
    name: `Ruler ${at}`,
    tenures: [{ office: 'o', reign: `${1000 + 10 * at}-07-01/${1010 + 10 * at}-07-01` }],
  })),
  offices: [{ id: 'o', name: 'Throne' }],
};

async function shown(
  width = 340,
  properties: Partial<ByzTimeline> = {},
  height = '2000px',
): Promise<ByzTimeline> {
  const element = await place<ByzTimeline>('byz-timeline', { data, from: 1000, to: 1399, ...properties });
  (element.parentElement ?? expect.fail()).style.width = `${width}px`;
  element.style.setProperty('--byz-timeline-max-height', height);
  await settled(element);
  await waitUntil(() => element.visibleRange, 'drawn');
  await quiet();
  return element;
}

const isWrapped = (element: Element): boolean => part(element, 'drawing').classList.contains('wrapped');
const years = (element: Element): string[] =>
  all(element, '.caption.year').map(({ textContent }) => squeeze(textContent));
const tops = (element: Element): number[] => [
  ...new Set(all(element, '.caption.year').map((year) => Math.round(year.getBoundingClientRect().top))),
];
const bar = (element: Element, name: string): HTMLElement =>
  parts(element, 'bar-label').find(({ ariaLabel }) => ariaLabel?.startsWith(`${name},`)) ??
  expect.fail(`no bar "${name}"`);

/** Waits until a movement has come to its end. */
async function still(element: ByzTimeline): Promise<void> {
  let before: string | undefined;
  await waitUntil(async () => {
    await quiet();
    const last = before;
    before = JSON.stringify(element.visibleRange);
    return last === before;
  });
}

describe('<byz-timeline> in a narrow place', () => {
  it('breaks the whole into rows, each under its own years', async () => {
    const element = await shown();
    expect(isWrapped(element)).to.equal(true);
    expect(tops(element).length).to.be.above(1);
    expect(years(element)).to.include.members(['1050', '1250']);
    expect(getComputedStyle(part(element, 'axis')).display).to.equal('none');
  });

  it('is one row where it is wide, and becomes wrapped when it is made narrow', async () => {
    const element = await shown(800);
    expect(isWrapped(element)).to.equal(false);
    (element.parentElement ?? expect.fail()).style.width = '340px';
    await waitUntil(() => isWrapped(element), 'wrapped');
  });

  it('is no higher than the lanes may be, and scrolls', async () => {
    const element = await shown(340, {}, '150px');
    const lanes = part(element, 'lanes');
    expect(lanes.clientHeight).to.equal(150);
    expect(lanes.scrollHeight).to.be.above(lanes.clientHeight);
  });

  it('"+" goes on from a row, and the whole is wrapped again', async () => {
    const element = await shown();
    const { start, end } = element.visibleRange ?? expect.fail('nothing is drawn');
    element.zoom(0.9);
    await waitUntil(() => !isWrapped(element), 'one row');
    await still(element);
    expect(element.visibleRange?.start).to.be.closeTo(start, (end - start) / 10);
    expect(element.visibleRange?.end).to.be.below(start + (end - start) / 2);
    element.fit();
    await waitUntil(() => isWrapped(element), 'wrapped again');
    expect(element.visibleRange).to.deep.equal({ start, end });
  });

  it('"+" goes on from the row of the bar that has the focus', async () => {
    const element = await shown();
    element.reveal('p-39');
    element.zoom(0.9);
    await waitUntil(() => !isWrapped(element), 'one row');
    await still(element);
    expect(element.visibleRange?.start).to.be.above(1200);
    expect(element.visibleRange?.end).to.be.above(1390);
  });

  it('keys reach the last bar, which comes into view', async () => {
    const element = await shown(340, {}, '150px');
    all<HTMLElement>(element, '[part~="controls"] button').at(-1)?.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'End' });
    const focused = one(element, '[part~="focus"]');
    expect(focused.ariaLabel).to.match(/^Ruler 39,/);
    const [box, view] = [focused, part(element, 'lanes')].map((part) => part.getBoundingClientRect());
    expect(box?.top).to.be.at.least((view?.top ?? 0) - 1);
    expect(box?.bottom).to.be.at.most((view?.bottom ?? 0) + 1);
    expect(part(element, 'tooltip').textContent).to.contain('Ruler 39');
  });

  it('a click in a further row chooses whose bar is there', async () => {
    const element = await shown();
    const { x, y, width, height } = bar(element, 'Ruler 35').getBoundingClientRect();
    const canvas = one(element, '.screen > canvas');
    canvas.dispatchEvent(
      new MouseEvent('click', { clientX: x + width / 2, clientY: y + height / 2, bubbles: true }),
    );
    await quiet();
    expect(bar(element, 'Ruler 35').getAttribute('aria-selected')).to.equal('true');
    const tooltip = part(element, 'tooltip');
    expect(tooltip.textContent).to.contain('Ruler 35');
    const { top, bottom } = tooltip.getBoundingClientRect();
    expect(Math.min(Math.abs(top - y - height), Math.abs(y - bottom))).to.be.below(10);
  });

  it('the wheel with Ctrl goes into the row under it', async () => {
    const element = await shown();
    const { x, y } = bar(element, 'Ruler 35').getBoundingClientRect();
    part(element, 'lanes').dispatchEvent(
      new WheelEvent('wheel', { deltaY: -40, ctrlKey: true, clientX: x, clientY: y + 5, cancelable: true }),
    );
    await waitUntil(() => !isWrapped(element), 'one row');
    const { start, end } = element.visibleRange ?? expect.fail('nothing is drawn');
    expect([start < 1350, end > 1350, end - start < 250]).to.deep.equal([true, true, true]);
  });

  it('is wrapped on paper, whatever the screen, and then as before', async () => {
    const element = await shown(1000);
    element.showRange(1100, 1200);
    await quiet();
    dispatchEvent(new Event('beforeprint'));
    expect(isWrapped(element)).to.equal(true);
    expect(years(element)).to.include.members(['1100', '1350']);
    expect(part(element, 'drawing').style.getPropertyValue('--_printed-height')).to.equal(
      `${one(element, '.stage').style.blockSize}`,
    );
    dispatchEvent(new Event('afterprint'));
    expect(isWrapped(element)).to.equal(false);
    expect(element.visibleRange).to.deep.equal({ start: 1100, end: 1200 });
  });

  it('stays one row under a second axis', async () => {
    const element = await shown(340, { secondAxis: 'byzantine' });
    expect(isWrapped(element)).to.equal(false);
  });

  it('is saved as it is seen', async () => {
    const element = await shown();
    const svg = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml').documentElement;
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(years(element));
    for (const year of years(element))
      expect(
        texts.filter((text) => text === year),
        year,
      ).to.have.length(1);
  });
});
