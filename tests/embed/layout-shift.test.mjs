/** How much a page moves while its elements load, as Chromium counts it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');

/** The style sheet that the documentation gives. */
const recipe = /```css\n(:is\([^`]*:not\(:defined\)[^`]*)```/.exec(
  readFileSync(join(root, 'docs/theming.md'), 'utf8'),
)?.[1];

const lorem = '<p>Text of an article, to be read while the rest loads. '.repeat(8);

/** @param {string} body @returns {string} a page in which text stands before, between and after the elements */
const html = (body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Test</title>
  <link rel="stylesheet" href="/page.css" />
  <script type="module" src="/standalone.js"></script>
  <h1>An article</h1>
  ${body}
</html>`;

const people = html(`
  <byz-infobox id="a" person="john-vii-palaiologos">John VII Palaiologos</byz-infobox>${lorem}
  <byz-succession-box id="b" person="anna-of-savoy">Anna of Savoy</byz-succession-box>${lorem}
  <byz-infobox id="c" person="constantine-vii">Constantine VII</byz-infobox>${lorem}`);

const picture = html(`
  <byz-infobox id="a" person="p">P<script type="application/json">${JSON.stringify({
    people: [
      {
        id: 'p',
        name: 'P',
        images: [{ src: 'https://pictures.example/p.svg', caption: 'A portrait' }],
        tenures: [{ title: 'King', reign: '1000/1010' }],
        birth: { date: '0960' },
      },
    ],
  })}</script></byz-infobox>${lorem}`);

const pages = {
  '/people.html': people,
  '/picture.html': picture,
  '/life.html': html('<byz-timeline person="john-vii-palaiologos">John VII Palaiologos</byz-timeline>'),
  '/emperors.html': html('<byz-timeline office="byzantine-emperor">The emperors</byz-timeline>'),
};
const own = 'h1 { margin: 0 } byz-infobox { margin-block: 1em }';
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src *',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  browser = await launchChromium();
});
after(() => browser?.close());

/** Two frames of a page: what stood in the first has been painted. */
const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * Loads a page, with a frame painted before each of its files arrives: the code, the data, the pictures.
 * @param {string} path
 * @param {{ width: number, height: number }} viewport
 * @param {string} css
 * @param {string} [size] of the pictures, as attributes
 * @returns {Promise<{ shift: number, heights: Record<string, number> }>} what the layout moved, and how high elements are
 */
async function load(path, viewport, css, size = 'width="400" height="500"') {
  const server = await serve(dist, {
    pages: { ...pages, '/page.css': `${own}\n${css}` },
    headers: { 'Content-Security-Policy': policy },
  });
  try {
    const { page, problems } = await openPage(browser, `${server.url}/schema.json`, { viewport });
    await page.addInitScript(() => {
      const shifts = /** @type {any} */ (window.shifts = []);
      new PerformanceObserver((list) =>
        shifts.push(...list.getEntries().map((entry) => entry.value)),
      ).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    const body = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%"/></svg>`;
    await page.route(
      (address) => /\/standalone|\.svg$|upload\.wikimedia/.test(address.href),
      async (route) => {
        await painted(page);
        return route.request().resourceType() === 'image'
          ? route.fulfill({ contentType: 'image/svg+xml', body })
          : route.continue();
      },
    );
    await page.goto(server.url + path);
    await settled(page);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('byz-infobox')].every((box) =>
        [...(box.shadowRoot?.querySelectorAll('img') ?? [])].every(
          (image) => image.complete || image.getBoundingClientRect().top > innerHeight,
        ),
      ),
    );
    await painted(page);
    const result = await page.evaluate(() => ({
      shift: /** @type {any} */ (window).shifts.reduce((sum, value) => sum + value, 0),
      heights: Object.fromEntries(
        [...document.querySelectorAll('[id]')].map(({ id, offsetHeight }) => [id, offsetHeight]),
      ),
    }));
    assert.deepEqual(problems, []);
    await page.context().close();
    return result;
  } finally {
    await server.close();
  }
}

/** What the documentation tells a page to write, with the heights that its elements have. */
const reserving = ({ a = 0, b = 0, c = 0 }) => `${recipe}
  #a { --byz-infobox-min-height: ${a}px }
  #b { --byz-succession-box-min-height: ${b}px }
  #c { --byz-infobox-min-height: ${c}px }`;

describe('the layout of a page while its elements load', () => {
  for (const path of ['/life.html', '/emperors.html'])
    it(`is not moved by a timeline's own drawing: ${path}`, async () => {
      const { shift } = await load(path, { width: 1280, height: 800 }, '');
      assert.equal(shift, 0);
    });

  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])
    it(`stays with the documented rules, at ${viewport.width} pixels: three people`, async () => {
      const without = await load('/people.html', viewport, '');
      const { shift, heights } = await load('/people.html', viewport, reserving(without.heights));
      assert.ok(without.shift > 0.1, `without the rules: ${without.shift}`);
      assert.ok(shift < 0.02, `with them: ${shift}`);
      assert.deepEqual(heights, without.heights);
    });

  for (const [shape, size] of [
    ['portrait', 'width="400" height="500"'],
    ['landscape', 'width="600" height="300"'],
  ])
    it(`stays when a ${shape} of unknown size arrives, at 360 pixels`, async () => {
      const viewport = { width: 360, height: 740 };
      const { heights } = await load('/picture.html', viewport, '', size);
      const { shift } = await load('/picture.html', viewport, reserving(heights), size);
      assert.ok(shift < 0.02, `${shift}`);
    });
});
