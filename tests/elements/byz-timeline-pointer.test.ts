import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/byz-timeline.js';
import type { ByzSelectEvent, ByzTimeline } from '../../src/index.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import {
  all,
  eventsOf,
  one,
  part,
  parts,
  pixelAt,
  place,
  quiet,
  settled,
  squeeze,
} from '../helpers/elements.js';

/** Three lanes, each with one reign of ten years in a century, and one more lane that spans it. */
const century = {
  people: [
    ...[1310, 1340, 1380].map((year) => ({
      id: `p-${year}`,
      name: `P ${year}`,
      tenures: [{ office: `o-${year}`, reign: `${year}-01-01/${year + 10}-01-01` }],
    })),
    { id: 'all', name: 'All', tenures: [{ office: 'o', reign: '1300-01-01/1399-12-31' }] },
  ],
  offices: ['o', 'o-1310', 'o-1340', 'o-1380'].map((id) => ({ id, name: id })),
};

async function show(properties: Partial<ByzTimeline> = {}, dir = 'ltr'): Promise<ByzTimeline> {
  const element = await place<ByzTimeline>('byz-timeline', {
    data: century,
    from: '1300',
    to: '1399',
    dir,
    ...properties,
  });
  element.style.setProperty('--byz-timeline-reign', 'rgb(200, 0, 0)');
  await settled(element);
  await quiet();
  return element;
}

const lanesOf = (element: Element): HTMLElement => part(element, 'lanes');
const barNamed = (element: Element, start: string): HTMLElement =>
  parts(element, 'bar-label').find((bar) => bar.ariaLabel?.startsWith(start)) ??
  expect.fail(`no bar "${start}"`);
const boxOf = (element: Element, name: string): DOMRect => barNamed(element, name).getBoundingClientRect();

/** Where a year stands in the window, as the tick says that names it. */
function placeOfYear(element: Element, year: number): number {
  const tick = [...part(element, 'axis').children].find((label) => label.textContent === `${year}`);
  const box = tick?.getBoundingClientRect() ?? expect.fail(`no tick ${year}`);
  return getComputedStyle(element).direction === 'rtl' ? box.right : box.left;
}

const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

function wheel(element: Element, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
  lanesOf(element).dispatchEvent(event);
  return event;
}

/** Zooms in to a third of the century about a place. */
async function zoomIn(element: Element, clientX = middleOf(lanesOf(element))[0]): Promise<void> {
  wheel(element, { deltaY: -440, ctrlKey: true, clientX });
  await quiet();
}

async function drag(element: Element, by: number): Promise<void> {
  const [x, y] = middleOf(lanesOf(element));
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + by, y] });
  // WebKit's driver answers before the page has heard of it.
  const released = new Promise((done) => window.addEventListener('pointerup', done, { once: true }));
  await sendMouse({ type: 'up' });
  await released;
  await quiet();
}

/** A tap as browsers report it: a finger leaves when it is lifted, before the click. */
function tap(element: Element, bar: HTMLElement): void {
  const [clientX, clientY] = middleOf(bar);
  const init = { pointerId: 7, pointerType: 'touch', clientX, clientY };
  for (const type of ['pointerdown', 'pointerup'])
    bar.dispatchEvent(new PointerEvent(type, { bubbles: true, ...init }));
  lanesOf(element).dispatchEvent(new PointerEvent('pointerleave', init));
  bar.dispatchEvent(new PointerEvent('click', { bubbles: true, ...init }));
}

async function enter(element: Element): Promise<void> {
  all<HTMLElement>(element, '[part~="controls"] button').at(-1)?.focus();
  await sendKeys({ press: 'Tab' });
}

const focused = (element: Element): HTMLElement => one(element, '[part~="focus"]');

describe('hands on <byz-timeline>', () => {
  afterEach(() => resetMouse());

  for (const dir of ['ltr', 'rtl'])
    describe(dir, () => {
      it('a drag takes the time along with the hand', async () => {
        const element = await show({}, dir);
        await zoomIn(element);
        const before = placeOfYear(element, 1350);
        await drag(element, -60);
        expect(placeOfYear(element, 1350)).to.be.closeTo(before - 60, 1);
      });

      it('the wheel with Shift does too, and is not the page’s', async () => {
        const element = await show({}, dir);
        await zoomIn(element);
        const before = placeOfYear(element, 1350);
        expect(wheel(element, { deltaY: 40, shiftKey: true }).defaultPrevented).to.equal(true);
        await quiet();
        expect(placeOfYear(element, 1350)).to.be.closeTo(before - 40, 1);
      });

      it('zooming leaves the year under the pointer where it is', async () => {
        const element = await show({}, dir);
        const year = 1340;
        const x = placeOfYear(element, year);
        // A wheel's place is a whole number of pixels; what is missing is zoomed too.
        await zoomIn(element, Math.round(x));
        expect(placeOfYear(element, year)).to.be.closeTo(x, 2);
      });

      it('a bar has its colour where its label is', async () => {
        const element = await show({}, dir);
        await waitUntil(() => pixelAt(element, ...middleOf(barNamed(element, 'All')))[0] === 200);
        const [x, y] = middleOf(barNamed(element, 'All'));
        expect(pixelAt(element, x, y)).to.deep.equal([200, 0, 0, 255]);
        const early = boxOf(element, 'P 1310');
        const year = (boxOf(element, 'All').width / 100) * 5;
        const from = dir === 'rtl' ? early.right : early.left;
        const inside = dir === 'rtl' ? from - year : from + year;
        expect(pixelAt(element, inside, early.y + early.height / 2)).to.deep.equal([200, 0, 0, 255]);
      });

      it('the tooltip stands over or under its bar', async () => {
        const element = await show({}, dir);
        const bar = boxOf(element, 'P 1340');
        await sendMouse({ type: 'move', position: middleOf(barNamed(element, 'P 1340')) });
        const tip = part(element, 'tooltip');
        expect([tip.hidden, squeeze(tip.textContent).includes('P 1340')]).to.deep.equal([false, true]);
        const { left, right, top, bottom } = tip.getBoundingClientRect();
        expect(left < bar.right && right > bar.left, 'at its time').to.equal(true);
        expect(top >= bar.bottom || bottom <= bar.top, 'beside its row').to.equal(true);
      });

      it('a click beside every label chooses the bar that is drawn there', async () => {
        const element = await show({ from: '1270', to: '1440' }, dir);
        const chosen = eventsOf<ByzSelectEvent>('byz-select');
        const lanes = one(element, '.screen').getBoundingClientRect();
        const bar = boxOf(element, 'P 1310');
        const at = ((1315 - 1270) / 171) * lanes.width;
        const x = dir === 'rtl' ? lanes.right - at : lanes.left + at;
        for (const label of parts(element, 'bar-label')) label.style.pointerEvents = 'none';
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(bar.y + bar.height / 2)] });
        expect(chosen.map(({ person }) => person)).to.deep.equal(['p-1310']);
      });
    });

  it('the first tap on a bar tells of it, and the second chooses', async () => {
    const element = await show();
    const chosen = eventsOf<ByzSelectEvent>('byz-select');
    const tip = part(element, 'tooltip');
    const told = (): unknown[] => [tip.hidden, chosen.map(({ person }) => person)];
    tap(element, barNamed(element, 'P 1340'));
    expect(told()).to.deep.equal([false, []]);
    expect(squeeze(tip.textContent)).to.contain('P 1340');
    tap(element, barNamed(element, 'P 1340'));
    expect(told()).to.deep.equal([false, ['p-1340']]);
    tap(element, barNamed(element, 'P 1380'));
    expect(told()).to.deep.equal([false, ['p-1340']]);
    expect(squeeze(tip.textContent)).to.contain('P 1380');
    tap(element, one(element, '.stage'));
    expect(told(), 'beside every bar').to.deep.equal([true, ['p-1340']]);
  });

  it('the tooltip stays while it is pointed at itself, and leaves with the pointer', async () => {
    const element = await show();
    const tip = part(element, 'tooltip');
    await sendMouse({ type: 'move', position: middleOf(barNamed(element, 'P 1340')) });
    await waitUntil(() => !tip.hidden, 'the tooltip comes');
    await sendMouse({ type: 'move', position: middleOf(tip) });
    await quiet();
    expect(tip.hidden).to.equal(false);
    const { left, bottom } = element.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 5), Math.round(bottom + 40)] });
    await waitUntil(() => tip.hidden, 'the tooltip leaves');
  });

  it('the tooltip stays beside its bar while time moves, and leaves with it', async () => {
    const element = await show();
    const tip = part(element, 'tooltip');
    const apart = (): number => {
      const [bar, box] = [boxOf(element, 'P 1340'), tip.getBoundingClientRect()];
      const room = Math.max(box.top - bar.bottom, bar.top - box.bottom);
      return Math.max(room, box.left - bar.right, bar.left - box.right);
    };
    element.reveal('p-1340');
    await waitUntil(() => !tip.hidden, 'the tooltip comes');
    for (const [start, end] of [
      [1335, 1365],
      [1310, 1345],
      [1344, 1399],
    ] as const) {
      element.showRange(start, end);
      await quiet();
      expect(tip.hidden).to.equal(false);
      expect(apart(), `${start}–${end}`).to.be.within(0, 4);
    }
    element.showRange(1360, 1399);
    await waitUntil(() => tip.hidden, 'the bar is out of view');
  });

  it('has no tooltip of data that are gone', async () => {
    const element = await show();
    await enter(element);
    await sendKeys({ press: 'ArrowDown' });
    expect(part(element, 'tooltip').hidden).to.equal(false);
    const [first] = century.people;
    element.data = { ...century, people: [{ ...first, id: 'new', name: 'New' }] };
    await waitUntil(() => parts(element, 'bar-label').length === 1, 'one is left');
    expect(part(element, 'focus').ariaLabel).to.contain('New');
    expect(part(element, 'tooltip').hidden).to.equal(true);
  });

  it('"+" keeps the bar that has the focus in view', async () => {
    const element = await show();
    await enter(element);
    await sendKeys({ press: 'ArrowDown' });
    const years = (): number => {
      const { start, end } = element.visibleRange ?? expect.fail('nothing is shown');
      return end - start;
    };
    for (let step = 0; step < 6; step += 1) {
      const before = years();
      await sendKeys({ press: '+' });
      await waitUntil(() => years() < before / 1.59, 'closer');
      await quiet();
      const view = lanesOf(element).getBoundingClientRect();
      const bar = focused(element).getBoundingClientRect();
      expect(bar.left < view.right && bar.right > view.left, `${bar.left}–${bar.right}`).to.equal(true);
    }
  });

  it('a drag with the right button moves nothing', async () => {
    const element = await show();
    await zoomIn(element);
    const before = placeOfYear(element, 1350);
    const [x, y] = middleOf(lanesOf(element));
    // A real press opens WebKit's menu, which swallows the release: the button stays pressed in the tests that follow.
    const press = { bubbles: true, composed: true, pointerType: 'mouse', clientY: y, button: 2, buttons: 2 };
    const canvas = one(element, '.screen > canvas');
    canvas.dispatchEvent(new PointerEvent('pointerdown', { ...press, clientX: x }));
    canvas.dispatchEvent(new PointerEvent('pointermove', { ...press, clientX: x - 60 }));
    canvas.dispatchEvent(new PointerEvent('pointerup', { ...press, clientX: x - 60, buttons: 0 }));
    await quiet();
    expect(placeOfYear(element, 1350)).to.be.closeTo(before, 0.5);
  });

  it('a drag upwards scrolls the lanes', async () => {
    const element = await show();
    element.style.setProperty('--byz-timeline-max-height', '80px');
    element.requestUpdate();
    await quiet();
    const [x, y] = middleOf(lanesOf(element));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y - 30] });
    await sendMouse({ type: 'up' });
    await quiet();
    expect(lanesOf(element).scrollTop).to.be.closeTo(30, 1);
  });

  it('a step to a bar out of view brings it into view', async () => {
    const element = await show({
      data: {
        people: [1310, 1340, 1380].map((year) => ({
          id: `p-${year}`,
          name: `P ${year}`,
          tenures: [{ office: 'o', reign: `${year}/${year + 2}` }],
        })),
        offices: [{ id: 'o', name: 'O' }],
      },
    });
    await zoomIn(element, lanesOf(element).getBoundingClientRect().left);
    await enter(element);
    await sendKeys({ press: 'End' });
    const view = one(element, '.screen').getBoundingClientRect();
    const bar = focused(element).getBoundingClientRect();
    expect(focused(element).ariaLabel).to.contain('P 1380');
    expect(bar.left >= view.left && bar.right <= view.right, `${bar.left}–${bar.right}`).to.equal(true);
  });

  it('a step to a lane out of view scrolls to it, and back', async () => {
    const element = await show();
    element.style.setProperty('--byz-timeline-max-height', '140px');
    element.requestUpdate();
    await quiet();
    await enter(element);
    const isSeen = (): boolean => {
      const [bar, view] = [focused(element), lanesOf(element)].map((node) => node.getBoundingClientRect());
      return (
        bar !== undefined && view !== undefined && bar.top >= view.top - 1 && bar.bottom <= view.bottom + 1
      );
    };
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await sendKeys({ press });
      await quiet();
      expect(isSeen(), `${press} to ${focused(element).ariaLabel}`).to.equal(true);
    }
  });

  it('a click on the heading of a lane chooses nothing', async () => {
    const element = await show();
    const chosen = eventsOf('byz-select');
    const heading = parts(element, 'lane-label')[1] ?? expect.fail();
    const { y, height } = heading.getBoundingClientRect();
    const [x] = middleOf(barNamed(element, 'P 1310'));
    for (const offset of [2, height / 2, height - 1])
      await sendMouse({ type: 'click', position: [x, Math.round(y + offset)] });
    expect(chosen).to.have.length(0);
  });

  it('the bars of who was chosen, and no others, are underlined in the colour of the selection', async () => {
    const element = await show();
    element.style.setProperty('--byz-timeline-selected', 'rgb(0, 0, 255)');
    barNamed(element, 'P 1340').click();
    const isMarked = (name: string): boolean => {
      const { x, width, y, height } = boxOf(element, name);
      return Array.from({ length: 8 }, (_, up) =>
        pixelAt(element, x + Math.min(width, 20) / 2, y + height - up),
      ).some(([red, , blue]) => red === 0 && blue === 255);
    };
    await waitUntil(() => isMarked('P 1340'), 'P 1340 is marked');
    expect(['All', 'P 1310', 'P 1380'].filter(isMarked)).to.deep.equal([]);
  });

  it('once it is out of the page, it hears nothing of printing', async () => {
    const element = await show({ data: johnVii, from: '', to: '' });
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    await quiet();
    expect(all(element, 'ol'), 'the lists stay closed').to.have.length(0);
    expect(all(element, '.printed'), 'the drawing is not made ready for paper').to.have.length(0);
    dispatchEvent(new Event('afterprint'));
  });

  for (const ratio of [1, 2, 3, 4])
    it(`draws with at most three pixels to one: ${ratio}`, async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio') ?? expect.fail();
      Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: ratio });
      try {
        const canvas = one<HTMLCanvasElement>(await show(), '.screen > canvas');
        expect(canvas.width).to.be.closeTo(canvas.clientWidth * Math.min(ratio, 3), 1);
      } finally {
        Object.defineProperty(window, 'devicePixelRatio', own);
      }
    });
});
