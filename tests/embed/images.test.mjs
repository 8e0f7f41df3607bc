/** Which pictures the built files ask other servers for, and when. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const base = 'https://upload.wikimedia.org/wikipedia/commons';
const file = `${base}/a/ab/A_portrait.jpg`;
const widths = [120, 250, 330, 500, 960, 1280, 1920, 3840];

/** @param {object} image @param {string} [attributes] @param {string} [style] @returns {string} a page with one infobox */
const html = (image, attributes = '', style = '') => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Test</title>
  <style>${style}</style>
  <script type="module" src="/standalone.js"></script>
  <byz-infobox person="p" ${attributes}>
    <script type="application/json">${JSON.stringify({
      people: [{ id: 'p', name: 'P', images: [image, { ...image, kind: 'coin' }] }],
    })}</script>
  </byz-infobox>
</html>`;

const wide = 'byz-infobox { --byz-infobox-width: 700px; --byz-infobox-image-height: 900px; }';
const pages = {
  '/usual.html': html({ src: file }),
  '/wide.html': html({ src: file }, '', wide),
  '/known.html': html({ src: file, width: 1000, height: 1250 }),
  '/small.html': html({ src: file, width: 200, height: 250 }),
  '/ask.html': html({ src: file }, 'images="ask"'),
  '/none.html': html({ src: file }, 'images="none"'),
  '/elsewhere.html': html({ src: 'https://example.org/a.jpg', width: 4000, height: 5000 }),
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

/**
 * Opens one of the pages and notes what it asks other servers for. Thumbnails are as wide as their names say; those
 * wider than `most` are not found, as at Commons those wider than their original.
 */
async function open(path, { deviceScaleFactor = 1, most = Infinity } = {}) {
  const { page } = await openPage(browser, `${server.url}/schema.json`, { deviceScaleFactor });
  /** @type {string[]} */
  const asked = [];
  await page.route(
    (address) => address.origin !== server.url,
    (route) => {
      const address = route.request().url();
      asked.push(address);
      const width = Number(/\/(\d+)px-/.exec(address)?.[1] ?? 1000);
      if (width > most) return route.fulfill({ status: 404 });
      const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width * 1.25}"></svg>`;
      return route.fulfill({ contentType: 'image/svg+xml', body });
    },
  );
  await page.goto(server.url + path);
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  return { page, asked };
}

/** @param {import('playwright-core').Page} page @returns {Promise<number>} CSS pixels the portrait is wide once it is there */
async function drawnWidth(page) {
  await page.locator('byz-infobox img.loaded').first().waitFor();
  return page
    .locator('byz-infobox img')
    .first()
    .evaluate((image) => image.getBoundingClientRect().width);
}

const thumbnail = (width) => `${base}/thumb/a/ab/A_portrait.jpg/${width}px-A_portrait.jpg`;

describe('images of Commons', () => {
  for (const path of ['/usual.html', '/wide.html', '/known.html'])
    for (const deviceScaleFactor of [1, 2, 3])
      it(`${path} at ${deviceScaleFactor} device pixels for one: the next standard width, once`, async () => {
        const { page, asked } = await open(path, { deviceScaleFactor });
        const drawn = await drawnWidth(page);
        const [first, ...more] = asked;
        assert.deepEqual(more, []);
        const width = Number(/\/(\d+)px-/.exec(first ?? '')?.[1]);
        assert.ok(widths.includes(width), first);
        assert.ok(width >= drawn * deviceScaleFactor, `${width} for ${drawn}`);
        if (path === '/usual.html')
          assert.equal(
            width,
            widths.find((standard) => standard >= 298 * deviceScaleFactor),
          );
        if (path === '/known.html')
          assert.equal(
            width,
            widths.find((standard) => standard >= drawn * deviceScaleFactor),
          );
        await page.context().close();
      });

  it('a small original is requested itself', async () => {
    const { page, asked } = await open('/small.html', { deviceScaleFactor: 2 });
    await drawnWidth(page);
    assert.deepEqual(asked, [file]);
    await page.context().close();
  });

  it('if a thumbnail is wider than the original, the next narrower one is requested, never the original', async () => {
    const { page, asked } = await open('/usual.html', { most: 250 });
    await drawnWidth(page);
    assert.deepEqual(asked, [330, 250].map(thumbnail));
    await page.context().close();
  });

  it('if none can be loaded, the drawing replaces it', async () => {
    const { page, asked } = await open('/usual.html', { most: 0 });
    await page.locator('byz-infobox [part="placeholder"]').first().waitFor();
    assert.deepEqual(asked, [330, 250, 120].map(thumbnail));
    await page.context().close();
  });

  it('pictures on other servers are requested by the URL in the record', async () => {
    const { page, asked } = await open('/elsewhere.html');
    await drawnWidth(page);
    assert.deepEqual(asked, ['https://example.org/a.jpg']);
    await page.context().close();
  });
});

describe('images that are not loaded as usual', () => {
  it('ask: nothing is requested before the click, and then only that picture', async () => {
    const { page, asked } = await open('/ask.html');
    const infobox = page.locator('byz-infobox');
    await infobox.locator('[part="figures"] summary').click();
    await infobox.locator('[part="image-button"]').last().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(asked, []);
    await infobox.locator('[part="image-button"]').first().click();
    await drawnWidth(page);
    assert.deepEqual(asked, [thumbnail(330)]);
    await page.context().close();
  });

  it('none: nothing is requested', async () => {
    const { page, asked } = await open('/none.html');
    const infobox = page.locator('byz-infobox');
    await infobox.locator('[part="figures"] summary').click();
    await infobox.locator('[part="placeholder"]').last().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(asked, []);
    assert.equal(await infobox.locator('img').count(), 0);
    await page.context().close();
  });
});
