import { median } from '../helpers/median.mjs';
import { openPage } from '../helpers/browser.mjs';

export const name = '1,000 infoboxes drawn, against copies of the same DOM';
export const budget = 2;

const rounds = 9;
const count = 1000;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run({ browser, url }) {
  const { page } = await openPage(browser, `${url}/page.html`);
  const { drawn, copied } = await page.evaluate(measure, { rounds, count });
  await page.context().close();
  const [element, copy] = [median(drawn), median(copied)];
  return {
    measured: element / copy,
    note: `median of ${rounds}: ${element.toFixed(0)} ms and ${copy.toFixed(0)} ms, layout included`,
  };
}

/**
 * Runs in the page. A round draws `count` infoboxes and, apart from it, puts `count` deep clones of one infobox's
 * drawn shadow tree, with the same style sheets, into hosts of their own; which of the two comes first alternates.
 */
async function measure({ rounds, count }) {
  await customElements.whenDefined('byz-infobox');
  const person = 'john-vii-palaiologos';
  const isDrawn = (element) => element.shadowRoot?.textContent?.includes('John VII');

  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  async function allDrawn(elements) {
    const end = performance.now() + 60_000;
    for (let index = 0; index < elements.length;) {
      if (isDrawn(elements[index])) index += 1;
      else if (performance.now() < end) await new Promise((done) => setTimeout(done));
      else throw new Error(`Infobox ${index} is not drawn`);
    }
  }

  function makeElements() {
    const container = document.createElement('div');
    for (let index = 0; index < count; index += 1) {
      const element = document.createElement('byz-infobox');
      element.setAttribute('person', person);
      container.append(element);
    }
    return container;
  }

  const sample = document.createElement('byz-infobox');
  sample.setAttribute('person', person);
  document.body.append(sample);
  await allDrawn([sample]);
  const template = document.createElement('template');
  template.content.append(...[...sample.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const sheets = [...sample.shadowRoot.adoptedStyleSheets];
  sample.remove();

  function makeCopies() {
    const container = document.createElement('div');
    for (let index = 0; index < count; index += 1) {
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = sheets;
      shadow.append(template.content.cloneNode(true));
      container.append(host);
    }
    return container;
  }

  async function time(make, isElement) {
    globalThis.gc?.();
    await frame();
    const start = performance.now();
    const container = make();
    document.body.append(container);
    if (isElement) await allDrawn(container.children);
    const { height } = document.body.getBoundingClientRect();
    const milliseconds = performance.now() - start;
    if (height === 0) throw new Error('Nothing was laid out');
    container.remove();
    return milliseconds;
  }

  const drawn = [];
  const copied = [];
  for (let round = -1; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [true, false] : [false, true];
    for (const isElement of order) {
      const milliseconds = await time(isElement ? makeElements : makeCopies, isElement);
      // The first round warms both up.
      if (round >= 0) (isElement ? drawn : copied).push(milliseconds);
    }
  }
  return { drawn, copied };
}
