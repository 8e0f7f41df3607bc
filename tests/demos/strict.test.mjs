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

/** All rules in one scheme; in the other, those on colours. @type {Record<'light' | 'dark', string[] | undefined>} */
const rulesOf = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] };

describe('the built demo under a strict policy', () => {
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

  for (const name of readdirSync(site).filter((file) => file.endsWith('.html'))) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      it(`${name} violates nothing and is accessible in ${colorScheme} colours`, async () => {
        const { page, problems } = await openPage(browser, `${server.url}/${name}`, { colorScheme });
        await settled(page);
        await page.evaluate(axe);
        const violations = await page.evaluate(async (rules) => {
          const found = await window.axe.run(document, rules ? { runOnly: rules } : {});
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        }, rulesOf[colorScheme]);
        await page.context().close();
        assert.deepEqual(violations, []);
        assert.deepEqual(
          problems.filter((problem) => !problem.startsWith('warning: ')),
          [],
        );
      });
    }
  }
});
