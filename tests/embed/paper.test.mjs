import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { printedText } from '../helpers/pdf.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** @param {string} body @returns {string} a page */
const html = (body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Test</title>
  <script type="module" src="/standalone.js"></script>
  ${body}
</html>`;

const pages = {
  '/life.html': html('<byz-timeline person="john-vii-palaiologos"></byz-timeline>'),
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  server = await serve(dist, { pages });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('on paper', () => {
  it('a life has its title, its legend and its chronology', async () => {
    const { page, problems } = await openPage(browser, `${server.url}/life.html`);
    await settled(page);
    const text = await printedText(page);
    for (const part of ['Life of John VII Palaiologos', 'date uncertain', 'Thessalonica', '1408'])
      assert.ok(text.includes(part), part);
    assert.deepEqual(problems, []);
    await page.context().close();
  });
});
