import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { ByzDataset, ByzInfobox } from '../../src/index.js';
import type { ByzSelectEvent } from '../../src/events.js';
import { justinian } from '../fixtures/justinian.js';
import { all, eventsOf, one, part, parts, place, quiet, settled, squeeze } from '../helpers/elements.js';
import type { PersonElement } from '../helpers/person-element.js';

const TAGS = ['byz-infobox', 'byz-succession-box'];

const named = (element: Element, name: string): HTMLElement =>
  parts(element, 'person').find(({ textContent }) => squeeze(textContent) === name) ??
  expect.fail(`no ${name}`);

const statusOf = (element: Element): string =>
  squeeze(
    all(element, 'p[role="status"]')
      .map(({ textContent }) => textContent)
      .join(' '),
  );

async function show(tag: string, properties: Partial<PersonElement> & object = {}): Promise<PersonElement> {
  return settled(await place<PersonElement>(tag, { person: 'justinian-i', data: justinian, ...properties }));
}

/** A dataset with two boxes that follow its selection. */
async function scope(
  attributes: Record<string, string> = {},
): Promise<[ByzDataset, PersonElement, PersonElement]> {
  const boxes = TAGS.map((tag) => document.createElement(tag) as PersonElement);
  const element = await place<ByzDataset>(
    'byz-dataset',
    { data: justinian, selection: 'justinian-i' },
    ...boxes,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const box of boxes) await settled(box);
  return [element, boxes[0] as PersonElement, boxes[1] as PersonElement];
}

for (const tag of TAGS)
  describe(`selecting a person in <${tag}>`, () => {
    it('moves the focus to the new name, which is not in the tab order', async () => {
      const element = await show(tag);
      named(element, 'Justin I').focus();
      await sendKeys({ press: 'Enter' });
      await quiet();
      const name = part(element, 'name');
      expect(squeeze(name.textContent)).to.equal('Justin I');
      expect(element.shadowRoot?.activeElement).to.equal(name);
      name.blur();
      expect(name.hasAttribute('tabindex')).to.equal(false);
    });

    it('scrolls to the top of the element when it is out of view, and not when it is in view', async () => {
      const element = await show(tag);
      const space = document.createElement('div');
      space.style.height = '3000px';
      element.after(space);
      named(element, 'Justin I').click();
      await quiet();
      expect(scrollY).to.equal(0);
      const { top } = element.getBoundingClientRect();
      scrollTo(0, top + 40);
      expect(element.getBoundingClientRect().top).to.be.below(0);
      named(element, 'Justinian I').click();
      await quiet();
      expect(element.getBoundingClientRect().top).to.be.within(-1, 1);
      scrollTo(0, 0);
    });

    it('schedules no update within an update, of which Lit would warn', async () => {
      const element = await show(tag);
      named(element, 'Justin II').click();
      expect(await element.updateComplete).to.equal(true);
    });

    it('announces once who is shown, in a region that existed before', async () => {
      const element = await show(tag);
      const [region] = all(element, 'p[role="status"]');
      expect(statusOf(element)).to.equal('');
      named(element, 'Justin I').click();
      await quiet();
      expect(statusOf(element)).to.equal('Justin I is now shown.');
      expect(all(element, 'p[role="status"]')).to.deep.equal([region]);
    });

    it('changes neither focus nor region if it is cancelled, or made by the page', async () => {
      const element = await show(tag);
      element.addEventListener('byz-select', (event) => event.preventDefault(), { once: true });
      const name = named(element, 'Justin I');
      name.focus();
      await sendKeys({ press: 'Enter' });
      await quiet();
      expect(element.shadowRoot?.activeElement).to.equal(name);
      element.person = 'justin-ii';
      await quiet();
      expect(element.shadowRoot?.activeElement).not.to.equal(part(element, 'name'));
      expect(statusOf(element)).to.equal('');
    });

    it('keeps the focus where the reader has moved it in the meantime', async () => {
      const element = await show(tag);
      const other = document.createElement('button');
      element.after(other);
      named(element, 'Justin I').click();
      other.focus();
      await quiet();
      expect(document.activeElement).to.equal(other);
    });

    it('names are links if the page says so, with the id percent-encoded', async () => {
      const data = {
        people: [
          { id: 'p', name: 'P', tenures: [{ title: 'King', predecessors: [{ person: 'a' }] }] },
          { id: 'a', name: 'A' },
        ],
      };
      const element = await show(tag, { data, person: 'p', personHref: '/rulers/{id}?of={id}#x' } as object);
      const link = named(element, 'A') as HTMLAnchorElement;
      expect(link.localName).to.equal('a');
      expect(link.getAttribute('href')).to.equal('/rulers/a?of=a#x');
      await expect(element).to.be.accessible();
    });

    it('are buttons if the URL is empty or not allowed', async () => {
      for (const personHref of ['', 'javascript:alert("{id}")', '//host/{id}', 'data:,{id}']) {
        const element = await show(tag, { personHref } as object);
        expect(named(element, 'Justin I').getAttribute('role'), personHref).to.equal('button');
      }
    });

    it('a plain click on a link sends byz-select and follows it; cancelling stops both', async () => {
      const element = await show(tag, { personHref: '#{id}' } as object);
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      named(element, 'Justin I').click();
      await waitUntil(() => location.hash === '#justin-i', 'followed');
      expect(chosen.map(({ person }) => person)).to.deep.equal(['justin-i']);
      expect(squeeze(part(element, 'name').textContent), 'the page that follows shows the person').to.equal(
        'Justinian I',
      );
      element.addEventListener('byz-select', (event) => event.preventDefault(), { once: true });
      named(element, 'Justin II').focus();
      await sendKeys({ press: 'Enter' });
      await quiet();
      expect(location.hash).to.equal('#justin-i');
      expect(chosen).to.have.length(2);
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('clicks with a modifier, and those of other buttons, are the browser’s', async () => {
      const element = await show(tag, { personHref: '#{id}' } as object);
      const chosen = eventsOf('byz-select');
      const stop = (event: Event): void => event.preventDefault();
      const prevented: boolean[] = [];
      element.addEventListener('click', (event) => prevented.push(event.defaultPrevented));
      element.parentElement?.addEventListener('click', stop);
      for (const more of [
        { ctrlKey: true },
        { metaKey: true },
        { shiftKey: true },
        { altKey: true },
        { button: 1 },
      ])
        named(element, 'Justin I').dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...more }),
        );
      expect(chosen).to.deep.equal([]);
      expect(prevented).to.deep.equal([false, false, false, false, false]);
    });

    it('its name is a heading of the level set by the page, otherwise a paragraph', async () => {
      for (const level of [2, '3', 4, 5, 6] as const) {
        const element = await show(tag, { headingLevel: level } as object);
        expect(part(element, 'name').localName).to.equal(`h${level}`);
      }
      for (const level of [undefined, null, 1, 7, 'x', ''])
        expect(part(await show(tag, { headingLevel: level } as object), 'name').localName).to.equal('p');
      const element = await show(tag);
      element.setAttribute('heading-level', '2');
      await element.updateComplete;
      expect(part(element, 'name').localName).to.equal('h2');
      await expect(element).to.be.accessible();
    });

    it('color-scheme makes it light or dark, independent of the page', async () => {
      const element = await show(tag);
      const color = (): string => getComputedStyle(part(element, 'base')).backgroundColor;
      const [own, light, dark] = ['', 'light', 'dark'].map((scheme) => {
        if (scheme) element.setAttribute('color-scheme', scheme);
        return color();
      });
      expect(light).not.to.equal(dark);
      expect([light, dark]).to.include(own);
    });
  });

describe('selecting inside <byz-dataset>', () => {
  it('is announced once, by the dataset; the focus is on the name in the element that was used', async () => {
    const [dataset, infobox, box] = await scope();
    expect(statusOf(dataset)).to.equal('');
    named(box, 'Justin I').focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect(statusOf(dataset)).to.equal('Justin I is now shown.');
    expect([statusOf(infobox), statusOf(box)]).to.deep.equal(['', '']);
    expect(document.activeElement).to.equal(box);
    expect(box.shadowRoot?.activeElement).to.equal(part(box, 'name'));
  });

  it('from the page’s code is not announced', async () => {
    const [dataset] = await scope();
    dataset.selection = 'justin-ii';
    await quiet();
    expect(statusOf(dataset)).to.equal('');
  });

  it('an element with its own person keeps person and focus', async () => {
    const [dataset, infobox, box] = await scope();
    box.person = 'justinian-i';
    await box.updateComplete;
    const name = named(box, 'Justin I');
    name.focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect(box.shadowRoot?.activeElement).to.equal(name);
    expect(squeeze(part(infobox, 'name').textContent)).to.equal('Justin I');
    expect(statusOf(dataset)).to.equal('Justin I is now shown.');
  });

  it('its person-href applies to the elements inside; their own takes precedence, and an empty one means buttons', async () => {
    const [dataset, infobox, box] = await scope({ 'person-href': '/of/{id}' });
    box.setAttribute('person-href', '');
    await quiet();
    expect(named(infobox, 'Justin I').getAttribute('href')).to.equal('/of/justin-i');
    expect(named(box, 'Justin I').localName).to.equal('span');
    box.setAttribute('person-href', '/own/{id}');
    await quiet();
    expect(named(box, 'Justin I').getAttribute('href')).to.equal('/own/justin-i');
    dataset.removeAttribute('person-href');
    await quiet();
    expect(named(infobox, 'Justin I').localName).to.equal('span');
  });
});

describe('footnotes', () => {
  it('lead back to the mark that was followed, even a collapsed one', async () => {
    const data = {
      sources: [{ id: 's', title: 'S' }],
      people: [
        {
          id: 'p',
          name: 'P',
          birth: { date: '1400', sources: ['s'] },
          death: { date: '1450', sources: ['s'] },
          remarks: [{ text: 'R', sources: ['s'] }],
        },
      ],
    };
    const element = await show('byz-infobox', { data, person: 'p' });
    const marks = parts(element, 'footnote-mark');
    expect(marks).to.have.length(3);
    for (const mark of [marks[1], marks[2], marks[0]]) {
      mark?.click();
      expect((element.shadowRoot?.activeElement as HTMLElement).id).to.equal('footnote-1');
      for (const details of all<HTMLDetailsElement>(element, 'details[part="remarks"]')) details.open = false;
      part(element, 'footnote-back').click();
      expect(element.shadowRoot?.activeElement).to.equal(mark);
      expect(mark?.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    }
  });
});

describe('the navigation of an infobox', () => {
  it('links to the previous and next holders of the main office, on request', async () => {
    const element = (await show('byz-infobox')) as ByzInfobox;
    expect(parts(element, 'navigation')).to.deep.equal([]);
    element.withNavigation = true;
    await element.updateComplete;
    const navigation = part(element, 'navigation');
    expect([navigation.localName, navigation.getAttribute('aria-label')]).to.deep.equal([
      'nav',
      'Succession',
    ]);
    expect(parts(element, 'neighbour').map(({ textContent }) => squeeze(textContent))).to.deep.equal([
      'Predecessor Justin I',
      'Successor Justin II',
    ]);
    one(element, '[part~="neighbour-after"] [part="person"]').click();
    await quiet();
    expect(squeeze(part(element, 'name').textContent)).to.equal('Justin II');
    await expect(element).to.be.accessible();
  });
});

describe('a compact infobox', () => {
  it('shows reign, neighbours, birth and death, and collapses the rest, without losing anything', async () => {
    const element = (await show('byz-infobox')) as ByzInfobox;
    const rows = (): string[] => parts(element, 'label').map(({ textContent }) => squeeze(textContent));
    const before = rows();
    element.compact = true;
    await element.updateComplete;
    const folded = part(element, 'folded') as HTMLDetailsElement;
    expect(folded.open).to.equal(false);
    const shown = parts(element, 'label').filter((label) => !folded.contains(label));
    expect(shown.map(({ textContent }) => squeeze(textContent))).to.deep.equal(
      before.filter((label) => /^(?:Reign|Predecessor|Successor|Born|Died)$/.test(label)),
    );
    expect(rows().sort()).to.deep.equal(before.sort());
    folded.open = true;
    await expect(element).to.be.accessible();
  });

  it('has no collapsed section if there is nothing to collapse', async () => {
    const data = { people: [{ id: 'p', name: 'P', birth: { date: '1400' } }] };
    const element = await show('byz-infobox', { data, person: 'p', compact: true } as object);
    expect(parts(element, 'folded')).to.deep.equal([]);
  });
});
