import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { printedSheets, printedText } from '../helpers/pdf.mjs';
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

const paragraph = `<p>${'Text of an article, to be read beside the box. '.repeat(12)}</p>`;

const pages = {
  '/boxes.html': html(
    `<byz-infobox person="john-vii-palaiologos"></byz-infobox>
    <byz-infobox person="constantine-vii" compact></byz-infobox>`,
  ),
  '/float.html': html(
    `<style>byz-infobox { float: right }</style>
    ${paragraph.repeat(2)}<byz-infobox person="john-v-palaiologos"></byz-infobox>${paragraph.repeat(12)}`,
  ),
  '/life.html': html('<byz-timeline person="john-vii-palaiologos"></byz-timeline>'),
  '/rulers.html': html('<byz-timeline office="byzantine-emperor"></byz-timeline>'),
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

  it('boxes have their folded parts too: issue, remarks, sources; afterwards they are folded as before', async () => {
    const { page } = await openPage(browser, `${server.url}/boxes.html`);
    await settled(page);
    const folds = () =>
      page.$$eval('byz-infobox', (boxes) =>
        boxes.map((box) => [...(box.shadowRoot?.querySelectorAll('details') ?? [])].map(({ open }) => open)),
      );
    await page.locator('byz-infobox').first().locator('[part="remarks"] summary').click();
    const before = await folds();
    assert.ok(before.every((box) => box.includes(false)) && before.flat().includes(true));
    const text = await printedText(page);
    for (const part of [
      // John VII: a remark, a work among the sources, a category, a caption of the further images.
      'Not to be confused with his cousin John VIII Palaiologos',
      'pp. 339–342',
      'Andronikos V Palaiologos',
      // Constantine VII: all seven children, a remark with its mark, a source.
      ...['Leo', 'Romanos II', 'Zoe', 'Theodora', 'Agatha', 'Theophano', 'Anna'],
      'Prosopographie der mittelbyzantinischen Zeit',
    ])
      assert.ok(text.includes(part), part);
    assert.match(text, /Some date his birth to September 905\. \[\d\]/);
    // What leads somewhere or opens something says nothing on paper.
    assert.doesNotMatch(text, /\(more…\)|↩|\d more (?!images)|Further details/);
    assert.deepEqual(await folds(), before);
    await page.context().close();
  });

  it('a floated infobox begins where it stands, and goes on on the next sheet', async () => {
    const { page } = await openPage(browser, `${server.url}/float.html`);
    await settled(page);
    const [first = '', second = ''] = await printedSheets(page);
    for (const part of ['1332–1391', '1st reign', 'Coronation']) assert.ok(first.includes(part), part);
    assert.ok(second.includes('3rd reign'));
    await page.context().close();
  });

  it('the rulers of an office are all there, nothing asks to be opened, and the screen is then as before', async () => {
    const { page, problems } = await openPage(browser, `${server.url}/rulers.html`);
    await settled(page);
    /** What the reader has on the screen. */
    const state = () =>
      page.evaluate(() => {
        const timeline = /** @type {any} */ (document.querySelector('byz-timeline'));
        const root = timeline.shadowRoot;
        return {
          range: timeline.visibleRange,
          open: root.querySelector('details').open,
          entries: root.querySelectorAll('.entry').length,
        };
      });
    await page.evaluate(() => {
      const timeline = /** @type {any} */ (document.querySelector('byz-timeline'));
      timeline.showRange(1321, 1391);
      timeline.shadowRoot.querySelector('details').open = true;
    });
    await page.waitForFunction(
      () => document.querySelector('byz-timeline')?.shadowRoot?.querySelectorAll('.entry').length === 50,
    );
    const before = await state();
    const text = await printedText(page);
    assert.deepEqual(await state(), before);
    // Of the beginning and of the end of the time, from the list and beyond its first page.
    for (const part of ['Licinius', 'Constantine XI Palaiologos', 'ruled beside', 'Palaiologos'])
      assert.ok(text.includes(part), part);
    assert.doesNotMatch(text, /Show \d+ more|As a list/);
    assert.deepEqual(problems, []);
    await page.context().close();
  });
});
