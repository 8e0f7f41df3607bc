import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/byz-dataset.js';
import '../../src/define/byz-timeline.js';
import type { ByzSelectEvent, ByzTimeline } from '../../src/index.js';
import { all, eventsOf, part, parts, place, quiet, settled } from '../helpers/elements.js';

/** Rulers of the bundled dataset, whose names are loaded only when they are looked for. Each test looks for other names. */
async function show(properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> {
  const element = await settled(await place<ByzTimeline>('byz-timeline', properties));
  await waitUntil(() => element.visibleRange, 'drawn');
  await quiet();
  return element;
}

const field = (element: Element): HTMLInputElement | undefined =>
  all<HTMLInputElement>(element, '[part="jump-field"]')[0];

async function ask(element: ByzTimeline, text: string): Promise<void> {
  parts(element, 'button')[0]?.click();
  await waitUntil(() => element.shadowRoot?.activeElement === field(element), 'the field has the focus');
  Object.assign(field(element) ?? {}, { value: text });
  await sendKeys({ press: 'Enter' });
}

const selected = (element: ByzTimeline): string[] =>
  parts(element, 'bar-label')
    .filter((bar) => bar.getAttribute('aria-selected') === 'true')
    .map((bar) => bar.ariaLabel ?? '');

describe('names of the bundled dataset that are on no bar', () => {
  const office = 'byzantine-emperor';

  for (const [text, name] of [
    ['the bulgar-slayer', 'Basil II'],
    // Artabasdos on Wikidata.
    ['q235097', 'Artabasdos'],
    ['John II Comnenus', 'John II Komnenos'],
    // Part of a name on a bar.
    ['Komnen', 'Isaac I Komnenos'],
    ['the Nobody', ''],
  ] as const)
    it(`the search field finds "${text}"`, async () => {
      const element = await show({ office });
      await ask(element, text);
      if (name) {
        await waitUntil(() => !field(element), 'closed');
        expect(part(element, 'focus').ariaLabel).to.contain(name);
      } else await waitUntil(() => part(element, 'jump-message').textContent.includes(text), 'nothing');
    });

  it('a search that has been closed moves nothing', async () => {
    const element = await show({ office });
    const before = element.visibleRange;
    await ask(element, 'the Rhinotmetos');
    await sendKeys({ press: 'Escape' });
    await quiet();
    expect([element.visibleRange, parts(element, 'focus').length]).to.deep.equal([before, 0]);
  });

  it('select() finds them after loading, and says so by its event', async () => {
    const element = await show({ office });
    const chosen = eventsOf<ByzSelectEvent>('byz-select');
    expect(element.select('Constantine the Great')).to.equal(false);
    await waitUntil(() => chosen.length > 0, 'chosen');
    expect(chosen.map(({ person }) => person)).to.deep.equal(['constantine-i']);
    expect(element.select('CONSTANTINE THE GREAT'), 'loaded before').to.equal(true);
  });

  it('select() and reveal() do only what was asked last', async () => {
    const element = await show({ office });
    const chosen = eventsOf<ByzSelectEvent>('byz-select');
    element.select('Julian the Apostate');
    expect(element.select('basil-ii')).to.equal(true);
    await quiet();
    await waitUntil(() => element.select('Julian the Apostate'), 'loaded');
    expect(chosen.map(({ person }) => person).slice(0, 1)).to.deep.equal(['basil-ii']);
  });

  it('reveal() finds them after loading', async () => {
    const element = await show({ office });
    expect(element.reveal('Kaloioannes')).to.equal(false);
    await waitUntil(() => parts(element, 'focus').length > 0, 'active');
    expect(part(element, 'focus').ariaLabel).to.contain('John II Komnenos');
  });

  it('the timeline of a life finds people whose record is not loaded', async () => {
    const element = await show({ person: 'leo-iii' });
    expect(element.select('Q170026')).to.equal(false);
    await waitUntil(() => part(element, 'title').textContent.includes('Valentinian III'), 'the life');
    expect(element.person).to.equal('valentinian-iii');
  });

  it('a selection in <byz-dataset> marks bars by them', async () => {
    const scope = document.createElement('byz-dataset');
    scope.selection = 'Theodosius the Great';
    const element = document.createElement('byz-timeline');
    Object.assign(element, { office, from: 370, to: 400 });
    scope.append(element);
    document.body.append(scope);
    await settled(element);
    await waitUntil(() => selected(element).length > 0, 'marked');
    expect(selected(element)[0]).to.contain('Theodosius I');
    scope.remove();
  });
});
