import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/byz-dataset.js';
import '../../src/define/byz-timeline.js';
import type { ByzSelectEvent, ByzTimeline } from '../../src/index.js';
import type { ByzRangeChangeEvent } from '../../src/events.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { PALETTE_COLORS } from '../../src/elements/byz-timeline/view/palette.js';
import { PRINT_WIDTH } from '../../src/elements/byz-timeline/print-width.js';
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
  warnings,
} from '../helpers/elements.js';
import { itIsDocumented } from '../helpers/style-tests.js';
import { freshUrl, outdated, stubFetch } from '../helpers/stub-fetch.js';

const show = async (properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> =>
  drawn(await place<ByzTimeline>('byz-timeline', { data: johnVii, ...properties }));

/** Waits for the picture too, which comes with the first frame. */
async function drawn(element: ByzTimeline): Promise<ByzTimeline> {
  await settled(element);
  await quiet();
  return element;
}

const showLife = (properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> =>
  show({ person: 'john-vii', ...properties });

const lanesOf = (element: Element): HTMLElement => part(element, 'lanes');
const nameOf = (bar: Element | null | undefined): string => bar?.getAttribute('aria-label') ?? '';

/** The bar that has the focus, as assistive technology is told. */
function focused(element: Element): HTMLElement | null {
  const id = lanesOf(element).getAttribute('aria-activedescendant');
  return id === null ? null : (element.shadowRoot?.getElementById(id) ?? null);
}

/** Puts the focus on the drawing as the keyboard does. */
async function enter(element: ByzTimeline): Promise<void> {
  all<HTMLElement>(element, '[part~="controls"] button').at(-1)?.focus();
  await sendKeys({ press: 'Tab' });
  expect(element.shadowRoot?.activeElement).to.equal(lanesOf(element));
}

const barNamed = (element: Element, start: string): HTMLElement =>
  parts(element, 'bar-label').find((bar) => nameOf(bar).startsWith(start)) ??
  expect.fail(`no bar "${start}"`);

/** Presses a key on the drawing; whether the page may do with it what it does. */
const press = (element: Element, key: string, modifiers: KeyboardEventInit = {}): boolean =>
  lanesOf(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers }));

/** What the axis says, in no order. */
const ticks = (element: Element): string =>
  [...part(element, 'axis').children]
    .map((tick) => squeeze(tick.textContent))
    .sort()
    .join(' | ');

/** 250 people, each a year in one office. */
/** Rulers one after another, in turn of so many offices. */
function manyPeople(offices = 1): object {
  const people = Array.from({ length: 250 }, (_, index) => ({
    id: `p-${index}`,
    name: `P ${index}`,
    tenures: [{ office: `o-${index % offices}`, reign: String(1000 + index) }],
  }));
  return {
    people,
    offices: Array.from({ length: offices }, (_, index) => ({ id: `o-${index}`, name: 'Office' })),
  };
}

const middleOf = (target: Element): [number, number] => {
  const { x, y, width, height } = target.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('<byz-timeline>', () => {
  describe('accessibility', () => {
    for (const [what, properties, dir, colorScheme] of [
      ['a life', { person: 'john-vii' }, 'ltr', 'light'],
      ['a life, dark', { person: 'john-vii' }, 'ltr', 'dark'],
      ['a life, right to left', { person: 'john-vii' }, 'rtl', 'light'],
      ['all rulers', {}, 'ltr', 'light'],
      ['people', { people: 'john-v john-vii' }, 'ltr', 'light'],
      ['nobody', { person: 'nobody' }, 'ltr', 'light'],
      ['nothing to draw', { house: 'shishman' }, 'ltr', 'light'],
      ['bad data', { data: [] }, 'ltr', 'light'],
    ] as const)
      it(`has no violation: ${what}`, async () => {
        warnings();
        const element = await show(properties);
        element.dir = dir;
        element.style.colorScheme = colorScheme;
        element.requestUpdate();
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        await quiet();
        await expect(element).to.be.accessible();
      });

    it('has no violation while it loads', async () => {
      const stub = stubFetch();
      const element = await place<ByzTimeline>('byz-timeline', { src: freshUrl() });
      await element.updateComplete;
      await expect(element).to.be.accessible();
      stub.restore();
    });

    it('is a list of bars, by lane, with names that say all', async () => {
      const element = await showLife();
      const lanes = lanesOf(element);
      expect(lanes.role).to.equal('listbox');
      const label = lanes.getAttribute('aria-labelledby') ?? '';
      expect(element.shadowRoot?.getElementById(label)?.textContent).to.equal('Life of John VII Palaiologos');
      const groups = all(element, '[role="group"]');
      expect(groups.map(nameOf)).to.deep.equal([
        'Life',
        'Byzantine emperor',
        'Byzantine emperor in Thessalonica',
        'Events',
      ]);
      const options = [...(groups[1]?.querySelectorAll('[role="option"]') ?? [])];
      expect(options.map(nameOf)).to.deep.equal([
        'Proclamation, as co-emperor, 1377',
        'Byzantine emperor, 14 April – 17 September 1390',
      ]);
      expect(options.map((bar) => bar.getAttribute('aria-description'))).to.deep.equal([
        'aged 6 or 7',
        'aged 19 or 20',
      ]);
      expect(options.map((bar) => [bar.ariaPosInSet, bar.ariaSetSize])).to.deep.equal([
        ['1', '2'],
        ['2', '2'],
      ]);
    });

    it('keeps all ids apart', async () => {
      const ids = all(await showLife(), '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('tells as a list what it draws: dates, words, sources', async () => {
      const element = await showLife();
      const list = one(element, 'ol.chronology');
      expect(list.getAttribute('aria-label')).to.equal('Chronology');
      const lines = [...list.children].map((entry) => squeeze(entry.textContent));
      expect(lines).to.have.length(15);
      expect(lines[3]).to.match(/^1379 Overthrown with his father, and partly blinded\. ?\[1\]$/);
      expect(lines[6]).to.equal('14 April – 17 September 1390 Byzantine emperor');
      expect(squeeze(part(element, 'footnotes').textContent)).to.contain('John VII Palaiologos');
      expect(list.querySelector('time')?.dateTime).to.equal('1390-04-22');
    });
  });

  describe('keyboard', () => {
    it('is one tab stop, and shows where the focus is', async () => {
      const element = await showLife();
      await enter(element);
      expect(nameOf(focused(element))).to.equal('Life, 1370 – 22 September 1408');
      const bar = focused(element) ?? expect.fail();
      expect(bar.part.contains('focus')).to.equal(true);
      const { outlineStyle, outlineWidth } = getComputedStyle(bar);
      expect([outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal(['solid', true]);
      expect(all(element, '[part~="focus"]')).to.have.length(1);
      await sendKeys({ press: 'Tab' });
      expect(lanesOf(element).contains(element.shadowRoot?.activeElement ?? null)).to.equal(false);
    });

    it('moves in time, between lanes, and to the ends of a lane, without choosing', async () => {
      const element = await showLife();
      const chosen = eventsOf('byz-select');
      await enter(element);
      const steps: [string, string][] = [
        ['ArrowDown', 'Byzantine emperor, '],
        ['ArrowLeft', 'Proclamation, '],
        ['ArrowLeft', 'Proclamation, '],
        ['ArrowRight', 'Byzantine emperor, '],
        ['ArrowDown', 'Byzantine emperor in Thessalonica, '],
        ['ArrowDown', 'Andronikos V Palaiologos, Co-emperor, '],
        ['ArrowUp', 'Byzantine emperor in Thessalonica, '],
        ['ArrowUp', 'Byzantine emperor, '],
        ['Home', 'Proclamation, '],
        ['End', 'Byzantine emperor, '],
      ];
      for (const [press, name] of steps) {
        await sendKeys({ press });
        expect(nameOf(focused(element)).startsWith(name), `${press}: ${nameOf(focused(element))}`).to.equal(
          true,
        );
      }
      expect(chosen).to.have.length(0);
    });

    it('reaches every bar of a lane', async () => {
      const element = await showLife();
      await enter(element);
      for (let step = 0; step < 9; step += 1) await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Home' });
      const names = [nameOf(focused(element))];
      for (let step = 0; step < 9; step += 1) {
        await sendKeys({ press: 'ArrowRight' });
        names.push(nameOf(focused(element)));
      }
      expect(new Set(names).size).to.equal(10);
      expect(names[0]).to.contain('1376');
      expect(names[9]).to.contain('22 September 1408');
    });

    it('runs the other way in right-to-left pages', async () => {
      const element = await showLife();
      element.dir = 'rtl';
      // The observer's microtask, then the update that it asks for.
      await aTimeout(0);
      await element.updateComplete;
      await enter(element);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowRight' });
      expect(nameOf(focused(element))).to.contain('Proclamation');
      const [bar, later] = [barNamed(element, 'Proclamation'), barNamed(element, 'Byzantine emperor, ')];
      expect(bar.getBoundingClientRect().x).to.be.above(later.getBoundingClientRect().x);
    });

    it('zooms about the focused bar, and shows all again', async () => {
      const element = await showLife();
      const before = ticks(element);
      await enter(element);
      await sendKeys({ press: 'ArrowDown' });
      for (let step = 0; step < 9; step += 1) await sendKeys({ press: '+' });
      await waitUntil(() => ticks(element).includes('Jul'), 'months are told');
      expect(nameOf(focused(element))).to.contain('14 April – 17 September 1390');
      await sendKeys({ press: '-' });
      await waitUntil(() => {
        press(element, '0');
        return ticks(element) === before;
      }, 'all is shown');
    });

    for (const key of ['Enter', ' '])
      it(`chooses by "${key}", and says so once`, async () => {
        const element = await showLife();
        const chosen = eventsOf<ByzSelectEvent>('byz-select');
        await enter(element);
        for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'ArrowDown' });
        expect(press(element, key), 'the page does not scroll').to.equal(false);
        expect(chosen.map(({ person }) => person)).to.deep.equal(['andronikos-v']);
        await quiet();
        expect(squeeze(one(element, '[role="status"]').textContent)).to.equal(
          'Andronikos V Palaiologos is now shown.',
        );
        expect(element.person).to.equal('andronikos-v');
      });

    for (const [what, people, name] of [
      ['the same bar', ['Charles', 'A', 'B'], 'B, Office, 1320'],
      ['another bar of the same person', ['Charles', 'A', 'B again'], 'B again, Office, 1321'],
      ['the first bar in view', ['Charles', 'A'], 'Charles, Office, 1300'],
    ] as const)
      it(`with new data, the focus is on ${what}`, async () => {
        const reigns: Record<string, string> = { Charles: '1300', A: '1310', B: '1320', 'B again': '1321' };
        const dataOf = (...names: string[]): object => ({
          people: names.map((one) => ({
            id: one.slice(0, 1).toLowerCase(),
            name: one,
            tenures: [{ office: 'o', reign: reigns[one] ?? '' }],
          })),
          offices: [{ id: 'o', name: 'Office' }],
        });
        const element = await show({ data: dataOf('A', 'B') });
        await enter(element);
        await sendKeys({ press: 'ArrowRight' });
        expect(nameOf(focused(element))).to.equal('B, Office, 1320');
        element.data = dataOf(...people);
        await drawn(element);
        expect(nameOf(focused(element))).to.equal(name);
        expect(element.shadowRoot?.activeElement).to.equal(lanesOf(element));
      });

    it('an event is no person, and cannot be chosen', async () => {
      const element = await showLife();
      const chosen = eventsOf('byz-select');
      barNamed(element, 'Battle of Ankara').click();
      expect(chosen).to.have.length(0);
      expect(part(element, 'tooltip').hidden).to.equal(false);
    });

    it('Escape takes the tooltip away, and only then leaves', async () => {
      const element = await showLife();
      await enter(element);
      expect(part(element, 'tooltip').hidden).to.equal(false);
      await sendKeys({ press: 'Escape' });
      expect(element.shadowRoot?.activeElement).to.equal(lanesOf(element));
      expect(part(element, 'tooltip').hidden).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(element.shadowRoot?.activeElement).to.equal(null);
    });

    it('goes to a bar whose name begins with what is typed, and on to the next by the same letter', async () => {
      const element = await show();
      await enter(element);
      await sendKeys({ press: 'a' });
      expect(nameOf(focused(element))).to.contain('Andronikos IV');
      for (const key of ['j', 'o']) await sendKeys({ press: key });
      // Within one name at first; letters that come quickly are one name.
      expect(nameOf(focused(element))).to.match(/^(Andronikos|John)/);
      expect(press(element, 'ξ'), 'a letter that finds nothing is the page’s').to.equal(true);
    });

    it('goes to a name with spaces, which choose nobody while it is typed', async () => {
      const element = await show();
      const chosen = eventsOf('byz-select');
      await enter(element);
      const keys = [...'john vii'].map((key) => press(element, key));
      expect(nameOf(focused(element))).to.match(/^John VII /);
      expect(keys[4], 'the page would scroll').to.equal(false);
      expect(chosen).to.have.length(0);
    });

    it('leaves keys of the page alone', async () => {
      const element = await showLife();
      await enter(element);
      for (const key of ['PageDown', '!', 'Tab', 'F5']) expect(press(element, key), key).to.equal(true);
      for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
        expect(press(element, 'ArrowRight', { [modifier]: true }), modifier).to.equal(true);
    });
  });

  describe('the drawing', () => {
    it('is solid where a reign is certain, hatched where it is not, and empty beyond', async () => {
      const element = await showLife({ person: 'john-vii' });
      element.style.setProperty('--byz-timeline-reign', 'rgb(200, 0, 0)');
      await waitUntil(() => {
        const { right, y, height } = barNamed(element, 'Byzantine emperor in').getBoundingClientRect();
        return pixelAt(element, right - 12, y + height / 2)[0] === 200;
      }, 'the new colour is drawn');
      const bar = barNamed(element, 'Byzantine emperor in').getBoundingClientRect();
      const life = barNamed(element, 'Life').getBoundingClientRect();
      const perYear = life.width / (1408.73 - 1370);
      const row = (year: number): number[][] =>
        Array.from({ length: 12 }, (_, step) =>
          pixelAt(element, life.x + (year - 1370) * perYear, bar.y + 6 + ((bar.height - 12) * step) / 12),
        );
      const solid = (pixels: number[][]): number => pixels.filter(([r, g]) => r === 200 && g === 0).length;
      expect(solid(row(1406)), 'certain').to.equal(12);
      expect(solid(row(1403.5)), 'doubtful').to.be.within(1, 11);
      expect(solid(row(1410)), 'after').to.equal(0);
      expect(solid(row(1395)), 'before').to.equal(0);
    });

    it('draws open, unknown and certain ends apart', async () => {
      const reigns = { certain: '1300/1310', open: '1300/..', unknown: '1300/' };
      const offices = [...Object.keys(reigns), 'z'].map((id) => ({ id, name: id }));
      const people = [
        ...Object.entries(reigns).map(([id, reign]) => ({ id, name: id, tenures: [{ office: id, reign }] })),
        { id: 'z', name: 'z', tenures: [{ office: 'z', reign: '1290/1340' }] },
      ];
      const element = await show({ data: { people, offices } });
      const canvas = one<HTMLCanvasElement>(element, '.screen > canvas').getBoundingClientRect();
      const ink = (name: string): number => {
        const { y, height } = barNamed(element, name).getBoundingClientRect();
        let dark = 0;
        for (let x = Math.round(canvas.width * 0.45); x < canvas.width; x += 1) {
          const [red = 255, , , alpha = 0] = pixelAt(element, canvas.x + x, y + height / 2);
          if (alpha > 200 && red < 150) dark += 1;
        }
        return dark;
      };
      const [certain, open, unknown] = [ink('certain'), ink('open'), ink('unknown')];
      expect(certain).to.be.below(5);
      expect(open).to.be.above(canvas.width * 0.5);
      expect(unknown).to.be.below(open / 2);
    });

    it('has the density of the screen, and follows its width', async () => {
      const element = await showLife();
      const canvas = one<HTMLCanvasElement>(element, '.screen > canvas');
      const fits = (): boolean =>
        Math.abs(canvas.width - canvas.getBoundingClientRect().width * Math.min(devicePixelRatio, 3)) <= 1;
      expect(fits()).to.equal(true);
      (element.parentElement as HTMLElement).style.width = '320px';
      await waitUntil(() => canvas.getBoundingClientRect().width < 320 && fits(), 'drawn for the new width');
      for (const bar of parts(element, 'bar-label'))
        expect(bar.getBoundingClientRect().right).to.be.at.most(canvas.getBoundingClientRect().right + 1);
    });

    it('keeps the label of a bar that is longer than the view in view', async () => {
      const element = await showLife();
      await enter(element);
      const before = ticks(element);
      for (let step = 0; step < 8; step += 1) await sendKeys({ press: '+' });
      await waitUntil(() => ticks(element) !== before && ticks(element).includes('Jul'), 'zoomed in');
      const { x, right } = barNamed(element, 'Life').getBoundingClientRect();
      const view = lanesOf(element).getBoundingClientRect();
      expect(x).to.be.at.least(view.x - 1);
      expect(right).to.be.at.most(view.right + 1);
      expect(barNamed(element, 'Life').textContent).to.equal('1370 – 22 September 1408');
    });

    it('is drawn anew in the colours of the other scheme', async () => {
      const element = await showLife();
      element.style.colorScheme = 'light';
      const at = (): number[] => pixelAt(element, ...middleOf(barNamed(element, 'Life')));
      await waitUntil(() => (at()[2] ?? 0) > 150, 'light');
      element.style.colorScheme = 'dark';
      await waitUntil(() => (at()[2] ?? 255) < 100, 'dark');
    });

    it('years run as the page does, whichever way the name beside them runs', async () => {
      const tenures = [{ office: 'o', reign: '1300-01-01/1310-01-01' }];
      const data = {
        people: [{ id: 'a', name: 'هارون الرشيد', tenures }],
        offices: [{ id: 'o', name: 'O' }],
      };
      const element = await show({ data });
      const bar = barNamed(element, 'هارون');
      expect(bar.dataset['years']).to.equal('1300–1310');
      expect(getComputedStyle(bar, '::after').unicodeBidi).to.equal('plaintext');
      // The name's box ends before the years begin.
      const name = bar.querySelector('bdi') ?? expect.fail();
      expect(bar.getBoundingClientRect().right - name.getBoundingClientRect().right).to.be.above(40);
    });

    it('has few elements for a great many bars', async () => {
      const people = Array.from({ length: 3000 }, (_, index) => ({
        id: `p-${index}`,
        name: `P ${index}`,
        tenures: [{ office: 'o', reign: `${1000 + (index % 400)}/${1004 + (index % 400)}` }],
      }));
      const element = await show({ data: { people, offices: [{ id: 'o', name: 'O' }] } });
      expect(all(element, '*').length).to.be.below(400);
      expect(one(element, 'summary').textContent).to.equal('As a list (3000)');
    });
  });

  describe('hands', () => {
    afterEach(() => resetMouse());

    /** Zoomed in by Ctrl and wheel about the middle. */
    const zoomIn = async (element: ByzTimeline): Promise<WheelEvent> => {
      const [clientX, clientY] = middleOf(lanesOf(element));
      const wheel = new WheelEvent('wheel', {
        deltaY: -300,
        ctrlKey: true,
        clientX,
        clientY,
        bubbles: true,
        cancelable: true,
      });
      lanesOf(element).dispatchEvent(wheel);
      await quiet();
      return wheel;
    };

    it('zooms by Ctrl and wheel, and leaves a plain wheel to the page', async () => {
      const element = await showLife();
      const before = ticks(element);
      const plain = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
      lanesOf(element).dispatchEvent(plain);
      await quiet();
      expect([plain.defaultPrevented, ticks(element)]).to.deep.equal([false, before]);
      expect((await zoomIn(element)).defaultPrevented).to.equal(true);
      expect(ticks(element)).not.to.equal(before);
    });

    it('pans by dragging, which chooses nothing', async () => {
      const element = await showLife();
      const chosen = eventsOf('byz-select');
      await zoomIn(element);
      const before = ticks(element);
      const [x, y] = middleOf(lanesOf(element));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x - 150, y] });
      await sendMouse({ type: 'up' });
      await quiet();
      expect(ticks(element)).not.to.equal(before);
      expect(chosen).to.have.length(0);
    });

    it('tells of the bar under the pointer, and chooses it by a click', async () => {
      const element = await show();
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      const bar = barNamed(element, 'Andronikos IV');
      const [x, y] = middleOf(bar);
      await sendMouse({ type: 'move', position: [x, y] });
      expect(squeeze(part(element, 'tooltip').textContent)).to.contain('Andronikos IV Palaiologos');
      expect(part(element, 'tooltip').hidden).to.equal(false);
      await sendMouse({ type: 'click', position: [x, y] });
      expect(chosen.map(({ person }) => person)).to.deep.equal(['andronikos-iv']);
      await quiet();
      const selected = all(element, '[aria-selected="true"]').map(nameOf);
      expect(selected).to.deep.equal(['Andronikos IV Palaiologos, Byzantine emperor, disputed, 1376–1379']);
    });

    it('finds a bar that has no label', async () => {
      const element = await show({ from: '1300', to: '1453' });
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      const lane = one(element, '[role="group"][aria-label="Byzantine emperor"]');
      const row = barNamed(element, 'John V Palaiologos').getBoundingClientRect();
      const x = Math.floor(
        lanesOf(element).getBoundingClientRect().x + (lanesOf(element).clientWidth * 90.5) / 154,
      );
      expect(lane.textContent).not.to.contain('John VII');
      await sendMouse({ type: 'click', position: [x, Math.round(row.y + row.height / 2)] });
      expect(chosen.map(({ person }) => person)).to.deep.equal(['john-vii']);
    });
  });

  describe('steered by code', () => {
    it('says what is in view, and tells of each change', async () => {
      const element = await show({ from: 1300, to: 1399 });
      const ranges = eventsOf<ByzRangeChangeEvent>('byz-range-change');
      expect(element.visibleRange).to.deep.equal({ start: 1300, end: 1400 });
      element.showRange(1340, 1360.5);
      await quiet();
      expect(element.visibleRange).to.deep.equal({ start: 1340, end: 1360.5 });
      expect(ranges.map(({ start, end }) => [start, end])).to.deep.equal([[1340, 1360.5]]);
      expect(ticks(element)).to.include('1350');
    });

    it('keeps within the whole, and takes no nonsense', async () => {
      const element = await show({ from: 1300, to: 1399 });
      element.showRange(1000, 1350);
      expect(element.visibleRange).to.deep.equal({ start: 1300, end: 1400 });
      for (const [start, end] of [
        [NaN, 1350],
        [1350, 1340],
        [1350, Infinity],
        ['1', '2'] as unknown as number[],
      ])
        element.showRange(start as number, end as number, null as unknown as undefined);
      expect(element.visibleRange).to.deep.equal({ start: 1300, end: 1400 });
    });

    it('moves smoothly where it is asked to', async () => {
      const element = await show({ from: 1300, to: 1399 });
      element.showRange(1340, 1360, { behavior: 'smooth' });
      await waitUntil(() => element.visibleRange?.start === 1340 && element.visibleRange.end === 1360);
    });

    it('knows nothing before there is anything', async () => {
      const element = document.createElement('byz-timeline');
      expect(element.visibleRange).to.equal(undefined);
      element.showRange(1, 2);
      expect([element.select('john-v'), element.reveal('john-v')]).to.deep.equal([false, false]);
    });

    it('chooses as a reader does', async () => {
      const element = await show();
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      expect([element.select('John VII Palaiologos'), element.select('nobody')]).to.deep.equal([true, false]);
      expect(chosen.map(({ person }) => person)).to.deep.equal(['john-vii']);
    });

    it('finds nobody by what is no name, and those on the bars without an index of names', async () => {
      const element = await show();
      for (const nonsense of [undefined, null, NaN, {}, [], () => 'john-vii', Symbol('john-vii'), ' ']) {
        expect(element.select(nonsense as string), 'select').to.equal(false);
        expect(element.reveal(nonsense as string), 'reveal').to.equal(false);
      }
      const parsed = parseDataset(johnVii);
      if (!parsed.ok) return expect.fail();
      const { names: _names, ...unnamed } = parsed.value;
      element.data = unnamed;
      await settled(element);
      expect([element.reveal('John VII Palaiologos'), element.select('John V Palaiologos')]).to.deep.equal([
        true,
        true,
      ]);
    });

    it('brings somebody into view, without choosing', async () => {
      const element = await show();
      const chosen = eventsOf('byz-select');
      element.showRange(1341, 1350);
      await quiet();
      expect([element.reveal('john-vii'), element.reveal('nobody')]).to.deep.equal([true, false]);
      expect(nameOf(focused(element))).to.contain('John VII Palaiologos');
      expect(element.visibleRange?.end).to.be.above(1390);
      expect(chosen).to.have.length(0);
    });
  });

  describe('properties, states and content', () => {
    for (const [what, properties, title] of [
      ['person', { person: 'John VII Palaiologos' }, 'Life of John VII Palaiologos'],
      ['people', { people: 'john-v john-vii' }, 'John V Palaiologos, John VII Palaiologos'],
      ['house', { house: 'palaiologos' }, 'Palaiologos'],
      ['office', { office: 'emperor' }, 'Byzantine emperor'],
      ['nothing', {}, 'The last Palaiologoi'],
    ] as const)
      it(`${what} decides what is shown`, async () => {
        expect(squeeze(part(await show(properties), 'title').textContent)).to.equal(title);
      });

    it('circa widens what is drawn as doubtful', async () => {
      const widthOf = async (circa: number): Promise<number> => {
        const element = await showLife({ circa });
        return barNamed(element, 'Birth of').getBoundingClientRect().width;
      };
      expect(await widthOf(8)).to.be.above(await widthOf(1));
      for (const circa of [NaN, -3]) expect(await widthOf(circa)).to.equal(await widthOf(5));
    });

    it('the same life is not made anew for nothing', async () => {
      const element = await showLife();
      const bar = barNamed(element, 'Life');
      element.requestUpdate();
      await element.updateComplete;
      expect(barNamed(element, 'Life')).to.equal(bar);
    });

    it('says in a sentence who is not known, and what has no date', async () => {
      warnings();
      const sentence = async (properties: Partial<ByzTimeline>): Promise<string> =>
        squeeze(part(await show(properties), 'status').textContent);
      expect(await sentence({ person: 'Nobody' })).to.equal('There is no “Nobody” in this dataset.');
      expect(await sentence({ people: 'Nobody No-one' })).to.equal('There is no “Nobody” in this dataset.');
      expect(await sentence({ office: 'Pope' })).to.equal('There is no “Pope” in this dataset.');
      expect(await sentence({ house: 'Windsor' })).to.equal('There is no “Windsor” in this dataset.');
      expect(await sentence({ person: 'theodora' })).to.equal('Nothing dated is recorded of Theodora.');
      expect(await sentence({ house: 'shishman' })).to.equal('No ruler in this dataset matches.');
      expect(await sentence({ data: [] })).to.equal('The data could not be read.');
    });

    it('keeps what it shows when new data cannot be had', async () => {
      warnings();
      const element = await showLife();
      element.data = [];
      await quiet();
      expect(squeeze(part(element, 'title').textContent)).to.equal('Life of John VII Palaiologos');
    });

    it('speaks the language of the page', async () => {
      const element = await place<ByzTimeline>('byz-timeline', {
        data: johnVii,
        person: 'john-vii',
        lang: 'de',
      });
      await drawn(element);
      await waitUntil(() => part(element, 'title').textContent === 'Leben von John VII Palaiologos');
      expect(nameOf(barNamed(element, 'Byzantine emperor, '))).to.contain('14. April – 17. September 1390');
    });

    it('lists many rulers lane by lane, when asked to, a page at a time', async () => {
      const element = await show({ data: manyPeople() });
      expect(all(element, 'ol')).to.have.length(0);
      one<HTMLDetailsElement>(element, 'details').open = true;
      await waitUntil(() => all(element, 'ol').length > 0);
      expect(one(element, 'h3').textContent).to.equal('Office');
      expect(all(element, 'ol > li')).to.have.length(50);
      const more = (): HTMLElement => part(element, 'more');
      expect(squeeze(more().textContent)).to.equal('Show 50 more (200 not shown)');
      for (const hidden of [150, 100, 50]) {
        more().click();
        await element.updateComplete;
        expect(squeeze(more().textContent)).to.equal(`Show 50 more (${hidden} not shown)`);
      }
      more().click();
      await element.updateComplete;
      expect(all(element, 'ol > li')).to.have.length(250);
      expect(parts(element, 'more')).to.have.length(0);
    });

    it('lists a few of each of many lanes, and of very many the first lanes', async () => {
      const element = await show({ data: manyPeople(40) });
      one<HTMLDetailsElement>(element, 'details').open = true;
      await waitUntil(() => all(element, 'ol').length > 0);
      expect(all(element, 'ol')).to.have.length(16);
      for (const list of all(element, 'ol')) expect(list.children).to.have.length(3);
      const walker = document.createTreeWalker(one(element, 'details'));
      let nodes = 0;
      while (walker.nextNode()) nodes += 1;
      expect(nodes).to.be.below(1500);
      const last = (): HTMLElement => parts(element, 'more').at(-1) as HTMLElement;
      // 16 lanes of 7 or 6 are listed in part; of the 24 others, 16 more with three each.
      expect(squeeze(last().textContent)).to.equal('Show 48 more (144 not shown)');
      last().click();
      await element.updateComplete;
      expect(all(element, 'ol')).to.have.length(32);
      expect(squeeze(last().textContent)).to.equal('Show 24 more (48 not shown)');
      last().click();
      await element.updateComplete;
      expect(all(element, 'ol')).to.have.length(40);
      element.circa = 6;
      await element.updateComplete;
      expect(all(element, 'ol'), 'something else begins anew').to.have.length(16);
    });
  });

  describe('events and scope', () => {
    it('a name in the chronology is chosen as a bar is', async () => {
      const element = await showLife();
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      parts(element, 'person')[0]?.click();
      await quiet();
      expect(chosen.map(({ person }) => person)).to.deep.equal(['andronikos-iv']);
      expect(squeeze(part(element, 'title').textContent)).to.equal('Life of Andronikos IV Palaiologos');
    });

    it('what is cancelled does not follow', async () => {
      const element = await showLife();
      element.addEventListener('byz-select', (event) => event.preventDefault());
      parts(element, 'person')[0]?.click();
      await quiet();
      expect(element.person).to.equal('john-vii');
    });

    it('inside <byz-dataset> shows all rulers, and then the life of who is chosen', async () => {
      const scope = await place('byz-dataset', { data: johnVii } as object);
      const element = document.createElement('byz-timeline');
      scope.append(element);
      await drawn(element);
      expect(squeeze(part(element, 'title').textContent)).to.equal('The last Palaiologoi');
      barNamed(element, 'Andronikos IV').click();
      await waitUntil(() => part(element, 'title').textContent === 'Life of Andronikos IV Palaiologos');
    });
  });

  describe('in and out of the page', () => {
    it('has the same time in view after a move', async () => {
      const element = await show({ from: 1300, to: 1399 });
      element.showRange(1340, 1360);
      await quiet();
      const other = await place('div', {});
      other.append(element);
      await drawn(element);
      expect(element.visibleRange).to.deep.equal({ start: 1340, end: 1360 });
      element.remove();
      element.to = 1379;
      other.append(element);
      await drawn(element);
      expect(element.visibleRange, 'another time is shown whole').to.deep.equal({ start: 1300, end: 1380 });
    });

    it('draws again after a move, with the same life', async () => {
      const element = await showLife();
      const names = (): string[] => parts(element, 'bar-label').map(nameOf).sort();
      const before = names();
      const other = document.createElement('div');
      element.parentElement?.append(other);
      other.append(element);
      await quiet();
      expect(names()).to.deep.equal(before);
      await enter(element);
      await sendKeys({ press: 'ArrowDown' });
      expect(nameOf(focused(element))).to.contain('Byzantine emperor');
    });

    it('draws when it comes into view after having had no width', async () => {
      const container = document.createElement('div');
      container.hidden = true;
      document.body.append(container);
      const element = document.createElement('byz-timeline');
      Object.assign(element, { data: johnVii, person: 'john-vii' });
      container.append(element);
      await drawn(element);
      expect(parts(element, 'bar-label')).to.have.length(0);
      container.hidden = false;
      await waitUntil(() => parts(element, 'bar-label').length > 0);
      container.remove();
    });

    it('is printed whole, for the width of paper, and then is as before', async () => {
      const element = await show();
      element.showRange(1385, 1395);
      await quiet();
      const events = eventsOf<ByzRangeChangeEvent>('byz-range-change');
      const state = (): unknown => ({
        range: element.visibleRange,
        ticks: squeeze(part(element, 'axis').textContent),
        canvas: one<HTMLCanvasElement>(element, '.screen > canvas').width,
        printed: all(element, '.printed').length,
      });
      const before = state();
      for (let round = 0; round < 2; round += 1) {
        dispatchEvent(new Event('beforeprint'));
        expect(squeeze(part(element, 'axis').textContent))
          .to.contain('1340')
          .and.to.contain('1400');
        // Three device pixels each, whatever the screen has.
        expect(one<HTMLCanvasElement>(element, '.screen > canvas').width).to.equal(3 * PRINT_WIDTH);
        expect(all(element, '.printed')).to.have.length(1);
        dispatchEvent(new Event('afterprint'));
        expect(state()).to.deep.equal(before);
      }
      await quiet();
      expect(state()).to.deep.equal(before);
      expect(events).to.deep.equal([]);
    });

    it('is printed with lists that say all, which are then as before', async () => {
      const element = await show({ data: manyPeople() });
      const state = (): unknown => [
        one<HTMLDetailsElement>(element, 'details').open,
        all(element, '.entry').length,
        parts(element, 'more').length,
      ];
      for (const isOpen of [false, true]) {
        one<HTMLDetailsElement>(element, 'details').open = isOpen;
        await waitUntil(() => all(element, '.entry').length > 0 === isOpen, 'opened or closed');
        const before = state();
        dispatchEvent(new Event('beforeprint'));
        const { length } = (manyPeople() as typeof johnVii).people;
        expect(state()).to.deep.equal([true, length, 0]);
        await quiet();
        dispatchEvent(new Event('afterprint'));
        await quiet();
        expect(state()).to.deep.equal(before);
      }
    });

    it('is printed without losing the focus', async () => {
      const element = await show({ data: manyPeople() });
      one<HTMLDetailsElement>(element, 'details').open = true;
      await waitUntil(() => parts(element, 'more').length > 0, 'opened');
      element.showRange(1385, 1395);
      await waitUntil(() => parts(element, 'overview-handle').length > 0, 'zoomed');
      for (const name of ['more', 'overview-handle', 'summary', 'lanes']) {
        const focused = (): boolean => part(element, name) === element.shadowRoot?.activeElement;
        part(element, name).focus();
        expect(focused(), name).to.equal(true);
        dispatchEvent(new Event('beforeprint'));
        await quiet();
        dispatchEvent(new Event('afterprint'));
        expect(focused(), `${name} after printing`).to.equal(true);
      }
    });

    it('does not take the focus from another when it has been printed', async () => {
      const element = await show({ data: manyPeople() });
      const button = document.createElement('button');
      element.after(button);
      one<HTMLElement>(element, 'summary').focus();
      dispatchEvent(new Event('beforeprint'));
      button.focus();
      dispatchEvent(new Event('afterprint'));
      expect(document.activeElement).to.equal(button);
      button.remove();
    });
  });

  describe('parts and theming', () => {
    const palette = PALETTE_COLORS.map((color) => `--_palette-${color}`);
    const drawAll = async (): Promise<ByzTimeline[]> => {
      warnings();
      const life = await showLife();
      await enter(life);
      const lists = await show({ data: manyPeople() });
      one<HTMLDetailsElement>(lists, 'details').open = true;
      await waitUntil(() => parts(lists, 'more').length > 0);
      const afar = await show({ from: 1000, to: 2000 });
      const together = await show({ withContemporaries: true, secondAxis: 'byzantine' });
      together.showRange(1380, 1390);
      await waitUntil(() => parts(together, 'overview-handle').length > 0);
      all<HTMLElement>(together, '[part~="controls"] button')[0]?.click();
      await waitUntil(() => parts(together, 'jump').length > 0);
      const images = [{ src: '/tests/fixtures/portrait.svg' }];
      const withPicture = { ...johnVii, people: johnVii.people.map((one) => ({ ...one, images })) };
      const near = await show({ data: withPicture, office: 'emperor' });
      near.showRange(1342, 1352);
      await waitUntil(() => parts(near, 'portrait').length > 0);
      return [
        life,
        lists,
        afar,
        together,
        near,
        await show({ person: 'Nobody' }),
        await outdated(await showLife()),
      ];
    };
    itIsDocumented('byz-timeline', drawAll, palette);
  });
});
