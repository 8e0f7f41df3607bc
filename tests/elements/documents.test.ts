import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import type { ByzDataset, ByzTimeline } from '../../src/index.js';
import { justinian } from '../fixtures/justinian.js';
import { all, one, part, parts, place, quiet, settled, squeeze, warnings } from '../helpers/elements.js';

const TAGS = ['byz-infobox', 'byz-succession-box', 'byz-timeline'];

/** A document of another window, as an empty frame of this page has. */
async function frame(width = 500): Promise<{ element: HTMLIFrameElement; body: HTMLElement }> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('iframe');
  const loaded = new Promise((done) => element.addEventListener('load', done));
  // As high as a window: in a low one, lanes scroll.
  Object.assign(element.style, { width: `${width}px`, height: '600px' });
  element.srcdoc = '<!doctype html><html lang="en"><body style="margin: 0"></body></html>';
  root.append(element);
  await loaded;
  return { element, body: element.contentDocument?.body as HTMLElement };
}

const make = <T extends LitElement>(tag: string, properties: object = {}): T =>
  Object.assign(document.createElement(tag), {
    person: 'justinian-i',
    data: justinian,
    ...properties,
  }) as unknown as T;

/** What the style sheets decide of an element, and nothing else does. */
function look(element: LitElement): string[] {
  const view = element.ownerDocument.defaultView as Window;
  const { borderTopWidth, backgroundColor } = view.getComputedStyle(part(element, 'base'));
  return [view.getComputedStyle(element).display, borderTopWidth, backgroundColor];
}

const STYLED = ['block', '1px', 'rgb(255, 253, 249)'];

for (const tag of TAGS) {
  describe(`<${tag}> in another document`, () => {
    it('is styled when created here and inserted there', async () => {
      const { body } = await frame();
      const element = make(tag);
      body.append(element);
      await settled(element);
      expect(look(element)).to.deep.equal(STYLED);
    });

    it('stays styled and keeps its content when moved there, back, and there again', async () => {
      const { body } = await frame();
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const element = make<LitElement>(tag);
      // As wide wherever it is: a timeline says what it has room for.
      element.style.inlineSize = '480px';
      home.append(element);
      await settled(element);
      await quiet();
      // The axis names as many years as there is room for.
      const shown = (): string => {
        const copy = part(element, 'base').cloneNode(true) as HTMLElement;
        copy.querySelector('[part~="axis"]')?.remove();
        return copy.textContent;
      };
      const before = shown();
      const count = element.shadowRoot?.adoptedStyleSheets.length;
      for (const parent of [body, home, body]) {
        parent.append(element);
        await settled(element);
        await quiet();
        expect(look(element)).to.deep.equal(STYLED);
        expect(element.shadowRoot?.adoptedStyleSheets).to.have.length(count as number);
        expect(shown()).to.equal(before);
      }
    });

    it('is styled when adopted before it is inserted there', async () => {
      const { body } = await frame();
      const element = await place<LitElement>(tag, { person: 'justinian-i', data: justinian } as object);
      await settled(element);
      body.append(body.ownerDocument.adoptNode(element));
      await settled(element);
      expect(look(element)).to.deep.equal(STYLED);
    });

    it('shares its style sheets with other elements there', async () => {
      const { body } = await frame();
      const [one, two] = [make(tag), make(tag)];
      body.append(one, two);
      await settled(two);
      expect(two.shadowRoot?.adoptedStyleSheets[0]).to.equal(one.shadowRoot?.adoptedStyleSheets[0]);
    });

    it('uses the language of that document, and follows its changes', async () => {
      const { body } = await frame();
      const element = make(tag);
      body.append(element);
      await settled(element);
      const text = part(element, 'base').textContent;
      body.lang = 'de';
      await waitUntil(() => part(element, 'base').textContent !== text, 'the words');
    });

    it('shows the page’s children until it is ready', async () => {
      const { body } = await frame();
      warnings();
      const element = make(tag, { person: 'nobody' });
      const child = body.ownerDocument.createElement('p');
      child.append('An emperor');
      element.append(child);
      body.append(element);
      await settled(element);
      expect([...part(element, 'status').classList]).to.include('visually-hidden');
    });

    it('survives the removal of its frame', async () => {
      const { element: iframe, body } = await frame();
      const element = await place<LitElement>(tag, { person: 'justinian-i', data: justinian } as object);
      await settled(element);
      const home = element.parentElement as HTMLElement;
      body.append(element);
      await settled(element);
      iframe.remove();
      Object.assign(element, { person: 'theodora' });
      await element.updateComplete;
      home.append(element);
      await settled(element);
      expect(look(element)).to.deep.equal(STYLED);
      expect(squeeze(part(element, 'base').textContent)).to.contain('Theodora');
    });

    it('does not throw in a document without a window, and is styled when it is back', async () => {
      const element = await place<LitElement>(tag, { person: 'justinian-i', data: justinian } as object);
      await settled(element);
      const home = element.parentElement as HTMLElement;
      document.implementation.createHTMLDocument().body.append(element);
      await element.updateComplete;
      home.append(element);
      await settled(element);
      expect(look(element)).to.deep.equal(STYLED);
    });
  });
}

describe('<byz-timeline> in another document', () => {
  const canvasOf = (element: Element): HTMLCanvasElement => one(element, 'canvas');
  const isDrawn = (element: Element): boolean => parts(element, 'bar-label').length > 0;

  it('is drawn in its width there, and redrawn when the width changes', async () => {
    const { element: iframe, body } = await frame(500);
    const element = make<ByzTimeline>('byz-timeline');
    body.append(element);
    await waitUntil(() => isDrawn(element), 'the drawing');
    const ratio = Math.min(devicePixelRatio, 3);
    await waitUntil(() => canvasOf(element).width <= 500 * ratio, 'the width of the frame');
    expect(canvasOf(element).width).to.be.above(400 * ratio);
    iframe.style.width = '300px';
    await waitUntil(() => canvasOf(element).width < 300 * ratio, 'the new width');
  });

  it('is redrawn when moved there, and its buttons zoom', async () => {
    const { body } = await frame();
    const element = await place<ByzTimeline>('byz-timeline', { person: 'justinian-i', data: justinian });
    await waitUntil(() => isDrawn(element), 'the drawing');
    body.append(element);
    await settled(element);
    const ticks = (): string =>
      all(element, '.tick')
        .map(({ textContent }) => textContent)
        .join();
    await waitUntil(() => canvasOf(element).width > 1 && isDrawn(element), 'the drawing there');
    const before = ticks();
    one(element, '[aria-label="Zoom in"]').click();
    await waitUntil(() => ticks() !== before, 'the movement');
  });

  it('opens its lists when that window is printed, not when this one is', async () => {
    const { element: iframe, body } = await frame();
    const element = make<ByzTimeline>('byz-timeline', { person: undefined, office: 'emperor' });
    body.append(element);
    await settled(element);
    await waitUntil(() => all(element, 'details.lists').length === 1, 'the lists');
    dispatchEvent(new Event('beforeprint'));
    expect(one<HTMLDetailsElement>(element, 'details.lists').open).to.equal(false);
    iframe.contentWindow?.dispatchEvent(new Event('beforeprint'));
    expect(one<HTMLDetailsElement>(element, 'details.lists').open).to.equal(true);
  });
});

describe('<byz-dataset> in another document', () => {
  it('provides its data to the elements in it, even one added later', async () => {
    const { body } = await frame();
    const scope = make<ByzDataset>('byz-dataset', { selection: 'theodora' });
    const box = document.createElement('byz-infobox') as LitElement;
    scope.append(box);
    body.append(scope);
    await settled(box);
    expect(squeeze(part(box, 'name').textContent)).to.equal('Theodora');
    expect((scope.ownerDocument.defaultView as Window).getComputedStyle(scope).display).to.equal('contents');
    const later = document.createElement('byz-infobox') as LitElement;
    scope.append(later);
    await settled(later);
    expect(squeeze(part(later, 'name').textContent)).to.equal('Theodora');
  });

  it('leaves no listener in a document that an element has left', async () => {
    warnings();
    const { body } = await frame();
    const doc = body.ownerDocument;
    let left = 0;
    const { addEventListener, removeEventListener } = doc;
    doc.addEventListener = (...all: Parameters<typeof addEventListener>) => {
      left += 1;
      addEventListener.apply(doc, all);
    };
    doc.removeEventListener = (...all: Parameters<typeof removeEventListener>) => {
      left -= 1;
      removeEventListener.apply(doc, all);
    };
    const element = make('byz-infobox');
    body.append(element);
    await settled(element);
    expect(left).to.be.above(0);
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await settled(element);
    expect(left).to.equal(0);
  });
});
