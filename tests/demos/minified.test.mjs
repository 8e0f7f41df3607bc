import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let built;
/** @type {import('vite').ViteDevServer} */
let sources;
before(async () => {
  browser = await launchChromium();
  built = await serve(join(root, 'site'));
  sources = await createServer({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, open: false },
  });
  await sources.listen();
});
after(async () => {
  await browser?.close();
  await built?.close();
  await sources?.close();
});

/**
 * @param {string} url of a page
 * @returns {Promise<{ tree: string, text: string }[]>} of each element on it, what it draws: the nested elements with
 *   their parts, and the text as it is read
 */
async function drawn(url) {
  const { page } = await openPage(browser, url);
  await settled(page);
  const result = await page.evaluate(() => {
    const outline = (element) =>
      `${element.localName}${element.part.length ? `[${element.part}]` : ''}(${[...element.children].map(outline).join(' ')})`;
    return ['byz-infobox', 'byz-succession-box', 'byz-timeline'].flatMap((tag) =>
      [...document.querySelectorAll(tag)].map(({ shadowRoot }) => {
        const base = shadowRoot.querySelector('[part="base"]');
        return { tree: outline(base), text: base.innerText };
      }),
    );
  });
  await page.context().close();
  return result;
}

describe('templates lose nothing by being minified', () => {
  for (const path of ['index.html', 'infobox.html', 'own-data.html']) {
    it(`on ${path}`, async () => {
      const [address = ''] = sources.resolvedUrls?.local ?? [];
      const expected = await drawn(new URL(path, address).href);
      assert.notEqual(expected.length, 0);
      assert.deepEqual(await drawn(`${built.url}/${path}`), expected);
    });
  }
});
