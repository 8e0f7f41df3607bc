import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { LitElement } from 'lit';
import '../../src/define/byz-dataset.js';
import { ByzInfobox } from '../../src/index.js';
import type { ByzDataset } from '../../src/index.js';
import { justinian } from '../fixtures/justinian.js';
import {
  eventsOf,
  isBusy,
  part,
  place,
  quiet,
  readLines,
  settled,
  squeeze,
  warnings,
} from '../helpers/elements.js';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

// Defined here, not by an import, so that elements can come before their definition.
const TAG = 'byz-infobox';
const nameOf = (element: Element): string => squeeze(part(element, 'name').textContent);
const plain = (properties: Partial<ByzInfobox> = {}): ByzInfobox =>
  Object.assign(document.createElement(TAG), properties);

/** In order: the first tests run before the tag is defined. */
describe('before <byz-infobox> is defined', () => {
  it("the page's children are shown, and properties are kept for later", async () => {
    expect(customElements.get(TAG)).to.equal(undefined);
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const byProperty = plain({ person: 'theodora', data: justinian });
    const byAttribute = plain({ data: justinian });
    byAttribute.setAttribute('person', 'justin-i');
    byAttribute.append('An emperor');
    const inScope = plain();
    const scope = Object.assign(document.createElement('byz-dataset'), {
      data: justinian,
      selection: 'justinian-i',
    });
    scope.append(inScope);
    container.append(byProperty, byAttribute, scope);
    await quiet();
    expect(byAttribute.innerText).to.equal('An emperor');

    customElements.define(TAG, ByzInfobox);
    const elements = [byProperty, byAttribute, inScope];
    for (const element of elements) await settled(element);
    expect(elements.map(nameOf)).to.deep.equal(['Theodora', 'Justin I', 'Justinian I']);
    byProperty.person = 'justin-ii';
    await quiet();
    expect(nameOf(byProperty), 'the property still counts').to.equal('Justin II');
  });
});

describe('<byz-infobox> in and out of the page', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  const loading = async (): Promise<ByzInfobox> => {
    const element = await place<ByzInfobox>(TAG, { person: 'justinian-i', src: freshUrl() });
    await stub.asked(1);
    expect(isBusy(element)).to.equal(true);
    return element;
  };

  it('makes no request before it is connected', async () => {
    const element = plain({ person: 'justinian-i', src: freshUrl() });
    await quiet();
    expect(stub.requests).to.have.length(0);
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await stub.asked(1);
  });

  it('when moved while loading, makes no new request', async () => {
    const element = await loading();
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(element);
    await quiet();
    expect(stub.requests).to.have.length(1);
    expect(stub.requests[0]?.aborted).to.equal(false);
    (await stub.asked(1)).answer(justinian);
    expect(nameOf(await settled(element))).to.equal('Justinian I');
  });

  it('when moved after loading, redraws and loads nothing', async () => {
    const element = await loading();
    (await stub.asked(1)).answer(justinian);
    await settled(element);
    const loads = eventsOf('byz-load');
    const base = part(element, 'base');
    (await fixture<HTMLElement>(html`<section></section>`)).append(element);
    await quiet();
    expect(part(element, 'base')).to.equal(base);
    expect(stub.requests).to.have.length(1);
    expect(loads).to.have.length(0);
  });

  it('when removed while loading, aborts the request silently', async () => {
    const warned = warnings();
    const element = await loading();
    const events: Event[] = [];
    for (const type of ['byz-load', 'byz-error'])
      element.addEventListener(type, (event) => events.push(event));
    element.remove();
    await quiet();
    expect(stub.requests[0]?.aborted).to.equal(true);
    expect(events).to.deep.equal([]);
    expect(warned).to.deep.equal([]);
  });

  it('when removed while loading and put back, loads again', async () => {
    const element = await loading();
    const parent = element.parentElement;
    element.remove();
    await quiet();
    parent?.append(element);
    (await stub.asked(2)).answer(justinian);
    expect(nameOf(await settled(element))).to.equal('Justinian I');
  });

  it('when removed while others wait for the same URL, does not abort their request', async () => {
    const element = await loading();
    const other = plain({ person: 'theodora', src: element.src ?? '' });
    element.after(other);
    await quiet();
    element.remove();
    await quiet();
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
    (await stub.asked(1)).answer(justinian);
    expect(nameOf(await settled(other))).to.equal('Theodora');
  });

  it('when removed after loading and put back, shows its content at once', async () => {
    const element = await loading();
    (await stub.asked(1)).answer(justinian);
    await settled(element);
    const before = readLines(element);
    const parent = element.parentElement;
    element.remove();
    await quiet();
    parent?.append(element);
    expect(readLines(element)).to.deep.equal(before);
    await quiet();
    expect(readLines(element)).to.deep.equal(before);
    expect(stub.requests).to.have.length(1);
  });

  it('when changed while disconnected, shows the change once it is back', async () => {
    const element = await loading();
    (await stub.asked(1)).answer(justinian);
    await settled(element);
    const parent = element.parentElement;
    element.remove();
    await quiet();
    element.person = 'theodora';
    await quiet();
    parent?.append(element);
    await quiet();
    expect(nameOf(element)).to.equal('Theodora');
  });

  it('when moved from one dataset to another, uses the data of the new one', async () => {
    const data = (name: string): unknown => ({ people: [{ id: 'p', name }] });
    const one = await place<ByzDataset>('byz-dataset', { data: data('One') });
    const two = await place<ByzDataset>('byz-dataset', { data: data('Two') });
    const element = plain({ person: 'p' });
    one.append(element);
    expect(nameOf(await settled(element))).to.equal('One');
    two.append(element);
    await quiet();
    expect(nameOf(element)).to.equal('Two');
    one.data = data('One again');
    await quiet();
    expect(nameOf(element)).to.equal('Two');
  });

  it('when moved out of a dataset, uses the bundled data', async () => {
    const scope = await place<ByzDataset>('byz-dataset', {
      data: { people: [{ id: 'john-vii-palaiologos', name: 'A namesake' }] },
    });
    const element = plain({ person: 'john-vii-palaiologos' });
    scope.append(element);
    expect(nameOf(await settled(element))).to.equal('A namesake');
    scope.after(element);
    await waitUntil(() => nameOf(element) === 'John VII Palaiologos', 'the bundled record');
  });
});

describe('<byz-infobox> when nothing changes', () => {
  it('does not touch its DOM', async () => {
    const element = await settled(await place<ByzInfobox>(TAG, { person: 'justinian-i', data: justinian }));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(element.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    observer.observe(element, { attributes: true, childList: true });
    element.requestUpdate();
    await quiet();
    element.person = 'justinian-i';
    element.data = justinian;
    await quiet();
    // The same person, asked for otherwise.
    element.person = 'Q41866';
    await quiet();
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });

  it('updates once for several changes', async () => {
    const element = await settled(await place<ByzInfobox>(TAG, { person: 'justinian-i', data: justinian }));
    const names: string[] = [];
    const observer = new MutationObserver(() => names.push(nameOf(element)));
    observer.observe(element.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    element.person = 'theodora';
    element.person = 'justin-i';
    element.person = 'justin-ii';
    await quiet();
    observer.disconnect();
    expect(new Set(names)).to.deep.equal(new Set(['Justin II']));
  });
});

describe('a thousand elements', () => {
  it('leave no listener behind when added and removed', async () => {
    const counts = new Map<EventTarget, number>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const shared: EventTarget[] = [window, document, document.documentElement, document.body];
    const count = (target: EventTarget, by: number): void => {
      if (shared.includes(target)) counts.set(target, (counts.get(target) ?? 0) + by);
    };
    EventTarget.prototype.addEventListener = function (...all: Parameters<typeof addEventListener>) {
      count(this ?? window, 1);
      addEventListener.apply(this, all);
    };
    EventTarget.prototype.removeEventListener = function (...all: Parameters<typeof removeEventListener>) {
      count(this ?? window, -1);
      removeEventListener.apply(this, all);
    };
    try {
      const data = { people: [{ id: 'p', name: 'P' }] };
      const scope = await place<ByzDataset>('byz-dataset', { data, selection: 'p' });
      for (let round = 0; round < 4; round++) {
        const elements = Array.from({ length: 250 }, () => plain());
        scope.append(...elements);
        await settled(elements.at(-1) as ByzInfobox);
        for (const element of elements) element.remove();
        await quiet();
      }
      scope.remove();
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect([...counts.values()].filter((left) => left > 0)).to.deep.equal([]);
  });

  it('are not notified of changes in a dataset they have left', async () => {
    const scope = await place<ByzDataset>('byz-dataset', { data: justinian, selection: 'justinian-i' });
    const element = plain();
    scope.append(element);
    await settled(element);
    element.remove();
    await quiet();
    let updates = 0;
    const own = LitElement.prototype.requestUpdate;
    element.requestUpdate = (...all: Parameters<typeof own>) => {
      updates++;
      own.apply(element, all);
    };
    scope.selection = 'theodora';
    await quiet();
    expect(updates).to.equal(0);
  });
});
