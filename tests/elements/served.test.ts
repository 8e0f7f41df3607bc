import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { all, isBusy, one, place, quiet, settled, textOf, warnings } from '../helpers/elements.js';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

type Element = LitElement & { person?: string; src?: string | undefined; data?: unknown };

const record = {
  people: [{ id: 'a', name: 'A', tenures: [{ title: 'King', reign: '1390/1400', note: 'N' }] }],
};

const CONTENT = '<style>p { color: red }</style><p class="served">From a server</p>';

/** Puts a tag into the page with a shadow root of its HTML, as the parser does with that of a page. */
async function serve(tag: string, content = CONTENT, attributes = ''): Promise<Element> {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.setHTMLUnsafe(
    `<${tag} person="a" ${attributes}><template shadowrootmode="open">${content}</template>Fallback</${tag}>`,
  );
  return container.firstElementChild as Element;
}

const served = (element: Element): unknown => element.shadowRoot?.querySelector('.served')?.textContent;

for (const tag of ['byz-infobox', 'byz-succession-box', 'byz-timeline'])
  describe(`<${tag}> drawn by a server`, () => {
    let stub: FetchStub;
    beforeEach(() => {
      stub = stubFetch();
      warnings();
    });
    afterEach(() => stub.restore());

    it('keeps the drawing while it loads, and replaces it by its own at once', async () => {
      const element = await serve(tag, CONTENT, `src="${freshUrl()}"`);
      const request = await stub.asked(1);
      await quiet();
      expect([served(element), element.shadowRoot?.children.length]).to.deep.equal(['From a server', 2]);
      // Nothing in between: neither both drawings, nor a message.
      const states = new Set<string>();
      const note = (): unknown =>
        states.add(`${Boolean(served(element))} ${element.shadowRoot?.querySelector('.base') !== null}`);
      const observer = new MutationObserver(note);
      observer.observe(element.shadowRoot as ShadowRoot, { childList: true });
      request.answer(record);
      await waitUntil(() => !served(element), 'it draws');
      await settled(element);
      observer.disconnect();
      expect([...states]).to.deep.equal(['false true']);
      expect(textOf(element)).to.contain('1390–1400');
      expect(all(element, 'style')).to.deep.equal([]);
      expect(element.shadowRoot?.adoptedStyleSheets).not.to.deep.equal([]);
    });

    it('keeps it when the data cannot be loaded', async () => {
      const element = await serve(tag, CONTENT, `src="${freshUrl()}"`);
      const failed = new Promise((done) => element.addEventListener('byz-error', done));
      (await stub.asked(1)).fail();
      await failed;
      await quiet();
      expect([served(element), element.shadowRoot?.children.length]).to.deep.equal(['From a server', 2]);
    });

    it('replaces it when there is nothing to load', async () => {
      const element = await serve(tag);
      element.person = 'b';
      element.data = record;
      await waitUntil(() => /“b”/.test(textOf(element)), 'it says that nobody is known by that name');
      expect(served(element)).to.equal(undefined);
    });

    it('says what it does where the server has drawn the fallback only', async () => {
      const empty = '<div part="base" aria-busy="false" class="served"><slot></slot></div>';
      const element = await serve(tag, empty, `src="${freshUrl()}"`);
      await stub.asked(1);
      expect([served(element), isBusy(element)]).to.deep.equal([undefined, true]);
    });
  });

describe('<byz-infobox> drawn by a server', () => {
  it('keeps focus and expanded sections where both drawings are alike', async () => {
    const spouse = { text: 'B', href: 'https://example.org/b' };
    const data = { people: [{ id: 'a', name: 'A', remarks: [{ text: 'R' }], spouses: [spouse] }] };
    const model = await place<Element>('byz-infobox', { person: 'a', data });
    await waitUntil(() => all(model, 'details').length > 0, 'the model is drawn');
    const src = freshUrl();
    const stub = stubFetch();
    const element = await serve('byz-infobox', model.shadowRoot?.innerHTML, `src="${src}"`);
    const request = await stub.asked(1);
    stub.restore();
    const [link, details] = [one(element, 'a'), one<HTMLDetailsElement>(element, 'details')];
    link.focus();
    details.open = true;
    request.answer(data);
    await waitUntil(() => !link.isConnected, 'it draws');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, 'a'));
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
  });
});

describe('<byz-dataset> drawn by a server', () => {
  it('draws in its place', async () => {
    const element = await serve('byz-dataset', '<slot></slot><p class="served"></p>');
    await waitUntil(() => served(element) === undefined, 'it draws');
    expect(all(element, 'slot')).to.have.length(1);
  });
});
