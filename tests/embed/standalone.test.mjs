import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const tags = ['byz-infobox', 'byz-succession-box', 'byz-timeline'];
const elements = tags.map((tag) => `<${tag} person="john-vii-palaiologos"></${tag}>`).join('\n');

/** The strictest policy a page may have and still show pictures from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https:",
  "require-trusted-types-for 'script'",
].join('; ');

/** @param {string[]} scripts @param {string} body @returns {string} a page */
const html = (scripts, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Test</title>
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
  ${body}
</html>`;

const pages = {
  '/all.html': html(['/standalone/all.js'], elements),
  '/twice.html': html(['/standalone.js?1', '/standalone.js?2'], elements),
  '/mixed.html': html(
    ['/standalone/byz-infobox.js', '/standalone.js', '/standalone/byz-timeline.js', '/standalone/all.js'],
    elements,
  ),
  '/greek.html': html(
    ['/standalone.js'],
    '<byz-infobox lang="el" person="john-vii-palaiologos"></byz-infobox>',
  ),
  '/by-name.html': html(['/standalone.js'], '<byz-infobox person="John VII Palaiologos"></byz-infobox>'),
  ...Object.fromEntries(
    tags.map((tag) => [
      `/${tag}.html`,
      html(
        [`/standalone/${tag}.js`, '/standalone/byz-dataset.js'],
        `<byz-dataset><${tag} person="john-vii-palaiologos"></${tag}></byz-dataset>`,
      ),
    ]),
  ),
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

/** Opens one of the pages, and demands that every element on it draws its person and nothing goes wrong. */
async function draws(path) {
  server.requests.length = 0;
  const { page, problems } = await openPage(browser, server.url + path);
  const shown = (await settled(page)).filter(({ tag }) => tag !== 'byz-dataset');
  assert.deepEqual(problems, []);
  assert.notEqual(shown.length, 0);
  for (const { tag, text } of shown) assert.match(text, /Palaiologos/, tag);
  await page.context().close();
}

describe('the CDN files under a strict security policy with Trusted Types', () => {
  it('draw all tags from one file of code', async () => {
    await draws('/all.html');
    const scripts = server.requests.filter((path) => path.endsWith('.js'));
    assert.deepEqual(
      scripts.filter((path) => !/^\/standalone\/(?:data|words)\//.test(path)),
      ['/standalone/all.js'],
    );
  });

  it('share data and words that import nothing, and so work with every file', () => {
    for (const place of ['data', 'words']) {
      const folder = join(dist, 'standalone', place);
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.js'),
      );
      assert.notEqual(names.length, 0);
      for (const name of names) {
        assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /\bimport\b/, name);
      }
    }
  });

  it('load the words of another language from the same folder', async () => {
    await draws('/greek.html');
    assert.ok(server.requests.includes('/standalone/words/el.js'));
  });

  it('find a person by name', () => draws('/by-name.html'));

  for (const tag of tags)
    it(`draw <${tag}> from its own entry, with <byz-dataset>`, () => draws(`/${tag}.html`));

  it('do no harm when the same file is loaded twice', () => draws('/twice.html'));

  it('do no harm when different files are loaded together', () => draws('/mixed.html'));
});
