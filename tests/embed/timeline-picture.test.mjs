import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** A page that shows no pictures at all, not even its own. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const entries = ['standalone.js', 'standalone/all.js', 'standalone/byz-timeline.js'];
/** @param {string} entry @returns {string} a page */
const html = (entry) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Test</title>
  <script type="module" src="/${entry}"></script>
  <byz-timeline person="john-vii-palaiologos" with-export></byz-timeline>
</html>`;

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  const pages = Object.fromEntries(entries.map((entry, index) => [`/${index}.html`, html(entry)]));
  server = await serve(dist, { pages, headers: { 'Content-Security-Policy': policy } });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('a picture of a timeline under a strict policy', () => {
  for (const [index, entry] of entries.entries()) {
    it(`is saved with ${entry}, by code that is loaded only then`, async () => {
      server.requests.length = 0;
      const { page, problems } = await openPage(browser, `${server.url}/${index}.html`);
      await settled(page);
      const isOfPictures = (/** @type {string} */ path) => /\/picture[^/]*\.js$/.test(path);
      assert.deepEqual(server.requests.filter(isOfPictures), []);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save picture (PNG)' }).press('Enter');
      const file = await download;
      assert.equal(file.suggestedFilename(), 'Life of John VII Palaiologos.png');
      const bytes = await readFile(await file.path());
      assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
      assert.equal(server.requests.filter(isOfPictures).length, 1);
      const svg = await page.evaluate(() =>
        /** @type {any} */ (document.querySelector('byz-timeline')).toSvg(),
      );
      assert.match(svg, /<title>Life of John VII Palaiologos<\/title>/);
      assert.match(svg, /Rulers of the Byzantine world [\d.]+ · CC0-1\.0/);
      assert.deepEqual(problems, []);
      await page.context().close();
    });
  }
});
