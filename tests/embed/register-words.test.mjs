/** Words of a page's own, brought to the files for plain pages. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** @param {string} script the file that defines the tag @returns {string} a page in Italian */
const page = (script) => `<!doctype html>
<html lang="it">
  <meta charset="utf-8" />
  <title>Test</title>
  <script type="module" src="${script}"></script>
  <script type="module" src="/words.js"></script>
  <byz-infobox person="john-vii-palaiologos"></byz-infobox>
</html>`;

const words = `import { registerWords } from './standalone/register-words.js';
window.say = (reign) => registerWords('it', { boxes: { labels: { reign } } });
window.say('Regno');`;

describe('standalone/register-words.js', () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import('playwright-core').Browser} */
  let browser;
  before(async () => {
    const pages = {
      '/words.js': words,
      '/tag.html': page('/standalone/byz-infobox.js'),
      '/all.html': page('/standalone.js'),
    };
    server = await serve(dist, { pages });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of ['tag', 'all']) {
    it(`${name}.html: an infobox uses the registered words, even if it is already drawn`, async () => {
      const { page, problems } = await openPage(browser, `${server.url}/${name}.html`);
      const [infobox] = await settled(page);
      assert.match(infobox?.text ?? '', /Regno/);
      assert.match(infobox?.text ?? '', /Predecessor/);
      await page.evaluate(() => /** @type {any} */ (window).say('Pouvoir'));
      const [again] = await settled(page);
      assert.match(again?.text ?? '', /Pouvoir/);
      assert.doesNotMatch(again?.text ?? '', /Regno/);
      assert.deepEqual(problems, []);
      await page.context().close();
    });
  }
});
