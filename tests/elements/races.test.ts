import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { datasetScope } from '../../src/context/scope.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import type { DatasetSource } from '../../src/data/source.js';
import '../../src/define/all.js';
import { loadWords } from '../../src/i18n/index.js';
import type { ByzErrorEvent, ByzInfobox, ByzLoadEvent } from '../../src/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import { justinian } from '../fixtures/justinian.js';
import { eventsOf, isBusy, part, place, quiet, settled, squeeze, warnings } from '../helpers/elements.js';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

const nameOf = (element: Element): string => squeeze(part(element, 'name').textContent);
const data = (name: string): unknown => ({ people: [{ id: 'p', name }] });

describe('out-of-order results', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  /** Addresses that are loading or were had. */
  const asked = new Set<string>();
  const load = async (src = freshUrl()): Promise<ByzInfobox> => {
    const before = stub.requests.length;
    const element = await place<ByzInfobox>('byz-infobox', { person: 'p', src });
    if (!asked.has(src)) await stub.asked(before + 1);
    asked.add(src);
    return element;
  };

  it('a superseded response is dropped, in whatever order responses arrive', async () => {
    const loads = eventsOf<ByzLoadEvent>('byz-load');
    const element = await load();
    element.src = freshUrl();
    await stub.asked(2);
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    (await stub.asked(2)).answer(data('Second'));
    await settled(element);
    (await stub.asked(1)).answer(data('First'));
    await quiet();
    expect(nameOf(element)).to.equal('Second');
    expect(loads).to.have.length(1);
  });

  it('a superseded failure is silent', async () => {
    const warned = warnings();
    const errors = eventsOf<ByzErrorEvent>('byz-error');
    const element = await load();
    element.src = freshUrl();
    await element.updateComplete;
    (await stub.asked(1)).fail();
    await quiet();
    expect(isBusy(element)).to.equal(true);
    (await stub.asked(2)).answer(data('Second'));
    await settled(element);
    expect(errors).to.have.length(0);
    expect(warned).to.deep.equal([]);
  });

  it('several changes of src in one turn make one request', async () => {
    const element = await load();
    const last = freshUrl();
    element.src = freshUrl();
    element.src = freshUrl();
    element.src = last;
    await stub.asked(2);
    await quiet();
    expect(stub.requests.map(({ url }) => url).slice(1)).to.deep.equal([last]);
  });

  it('src that is reset to its previous value while loading is requested again and shown', async () => {
    const first = freshUrl();
    const element = await load(first);
    element.src = freshUrl();
    await stub.asked(2);
    element.src = first;
    await stub.asked(3);
    expect(stub.requests.map(({ url }) => url === first)).to.deep.equal([true, false, true]);
    (await stub.asked(3)).answer(data('First'));
    expect(nameOf(await settled(element))).to.equal('First');
  });

  it('data set while src is loading take precedence, and the request is aborted', async () => {
    const element = await load();
    element.data = data('By property');
    await settled(element);
    await quiet();
    expect(nameOf(element)).to.equal('By property');
    expect(stub.requests[0]?.aborted).to.equal(true);
  });

  it('a person changed while loading is the one shown, without a second request', async () => {
    const element = await load();
    element.person = 'theodora';
    await quiet();
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
    (await stub.asked(1)).answer(justinian);
    expect(nameOf(await settled(element))).to.equal('Theodora');
    expect(stub.requests, 'requests in all').to.have.length(1);
  });

  it('one request serves all elements, including those added during and after it', async () => {
    const src = freshUrl();
    const elements = [await load(src), await load(src)];
    const other = await place<ByzInfobox>('byz-succession-box', { person: 'p', src });
    elements.push(other);
    await quiet();
    (await stub.asked(1)).answer(data('P'));
    for (const element of elements) await settled(element);
    const late = await settled(await load(src));
    expect([...elements, late].map(nameOf)).to.deep.equal(['P', 'P', 'P', 'P']);
    expect(stub.requests).to.have.length(1);
  });

  it('a retry after a failure makes a new request', async () => {
    warnings();
    const src = freshUrl();
    const element = await load(src);
    (await stub.asked(1)).fail();
    await settled(element);
    const other = await place<ByzInfobox>('byz-infobox', { person: 'p', src });
    (await stub.asked(2)).answer(data('P'));
    expect(nameOf(await settled(other))).to.equal('P');
  });

  it('quick changes of the person end with the last one', async () => {
    const element = await place<ByzInfobox>('byz-infobox', { data: justinian });
    for (const person of ['justinian-i', 'theodora', 'justin-i', 'nobody', 'justin-ii']) {
      element.person = person;
      await Promise.resolve();
    }
    warnings();
    await quiet();
    expect(nameOf(await settled(element))).to.equal('Justin II');
  });

  it('a reader who selects people while more is loading gets the last selection', async () => {
    const loads = eventsOf<ByzLoadEvent>('byz-load');
    const element = await settled(await place<ByzInfobox>('byz-infobox', { person: 'john-vii-palaiologos' }));
    element.person = 'michael-viii-palaiologos';
    await element.updateComplete;
    element.person = 'manuel-ii-palaiologos';
    await waitUntil(() => nameOf(element) === 'Manuel II Palaiologos', 'the last choice');
    expect(loads.length).to.be.within(2, 3);
  });

  it('an answer of the same source for a person who was left is dropped', async () => {
    const answers = new Map<string, (dataset: Dataset) => void>();
    const source: DatasetSource = {
      cached: () => undefined,
      load: (part) => new Promise((done) => answers.set(String(part), done)),
    };
    const block = document.createElement('div');
    const ignore = (): void => undefined;
    new ContextProvider(block, {
      context: datasetScope,
      initialValue: { source, select: ignore, announce: ignore, reload: ignore },
    });
    const element = document.createElement('byz-infobox');
    element.person = 'a';
    block.append(element);
    document.body.append(block);
    const answer = (person: string): void => {
      const parsed = parseDataset({ people: [{ id: person, name: `The ${person}` }] });
      if (parsed.ok) answers.get(person)?.(parsed.value);
    };
    await waitUntil(() => answers.has('a'), 'the first is asked for');
    element.person = 'b';
    await waitUntil(() => answers.has('b'), 'the second is asked for');
    answer('b');
    expect(nameOf(await settled(element))).to.equal('The b');
    answer('a');
    await quiet();
    expect(nameOf(await settled(element))).to.equal('The b');
    block.remove();
  });

  it('words of a language that was left are not drawn', async () => {
    const element = await place<ByzInfobox>('byz-infobox', { data: justinian, person: 'justinian-i' });
    await settled(element);
    const text = squeeze(part(element, 'base').textContent);
    element.lang = 'tr';
    // The change is heard, and the words are asked for.
    await new Promise((done) => setTimeout(done));
    element.lang = 'en';
    await loadWords('tr');
    await quiet();
    expect(squeeze(part(element, 'base').textContent)).to.equal(text);
  });
});
