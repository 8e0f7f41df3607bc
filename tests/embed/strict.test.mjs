import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** What the strictest page says that still wants the map in the record of John VII: nothing else may be loaded or run. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https://upload.wikimedia.org",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @param {string} body @returns {string} a page with all tags defined */
const html = (body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Strict</title>
  <script type="module" src="/standalone.js"></script>
  ${body}
</html>`;

const tags = ['byz-infobox', 'byz-succession-box', 'byz-timeline'];
/** @param {string} attributes @returns {string} all three */
const allThree = (attributes) => tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join('\n');

const people = {
  people: [
    {
      id: 'one',
      name: 'The First',
      tenures: [{ title: 'King', reign: '1000/1010', successors: [{ person: 'two' }] }],
      birth: { date: '0950' },
      death: { date: '1010' },
    },
    {
      id: 'two',
      name: 'The Second',
      tenures: [{ title: 'King', reign: '1010/1020' }],
      death: { date: '1020' },
    },
  ],
};

const script = 'javascript:window.ran=1';
const markup = '<img src=x onerror=window.ran=1><script>window.ran=1<\\/script>';
const hostile = {
  people: [
    {
      id: 'one',
      name: markup,
      title: [markup, { em: markup }, { text: markup, href: script }],
      href: script,
      names: [{ text: markup, lang: 'el" onclick="window.ran=1' }],
      images: [
        { src: script, caption: markup },
        { src: '//evil.example/x.png' },
        { src: 'data:image/png,x' },
      ],
      tenures: [{ title: markup, reign: '1000/1010', predecessors: [{ text: markup, href: script }] }],
      birth: { date: markup },
      death: { date: '1010' },
      rows: [{ label: markup, value: { list: [markup], style: 'collapsible', summary: markup } }],
      events: [{ date: '1005', text: markup }],
      categories: [markup],
      __proto__: null,
    },
  ],
};

const pages = {
  '/bundled.html': html(
    `<byz-dataset selection="john-vii-palaiologos">${allThree('')}</byz-dataset>${allThree('person="john-vii-palaiologos"')}`,
  ),
  '/remote.html': html(
    `<byz-dataset src="/people.json" selection="one">${allThree('')}</byz-dataset>${allThree('src="people.json" person="two"')}`,
  ),
  '/inline.html': html(
    `<byz-dataset selection="one">${allThree('')}<script type="application/json">${JSON.stringify(people)}</script></byz-dataset>`,
  ),
  '/hostile.html': html(`<byz-dataset src="/hostile.json" selection="one">${allThree('')}</byz-dataset>`),
  '/outside.html': html(
    '<byz-infobox src="https://example.org/people.json" person="one">The author’s words</byz-infobox>',
  ),
  '/people.json': JSON.stringify(people),
  '/hostile.json': JSON.stringify(hostile).replaceAll('\\\\/', '/'),
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  server = await serve(dist, { headers: { 'Content-Security-Policy': policy }, pages });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * Opens one of the pages and waits until all is drawn.
 * @param {string} path
 * @param {(page: import('playwright-core').Page, problems: string[]) => Promise<void>} use
 */
async function visit(path, use) {
  server.requests.length = 0;
  const { page, problems } = await openPage(browser, server.url + path);
  try {
    await settled(page);
    await use(page, problems);
  } finally {
    await page.context().close();
  }
}

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} the text that each element draws */
const textsOf = async (page) =>
  (await settled(page)).filter(({ tag }) => tag !== 'byz-dataset').map(({ text }) => text);

describe('a page with the strictest policy', () => {
  it('is really monitored: violations are recorded', () =>
    visit('/bundled.html', async (page, problems) => {
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await page.waitForFunction(() => true);
      assert.ok(
        problems.some((problem) => problem.startsWith('policy violation: style-src')),
        problems.join('\n'),
      );
      const refused = await page.evaluate(() => {
        try {
          document.createElement('div').innerHTML = '<b>x</b>';
          return 'nothing';
        } catch (error) {
          return error.name;
        }
      });
      assert.equal(refused, 'TypeError');
    }));

  it('shows all elements, alone and in a dataset, without violations or warnings', () =>
    visit('/bundled.html', async (page, problems) => {
      const texts = await textsOf(page);
      assert.equal(texts.length, 6);
      for (const text of texts) assert.match(text, /John VII Palaiologos/);
      assert.deepEqual(problems, []);
    }));

  it('lets the reader do everything: expand, select, follow footnotes', () =>
    visit('/bundled.html', async (page, problems) => {
      const infobox = page.locator('byz-infobox').first();
      for (const summary of await infobox.locator('summary').all()) await summary.click();
      await infobox.locator('[part="footnote-mark"]').first().click();
      await infobox.locator('[part="footnote-back"]').first().click();
      await page.locator('byz-timeline').first().locator('[tabindex="0"]').first().focus();
      for (const key of ['ArrowRight', 'ArrowDown', '+', '-', 'Home']) await page.keyboard.press(key);
      await page.locator('byz-succession-box').first().locator('[part="person"]').first().click();
      const chosen = { hasText: /^John V Palaiologos$/ };
      for (const tag of ['byz-infobox', 'byz-succession-box'])
        await page.locator(tag).first().locator('[part="name"]').filter(chosen).waitFor();
      assert.deepEqual(problems, []);
    }));

  it('loads nothing from elsewhere except the picture in the record, and only when it is shown', async () => {
    const { page } = await openPage(browser, `${server.url}/people.json`);
    /** @type {string[]} */
    const outside = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) outside.push(request.url());
    });
    await page.goto(`${server.url}/bundled.html`);
    await settled(page);
    assert.deepEqual(outside, []);
    const infobox = page.locator('byz-infobox').first();
    const picture = page.waitForRequest((request) => !request.url().startsWith(server.url));
    await infobox.locator('[part="figures"] summary').click();
    await infobox.locator('img').scrollIntoViewIfNeeded();
    const request = await picture;
    assert.match(request.url(), /^https:\/\/upload\.wikimedia\.org\/.*Map_of_Constantinople/);
    assert.equal(request.headers()['referer'], undefined);
    assert.deepEqual([...new Set(outside)], [request.url()]);
    await page.context().close();
  });

  it('shows data from its own host, requested once', () =>
    visit('/remote.html', async (page, problems) => {
      const texts = await textsOf(page);
      for (const text of texts.slice(0, 3)) assert.match(text, /The First/);
      for (const text of texts.slice(3)) assert.match(text, /The Second/);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        server.requests.filter((path) => path === '/people.json'),
        ['/people.json'],
      );
    }));

  it('shows data written into it', () =>
    visit('/inline.html', async (page, problems) => {
      for (const text of await textsOf(page)) assert.match(text, /The First/);
      assert.deepEqual(problems, []);
    }));

  it('shows the author’s fallback if the policy blocks the data', () =>
    visit('/outside.html', async (page, problems) => {
      assert.equal(await page.locator('byz-infobox').innerText(), 'The author’s words');
      assert.ok(problems.some((problem) => problem.includes('(docs/errors.md#network)')));
    }));

  it('runs nothing from data, and shows it as text', () =>
    visit('/hostile.html', async (page, problems) => {
      const texts = await textsOf(page);
      for (const text of texts) assert.match(text, /<img src=x onerror/);
      const found = await page.evaluate(() => ({
        opened: [...document.querySelectorAll('*')].flatMap((element) =>
          [...(element.shadowRoot?.querySelectorAll('details') ?? [])].map(
            (details) => (details.open = true),
          ),
        ).length,
        ran: 'ran' in window,
        addresses: [...document.querySelectorAll('*')].flatMap((element) =>
          [...(element.shadowRoot?.querySelectorAll('[href], [src]') ?? [])].map((node) => node.outerHTML),
        ),
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          [...(element.shadowRoot?.querySelectorAll('[onclick], [onerror], script') ?? [])].map(
            (node) => node.outerHTML,
          ),
        ),
      }));
      await settled(page);
      const { opened, ...rest } = found;
      assert.ok(opened >= 3);
      assert.deepEqual(rest, { ran: false, addresses: [], handlers: [] });
      assert.deepEqual(
        problems.filter((problem) => !problem.includes('[byz-widgets] Left out of a dataset')),
        [],
      );
    }));
});
