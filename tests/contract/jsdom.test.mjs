/** The built package in JSDOM, where many people's tests run: it lacks much of what browsers have. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { JSDOM, VirtualConsole } from 'jsdom';

const missing = ['ResizeObserver', 'matchMedia', 'IntersectionObserver', 'requestAnimationFrame'];

const data = {
  people: [
    {
      id: 'a',
      name: 'A',
      birth: { date: '1370' },
      tenures: [{ title: 'King', reign: '1390/1400', successors: [{ person: 'b' }] }],
      images: [{ src: 'https://example.org/a.png', caption: 'A picture' }],
    },
    { id: 'b', name: 'B', tenures: [{ title: 'King', reign: '1400/1410' }] },
  ],
};

/** @type {string[]} */
const problems = [];

before(async () => {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({ message }) => {
    // JSDOM says so wherever a page asks for a context, as the timeline must to know that there is none.
    if (!message.includes('getContext')) problems.push(message);
  });
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    url: 'http://localhost/',
    virtualConsole,
  });
  window.addEventListener('error', ({ message }) => problems.push(message));
  // As the environments of test runners do; the language's own globals stay those of Node.
  const own = Object.getOwnPropertyNames(globalThis);
  const replaced = ['Event', 'EventTarget', 'CustomEvent', 'AbortController', 'AbortSignal', 'MessageEvent'];
  for (const name of Object.getOwnPropertyNames(window)) {
    if (own.includes(name) && !replaced.includes(name)) continue;
    const value = window[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  process.on('unhandledRejection', (reason) => problems.push(String(reason)));
  await import('../../dist/define/all.js');
});

/** @param {string} tag @param {object} properties @returns {Promise<{ element: any, text: string }>} what it draws */
async function draw(tag, properties) {
  const element = /** @type {any} */ (Object.assign(document.createElement(tag), { data, ...properties }));
  const loaded = new Promise((done) => element.addEventListener('byz-load', done, { once: true }));
  document.body.append(element);
  await loaded;
  while (!(await element.updateComplete));
  await new Promise((done) => setImmediate(done));
  await element.updateComplete;
  const text = element.shadowRoot.querySelector('[part~="base"]').textContent.replace(/\s+/g, ' ').trim();
  return { element, text };
}

describe('in JSDOM', () => {
  it('features are missing', () => {
    for (const name of missing) assert.equal(globalThis[name], undefined, name);
    assert.equal('adoptedStyleSheets' in document, false);
  });

  it('<byz-infobox> draws its box', async () => {
    const { text } = await draw('byz-infobox', { person: 'a' });
    assert.match(text, /^A King 1390–1400 A picture King Reign 1390–1400 Successor B Born 1370$/);
  });

  it('<byz-succession-box> draws its box', async () => {
    const { text } = await draw('byz-succession-box', { person: 'a' });
    assert.match(text, /King 1390–1400 Succeeded by B/);
  });

  it('<byz-timeline> draws the list of a life, and that of several people', async () => {
    const life = await draw('byz-timeline', { person: 'a' });
    assert.match(life.text, /1370 Born 1390–1400 King/);
    const several = await draw('byz-timeline', { people: 'a b' });
    assert.match(several.text, /1390–1400 King.*1400–1410 King/);
  });

  it('its methods do no harm, nor does removing it', async () => {
    const { element } = await draw('byz-timeline', { person: 'a' });
    element.zoom(0.5);
    element.fit();
    element.shadowRoot.querySelector('[role="listbox"]').focus();
    element.remove();
  });

  it('an element in a <byz-dataset> draws its selection', async () => {
    const scope = Object.assign(document.createElement('byz-dataset'), { data, selection: 'b' });
    const box = /** @type {any} */ (document.createElement('byz-infobox'));
    const loaded = new Promise((done) => box.addEventListener('byz-load', done, { once: true }));
    scope.append(box);
    document.body.append(scope);
    await loaded;
    await box.updateComplete;
    assert.match(box.shadowRoot.textContent, /King/);
  });

  it('nothing is thrown', () => assert.deepEqual(problems, []));
});
