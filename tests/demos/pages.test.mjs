/** What every page of the built demo must do, in one visit each. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const site = join(root, 'site');

/** As strict as a page can be that loads scripts, styles, data and pictures at all. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** In dark colours only these rules may answer otherwise. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  browser = await launchChromium();
  server = await serve(site, { headers: { 'Content-Security-Policy': policy } });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * @param {import('playwright-core').Page} page
 * @param {string[]} [rules] default: all
 * @returns {Promise<string[]>} what is not accessible
 */
const violations = (page, rules) =>
  page.evaluate(async (only) => {
    const found = await window.axe.run(document, only ? { runOnly: only } : {});
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);

for (const name of readdirSync(site).filter((file) => file.endsWith('.html'))) {
  describe(`${name}, built, under a strict policy`, () => {
    /** @type {import('playwright-core').Page} */
    let page;
    /** @type {string[]} */
    let problems;
    before(async () => ({ page, problems } = await openPage(browser, `${server.url}/${name}`)));
    after(() => page?.context().close());

    it('draws every element', async () => {
      const elements = await settled(page);
      for (const { tag, text } of elements) if (tag !== 'byz-dataset') assert.notEqual(text, '', tag);
    });

    it('has a copy button beside every example of code', async () => {
      const [codes, buttons] = await page.evaluate(() =>
        ['main pre > code', '.copyable > pre + button'].map(
          (selector) => document.querySelectorAll(selector).length,
        ),
      );
      assert.equal(buttons, codes);
    });

    it('is accessible in light and in dark colours', async () => {
      await page.evaluate(axe);
      assert.deepEqual(await violations(page), []);
      await page.emulateMedia({ colorScheme: 'dark' });
      await settled(page);
      assert.deepEqual(await violations(page, colorRules), []);
    });

    it('fits a screen of 320 pixels', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await settled(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    });

    it('has reported no error, failed request or violation by then', () => {
      // Pages that show a bad dataset warn the developer, as they should.
      assert.deepEqual(
        problems.filter((problem) => !problem.startsWith('warning: ')),
        [],
      );
    });
  });
}
