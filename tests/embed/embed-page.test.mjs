/** The page for frames. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const john = 'john-vii-palaiologos';

/** The recipe of docs/embedding.md, as it is printed there. */
const recipe = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
const [, snippet = ''] = /```html\n([\s\S]*?)\n```/.exec(recipe) ?? [];

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** A server that allows other origins. @type {Awaited<ReturnType<typeof serve>>} */
let open;
/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  const people = { people: [{ id: 'one', name: 'The One' }] };
  server = await serve(join(root, 'dist'), { pages: { '/people.json': JSON.stringify(people) } });
  open = await serve(join(root, 'dist'), { headers: { 'Access-Control-Allow-Origin': '*' } });
  /** @param {string} url where the files are */
  const page = (url) =>
    `<!doctype html><html lang="en">${snippet.replaceAll(/https:\/\/[^"]*\/(?=embed\.html)/g, `${url}/`)}</html>`;
  const sandboxed = page(open.url).replace('<iframe', '<iframe sandbox="allow-scripts"');
  host = await serve(root, { pages: { '/host.html': page(server.url), '/sandboxed.html': sandboxed } });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await open?.close();
  await host?.close();
});

/**
 * @param {string} query
 * @param {(page: import('playwright-core').Page, problems: string[]) => Promise<void>} use
 */
async function visit(query, use) {
  const { page, problems } = await openPage(browser, `${server.url}/embed.html?${query}`);
  try {
    await page.waitForFunction(() => document.body.textContent || document.body.children.length > 0);
    await settled(page);
    await use(page, problems);
  } finally {
    await page.context().close();
  }
}

/** @param {import('playwright-core').Page} page @returns {Promise<string>} what is drawn, or said instead */
const textOf = (page) =>
  page.evaluate(
    () => document.querySelector('[data-byz] > *')?.shadowRoot?.textContent ?? document.body.innerText,
  );

describe('embed.html', () => {
  for (const element of ['infobox', 'succession-box', 'timeline']) {
    it(`draws the ${element} that its address names, under its own policy`, () =>
      visit(`element=${element}&person=${john}`, async (page, problems) => {
        assert.match(await textOf(page), /Palaiologos/);
        assert.deepEqual(problems, []);
      }));
  }

  it('takes a language, a colour scheme and data of the page’s own', () =>
    visit('person=one&src=people.json&lang=el&color-scheme=dark', async (page, problems) => {
      assert.match(await textOf(page), /The One/);
      const { lang, scheme } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        scheme: getComputedStyle(document.documentElement).colorScheme,
      }));
      assert.deepEqual({ lang, scheme }, { lang: 'el', scheme: 'dark' });
      assert.deepEqual(problems, []);
    }));

  for (const [query, named] of [
    ['element=dataset', 'element'],
    ['element=__proto__', 'element'],
    ['element=script', 'element'],
    ['src=javascript:alert(1)', 'src'],
    ['src=data:application/json,{}', 'src'],
    ['src=blob:https://example.org/1', 'src'],
    ['src=http://', 'src'],
    ['lang=%22%3E%3Cscript', 'lang'],
    ['color-scheme=url(x)', 'color-scheme'],
  ]) {
    it(`names what it cannot use: ${query}`, () =>
      visit(query, async (page, problems) => {
        assert.equal(await textOf(page), `This address cannot be shown. Check: ${named}.`);
        assert.equal(await page.locator('[data-byz]').count(), 0);
        assert.deepEqual(problems, []);
      }));
  }

  it('passes on no attribute but those of the tags', () =>
    visit(
      `person=${john}&onclick=alert(1)&style=color:red&slot=x&byz=timeline&Person=x&id=x`,
      async (page, problems) => {
        const names = await page.evaluate(() => document.querySelector('byz-infobox').getAttributeNames());
        assert.deepEqual(names, ['person']);
        assert.deepEqual(problems, []);
      },
    ));

  it('draws and tells its height in a sandbox, which has no origin', async () => {
    const { page, problems } = await openPage(browser, 'about:blank');
    await page.context().unrouteAll();
    await page.goto(`${host.url}/sandboxed.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('byz-infobox [part~="table"]').waitFor();
    assert.equal(await frame.locator('body').evaluate(() => self.origin), 'null');
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 600);
    assert.deepEqual(
      problems.filter((problem) => /^exception|^policy/.test(problem)),
      [],
    );
    await page.context().close();
  });

  it('gives its frame the height of what it draws, by the script of the documentation', async () => {
    const { page, problems } = await openPage(browser, 'about:blank');
    await page.context().unrouteAll();
    await page.goto(`${host.url}/host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('byz-infobox [part~="table"]').waitFor();
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 600);
    const inner = await frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
    const outer = await page.evaluate(() => document.querySelector('iframe').clientHeight);
    assert.ok(Math.abs(inner - outer) <= 1, `${inner} in ${outer}`);
    // Messages of others change nothing.
    await page.evaluate(() => {
      for (const data of [null, 'x', { type: 'byz-widgets:height', height: 5 }])
        window.postMessage(data, '*');
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
    assert.equal(await page.evaluate(() => document.querySelector('iframe').clientHeight), outer);
    assert.deepEqual(
      problems.filter((problem) => problem.startsWith('exception')),
      [],
    );
    await page.context().close();
  });
});
