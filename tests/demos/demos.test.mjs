import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { headTags, PREVIEW } from '../../scripts/demo-head.mjs';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');

/** @param {string} folder @returns {string[]} the pages below it, as paths */
const pagesOf = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .sort();

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => (browser = await launchChromium()));
after(() => browser?.close());

/**
 * Opens a page, and demands that every tag is defined, every element draws, and no error is reported.
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function works(url, options) {
  const { page, problems } = await openPage(browser, url, options);
  const elements = await settled(page);
  // Pages that show a bad dataset warn the developer, as they should.
  assert.deepEqual(
    problems.filter((problem) => !problem.startsWith('warning: ')),
    [],
  );
  for (const { tag, text } of elements) if (tag !== 'byz-dataset') assert.notEqual(text, '', tag);
  return page;
}

/** @param {string} html @param {string} name of a meta element @returns {string} its content */
const meta = (html, name) =>
  new RegExp(`<meta\\s+(?:name|property)="${name}"\\s+content="([^"]*)"`).exec(html)?.[1] ?? '';

describe('what search engines and previews of links read', () => {
  const pages = pagesOf('site').map((path) => ({
    path,
    html: readFileSync(join(root, 'site', path), 'utf8'),
  }));

  for (const { path, html } of pages) {
    it(`${path} has a title and a description, for both alike`, () => {
      const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
      const description = meta(html, 'description');
      assert.equal(meta(html, 'og:title'), title);
      assert.equal(meta(html, 'og:description'), description);
      assert.ok(title.length >= 10 && title.length <= 65, title);
      assert.ok(description.length >= 60 && description.length <= 160, description);
      assert.equal(meta(html, 'og:image'), PREVIEW.name);
      // Browsers look no further for the encoding.
      assert.match(html.slice(0, 1024), /<meta charset="utf-8"/);
    });
  }

  it('tells the pages apart', () => {
    for (const name of ['og:title', 'description'])
      assert.equal(new Set(pages.map(({ html }) => meta(html, name))).size, pages.length);
  });

  it('have a picture of the size that they say', () => {
    const png = readFileSync(join(root, 'site', PREVIEW.name));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [PREVIEW.width, PREVIEW.height]);
  });

  it('gives absolute addresses if the build is told where the site will be', () => {
    for (const site of ['https://example.org/byz', 'https://example.org/byz/']) {
      const tags = headTags('<title>T</title>', '/infobox.html', site).map(({ attrs }) => attrs);
      const content = (/** @type {string} */ name) => tags.find(({ property }) => property === name)?.content;
      assert.equal(content('og:image'), 'https://example.org/byz/preview.png');
      assert.equal(content('og:url'), 'https://example.org/byz/infobox.html');
    }
  });
});

describe('the built demo', () => {
  const pages = pagesOf('site');
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => (server = await serve(join(root, 'site'))));
  after(() => server?.close());

  it('has every page of the sources', () => assert.deepEqual(pages, pagesOf('demo')));

  it('has no broken links', async () => {
    const page = await works(`${server.url}/index.html`);
    const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
    await page.context().close();
    const own = links.filter((href) => href.startsWith(server.url));
    assert.notEqual(own.length, 0);
    const answers = await Promise.all(
      own.map(async (href) => ({ href, status: (await fetch(href)).status })),
    );
    assert.deepEqual(
      answers.filter(({ status }) => status !== 200),
      [],
    );
  });
});

describe('the demo under development', () => {
  /** @type {import('vite').ViteDevServer} */
  let server;
  before(async () => {
    server = await createServer({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      server: { port: 0, open: false },
    });
    await server.listen();
  });
  after(() => server?.close());

  for (const path of pagesOf('demo')) {
    it(`${path} works`, async () => {
      const [address = ''] = server.resolvedUrls?.local ?? [];
      const page = await works(new URL(`.${path}`, address).href);
      await page.context().close();
    });
  }
});
