import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { ByzDataset, ByzInfobox, ByzTimeline } from '../../src/index.js';
import type { ByzSelectEvent } from '../../src/events.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import {
  all,
  eventsOf,
  one,
  part,
  parts,
  place,
  quiet,
  settled,
  squeeze,
  warnings,
} from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait-until.js';

const show = async (properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> => {
  const element = await settled(await place<ByzTimeline>('byz-timeline', { data: johnVii, ...properties }));
  await quiet();
  return element;
};

const showLife = (properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> =>
  show({ person: 'john-vii', ...properties });

async function open(element: ByzTimeline): Promise<void> {
  (part(element, 'lists') as HTMLDetailsElement).open = true;
  await waitUntil(() => parts(element, 'entry').length > 0, 'the lists');
}

const named = (element: Element, name: string): HTMLElement =>
  all(element, '.chronology [part~="person"]').find(({ textContent }) => squeeze(textContent) === name) ??
  expect.fail(`no ${name}`);

const barOf = (element: Element, name: string): HTMLElement =>
  parts(element, 'bar-label').find((bar) => bar.ariaLabel?.startsWith(name)) ?? expect.fail(`no ${name}`);

/** What the status regions of some elements say. */
const said = (...elements: Element[]): string[] =>
  elements.flatMap((element) =>
    all(element, 'p[role="status"]').map(({ textContent }) => squeeze(textContent)),
  );

/** A dataset with elements that follow its selection. */
async function scope<T extends HTMLElement[]>(tags: string[], first?: object): Promise<[ByzDataset, ...T]> {
  const elements = tags.map((tag) => document.createElement(tag)) as T;
  Object.assign(elements[0] as HTMLElement, first);
  const dataset = await place<ByzDataset>(
    'byz-dataset',
    { data: johnVii, selection: 'john-vii' },
    ...elements,
  );
  for (const element of elements) await settled(element as unknown as ByzTimeline);
  await quiet();
  return [dataset, ...elements];
}

describe('names on a timeline with person-href', () => {
  const personHref = '#{id}';

  it('are links in the lists, the life’s list and the contemporaries', async () => {
    const life = await showLife({ personHref });
    expect(named(life, 'Andronikos V Palaiologos').getAttribute('href')).to.equal('#andronikos-v');
    await expect(life).to.be.accessible();
    const rulers = await show({ personHref, withContemporaries: true });
    await open(rulers);
    expect(named(rulers, 'John VII Palaiologos').getAttribute('href')).to.equal('#john-vii');
    rulers.select('john-vii');
    await waitUntil(() => all(rulers, '.contemporaries a').length > 0, 'the contemporaries');
    const links = all<HTMLAnchorElement>(rulers, '.contemporaries a').map((link) =>
      link.getAttribute('href'),
    );
    expect(links).to.include('#andronikos-v');
    await expect(rulers).to.be.accessible();
  });

  it('a plain click sends byz-select and follows the link; cancelling stops both', async () => {
    const element = await showLife({ personHref });
    const chosen = eventsOf<ByzSelectEvent>('byz-select');
    named(element, 'Andronikos V Palaiologos').click();
    await waitUntil(() => location.hash === '#andronikos-v', 'followed');
    expect(chosen.map(({ person }) => person)).to.deep.equal(['andronikos-v']);
    expect(element.person, 'the page that follows shows the person').to.equal('john-vii');
    element.addEventListener('byz-select', (event) => event.preventDefault(), { once: true });
    history.replaceState(null, '', location.pathname + location.search);
    named(element, 'Andronikos V Palaiologos').focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect([location.hash, chosen.length]).to.deep.equal(['', 2]);
  });

  it('the tooltip’s name is a link, that a pointer can follow from a focused bar', async () => {
    const element = await show({ personHref });
    const chosen = eventsOf<ByzSelectEvent>('byz-select');
    part(element, 'lanes').focus();
    element.reveal('john-v');
    const link = one<HTMLAnchorElement>(element, '.tooltip a');
    expect([link.getAttribute('href'), squeeze(link.textContent)]).to.deep.equal([
      '#john-v',
      'John V Palaiologos',
    ]);
    await waitUntil(() => all(element, '.tooltip-contemporaries').length > 0, 'the whole tooltip');
    const { x, y, width, height } = link.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await waitUntil(() => location.hash === '#john-v', 'followed');
    expect(chosen.map(({ person }) => person)).to.deep.equal(['john-v']);
    history.replaceState(null, '', location.pathname + location.search);
    await expect(element).to.be.accessible();
  });

  it('the link stays the same while the drawing changes, so that a press and its release are one click', async () => {
    const element = await show({ personHref });
    element.reveal('john-v');
    const link = one(element, '.tooltip a');
    await waitUntil(() => all(element, '.tooltip-contemporaries').length > 0, 'the contemporaries');
    expect(one(element, '.tooltip a')).to.equal(link);
    element.showRange(1340, 1400);
    await quiet();
    expect(one(element, '.tooltip a')).to.equal(link);
  });

  it('an office in a tooltip is no link', async () => {
    const element = await showLife({ personHref });
    element.reveal('john-vii');
    expect(part(element, 'tooltip').hidden).to.equal(false);
    expect(all(element, '.tooltip a')).to.deep.equal([]);
  });

  it('bars select as before, by click and by key', async () => {
    const element = await show({ personHref });
    const chosen = eventsOf<ByzSelectEvent>('byz-select');
    barOf(element, 'John V Palaiologos').click();
    await quiet();
    expect(barOf(element, 'John V Palaiologos').getAttribute('aria-selected')).to.equal('true');
    expect([location.hash, chosen.length]).to.deep.equal(['', 1]);
  });

  it('come from the <byz-dataset>; an empty one of its own means buttons', async () => {
    const [dataset, timeline] = await scope<[ByzTimeline]>(['byz-timeline']);
    dataset.personHref = '/of/{id}';
    await quiet();
    expect(named(timeline, 'Andronikos V Palaiologos').getAttribute('href')).to.equal('/of/andronikos-v');
    timeline.personHref = '';
    await quiet();
    expect(named(timeline, 'Andronikos V Palaiologos').getAttribute('role')).to.equal('button');
  });
});

describe('the title of a timeline', () => {
  it('is a heading of the level set by the page, with those of lists below it', async () => {
    for (const [level, title, list] of [
      [2, 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      [4, 'h4', 'h5'],
      [5, 'h5', 'h6'],
      [6, 'h6', 'h6'],
      [undefined, 'p', 'h3'],
    ] as const) {
      const element = await show({ headingLevel: level ?? null });
      await open(element);
      expect(part(element, 'title').localName).to.equal(title);
      for (const heading of parts(element, 'list-heading')) expect(heading.localName).to.equal(list);
    }
  });

  it('ignores any other level, and says so', async () => {
    const logged = warnings();
    const element = await show({ headingLevel: 7 });
    expect(part(element, 'title').localName).to.equal('p');
    expect(logged.join()).to.contain('headingLevel');
  });

  it('looks the same as a heading', async () => {
    const [plain, heading] = [await show(), await show({ headingLevel: 2 })];
    const box = (element: Element): number[] => {
      const { width, height } = part(element, 'title').getBoundingClientRect();
      return [width, height];
    };
    const [wanted, found] = [box(plain), box(heading)];
    for (const [index, size] of wanted.entries()) expect(found[index]).to.be.closeTo(size, 0.01);
  });
});

describe('a choice on a timeline', () => {
  // A scroll bar that comes with a further timeline would narrow the first while it is observed.
  before(() => document.documentElement.style.setProperty('overflow-y', 'scroll'));
  after(() => document.documentElement.style.removeProperty('overflow-y'));

  it('from the list of a life leads to the title, and is announced once', async () => {
    const element = await showLife();
    const [region] = all(element, 'p[role="status"]');
    named(element, 'Andronikos V Palaiologos').focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect(squeeze(part(element, 'title').textContent)).to.equal('Life of Andronikos V Palaiologos');
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'title'));
    expect(said(element)).to.deep.equal(['Andronikos V Palaiologos is now shown.']);
    expect(all(element, 'p[role="status"]')).to.deep.equal([region]);
  });

  it('keeps the focus in the drawing, and in the list of many', async () => {
    const life = await showLife();
    part(life, 'lanes').focus();
    barOf(life, 'Andronikos V Palaiologos').click();
    await quiet();
    expect(life.shadowRoot?.activeElement).to.equal(part(life, 'lanes'));
    const rulers = await show();
    await open(rulers);
    const name = named(rulers, 'John VII Palaiologos');
    name.focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect(rulers.shadowRoot?.activeElement).to.equal(name);
    expect(said(rulers)).to.deep.equal(['John VII Palaiologos chosen']);
  });

  it('says nothing if it is cancelled', async () => {
    const element = await show();
    element.addEventListener('byz-select', (event) => event.preventDefault());
    element.select('john-vii');
    await quiet();
    expect(said(element)).to.deep.equal(['']);
  });

  for (const [what, tags, sentence] of [
    ['of many, alone', ['byz-timeline'], 'John V Palaiologos chosen'],
    ['of many, beside a box', ['byz-timeline', 'byz-infobox'], 'John V Palaiologos chosen'],
  ] as const)
    it(`${what} in a <byz-dataset>, is announced once, by the dataset`, async () => {
      const [dataset, timeline, ...others] = await scope<[ByzTimeline, ...ByzInfobox[]]>([...tags], {
        office: 'emperor',
      });
      barOf(timeline, 'John V Palaiologos').click();
      await quiet();
      expect(dataset.selection).to.equal('john-v');
      expect(said(dataset)).to.deep.equal([sentence]);
      expect(said(timeline, ...others).join('')).to.equal('');
    });

  for (const from of ['timeline', 'infobox'])
    it(`of a life in a <byz-dataset>, made in the ${from}, is announced once`, async () => {
      const [dataset, timeline, infobox] = await scope<[ByzTimeline, ByzInfobox]>([
        'byz-timeline',
        'byz-infobox',
      ]);
      const name = parts(from === 'timeline' ? timeline : infobox, 'person').find(
        ({ textContent }) => squeeze(textContent) === 'Andronikos V Palaiologos',
      );
      name?.click();
      await quiet();
      expect(said(dataset, timeline, infobox)).to.deep.equal([
        'Andronikos V Palaiologos is now shown.',
        '',
        '',
      ]);
    });

  it('is marked if the dataset’s selection is a name', async () => {
    const [dataset, timeline] = await scope<[ByzTimeline]>(['byz-timeline'], { office: 'emperor' });
    dataset.selection = 'John V Palaiologos';
    await quiet();
    expect(barOf(timeline, 'John V Palaiologos').getAttribute('aria-selected')).to.equal('true');
    expect(said(dataset)).to.deep.equal(['']);
  });
});
