/** The boxes drawn by `byz-widgets/ssr`: what a server sends, and what the CDN files make of it in a browser. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';
import { built } from '../helpers/built.mjs';

const dist = join(import.meta.dirname, '../../dist');
const person = 'john-vii-palaiologos';
const nonce = 'r4nd0m';

const data = {
  people: [{ id: 'a', name: '</script><b>A', tenures: [{ title: 'King', reign: '1390/1400' }] }],
};

/** @type {any} */
let ssr;
before(async () => {
  ssr = await built('ssr.js');
});

/** @param {string} html @returns {string} its text, without that of styles */
const textOf = (html) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('byz-widgets/ssr', () => {
  it('draws the boxes of bundled people', async () => {
    const infobox = await ssr.renderInfobox(person, { personHref: '/people/{id}', headingLevel: 2 });
    assert.match(
      infobox,
      /^<byz-infobox person="john-vii-palaiologos" person-href="\/people\/\{id\}" heading-level="2"><template shadowrootmode="open"><style>/,
    );
    assert.match(infobox, /<h2 [^>]*>John VII Palaiologos<\/h2>/);
    assert.match(infobox, /<a\s[^>]*href="\/people\/john-v-palaiologos"/);
    assert.match(textOf(infobox), /Reign 14 April – 17 September 1390/);
    assert.match(textOf(await ssr.renderSuccessionBox(person)), /Preceded by .*Succeeded by/);
  });

  it('leaves nothing in the HTML for a hydration', async () => {
    const html = await ssr.renderInfobox(person);
    assert.doesNotMatch(html, /<!--|<\?|shadowroot=/);
  });

  it('draws in the language asked for', async () => {
    const html = await ssr.renderInfobox(person, { lang: 'de' });
    assert.match(html, /^<byz-infobox person="[^"]*" lang="de">/);
    assert.match(textOf(html), /Regierungszeit 14\. April – 17\. September 1390/);
  });

  it('takes the attributes of the tag', async () => {
    const options = { withReignLength: true, compact: true, withNavigation: true, images: 'none' };
    const html = await ssr.renderInfobox(person, options);
    for (const name of ['with-reign-length', 'compact', 'with-navigation', 'images="none"'])
      assert.match(html, new RegExp(`^<byz-infobox[^>]* ${name}`));
    assert.match(html, /<nav /);
    assert.doesNotMatch(html, /<img/);
  });

  it('sends data of the page’s own with the tag, unless the browser loads them', async () => {
    const sent = await ssr.renderInfobox('a', { data });
    assert.match(sent, /<script type="application\/json">.*<\/script><\/byz-infobox>$/);
    assert.match(textOf(sent), /King Reign 1390–1400/);
    const { document } = new JSDOM(sent).window;
    assert.deepEqual(JSON.parse(document.querySelector('script')?.textContent ?? ''), data);
    const loaded = await ssr.renderSuccessionBox('a', { data, src: '/rulers.json' });
    assert.match(loaded, /^<byz-succession-box person="a" src="\/rulers.json">/);
    assert.doesNotMatch(loaded, /<script/);
  });

  it('rejects what it cannot draw', async () => {
    await assert.rejects(ssr.renderInfobox('nobody'), { code: 'unknown-person' });
    await assert.rejects(ssr.renderSuccessionBox('a', { data: 1 }), { code: 'not-a-dataset' });
  });
});

describe('a box drawn by a server, in a browser', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;

  before(async () => {
    browser = await launchChromium();
    const hashes = await Promise.all(['byz-infobox', 'byz-succession-box'].map((tag) => ssr.styleHash(tag)));
    const policies = {
      '/nonce.html': `'nonce-${nonce}'`,
      '/hash.html': hashes.join(' '),
      '/own.html': hashes.join(' '),
      '/lost.html': hashes.join(' '),
    };
    /** @param {string} content @param {string} script @returns {string} */
    const page = (content, script = '/standalone.js') =>
      `<!doctype html><html lang="en"><head><title>P</title><script type="module" src="${script}"></script></head>
      <body><p>Before</p>${content}<p id="after">After</p></body></html>`;
    // Another server's pictures are stubs here, of another shape than the records say.
    /** @param {object} [options] */
    const both = async (options) =>
      `${await ssr.renderSuccessionBox(person, options)}<p>Between</p>${await ssr.renderInfobox(person, { ...options, images: 'ask' })}`;
    server = await serve(dist, {
      pages: {
        '/when-told.js': "window.start = () => import('/standalone.js');",
        '/nonce.html': page(await both({ nonce, personHref: '/people/{id}' }), '/when-told.js'),
        '/hash.html': page(await both(), '/when-told.js'),
        '/own.html': page(await ssr.renderInfobox('a', { data })),
        '/lost.html': page(await ssr.renderInfobox('a', { data, src: '/lost.json' })),
      },
      headers: (path) => ({
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; connect-src 'self'; img-src *; style-src ${policies[/** @type {keyof typeof policies} */ (path)] ?? "'none'"}; require-trusted-types-for 'script'; trusted-types lit-html`,
      }),
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** @param {import('playwright-core').Page} page @returns {Promise<unknown>} waits until every box has drawn itself */
  const drawn = (page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('byz-infobox, byz-succession-box')].every(
        ({ shadowRoot }) => shadowRoot?.querySelector('.base') && !shadowRoot.querySelector('style'),
      ),
    );

  /** @param {import('playwright-core').Page} page @returns {Promise<number[]>} where all that can be seen stands */
  const places = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('p, byz-infobox, byz-succession-box')]
        .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('.base *') ?? [])])
        .filter((element) => element.checkVisibility())
        .flatMap((element) => Object.values(element.getBoundingClientRect().toJSON())),
    );

  /**
   * Lets the scripts of a page run that has been drawn to its end: while it arrives, its own parts may move one another.
   * @param {import('playwright-core').Page} page
   */
  const start = (page) =>
    page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      /** @type {any} */
      const own = window;
      own.shifts = 0;
      new PerformanceObserver((list) => {
        if (own.told) own.told(own.shifts);
        else own.shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift' });
      await own.start();
    });

  /** @param {import('playwright-core').Page} page @returns {Promise<number>} how often its content has moved since `start`; moves it once more, to know that all is told */
  const shifts = (page) =>
    page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      await new Promise((done) => setTimeout(done));
      return new Promise((done) => {
        /** @type {any} */ (window).told = done;
        const block = document.createElement('div');
        block.style.blockSize = '200px';
        document.body.prepend(block);
      });
    });

  for (const path of ['/nonce.html', '/hash.html'])
    for (const width of [1000, 360])
      it(`${path}, ${width} pixels wide: stands as it was when its scripts run, under a strict policy`, async () => {
        const viewport = { width, height: 3000 };
        const still = await openPage(browser, server.url + path, { viewport, javaScriptEnabled: false });
        assert.deepEqual(still.problems, []);
        const before = await places(still.page);
        assert.ok(before.length > 1000);
        await still.page.context().close();

        const { page, problems } = await openPage(browser, server.url + path, { viewport });
        assert.deepEqual(await places(page), before);
        await start(page);
        await drawn(page);
        await settled(page);
        assert.deepEqual(await places(page), before);
        assert.equal(await shifts(page), 0);
        assert.deepEqual(problems, []);
        await page.context().close();
      });

  it('reads the data that came with it', async () => {
    const { page, problems } = await openPage(browser, `${server.url}/own.html`);
    await drawn(page);
    const [{ text }] = /** @type {[{ text: string }]} */ (await settled(page));
    assert.match(text, /^<\/script><b>A King 1390–1400/);
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  it('stays when its data are lost', async () => {
    const { page } = await openPage(browser, `${server.url}/lost.html`);
    await page.waitForFunction(() => document.querySelector('byz-infobox')?.matches(':state(error)'));
    const text = await page.evaluate(() => document.querySelector('byz-infobox')?.shadowRoot?.textContent);
    assert.match(text ?? '', /1390–1400/);
    assert.doesNotMatch(text ?? '', /could not/i);
    await page.context().close();
  });
});
