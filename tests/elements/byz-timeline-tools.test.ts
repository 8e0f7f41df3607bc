import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/byz-timeline.js';
import type { ByzSelectEvent, ByzTimeline } from '../../src/index.js';
import { all, eventsOf, part, parts, place, quiet, settled, squeeze } from '../helpers/elements.js';

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
      const before = canvas.toDataURL();
      await sendMouse({ type: 'move', position: middleOf(barNamed(element, 'P 1340')) });
      await waitUntil(() => canvas.toDataURL() !== before, 'marked');
      await resetMouse();
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
      const many = Array.from({ length: 150 }, (_, index) => ({
        id: `q-${index}`,
        name: `Q ${index}`,
        tenures: [{ office: 'o-1310', reign: '1350/1360' }],
      }));
      const data = { ...century, people: [...century.people, ...many] };
      const element = await show({ data, withContemporaries: true });
      element.select('all');
      await waitUntil(() => parts(element, 'entry').length === 100);
      part(element, 'more').click();
      await waitUntil(() => parts(element, 'entry').length === 153);
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
});
