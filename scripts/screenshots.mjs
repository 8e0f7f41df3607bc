/**
 * Takes the README's pictures, and the one that previews of links show, from what is built: `npm run build`, then
 * `npm run docs:images`. They vary slightly between machines, depending on the fonts.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchChromium, openPage, settled } from '../tests/helpers/browser.mjs';
import { serve } from '../tests/helpers/serve.mjs';
import { PREVIEW } from './demo-head.mjs';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs/images');

/** Maximum file size, in bytes: some people read the README on slow connections. */
const MAX_BYTES = 150_000;

/** The content of each picture: a page, an element on it, the part at which it ends, and its device pixel ratio. */
const pictures = {
  'infobox.png': { page: 'plain.html', selector: 'byz-infobox', end: 'base', scale: 1 },
  'succession-box.png': { page: 'dataset.html', selector: 'byz-succession-box', end: 'base', scale: 2 },
  'timeline.png': { page: 'dataset.html', selector: 'byz-timeline', end: 'drawing', scale: 2 },
};

mkdirSync(images, { recursive: true });
const server = await serve(join(root, 'site'));
const elements = await serve(join(root, 'dist'), {
  pages: { '/preview.html': readFileSync(join(import.meta.dirname, 'preview.html'), 'utf8') },
});
const browser = await launchChromium();
try {
  for (const [name, { page: path, selector, end, scale }] of Object.entries(pictures)) {
    const options = { viewport: { width: 1200, height: 900 }, deviceScaleFactor: scale };
    const { page } = await openPage(browser, `${server.url}/${path}`, options);
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    const box = await page
      .locator(selector)
      .first()
      .evaluate((element, part) => {
        const { x, y, width } = element.getBoundingClientRect();
        const end = element.shadowRoot?.querySelector(`[part="${part}"]`);
        if (!end) throw new Error(`No part ${part}`);
        const { bottom } = end.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height: bottom - y };
      }, end);
    const file = join(images, name);
    await page.screenshot({ path: file, fullPage: true, clip: box });
    report(file);
    await page.context().close();
  }
  const { name, width, height } = PREVIEW;
  const { page } = await openPage(browser, `${elements.url}/preview.html`, { viewport: { width, height } });
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  const file = join(root, 'demo/public', name);
  await page.screenshot({ path: file });
  report(file);
} finally {
  await browser.close();
  await server.close();
  await elements.close();
}

/** @param {string} file a picture that is taken */
function report(file) {
  const { size } = statSync(file);
  console.log(`${basename(file)}: ${size} bytes`);
  if (size <= MAX_BYTES) return;
  console.error(`${basename(file)} is larger than ${MAX_BYTES} bytes.`);
  process.exitCode = 1;
}
