/** What a page in another language than English shows, frame by frame, while its words are on their way. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const tags = ['byz-infobox', 'byz-succession-box', 'byz-timeline'];
const english =
  /\b(?:Reign|Predecessor|Preceded by|Succeeded by|Vacant|Remarks|Sources|Loading|Life of|Zoom)\b/;
/** A word of each tag, by language. */
const own = {
  de: ['Vorgänger', 'Vorgänger', 'Leben'],
  el: ['Προκάτοχος', 'Προκάτοχος', 'Βίος'],
};

/** @param {string} lang @returns {string} */
const html = (lang) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <title>Test</title>
  <script type="module" src="/standalone.js"></script>
  ${tags.map((tag) => `<${tag} person="john-vii-palaiologos"></${tag}>`).join('\n')}
</html>`;

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  const pages = Object.fromEntries(Object.keys(own).map((lang) => [`/${lang}.html`, html(lang)]));
  server = await serve(dist, { pages });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('a page in another language', () => {
  for (const [lang, words] of Object.entries(own))
    it(`${lang}: shows no English words in any frame before its own`, async () => {
      const { page, problems } = await openPage(browser, `${server.url}/schema.json`);
      await page.addInitScript(() => {
        const frames = /** @type {any} */ (window.seen = []);
        const look = () => {
          const roots = [...document.querySelectorAll(':defined')].map((element) => element.shadowRoot);
          frames.push(roots.map((root) => root?.textContent ?? '').join('\n'));
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      // Words arrive last: frames are drawn with the code and the data there.
      await page.route('**/standalone/words/**', async (route) => {
        await page.waitForFunction(
          () =>
            [...document.querySelectorAll('byz-infobox, byz-succession-box, byz-timeline')].every(
              ({ shadowRoot }) => shadowRoot,
            ) && performance.getEntriesByType('resource').some(({ name }) => name.includes('/data/')),
        );
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        await route.continue();
      });
      await page.goto(`${server.url}/${lang}.html`);
      const drawn = await settled(page);
      for (const [index, word] of words.entries()) assert.match(drawn[index]?.text ?? '', new RegExp(word));
      const frames = await page.evaluate(() => /** @type {any} */ (window).seen);
      assert.ok(frames.length > 2);
      assert.deepEqual(
        frames.filter((text) => english.test(text)),
        [],
      );
      assert.deepEqual(problems, []);
      await page.context().close();
    });
});
