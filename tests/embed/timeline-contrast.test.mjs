/** That each text of a timeline stands out from what is painted behind it, read from the pixels of screenshots. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
/** Screenshots of two pixels for each of the page's: of smaller letters, most pixels are edges. */
const scale = 2;

/** @param {string} attributes */
const page = (attributes) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Contrast</title>
  <script type="module" src="/standalone/all.js"></script>
  <byz-timeline ${attributes}></byz-timeline>
</html>`;

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  const pages = {
    '/all.html': page(''),
    '/life.html': page('person="manuel-ii-palaiologos"'),
    '/house.html': page('house="komnenos"'),
    '/grey.html': page('style="--byz-timeline-reign-text: #808080"'),
  };
  server = await serve(dist, { pages });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * @typedef {{ text: string, color: number[], x: number, y: number, width: number, height: number }} Text
 * A text, its colour as red, green and blue from 0 to 1, and its box in pixels of the page.
 */

/** Runs in the page. @param {string} selector @returns {Text[]} */
function textsOf(selector) {
  const root = document.querySelector('byz-timeline')?.shadowRoot ?? document;
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  return [...root.querySelectorAll(selector)].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const text = element.textContent?.trim() ?? '';
    if (!text || !width || !height) return [];
    const { color, fill } = getComputedStyle(element);
    context.fillStyle = element instanceof SVGElement ? fill : color;
    context.fillRect(0, 0, 1, 1);
    const [...bytes] = context.getImageData(0, 0, 1, 1).data;
    return [{ text, color: bytes.slice(0, 3).map((byte) => byte / 255), x, y, width, height }];
  });
}

/** Runs in the page: makes letters transparent, and nothing else. */
function hideLetters() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { -webkit-text-fill-color: transparent !important } text { fill: none !important }');
  const root = document.querySelector('byz-timeline')?.shadowRoot ?? document;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * Runs in the page: the share of a text's pixels behind which the contrast is too low (WCAG 2.2, 1.4.3), by text.
 * A pixel is the text's if it differs between the pictures with and without letters.
 * @param {{ shown: string, bare: string, texts: Text[], scale: number }} pictures PNGs in base 64
 * @returns {Promise<{ text: string, share: number }[]>}
 */
async function poorTexts({ shown, bare, texts, scale }) {
  /** @param {string} png */
  const contextOf = async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context;
  };
  /** @param {number[]} color @returns {number} relative luminance */
  const luminance = (color) => {
    const [red = 0, green = 0, blue = 0] = color.map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [withLetters, without] = [await contextOf(shown), await contextOf(bare)];
  return texts.map(({ text, color, x, y, width, height }) => {
    /** @type {[number, number, number, number]} */
    const box = [x * scale, y * scale, width * scale, height * scale];
    const [front, back] = [withLetters.getImageData(...box).data, without.getImageData(...box).data];
    let [inked, poor] = [0, 0];
    const own = luminance(color);
    for (let at = 0; at < front.length; at += 4) {
      let difference = 0;
      for (let i = at; i < at + 3; i++) difference += Math.abs((front[i] ?? 0) - (back[i] ?? 0));
      if (difference < 90) continue;
      inked++;
      const behind = luminance([...back.subarray(at, at + 3)].map((byte) => byte / 255));
      if ((Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05) < 4.5) poor++;
    }
    return { text, share: inked === 0 ? 0 : poor / inked };
  });
}

/**
 * @param {string} path
 * @param {'light' | 'dark'} colorScheme
 * @param {number[]} [range] the years to show
 * @returns {Promise<Record<'drawn' | 'saved', { text: string, share: number }[]>>} each text of the element and of its
 *   saved picture, as `poorTexts` says
 */
async function look(path, colorScheme, range) {
  const viewport = { width: 1280, height: 800 };
  const media = /** @type {const} */ ({ colorScheme, reducedMotion: 'reduce' });
  const { page } = await openPage(browser, server.url + path, {
    viewport,
    deviceScaleFactor: scale,
    ...media,
  });
  await page.addStyleTag({ content: ':root { color-scheme: light dark } body { margin: 8px }' });
  await settled(page);
  const svg = await page.evaluate(async (years) => {
    const timeline = /** @type {any} */ (document.querySelector('byz-timeline'));
    if (years) timeline.showRange(...years);
    return timeline.toSvg();
  }, range);
  await settled(page);
  const drawn = await measure(page, '.bar > bdi, .caption, .lane-label, .tick');
  await page.setContent(`<body style="margin: 0">${svg}</body>`);
  const saved = await measure(page, 'text');
  await page.context().close();
  return { drawn, saved };
}

/** @param {import('playwright-core').Page} page @param {string} selector of texts */
async function measure(page, selector) {
  const texts = await page.evaluate(textsOf, selector);
  const shown = (await page.screenshot({ fullPage: true })).toString('base64');
  await page.evaluate(hideLetters);
  const bare = (await page.screenshot({ fullPage: true })).toString('base64');
  return page.evaluate(poorTexts, { shown, bare, texts, scale });
}

/** Texts of which more than stray pixels, such as a hairline's that crosses a letter, are hard to see. */
const hard = (/** @type {{ text: string, share: number }[]} */ texts) =>
  texts.filter(({ share }) => share > 0.1).map(({ text }) => text);

describe('texts of a timeline', () => {
  it('are found hard to read where they are', async () => {
    const { drawn } = await look('/grey.html', 'light', [1250, 1460]);
    assert.ok(hard(drawn).length > 5);
  });

  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    it(`stand out in the element and in saved pictures, ${colorScheme}`, async () => {
      const views = [
        await look('/all.html', colorScheme),
        await look('/all.html', colorScheme, [860, 1085]),
        await look('/all.html', colorScheme, [1320, 1400]),
        await look('/life.html', colorScheme),
        await look('/house.html', colorScheme),
      ];
      for (const { drawn, saved } of views) {
        assert.ok(drawn.length > 20 && saved.length > 20, `${drawn.length} and ${saved.length} texts`);
        assert.deepEqual([hard(drawn), hard(saved)], [[], []]);
      }
    });
  }
});
