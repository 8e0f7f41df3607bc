import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { ByzInfobox } from '../../src/index.js';
import type { ByzDataset } from '../../src/index.js';
import { justinian } from '../fixtures/justinian.js';
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
  textOf,
  warnings,
} from '../helpers/elements.js';
import { freshUrl, outdated, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

type Element = LitElement & {
  person?: string;
  src?: string | undefined;
  data?: unknown;
  reload(): Promise<boolean>;
};

const person = 'justinian-i';
const renamed = (name: string): object => ({
  people: [{ id: person, name, tenures: [{ title: 'King', reign: '0527/0565' }] }],
});
const button = (element: Element): HTMLElement => part(element, 'retry');
const staleOf = (element: Element): string =>
  all(element, '[part="stale"] [role="status"]')
    .map(({ textContent }) => squeeze(textContent))
    .join();

for (const tag of ['byz-infobox', 'byz-succession-box', 'byz-timeline'])
  describe(`<${tag}> after a failure`, () => {
    let stub: FetchStub;
    beforeEach(() => {
      stub = stubFetch();
      warnings();
    });
    afterEach(() => stub.restore());

    const failed = async (): Promise<Element> => {
      const element = await place<Element>(tag, { person, src: freshUrl() });
      (await stub.asked(1)).fail();
      return settled(element);
    };
    const ready = async (): Promise<Element> => {
      const element = await place<Element>(tag, { person, src: freshUrl() });
      (await stub.asked(1)).answer(renamed('Justinian'));
      return settled(element);
    };

    it('has a retry button, which keeps the focus until the retry is complete', async () => {
      const element = await failed();
      const retry = button(element);
      expect(squeeze(retry.textContent)).to.equal('Try again');
      retry.focus();
      await sendKeys({ press: 'Enter' });
      await stub.asked(2);
      await element.updateComplete;
      expect(squeeze(part(element, 'status').textContent)).to.equal('Loading…');
      expect(element.shadowRoot?.activeElement).to.equal(retry);
      expect(retry.getAttribute('aria-disabled')).to.equal('true');
      await sendKeys({ press: 'Enter' });
      await quiet();
      expect(stub.requests, 'a press while it waits').to.have.length(2);

      (await stub.asked(2)).fail();
      await waitUntil(() => retry.getAttribute('aria-disabled') === 'false', 'it can be pressed again');
      expect(element.shadowRoot?.activeElement).to.equal(retry);
      await sendKeys({ press: 'Enter' });
      (await stub.asked(3)).answer(renamed('Justinian'));
      await settled(element);
      expect(textOf(element)).to.contain('Justinian');
      expect(parts(element, 'retry')).to.deep.equal([]);
      expect(element.shadowRoot?.activeElement, 'the focus is on what came').to.equal(part(element, 'base'));
    });

    it('does not steal the focus', async () => {
      const element = await failed();
      button(element).click();
      (await stub.asked(2)).answer(renamed('Justinian'));
      await settled(element);
      expect(element.shadowRoot?.activeElement).to.equal(null);
    });

    it('is accessible', async () => {
      await expect(await failed()).to.be.accessible();
    });

    for (const colorScheme of ['light', 'dark'])
      it(`is accessible with possibly outdated content: ${colorScheme}`, async () => {
        const element = await outdated(await settled(await place<Element>(tag, { person, data: justinian })));
        element.style.colorScheme = colorScheme;
        await expect(element).to.be.accessible();
      });

    it('notes below its content that it may be out of date, until a retry succeeds', async () => {
      const element = await ready();
      // A timeline is drawn with the next frame.
      await quiet();
      const before = textOf(element);
      const attempt = element.reload();
      (await stub.asked(2)).answer(new Response('Gone', { status: 404 }));
      expect(await attempt).to.equal(false);
      expect(staleOf(element)).to.equal('The data could not be found. What is shown may be out of date.');
      expect(textOf(element)).to.contain(before);
      button(element).click();
      (await stub.asked(3)).answer(renamed('Another Justinian'));
      await waitUntil(() => parts(element, 'stale').length === 0, 'the note is gone');
      expect(textOf(element)).to.contain('Another Justinian');
    });

    it('makes a new request on reload(), despite an earlier response, and shows the new content', async () => {
      const element = await ready();
      const loads = eventsOf('byz-load');
      const attempt = element.reload();
      const request = await stub.asked(2);
      expect(request.init.cache).to.equal('no-cache');
      expect(textOf(element), 'meanwhile').to.contain('Justinian');
      request.answer(renamed('Another Justinian'));
      expect(await attempt).to.equal(true);
      expect(textOf(element)).to.contain('Another Justinian');
      expect(loads).to.have.length(1);
    });

    it('ends reload() when it is removed', async () => {
      const element = await ready();
      const attempt = element.reload();
      await stub.asked(2);
      element.remove();
      expect(await attempt).to.equal(false);
      expect(await element.reload()).to.equal(false);
    });

    it('follows a change of src while reload() is waiting', async () => {
      const element = await ready();
      const attempt = element.reload();
      await stub.asked(2);
      element.src = freshUrl();
      (await stub.asked(3)).answer(renamed('Another Justinian'));
      expect(await attempt).to.equal(true);
      expect(textOf(element)).to.contain('Another Justinian');
    });

    it('retries when the same src is set as an attribute, and only then', async () => {
      const element = await failed();
      const src = element.src as string;
      element.src = src;
      element.requestUpdate();
      await quiet();
      expect(stub.requests, 'the same property').to.have.length(1);
      element.removeAttribute('src');
      element.setAttribute('src', src);
      await quiet();
      expect(stub.requests.length, 'an attribute that was not there').to.equal(1);
      element.setAttribute('src', src);
      (await stub.asked(2)).answer(renamed('Justinian'));
      await settled(element);
      element.setAttribute('src', src);
      await quiet();
      expect(stub.requests, 'after a success').to.have.length(2);
    });

    it('has no button if a retry cannot help', async () => {
      for (const properties of [
        { data: [] },
        { data: justinian, person: 'Nobody' },
        { src: 'javascript:alert(1)' },
      ]) {
        const element = await settled(await place<Element>(tag, { person, ...properties }));
        expect(parts(element, 'status')).to.have.length(1);
        expect(parts(element, 'retry')).to.deep.equal([]);
      }
    });

    for (const [lang, words] of [
      ['de', ['Die Daten wurden nicht gefunden.', 'Erneut versuchen']],
      ['el', ['Τα δεδομένα δεν βρέθηκαν.', 'Δοκιμάστε ξανά']],
    ] as const)
      it(`speaks the language of the page: ${lang}`, async () => {
        const element = await place<Element>(tag, { person, src: freshUrl(), lang });
        (await stub.asked(1)).answer(new Response('', { status: 404 }));
        await waitUntil(() => textOf(element) === words.join(' '), words.join(' '));
      });

    it('says that the reader is offline', async () => {
      const own = Object.getOwnPropertyDescriptor(navigator, 'onLine');
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      try {
        const element = await failed();
        expect(squeeze(part(element, 'status').textContent)).to.equal(
          'The data could not be loaded: there is no internet connection.',
        );
      } finally {
        if (own) Object.defineProperty(navigator, 'onLine', own);
        else delete (navigator as { onLine?: boolean }).onLine;
      }
    });
  });

describe('a retry inside <byz-dataset>', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
    warnings();
  });
  afterEach(() => stub.restore());

  const boxes = (): Element[] =>
    ['byz-infobox', 'byz-succession-box'].map((tag) => document.createElement(tag) as Element);
  const scopeOf = async (...children: Element[]): Promise<ByzDataset> => {
    const scope = await place<ByzDataset>('byz-dataset', { src: freshUrl(), selection: person }, ...children);
    await stub.asked(1);
    return scope;
  };

  it('is shared by all elements, from the button of any of them', async () => {
    const elements = boxes();
    await scopeOf(...elements);
    (await stub.asked(1)).fail();
    for (const element of elements) await settled(element);
    button(elements[1] as Element).click();
    (await stub.asked(2)).answer(justinian);
    for (const element of elements)
      await waitUntil(() => textOf(element).includes('Justinian I'), 'the record');
    expect(stub.requests).to.have.length(2);
  });

  it('can be started with its own reload()', async () => {
    const elements = boxes();
    const scope = await scopeOf(...elements);
    (await stub.asked(1)).answer(justinian);
    for (const element of elements) await settled(element);
    const attempt = scope.reload();
    (await stub.asked(2)).answer(renamed('Another Justinian'));
    expect(await attempt).to.equal(true);
    for (const element of elements)
      await waitUntil(() => textOf(element).includes('Another Justinian'), 'the new record');
    expect(stub.requests).to.have.length(2);
    const again = scope.reload();
    (await stub.asked(3)).fail();
    expect(await again).to.equal(false);
  });

  it('follows when the same src is set after a failure', async () => {
    const [element] = boxes() as [Element];
    const scope = await scopeOf(element);
    (await stub.asked(1)).fail();
    await settled(element);
    const src = scope.src as string;
    scope.setAttribute('src', src);
    scope.setAttribute('src', src);
    (await stub.asked(2)).answer(justinian);
    await waitUntil(() => textOf(element).includes('Justinian I'), 'the record');
    scope.setAttribute('src', src);
    await quiet();
    expect(stub.requests).to.have.length(2);
  });

  it('of the bundled dataset succeeds if nothing is missing', async () => {
    const [element] = boxes() as [Element];
    const scope = await place<ByzDataset>('byz-dataset', { selection: 'john-vii-palaiologos' }, element);
    await settled(element);
    expect(await element.reload()).to.equal(true);
    expect(await scope.reload()).to.equal(true);
    await quiet();
    expect(textOf(element)).to.contain('John VII Palaiologos');
  });
});

describe('custom states', () => {
  it('are skipped in browsers without them', async () => {
    const own = ByzInfobox.prototype.attachInternals;
    for (const replacement of [
      undefined,
      (): object => ({}),
      (): object => ({
        states: {
          add: () => {
            throw new DOMException('Dashes, please', 'SyntaxError');
          },
        },
      }),
    ]) {
      Object.defineProperty(ByzInfobox.prototype, 'attachInternals', {
        configurable: true,
        value: replacement,
      });
      try {
        const element = await settled(await place<ByzInfobox>('byz-infobox', { person, data: justinian }));
        expect(one(element, '[part="name"]').textContent).to.contain('Justinian I');
      } finally {
        Object.defineProperty(ByzInfobox.prototype, 'attachInternals', { configurable: true, value: own });
      }
    }
  });
});
