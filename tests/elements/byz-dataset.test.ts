import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/all.js';
import type { ByzDataset, ByzInfobox, ByzSuccessionBox } from '../../src/index.js';
import type { ByzErrorEvent, ByzLoadEvent, ByzSelectEvent } from '../../src/index.js';
import { justinian } from '../fixtures/justinian.js';
import { eventsOf, part, parts, place, quiet, settled, squeeze, warnings } from '../helpers/elements.js';
import { documented } from '../helpers/manifest.js';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

type Box = ByzInfobox | ByzSuccessionBox;

const make = <T extends HTMLElement>(tag: string, properties: Partial<T> = {}): T =>
  Object.assign(document.createElement(tag) as T, properties);
const infobox = (properties: Partial<ByzInfobox> = {}): ByzInfobox => make('byz-infobox', properties);
const successionBox = (properties: Partial<ByzSuccessionBox> = {}): ByzSuccessionBox =>
  make('byz-succession-box', properties);
const dataset = (properties: Partial<ByzDataset>, ...children: Node[]): Promise<ByzDataset> =>
  place<ByzDataset>('byz-dataset', properties, ...children);

const nameOf = (element: Element): string => squeeze(part(element, 'name').textContent);
const choose = (element: Element, name: string): void => {
  const button = parts(element, 'person').find(({ textContent }) => squeeze(textContent) === name);
  expect(button, name).to.be.instanceOf(HTMLElement);
  button?.click();
};

describe('<byz-dataset>', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  describe('accessibility', () => {
    it('has no violations, and adds no box of its own', async () => {
      const element = await dataset(
        { data: justinian, selection: 'justinian-i' },
        infobox(),
        successionBox(),
      );
      for (const child of element.children) await settled(child as Box);
      await expect(element).to.be.accessible();
      expect(getComputedStyle(element).display).to.equal('contents');
    });
  });

  describe('data', () => {
    it('reach the elements inside, however deep, through shadow roots', async () => {
      const deep = infobox({ person: 'justinian-i' });
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(deep);
      const near = successionBox({ person: 'theodora' });
      await dataset({ data: justinian }, near, host);
      expect(nameOf(await settled(deep))).to.equal('Justinian I');
      expect(nameOf(await settled(near))).to.equal('Theodora');
    });

    it('from a URL are requested once, and not by the dataset itself', async () => {
      const src = freshUrl();
      const element = await dataset({ src });
      await quiet();
      expect(stub.requests).to.have.length(0);
      const boxes = Array.from({ length: 20 }, () => infobox({ person: 'justinian-i' }));
      element.append(...boxes);
      await stub.asked(1);
      expect(stub.requests.map(({ url }) => url)).to.deep.equal([src]);
      (await stub.asked(1)).answer(justinian);
      for (const box of boxes) expect(nameOf(await settled(box))).to.equal('Justinian I');
      expect(stub.requests).to.have.length(1);
    });

    it('of its own take precedence over those around it, and data of an element over both', async () => {
      const data = (name: string): unknown => ({ people: [{ id: 'p', name }] });
      const [outer, inner, own] = [infobox(), infobox(), infobox({ data: data('Own') })];
      const nested = make<ByzDataset>('byz-dataset', { data: data('Inner') });
      nested.append(inner, own);
      await dataset({ data: data('Outer') }, outer, nested);
      for (const box of [outer, inner, own]) box.person = 'p';
      for (const box of [outer, inner, own]) await settled(box);
      await quiet();
      expect([outer, inner, own].map(nameOf)).to.deep.equal(['Outer', 'Inner', 'Own']);
    });

    it('are the bundled ones if it has none', async () => {
      const box = infobox({ person: 'john-vii-palaiologos' });
      await dataset({}, box);
      expect(nameOf(await settled(box))).to.equal('John VII Palaiologos');
      expect(stub.requests).to.have.length(0);
    });

    it('may be replaced: all elements follow', async () => {
      const boxes = [infobox({ person: 'justinian-i' }), successionBox({ person: 'justinian-i' })];
      const element = await dataset({ data: justinian }, ...boxes);
      for (const box of boxes) expect(nameOf(await settled(box))).to.equal('Justinian I');
      element.data = { people: [{ id: 'justinian-i', name: 'Another' }] };
      for (const box of boxes) await waitUntil(() => nameOf(box) === 'Another', `${box.localName} follows`);
    });

    it('with faults are reported by each element that shows them', async () => {
      warnings();
      const loads = eventsOf<ByzLoadEvent>('byz-load');
      const boxes = [infobox({ person: 'a' }), successionBox({ person: 'a' })];
      await dataset({ data: { people: [{ id: 'a', name: 'A', x: 1 }] } }, ...boxes);
      for (const box of boxes) await settled(box);
      expect(loads.map(({ issues }) => issues.length)).to.deep.equal([1, 1]);
      expect(loads[0]?.dataset).to.equal(loads[1]?.dataset);
    });

    it('that cannot be loaded fail in each element, once', async () => {
      warnings();
      const errors = eventsOf<ByzErrorEvent>('byz-error');
      const boxes = [infobox({ person: 'a' }), successionBox({ person: 'a' })];
      await dataset({ src: freshUrl() }, ...boxes);
      await quiet();
      (await stub.asked(1)).fail();
      for (const box of boxes) await settled(box);
      expect(errors.map(({ error, target }) => [error.code, (target as Element).localName])).to.deep.equal([
        ['network', 'byz-infobox'],
        ['network', 'byz-succession-box'],
      ]);
    });
  });

  describe('selection', () => {
    it('is shown by all elements without a person of their own', async () => {
      const [first, second, own] = [infobox(), successionBox(), infobox({ person: 'theodora' })];
      const element = await dataset({ data: justinian, selection: 'justinian-i' }, first, second, own);
      for (const box of [first, second, own]) await settled(box);
      expect([first, second, own].map(nameOf)).to.deep.equal(['Justinian I', 'Justinian I', 'Theodora']);
      element.selection = 'Q41866';
      await quiet();
      expect(nameOf(first)).to.equal('Justinian I');
      element.setAttribute('selection', 'justin-ii');
      await quiet();
      expect([first, second, own].map(nameOf)).to.deep.equal(['Justin II', 'Justin II', 'Theodora']);
    });

    it('follows the reader: a selection in one element is shown by its siblings, and reflected', async () => {
      const chosen = eventsOf<ByzSelectEvent>('byz-select');
      const [first, second] = [infobox(), successionBox()];
      const element = await dataset({ data: justinian, selection: 'justinian-i' }, first, second);
      for (const box of [first, second]) await settled(box);
      choose(second, 'Justin I');
      await quiet();
      expect([first, second].map(nameOf)).to.deep.equal(['Justin I', 'Justin I']);
      expect(element.selection).to.equal('justin-i');
      expect(element.getAttribute('selection')).to.equal('justin-i');
      expect(chosen.map(({ person }) => person)).to.deep.equal(['justin-i']);
      expect(first.person, 'the elements name nobody still').to.equal(undefined);
    });

    it('can also be made in an element with a person of its own, which does not change', async () => {
      const [own, other] = [infobox({ person: 'justinian-i' }), successionBox()];
      const element = await dataset({ data: justinian }, own, other);
      await settled(own);
      choose(own, 'Theodora');
      await quiet();
      expect(element.selection).to.equal('theodora');
      expect([own, other].map(nameOf)).to.deep.equal(['Justinian I', 'Theodora']);
    });

    it('is not made when the event is cancelled', async () => {
      const box = infobox();
      const element = await dataset({ data: justinian, selection: 'justinian-i' }, box);
      await settled(box);
      element.addEventListener('byz-select', (event) => event.preventDefault());
      choose(box, 'Theodora');
      await quiet();
      expect(element.selection).to.equal('justinian-i');
      expect(nameOf(box)).to.equal('Justinian I');
    });

    it('belongs only to the nearest dataset', async () => {
      const [outer, inner] = [infobox(), infobox()];
      const nested = make<ByzDataset>('byz-dataset', { data: justinian, selection: 'justinian-i' });
      nested.append(inner);
      const element = await dataset({ data: justinian, selection: 'theodora' }, outer, nested);
      for (const box of [outer, inner]) await settled(box);
      choose(inner, 'Justin II');
      await quiet();
      expect([outer, inner].map(nameOf)).to.deep.equal(['Theodora', 'Justin II']);
      expect([element.selection, nested.selection]).to.deep.equal(['theodora', 'justin-ii']);
    });

    it('does not make elements reload what they have', async () => {
      const loads = eventsOf<ByzLoadEvent>('byz-load');
      const boxes = [infobox({ person: 'theodora' }), successionBox({ person: 'theodora' })];
      const element = await dataset({ data: justinian, selection: 'justinian-i' }, ...boxes);
      for (const box of boxes) await settled(box);
      element.selection = 'justin-ii';
      await quiet();
      expect(loads).to.have.length(2);
    });

    it('leaves a message when removed', async () => {
      const box = infobox();
      const element = await dataset({ data: justinian, selection: 'justinian-i' }, box);
      await settled(box);
      element.removeAttribute('selection');
      await quiet();
      expect(squeeze(part(box, 'status').textContent)).to.equal('No person is chosen.');
    });
  });

  describe('attributes', () => {
    it('are the documented ones', () => {
      expect(documented('byz-dataset').attributes.sort()).to.deep.equal([
        'images',
        'person-href',
        'selection',
        'src',
      ]);
    });
  });
});
