/** The React components: sent by a server, hydrated, updated, in a browser. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as components from 'byz-widgets/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { first, tree } from '../fixtures/react/tree.mjs';
import { launchChromium, openPage } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const fixtures = join(import.meta.dirname, '../fixtures/react');

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof openPage>>} */
let opened;
const html = renderToString(tree(createElement, components, first, { people: [] }));

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byz-widgets-react-'));
  await build({
    root: fixtures,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      rolldownOptions: { input: join(fixtures, 'app.mjs'), output: { entryFileNames: 'app.js' } },
    },
  });
  const text = `<!doctype html><html lang="en"><div id="app">${html}</div><script type="module" src="/app.js"></script></html>`;
  server = await serve(folder, { pages: { '/page.html': text } });
  browser = await launchChromium();
  opened = await openPage(browser, `${server.url}/page.html`);
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param {string} tag @param {string} text that its shadow root comes to hold */
const shows = (tag, text) =>
  opened.page.waitForFunction(
    ([name, wanted]) => document.querySelector(name)?.shadowRoot?.textContent?.includes(wanted),
    /** @type {const} */ ([tag, text]),
  );

describe('byz-widgets/react', () => {
  it('sends texts and booleans as attributes from a server, and the fallback', () => {
    const tag = /<byz-infobox[^>]*>/.exec(html)?.[0] ?? '';
    for (const attribute of [
      'class="box"',
      'person="john-vii-palaiologos"',
      'with-reign-length=""',
      'images="none"',
    ])
      assert.ok(tag.includes(attribute), tag);
    assert.match(html, /<p>Fallback<\/p>/);
    assert.doesNotMatch(html, /\[object|onByz|data=/);
  });

  it('hydrates without a complaint, with listeners and data', async () => {
    await shows('byz-infobox', 'John VII');
    await shows('byz-succession-box', 'Anna');
    assert.ok((await opened.page.evaluate('window.events')).includes('byz-load'));
    assert.deepEqual(opened.problems, []);
  });

  it('passes changes on, and takes booleans back', async () => {
    await opened.page.evaluate(
      "window.setProps({ person: 'manuel-ii-palaiologos', withReignLength: false })",
    );
    await shows('byz-infobox', 'Manuel II');
    assert.equal(await opened.page.locator('byz-infobox').getAttribute('with-reign-length'), null);
  });

  it('takes data in place of the person’s record, and gives it back', async () => {
    const data = { people: [{ id: 'zoe', name: 'Zoe of nowhere' }] };
    await opened.page.evaluate(
      (value) => Reflect.get(window, 'setProps')({ person: 'zoe', data: value }),
      data,
    );
    await shows('byz-infobox', 'Zoe of nowhere');
    await opened.page.evaluate("window.setProps({ person: 'john-vii-palaiologos', data: undefined })");
    await shows('byz-infobox', 'John VII');
  });

  it('sets a property only when it has changed', async () => {
    const changes = await opened.page.evaluate(async () => {
      const box = /** @type {any} */ (document.querySelector('byz-infobox'));
      const found = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'data');
      let count = 0;
      Object.defineProperty(box, 'data', {
        configurable: true,
        get: () => found?.get?.call(box),
        set: (value) => {
          count++;
          found?.set?.call(box, value);
        },
      });
      const data = { people: [{ id: 'zoe', name: 'Zoe' }] };
      for (const person of ['zoe', 'zoe', 'nobody']) {
        Reflect.get(window, 'setProps')({ person, data });
        await new Promise(requestAnimationFrame);
      }
      return count;
    });
    assert.equal(changes, 1);
  });
});
