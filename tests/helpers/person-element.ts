import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { ByzErrorEvent, ByzLoadEvent, ByzSelectEvent } from '../../src/events.js';
import type { Dataset } from '../../src/model/dataset.js';
import { justinian } from '../fixtures/justinian.js';
import {
  all,
  eventsOf,
  isBusy,
  part,
  parts,
  place,
  quiet,
  readLines,
  settled,
  squeeze,
  textOf,
  warnings,
} from './elements.js';
import { freshUrl, stubFetch } from './stub-fetch.js';
import type { FetchStub } from './stub-fetch.js';

/** What the two boxes have in common. */
export type PersonElement = LitElement & { person?: string; src?: string; data?: unknown };

const NOT_FOUND = 'There is no “Nobody” in this dataset.';
const UNREAD = 'The data could not be read.';
const BAD_SETUP = 'This element is not set up correctly.';
const RETRY = 'Try again';

const answerOf = (status: number): Response => new Response('No', { status });

const paragraph = (text: string): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** The dataset of the fixture, checked before. */
function checked(): Dataset {
  const parsed = parseDataset(justinian);
  return parsed.ok ? parsed.value : expect.fail('the fixture is no dataset');
}

/** What every element about one person must do. Call inside the element's `describe`. */
export function itIsAnElementAboutOnePerson(tag: string): void {
  const make = (
    properties: Partial<PersonElement> = {},
    ...children: (Node | string)[]
  ): Promise<PersonElement> => place<PersonElement>(tag, properties, ...children);
  const ready = async (properties: Partial<PersonElement> = {}): Promise<PersonElement> =>
    settled(await make({ person: 'justinian-i', data: justinian, ...properties }));
  const nameOf = (element: Element): string => squeeze(part(element, 'name').textContent);
  const status = (element: Element): string => squeeze(part(element, 'status').textContent);

  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  describe('accessibility', () => {
    it('has no violation when it is ready', async () => {
      await expect(await ready()).to.be.accessible();
    });

    it('has no violation while it loads', async () => {
      const element = await make({ person: 'justinian-i', src: freshUrl() });
      await element.updateComplete;
      expect(isBusy(element)).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('has no violation without a person, with an unknown one, and with bad data', async () => {
      warnings();
      for (const properties of [{ person: '' }, { person: 'Nobody' }, { data: [] }])
        await expect(await ready(properties)).to.be.accessible();
    });

    it('has no violation while the children of the page stand in its place', async () => {
      warnings();
      const element = await make({ person: 'Nobody', data: justinian }, paragraph('Emperor'));
      await expect(await settled(element)).to.be.accessible();
    });

    it('says what it is about, and how the loading goes, to screen readers', async () => {
      const element = await make({ person: 'justinian-i', src: freshUrl() });
      await element.updateComplete;
      const region = part(element, 'status');
      expect(region.getAttribute('role')).to.equal('status');
      expect(part(element, 'base').getAttribute('aria-busy')).to.equal('true');
      (await stub.asked(1)).answer(justinian);
      await settled(element);
      const label = part(element, 'base').getAttribute('aria-labelledby') ?? '';
      expect(squeeze(element.shadowRoot?.getElementById(label)?.textContent)).to.equal('Justinian I');
    });

    for (const key of ['Enter', ' '])
      it(`lets every name be chosen by ${key === ' ' ? 'the space bar' : key}`, async () => {
        const element = await ready();
        element.addEventListener('byz-select', (event) => event.preventDefault());
        const chosen = eventsOf<ByzSelectEvent>('byz-select');
        const prevented: boolean[] = [];
        element.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
        const names = parts(element, 'person');
        for (const name of names) {
          name.focus();
          await sendKeys({ press: key });
          expect(element.shadowRoot?.activeElement, 'the focus stays').to.equal(name);
        }
        expect(prevented, 'the page does not scroll').to.deep.equal(names.map(() => true));
        expect(names).not.to.have.length(0);
        expect(chosen).to.have.length(names.length);
      });

    it('is walked through by Tab in the order in which it is read, with the focus to be seen', async () => {
      const element = await ready();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      const stops = all<HTMLElement>(element, 'button, [role="button"], a[href], summary').filter((target) =>
        target.checkVisibility({ contentVisibilityAuto: true }),
      );
      expect(stops).to.include.members(parts(element, 'person'));
      for (const stop of stops) {
        await sendKeys({ press: 'Tab' });
        expect(element.shadowRoot?.activeElement, squeeze(stop.textContent)).to.equal(stop);
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
      }
    });
  });

  describe('properties', () => {
    const queries = [
      'justinian-i',
      'Justinian I',
      'justinian  THE GREAT',
      'Ἰουστινιανός',
      'Q41866',
      'q41866',
    ];
    for (const person of queries)
      it(`person="${person}"`, async () => {
        expect(nameOf(await ready({ person }))).to.equal('Justinian I');
      });

    it('person and src are attributes too', async () => {
      const src = freshUrl();
      stub.restore();
      stub = stubFetch({ [src]: justinian });
      const container = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag) as PersonElement;
      element.setAttribute('person', 'justinian-i');
      element.setAttribute('src', src);
      container.append(element);
      expect(nameOf(await settled(element))).to.equal('Justinian I');
      element.setAttribute('person', 'theodora');
      expect(nameOf(await settled(element))).to.equal('Theodora');
    });

    it('src may be relative to the page', async () => {
      const src = freshUrl();
      stub.restore();
      stub = stubFetch({ [src]: justinian });
      const element = await settled(await make({ person: 'justinian-i', src: new URL(src).pathname }));
      expect(nameOf(element)).to.equal('Justinian I');
    });

    it('a new person is drawn in place of the old one', async () => {
      const element = await ready();
      expect(textOf(element)).to.contain('Justin I');
      element.person = 'theodora';
      await element.updateComplete;
      expect(nameOf(await settled(element))).to.equal('Theodora');
      expect(textOf(element)).not.to.contain('Justin I');
    });

    it('new data are drawn in place of the old ones', async () => {
      const element = await ready();
      element.data = { people: [{ id: 'justinian-i', name: 'Another Justinian' }] };
      await element.updateComplete;
      await quiet();
      expect(nameOf(element)).to.equal('Another Justinian');
    });

    it('data go before src, which is then not asked for', async () => {
      const element = await ready({ src: freshUrl() });
      expect(nameOf(element)).to.equal('Justinian I');
      expect(stub.requests).to.have.length(0);
    });

    it('data may be a dataset that was loaded before', async () => {
      const dataset = checked();
      const loads = eventsOf<ByzLoadEvent>('byz-load');
      expect(nameOf(await ready({ data: dataset }))).to.equal('Justinian I');
      expect(loads[0]?.dataset).to.equal(dataset);
    });

    it('without data and src, the bundled dataset serves', async () => {
      const element = await settled(await make({ person: 'John VII Palaiologos' }));
      expect(nameOf(element)).to.equal('John VII Palaiologos');
      expect(stub.requests).to.have.length(0);
      for (const data of [null, undefined])
        expect(nameOf(await ready({ person: 'john-vii-palaiologos', data }))).to.equal(
          'John VII Palaiologos',
        );
    });

    it('taking data away leads back to the bundled dataset', async () => {
      const element = await ready({
        person: 'john-vii-palaiologos',
        data: { people: [{ id: 'john-vii-palaiologos', name: 'A namesake' }] },
      });
      expect(nameOf(element)).to.equal('A namesake');
      element.data = undefined;
      await element.updateComplete;
      await quiet();
      expect(nameOf(await settled(element))).to.equal('John VII Palaiologos');
    });

    it('nothing chosen is said in a sentence, and is no error', async () => {
      const errors = eventsOf('byz-error');
      for (const person of ['', undefined]) {
        const element = await settled(
          await make({ data: justinian, ...(person !== undefined && { person }) }),
        );
        expect(status(element)).to.equal('No person is chosen.');
      }
      expect(errors).to.have.length(0);
    });
  });

  describe('language', () => {
    const inLanguage = async (lang: string): Promise<PersonElement> => {
      const container = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
      const element = Object.assign(document.createElement(tag) as PersonElement, {
        data: justinian,
        person: '',
      });
      container.append(element);
      return settled(element);
    };
    const says = (element: Element, sentence: string): Promise<void> =>
      waitUntil(() => readLines(element).join() === sentence, `"${sentence}"`, {
        interval: 5,
        timeout: 5000,
      });
    const english = 'No person is chosen.';
    const german = 'Es ist niemand ausgewählt.';
    const greek = 'Δεν έχει επιλεγεί πρόσωπο.';

    const sentences: [lang: string, sentence: string][] = [
      ['en', english],
      ['en-GB', english],
      ['de', german],
      ['de-AT', german],
      ['DE', german],
      ['el', greek],
      ['', english],
      ['xx', english],
      ['constructor', english],
    ];
    for (const [lang, sentence] of sentences)
      it(`lang="${lang}" around it`, async () => {
        const element = await inLanguage(lang);
        await quiet();
        await says(element, sentence);
      });

    it('changes with the page, and no longer once the element is gone', async () => {
      const element = await inLanguage('en');
      const around = element.closest('div') as HTMLElement;
      around.lang = 'de';
      await says(element, german);
      element.remove();
      around.lang = 'el';
      await quiet();
      expect(readLines(element).join()).to.equal(german);
    });

    it('of the box stands on it, so that it is spoken rightly on a page in a language without words', async () => {
      const container = await fixture<HTMLElement>(html`<div lang="it"></div>`);
      const element = Object.assign(document.createElement(tag) as PersonElement, {
        data: justinian,
        person: 'justinian-i',
      });
      container.append(element);
      await settled(element);
      expect(part(element, 'base').lang).to.equal('en');
    });

    it('is that of the nearest of its ancestors, through shadow roots, its own first', async () => {
      const outer = await fixture<HTMLElement>(html`<div lang="el"><div></div></div>`);
      const inner = outer.firstElementChild as HTMLElement;
      const root = inner.attachShadow({ mode: 'open' });
      const elements = ['', 'de'].map((lang) => {
        const element = document.createElement(tag) as PersonElement;
        if (lang) element.lang = lang;
        element.data = justinian;
        root.append(element);
        return element;
      });
      const [outside, own] = elements as [PersonElement, PersonElement];
      outside.person = own.person = '';
      await says(outside, greek);
      await says(own, german);
    });

    it('may change with the next update', async () => {
      const element = await inLanguage('en');
      (element.parentElement as HTMLElement).lang = 'el';
      element.requestUpdate();
      await says(element, greek);
    });
  });

  describe('states', () => {
    it('while it loads, it keeps its room free and says so', async () => {
      const element = await make({ person: 'justinian-i', src: freshUrl() });
      await element.updateComplete;
      expect(status(element)).to.equal('Loading…');
      const reserved = parseFloat(getComputedStyle(part(element, 'base')).minBlockSize);
      const before = element.getBoundingClientRect().height;
      expect(reserved).to.be.above(50);
      expect(before)
        .to.be.at.least(reserved)
        .and.below(reserved + 4);
      (await stub.asked(1)).answer(justinian);
      await settled(element);
      expect(element.getBoundingClientRect().height).to.be.at.least(before);
    });

    it('with enough room reserved, the page does not move at all', async () => {
      const { height } = (await ready()).getBoundingClientRect();
      const element = await make({ person: 'justinian-i', src: freshUrl() });
      element.style.setProperty(`--${tag}-min-height`, `${height}px`);
      const after = document.createElement('p');
      element.after(after);
      await element.updateComplete;
      const { top } = after.getBoundingClientRect();
      (await stub.asked(1)).answer(justinian);
      await settled(element);
      expect(after.getBoundingClientRect().top).to.equal(top);
    });

    it("shows the page's own children until it is ready", async () => {
      const child = paragraph('Emperor 527–565');
      const element = await make({ person: 'justinian-i', src: freshUrl() }, child);
      await element.updateComplete;
      expect(child.checkVisibility()).to.equal(true);
      expect(child.getBoundingClientRect().height).to.be.above(0);
      expect(readLines(element)).to.deep.equal(['Emperor 527–565']);
      (await stub.asked(1)).answer(justinian);
      await settled(element);
      expect(child.isConnected).to.equal(true);
      expect(child.getBoundingClientRect().height).to.equal(0);
      expect(readLines(element)).not.to.include('Emperor 527–565');
    });

    it("shows the page's own children when it fails", async () => {
      warnings();
      const child = paragraph('Emperor 527–565');
      const element = await make({ person: 'justinian-i', src: freshUrl() }, child);
      await element.updateComplete;
      (await stub.asked(1)).fail();
      await settled(element);
      expect(readLines(element)).to.deep.equal(['Emperor 527–565', RETRY]);
      expect(status(element)).to.equal('The data could not be loaded.');
    });

    it('does not take data, templates or blanks for children to show', async () => {
      warnings();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(justinian);
      const template = document.createElement('template');
      const element = await settled(await make({ person: 'nobody' }, script, template, ' \n '));
      expect(readLines(element)).to.deep.equal(['There is no “nobody” in this dataset.']);
    });

    const failures: [what: string, properties: Partial<PersonElement>, code: string, sentence: string][] = [
      ['an unknown person', { person: 'Nobody', data: justinian }, 'unknown-person', NOT_FOUND],
      ['an unknown person of the bundled dataset', { person: 'Nobody' }, 'unknown-person', NOT_FOUND],
      ['data that are no dataset', { person: 'a', data: { rulers: [] } }, 'not-a-dataset', UNREAD],
      ['data that are a text', { person: 'a', data: '{"people":[]}' }, 'not-a-dataset', UNREAD],
      ['a script for an address', { person: 'a', src: 'javascript:alert(1)' }, 'bad-url', BAD_SETUP],
      ['data for an address', { person: 'a', src: 'data:,{"people":[]}' }, 'bad-url', BAD_SETUP],
    ];
    for (const [what, properties, code, sentence] of failures)
      it(`${what}: one sentence, one event, one warning`, async () => {
        const warned = warnings();
        const errors = eventsOf<ByzErrorEvent>('byz-error');
        const element = await settled(await make(properties));
        element.requestUpdate();
        await quiet();
        expect(readLines(element)).to.deep.equal([sentence]);
        expect(errors.map(({ error }) => error.code)).to.deep.equal([code]);
        expect(errors[0]).to.be.instanceOf(ByzErrorEvent);
        expect([errors[0]?.bubbles, errors[0]?.composed]).to.deep.equal([true, true]);
        expect(errors[0]?.target).to.equal(element);
        // The same warning is given once in the life of a page.
        expect(warned.length).to.be.at.most(1);
        for (const text of warned)
          expect(text)
            .to.contain(`docs/errors.md#${code}`)
            .and.match(/^\[byz-widgets\] /);
        expect(stub.requests).to.have.length(0);
      });

    const answers: [what: string, answer: () => unknown, code: string, sentence: string][] = [
      ['404', () => answerOf(404), 'http-status', 'The data could not be found.'],
      ['410', () => answerOf(410), 'http-status', 'The data could not be found.'],
      ['401', () => answerOf(401), 'http-status', 'The server does not allow access to the data.'],
      ['403', () => answerOf(403), 'http-status', 'The server does not allow access to the data.'],
      ['500', () => answerOf(500), 'http-status', 'The data could not be loaded.'],
      ['a page instead of JSON', () => new Response('<!doctype html>'), 'not-json', UNREAD],
      ['JSON of another kind', () => ({ rulers: [] }), 'not-a-dataset', UNREAD],
    ];
    for (const [what, answer, code, sentence] of answers)
      it(`an answer of ${what}: one sentence, one event, a button`, async () => {
        warnings();
        const errors = eventsOf<ByzErrorEvent>('byz-error');
        const element = await make({ person: 'justinian-i', src: freshUrl() });
        await element.updateComplete;
        (await stub.asked(1)).answer(answer());
        await settled(element);
        expect(readLines(element)).to.deep.equal([sentence, RETRY]);
        expect(errors.map(({ error }) => error.code)).to.deep.equal([code]);
      });

    it('shows whom a handler of byz-error puts in the place of somebody unknown', async () => {
      warnings();
      const element = await make({});
      const replace = (): void => {
        element.person = 'theodora';
      };
      element.addEventListener('byz-error', replace, { once: true });
      element.person = 'Nobody at all';
      element.data = justinian;
      await quiet();
      expect(element.person).to.equal('theodora');
      expect(nameOf(element)).to.equal('Theodora');
    });

    it('comes out of every failure when it gets what it can show', async () => {
      warnings();
      const element = await ready({ person: 'Nobody' });
      element.person = 'theodora';
      await quiet();
      expect(nameOf(element)).to.equal('Theodora');
      element.data = 7;
      element.person = 'nobody-else';
      await quiet();
      element.data = justinian;
      element.person = 'justin-i';
      await quiet();
      expect(nameOf(element)).to.equal('Justin I');
    });

    it('keeps what it shows while more is loaded and when that fails', async () => {
      warnings();
      const errors = eventsOf<ByzErrorEvent>('byz-error');
      const src = freshUrl();
      const element = await make({ person: 'justinian-i', src });
      await element.updateComplete;
      (await stub.asked(1)).answer(justinian);
      await settled(element);
      const before = readLines(element);
      element.src = freshUrl();
      await element.updateComplete;
      expect(readLines(element), 'while it loads').to.deep.equal(before);
      (await stub.asked(2)).fail();
      await quiet();
      const note = 'The data could not be loaded. What is shown may be out of date.';
      expect(readLines(element), 'when that has failed').to.deep.equal([...before, note, RETRY]);
      expect(errors.map(({ error }) => error.code)).to.deep.equal(['network']);
    });

    it('shows what is right of data with faults, and says what was left out', async () => {
      const warned = warnings();
      const loads = eventsOf<ByzLoadEvent>('byz-load');
      const data = { people: [{ ...justinian.people[0], tenures: [], nickname: tag }, { id: 'theodora' }] };
      const element = await ready({ data });
      expect(nameOf(element)).to.equal('Justinian I');
      expect(loads[0]?.issues.map(({ path }) => path)).to.include.members([
        'people[0].nickname',
        'people[1].name',
      ]);
      expect(warned.filter((text) => text.includes('Left out of a dataset'))).to.have.length(1);
    });
  });

  describe('events', () => {
    it('byz-load: once, typed, bubbling and composed, not cancelable', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const loads = eventsOf<ByzLoadEvent>('byz-load');
      const errors = eventsOf('byz-error');
      const element = Object.assign(document.createElement(tag) as PersonElement, {
        data: justinian,
        person: 'justinian-i',
      });
      root.append(element);
      await settled(element);
      element.requestUpdate();
      await quiet();
      expect(loads).to.have.length(1);
      const [load] = loads;
      expect(load).to.be.instanceOf(ByzLoadEvent);
      expect(load?.composed).to.equal(true);
      expect(load?.bubbles).to.equal(true);
      expect(load?.cancelable).to.equal(false);
      expect(load?.dataset.people.has('justinian-i')).to.equal(true);
      expect(load?.issues).to.deep.equal([]);
      expect(errors).to.have.length(0);
    });

    it('byz-load comes when the content can be read after the next update', async () => {
      const read: Promise<string>[] = [];
      document.addEventListener(
        'byz-load',
        ({ target }) => {
          const element = target as PersonElement;
          element.requestUpdate();
          read.push(element.updateComplete.then(() => nameOf(element)));
        },
        { once: true },
      );
      await ready();
      expect(await Promise.all(read)).to.deep.equal(['Justinian I']);
    });

    it('byz-select: once for each choice, typed, bubbling, composed and cancelable', async () => {
      const element = await ready();
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      const name = parts(element, 'person').find(({ textContent }) => squeeze(textContent) === 'Justin I');
      name?.click();
      expect(chosen).to.have.length(1);
      const [select] = chosen;
      expect(select).to.be.instanceOf(ByzSelectEvent);
      expect(select?.person).to.equal('justin-i');
      expect([select?.bubbles, select?.composed, select?.cancelable]).to.deep.equal([true, true, true]);
      expect(select?.target).to.equal(element);
    });

    it('without a dataset around it, shows whom the reader chose', async () => {
      const element = await ready();
      parts(element, 'person')
        .find(({ textContent }) => squeeze(textContent) === 'Justin II')
        ?.click();
      await quiet();
      expect(element.person).to.equal('justin-ii');
      expect(nameOf(element)).to.equal('Justin II');
    });

    it('leaves all as it was when the choice is cancelled', async () => {
      const element = await ready();
      const before = readLines(element);
      element.addEventListener('byz-select', (event) => event.preventDefault());
      parts(element, 'person')[0]?.click();
      await quiet();
      expect(element.person).to.equal('justinian-i');
      expect(readLines(element)).to.deep.equal(before);
    });

    it('are none while there is nothing to say', async () => {
      const events = eventsOf('byz-load', 'byz-error', 'byz-select');
      await settled(await make());
      await quiet();
      expect(events).to.have.length(0);
    });
  });

  describe('theming', () => {
    const background = (element: Element): string => getComputedStyle(part(element, 'base')).backgroundColor;

    it("goes from the element's own property to the family's to the literal", async () => {
      const element = await ready();
      const literal = background(element);
      expect(literal).to.match(/^(rgb|color)/);
      document.documentElement.style.setProperty('--byz-color-surface', 'rgb(1, 2, 3)');
      const family = background(element);
      element.style.setProperty(`--${tag}-surface`, 'rgb(4, 5, 6)');
      const own = background(element);
      document.documentElement.style.removeProperty('--byz-color-surface');
      const ownAlone = background(element);
      element.style.removeProperty(`--${tag}-surface`);
      expect([family, own, ownAlone]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'rgb(4, 5, 6)']);
      expect(background(element)).to.equal(literal);
    });

    it('follows the color-scheme of the page', async () => {
      const element = await ready();
      const looks = ['light', 'dark'].map((scheme) => {
        element.style.colorScheme = scheme;
        return [background(element), getComputedStyle(element).color];
      });
      expect(looks[0]?.[0]).not.to.equal(looks[1]?.[0]);
      expect(looks[0]?.[1]).not.to.equal(looks[1]?.[1]);
    });

    it("takes the page's font, unless it is given one", async () => {
      const element = await ready();
      (element.parentElement as HTMLElement).style.fontFamily = 'monospace';
      expect(getComputedStyle(part(element, 'name')).fontFamily).to.equal('monospace');
      expect(getComputedStyle(parts(element, 'person')[0] as Element).fontFamily).to.equal('monospace');
      element.style.setProperty('--byz-font-family', 'fantasy');
      expect(getComputedStyle(part(element, 'name')).fontFamily).to.equal('fantasy');
    });

    it("takes the size of the page's text", async () => {
      const element = await ready();
      const size = (): number => parseFloat(getComputedStyle(part(element, 'name')).fontSize);
      const before = size();
      (element.parentElement as HTMLElement).style.fontSize = '2em';
      expect(size()).to.be.closeTo(before * 2, 0.1);
    });

    it('is styled through its parts', async () => {
      const element = await ready();
      const style = document.createElement('style');
      style.textContent = `${tag}::part(name) { color: rgb(7, 8, 9); }`;
      element.before(style);
      expect(getComputedStyle(part(element, 'name')).color).to.equal('rgb(7, 8, 9)');
    });

    it('is not drawn when it is hidden', async () => {
      const element = await ready();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('fits a column of 280 pixels, and the smallest screen', async () => {
      const element = await ready();
      for (const width of [280, 200]) {
        (element.parentElement as HTMLElement).style.width = `${width}px`;
        expect(element.getBoundingClientRect().width).to.be.at.most(width);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });
  });
}
