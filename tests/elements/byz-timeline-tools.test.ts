import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/byz-timeline.js';
import type { ByzErrorEvent, ByzSelectEvent, ByzTimeline } from '../../src/index.js';
import { all, eventsOf, part, parts, place, quiet, settled, squeeze, warnings } from '../helpers/elements.js';

/** An emperor for a century, and kings in three lanes beside him. */
const century = {
  people: [
    { id: 'all', name: 'All', tenures: [{ office: 'o', reign: '1300-01-01/1399-12-31' }] },
    ...[1310, 1340, 1380].map((year) => ({
      id: `p-${year}`,
      name: `P ${year}`,
      tenures: [{ office: `o-${year}`, reign: `${year}-01-01/${year + 10}-01-01` }],
    })),
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
  await settled(element);
  await quiet();
  return element;
}

const lanesOf = (element: Element): HTMLElement => part(element, 'lanes');

const middleOf = (target: Element): [number, number] => {
  const { x, y, width, height } = target.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

const barNamed = (element: Element, start: string): HTMLElement =>
  parts(element, 'bar-label').find((bar) => bar.ariaLabel?.startsWith(start)) ??
  expect.fail(`no bar "${start}"`);

async function enter(element: Element): Promise<void> {
  all<HTMLElement>(element, '[part~="controls"] button').at(-1)?.focus();
  await sendKeys({ press: 'Tab' });
}

describe('tools of <byz-timeline>', () => {
  afterEach(() => resetMouse());

  describe('contemporaries', () => {
    it('are counted in the tooltip of a bar that is pointed at', async () => {
      const element = await show();
      const told = (): string => squeeze(part(element, 'tooltip').textContent);
      await sendMouse({ type: 'move', position: middleOf(barNamed(element, 'P 1340')) });
      await waitUntil(() => told().endsWith('with 1 contemporary'), 'one');
      await sendMouse({ type: 'move', position: middleOf(barNamed(element, 'All')) });
      await waitUntil(() => told().endsWith('with 3 contemporaries'), 'three');
    });

    it('are told with a bar that has the focus', async () => {
      const element = await show();
      await enter(element);
      const focused = part(element, 'focus');
      await waitUntil(() => focused.getAttribute('aria-description') === 'with 3 contemporaries');
    });

    it('are marked on the canvas as long as somebody is pointed at', async () => {
      const element = await show();
      const canvas = element.shadowRoot?.querySelector('canvas') ?? expect.fail();
      const { bottom } = element.getBoundingClientRect();
      const away = async (): Promise<void> => {
        await sendMouse({ type: 'move', position: [5, Math.ceil(bottom) + 20] });
        await quiet();
      };
      await away();
      const before = canvas.toDataURL();
      await sendMouse({ type: 'move', position: middleOf(barNamed(element, 'P 1340')) });
      await waitUntil(() => canvas.toDataURL() !== before, 'marked');
      await away();
      await waitUntil(() => canvas.toDataURL() === before, 'as before');
    });

    it('are nobody’s in a life', async () => {
      const element = await show({ person: 'p-1340' });
      await enter(element);
      await quiet();
      expect(squeeze(part(element, 'tooltip').textContent)).not.to.contain('contemporar');
    });

    it('are listed when asked for: of nobody, then of who is chosen', async () => {
      const element = await show({ withContemporaries: true });
      const text = (): string => squeeze(part(element, 'contemporaries').textContent);
      await waitUntil(() => text() === 'Choose a ruler to list the contemporaries.');
      barNamed(element, 'P 1340').click();
      await waitUntil(() => text().startsWith('Contemporaries of P 1340'));
      const [entry] = parts(element, 'entry');
      expect(squeeze(entry?.textContent)).to.equal('1340–1350 All (o)');
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      entry?.querySelector<HTMLElement>('[part="person"]')?.click();
      await waitUntil(() => text().startsWith('Contemporaries of All'));
      expect(chosen.map(({ person }) => person)).to.deep.equal(['all']);
      expect(parts(element, 'entry')).to.have.length(3);
      await expect(element).to.be.accessible();
    });

    it('are not listed unless asked for, nor below a life', async () => {
      for (const properties of [{}, { withContemporaries: true, person: 'p-1340' }])
        expect(parts(await show(properties), 'contemporaries')).to.have.length(0);
    });

    it('are listed a page at a time', async () => {
      const many = Array.from({ length: 70 }, (_, index) => ({
        id: `q-${index}`,
        name: `Q ${index}`,
        tenures: [{ office: 'o-1310', reign: '1350/1360' }],
      }));
      const data = { ...century, people: [...century.people, ...many] };
      const element = await show({ data, withContemporaries: true });
      element.select('all');
      await waitUntil(() => parts(element, 'entry').length === 50);
      part(element, 'more').click();
      await waitUntil(() => parts(element, 'entry').length === 73);
      expect(parts(element, 'more')).to.have.length(0);
    });
  });

  describe('the field for a year or a name', () => {
    const field = (element: Element): HTMLInputElement | undefined =>
      all<HTMLInputElement>(element, '[part="jump-field"]')[0];

    /** Opens the field by its key, and types. */
    async function ask(element: ByzTimeline, text: string): Promise<void> {
      await enter(element);
      await sendKeys({ press: '/' });
      await waitUntil(() => element.shadowRoot?.activeElement === field(element), 'the field has the focus');
      await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
    }

    const said = (element: Element): string => squeeze(all(element, '[role="status"]').at(-1)?.textContent);

    it('opens by "/", goes to a name, says so, and gives the focus to its bar', async () => {
      const element = await show();
      element.showRange(1300, 1320);
      await ask(element, 'p 1380');
      await waitUntil(() => !field(element), 'closed');
      expect(element.shadowRoot?.activeElement).to.equal(lanesOf(element));
      expect(part(element, 'focus').ariaLabel).to.contain('P 1380');
      expect(element.visibleRange?.end).to.be.above(1380);
      await element.updateComplete;
      expect(said(element)).to.equal('P 1380 in view');
    });

    it('goes to a year', async () => {
      const element = await show();
      await ask(element, '1345');
      await waitUntil(() => !field(element), 'closed');
      const { start, end } = element.visibleRange ?? expect.fail();
      expect((start + end) / 2).to.be.closeTo(1345.5, 0.01);
      expect(end - start).to.be.closeTo(12.5, 0.01);
      expect(element.shadowRoot?.activeElement).to.equal(lanesOf(element));
      expect(said(element)).to.equal('1345 in view');
    });

    it('says that nothing was found, and stays', async () => {
      const element = await show();
      const before = element.visibleRange;
      await ask(element, 'Charlemagne');
      await waitUntil(() => part(element, 'jump-message').textContent === 'Nothing found for “Charlemagne”.');
      expect(element.shadowRoot?.activeElement).to.equal(field(element));
      expect(element.visibleRange).to.deep.equal(before);
      await expect(element).to.be.accessible();
    });

    it('Escape closes it, and gives the focus back', async () => {
      const element = await show();
      await enter(element);
      const [button] = all<HTMLElement>(element, '[part~="controls"] button');
      for (const opener of [lanesOf(element), button ?? expect.fail()]) {
        opener.focus();
        if (opener === button) opener.click();
        else await sendKeys({ press: '/' });
        await waitUntil(() => element.shadowRoot?.activeElement === field(element), 'open');
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => !field(element), 'closed');
        expect(element.shadowRoot?.activeElement).to.equal(opener);
      }
    });

    it('closes when the focus goes elsewhere', async () => {
      const element = await show();
      const [button] = all<HTMLElement>(element, '[part~="controls"] button');
      button?.click();
      await waitUntil(() => element.shadowRoot?.activeElement === field(element), 'open');
      lanesOf(element).focus();
      await waitUntil(() => !field(element), 'closed');
      expect(element.shadowRoot?.activeElement).to.equal(lanesOf(element));
    });

    it('covers the title and moves nothing', async () => {
      const element = await show();
      const before = element.getBoundingClientRect().height;
      all<HTMLElement>(element, '[part~="controls"] button')[0]?.click();
      await waitUntil(() => field(element), 'open');
      expect(element.getBoundingClientRect().height).to.equal(before);
    });
  });

  describe('the overview', () => {
    const handle = (element: Element): HTMLElement => part(element, 'overview-handle');
    const isThere = (element: Element): boolean =>
      parts(element, 'overview-handle').some(({ hidden }) => !hidden);

    async function zoomed(properties: Partial<ByzTimeline> = {}, dir = 'ltr'): Promise<ByzTimeline> {
      const element = await show(properties, dir);
      element.showRange(1340, 1360);
      await waitUntil(() => isThere(element), 'the overview comes');
      return element;
    }

    /** Where the handle stands, in parts of the whole, from where time begins. */
    function placeOfHandle(element: Element, dir = 'ltr'): [number, number] {
      const whole = part(element, 'overview').querySelector('canvas')?.getBoundingClientRect();
      const own = handle(element).getBoundingClientRect();
      if (!whole) return expect.fail();
      const start = dir === 'rtl' ? whole.right - own.right : own.left - whole.left;
      return [start / whole.width, (start + own.width) / whole.width];
    }

    const range = ({ visibleRange }: ByzTimeline): [number, number] => [
      visibleRange?.start ?? NaN,
      visibleRange?.end ?? NaN,
    ];

    it('is only there while a part is in view, and moves nothing', async () => {
      const element = await show({ from: '1200', to: '1499' });
      // Rows are of one height at both scales.
      element.style.inlineSize = '600px';
      await quiet();
      const { height } = element.getBoundingClientRect();
      expect(isThere(element)).to.equal(false);
      element.showRange(1210, 1460);
      await waitUntil(() => isThere(element));
      expect(element.getBoundingClientRect().height).to.equal(height);
      element.fit();
      await waitUntil(() => !isThere(element));
      expect(element.getBoundingClientRect().height).to.equal(height);
    });

    for (const dir of ['ltr', 'rtl'])
      it(`shows where the part in view is: ${dir}`, async () => {
        const [start, end] = placeOfHandle(await zoomed({}, dir), dir);
        expect(start).to.be.closeTo(0.4, 0.01);
        expect(end).to.be.closeTo(0.6, 0.01);
      });

    it('is a slider with a name and years', async () => {
      const element = await zoomed();
      const { role, ariaLabel, ariaValueMin, ariaValueMax, ariaValueNow, ariaValueText } = handle(element);
      expect([role, ariaLabel, ariaValueText]).to.deep.equal(['slider', 'Part in view', '1340–1360']);
      expect([ariaValueMin, ariaValueNow, ariaValueMax]).to.deep.equal(['1300', '1350', '1400']);
      await expect(element).to.be.accessible();
    });

    for (const [dir, keys] of [
      ['ltr', { ArrowRight: 2, ArrowLeft: -2 }],
      ['rtl', { ArrowRight: -2, ArrowLeft: 2 }],
      ['ltr', { ArrowUp: 2, ArrowDown: -2, PageUp: 20, PageDown: -20, Home: -40, End: 40 }],
    ] as const)
      it(`answers keys: ${dir}, ${Object.keys(keys).join(', ')}`, async () => {
        const element = await zoomed({}, dir);
        for (const [key, years] of Object.entries(keys)) {
          element.showRange(1340, 1360);
          await quiet();
          handle(element).focus();
          await sendKeys({ press: key });
          await quiet();
          const [start, end] = range(element);
          expect(start, key).to.be.closeTo(1340 + years, 1e-6);
          expect(end, key).to.be.closeTo(1360 + years, 1e-6);
        }
      });

    for (const [dir, toEarlier] of [
      ['ltr', -1],
      ['rtl', 1],
    ] as const)
      it(`is dragged, and takes the time along: ${dir}`, async () => {
        const element = await zoomed({}, dir);
        const [x, y] = middleOf(handle(element));
        const { width } =
          part(element, 'overview').querySelector('canvas')?.getBoundingClientRect() ?? expect.fail();
        const by = Math.round(width / 10);
        await sendMouse({ type: 'move', position: [x, y] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [x + toEarlier * by, y] });
        await waitUntil(() => Math.abs(range(element)[0] - 1330) < 0.5, 'ten years earlier');
        await sendMouse({ type: 'up' });
        await sendMouse({ type: 'move', position: [x, y] });
        await quiet();
        expect(range(element)[0], 'let go').to.be.closeTo(1330, 0.5);
        expect(range(element)[1] - range(element)[0]).to.be.closeTo(20, 1e-6);
      });

    it('brings the time that is clicked into the middle', async () => {
      const element = await zoomed();
      const { x, y, width, height } =
        part(element, 'overview').querySelector('canvas')?.getBoundingClientRect() ?? expect.fail();
      await sendMouse({ type: 'click', position: [Math.round(x + width * 0.8), Math.round(y + height / 2)] });
      await waitUntil(() => Math.abs(range(element)[0] - 1370) < 0.5);
      expect(element.shadowRoot?.activeElement).to.equal(handle(element));
    });
  });

  describe('the second axis', () => {
    it('counts the years of the world', async () => {
      const element = await show({ secondAxis: 'byzantine' });
      // Labels are used again, in any order; the first in time names the count.
      const first = (): HTMLElement | undefined =>
        all(element, '[part~="second-axis"] span').find(({ textContent }) => textContent?.startsWith('AM '));
      await waitUntil(() => first(), 'drawn');
      const tick = first() ?? expect.fail();
      expect(tick.textContent).to.match(/^AM 68[12]0$/);
      const { left, width } =
        part(element, 'lanes').querySelector('.screen')?.getBoundingClientRect() ?? expect.fail();
      // On 1 September.
      const year = Number(tick.textContent?.slice(3)) - 5509 + 8 / 12;
      expect(1300 + ((tick.getBoundingClientRect().left - left) / width) * 100).to.be.closeTo(year, 0.2);
      element.showRange(1340, 1350);
      await waitUntil(() => /^AM 68(?:49|50)$/.test(first()?.textContent ?? ''), 'nearer');
    });

    it('has its room before its code has come', async () => {
      const element = await place<ByzTimeline>('byz-timeline', { data: century, secondAxis: 'byzantine' });
      await settled(element);
      const { height } = part(element, 'second-axis').getBoundingClientRect();
      expect(height).to.be.above(20);
    });

    it('is there only when it is asked for, and other counts are reported', async () => {
      const [warned, errors] = [warnings(), eventsOf<ByzErrorEvent>('byz-error')];
      expect(parts(await show(), 'second-axis')).to.have.length(0);
      const element = await show({ secondAxis: 'islamic' as 'byzantine' });
      expect(parts(element, 'second-axis')).to.have.length(0);
      expect(errors.map(({ error }) => error.code)).to.deep.equal(['bad-property']);
      expect(warned.join()).to.contain('The property "secondAxis" takes one of "byzantine"');
    });

    it('the tooltip stands beside its bar under two axes too', async () => {
      const element = await show({ secondAxis: 'byzantine' });
      const bar = barNamed(element, 'P 1340');
      await sendMouse({ type: 'move', position: middleOf(bar) });
      await waitUntil(() => !part(element, 'tooltip').hidden);
      const [tip, own] = [part(element, 'tooltip'), bar].map((node) => node.getBoundingClientRect());
      expect(tip && own && (tip.top >= own.bottom || tip.bottom <= own.top)).to.equal(true);
    });
  });
});
