import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/all.js';
import { ByzDataset } from '../../src/index.js';
import type { ByzErrorEvent, ByzInfobox } from '../../src/index.js';
import { justinian } from '../fixtures/justinian.js';
import { eventsOf, part, place, quiet, settled, squeeze, warnings } from '../helpers/elements.js';

const nameOf = (element: Element): string => squeeze(part(element, 'name').textContent);

function script(text: string, type = 'application/json'): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = type;
  element.textContent = text;
  return element;
}

const json = JSON.stringify(justinian);

describe('data written into the page', () => {
  it('serve the element that they stand in', async () => {
    const element = await place<ByzInfobox>('byz-infobox', { person: 'theodora' }, script(json));
    expect(nameOf(await settled(element))).to.equal('Theodora');
  });

  it('serve all elements of the dataset that they stand in', async () => {
    const boxes = ['byz-infobox', 'byz-succession-box'].map(
      (tag) => document.createElement(tag) as ByzInfobox,
    );
    await place<ByzDataset>('byz-dataset', { selection: 'justin-i' }, ...boxes, script(json));
    for (const box of boxes) expect(nameOf(await settled(box))).to.equal('Justin I');
  });

  it('come after the property data and the attribute src', async () => {
    const data = { people: [{ id: 'theodora', name: 'By property' }] };
    const element = await place<ByzInfobox>('byz-infobox', { person: 'theodora', data }, script(json));
    expect(nameOf(await settled(element))).to.equal('By property');
    element.data = undefined;
    await quiet();
    expect(nameOf(element)).to.equal('Theodora');
  });

  it('are not looked for deeper, nor in scripts of another type', async () => {
    const wrapped = document.createElement('div');
    wrapped.append(script(json));
    const person = 'john-vii-palaiologos';
    const inert = script(json, 'application/ld+json');
    const element = await place<ByzInfobox>('byz-infobox', { person }, wrapped, inert);
    expect(nameOf(await settled(element))).to.equal('John VII Palaiologos');
  });

  const faults: [what: string, text: string, code: string][] = [
    ['empty', '', 'not-json'],
    ['cut short', json.slice(0, 100), 'not-json'],
    ['of another kind', '{"rulers":[]}', 'not-a-dataset'],
  ];
  for (const [what, text, code] of faults)
    it(`that are ${what} are an error, said once`, async () => {
      warnings();
      const errors = eventsOf<ByzErrorEvent>('byz-error');
      const element = await settled(
        await place<ByzInfobox>('byz-infobox', { person: 'theodora' }, script(text)),
      );
      await quiet();
      expect(squeeze(part(element, 'status').textContent)).to.equal('The data could not be read.');
      expect(errors.map(({ error }) => error.code)).to.deep.equal([code]);
    });

  it('are never run', async () => {
    const element = script('{"people":[],"title":"</scr' + 'ipt><script>window.ran = true</scr' + 'ipt>"}');
    await settled(await place<ByzInfobox>('byz-infobox', { person: '' }, element));
    expect('ran' in window).to.equal(false);
  });
});

describe('data that arrive while the page is being read', () => {
  const own = { people: [{ id: 'not-bundled', name: 'Written here' }] };
  const text = JSON.stringify(own);

  /** A page whose HTML the test sends piece by piece. */
  async function streamedPage(): Promise<{
    view: Window & typeof globalThis;
    page: Document;
    errors: string[];
  }> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
    const page = frame.contentDocument as Document;
    const view = frame.contentWindow as Window & typeof globalThis;
    page.open();
    const define = new URL('../../src/define/all.ts', import.meta.url).href;
    page.write(`<!doctype html><script type="module" async src="${define}"></scr` + 'ipt><body>');
    await view.customElements.whenDefined('byz-timeline');
    expect(page.readyState).to.equal('loading');
    const errors: string[] = [];
    page.addEventListener('byz-error', ({ error }) => errors.push(error.message));
    view.console.warn = () => undefined;
    return { view, page, errors };
  }
  const nameIn = (page: Document, tag: string): string =>
    squeeze(page.querySelector(tag)?.shadowRoot?.querySelector('[part="name"]')?.textContent);

  for (const [what, open, close] of [
    ['in an element', '<byz-infobox person="not-bundled">', '</byz-infobox>'],
    ['in a dataset', '<byz-dataset selection="not-bundled"><byz-infobox></byz-infobox>', '</byz-dataset>'],
  ] as const)
    it(`${what}: are waited for, and read as a whole`, async () => {
      const { page, errors } = await streamedPage();
      const pieces = [
        open,
        '<script type="application/json">',
        text.slice(0, 30),
        text.slice(30),
        '</scr' + 'ipt>',
        close,
      ];
      for (const piece of pieces) {
        page.write(piece);
        await quiet();
        expect(errors).to.deep.equal([]);
      }
      page.close();
      await waitUntil(() => nameIn(page, 'byz-infobox') === 'Written here', 'the record');
      expect(errors).to.deep.equal([]);
    });

  it('an element without any gets the bundled data', async () => {
    const { page, errors } = await streamedPage();
    page.write('<byz-infobox person="john-vii-palaiologos"></byz-infobox>');
    await quiet();
    page.close();
    await waitUntil(() => nameIn(page, 'byz-infobox') === 'John VII Palaiologos', 'the record');
    expect(errors).to.deep.equal([]);
  });

  it('an element with data of its own waits for nothing', async () => {
    const { page } = await streamedPage();
    page.write('<byz-infobox person="not-bundled"></byz-infobox>');
    (page.querySelector('byz-infobox') as ByzInfobox).data = own;
    await waitUntil(() => nameIn(page, 'byz-infobox') === 'Written here', 'the record');
    expect(page.readyState).to.equal('loading');
    page.close();
  });
});

describe('a dataset that is defined after the elements in it', () => {
  it('reaches them all the same', async () => {
    const errors = eventsOf('byz-error');
    const box = document.createElement('byz-infobox');
    const late = await place<ByzDataset>('late-dataset', { data: justinian, selection: 'theodora' }, box);
    await settled(box);
    expect(squeeze(part(box, 'status').textContent)).to.equal('No person is chosen.');
    customElements.define('late-dataset', class extends ByzDataset {});
    expect(late).to.be.instanceOf(ByzDataset);
    await waitUntil(() => box.shadowRoot?.querySelector('[part="name"]'), 'the record');
    expect(nameOf(box)).to.equal('Theodora');
    late.selection = 'justin-i';
    await quiet();
    expect(nameOf(box)).to.equal('Justin I');
    expect(errors).to.have.length(0);
  });
});
