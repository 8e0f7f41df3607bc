/** The playground for themes. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { readElements } from '../../scripts/frameworks/elements.mjs';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const site = join(import.meta.dirname, '..', '..', 'site');

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Page} */
let page;
before(async () => {
  browser = await launchChromium();
  server = await serve(site);
});
beforeEach(async () => {
  ({ page } = await openPage(browser, `${server.url}/theming.html`));
  await settled(page);
});
afterEach(() => page.context().close());
after(async () => {
  await browser?.close();
  await server?.close();
});

/** @param {string} scheme @returns {Promise<string>} the colour of the infobox's header there */
const band = (scheme) =>
  page
    .locator(`.${scheme} byz-infobox [part="header"]`)
    .evaluate((header) => getComputedStyle(header).backgroundColor);
const sheet = () => page.locator('#sheet').textContent();

/** @param {string} label @param {string} value */
const set = (label, value) => page.getByLabel(label, { exact: true }).fill(value);

describe('the page on theming', () => {
  it('has a control for every custom property of every element', async () => {
    const names = await page.$$eval('.token', (rows) => rows.map(({ dataset }) => dataset.name));
    const own = readElements().flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
    assert.ok(own.length > 20);
    assert.deepEqual(
      names.filter((name) => own.includes(name)),
      own,
    );
    assert.ok(names.includes('--byz-color-band') && names.includes('--byz-radius'));
  });

  it('has contrast, CSS and the first elements beside the controls', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const id of ['#contrast', '#sheet', '#stage byz-infobox']) {
      const { x = 0, y = Infinity } = (await page.locator(id).first().boundingBox()) ?? {};
      const form = await page.locator('#properties').boundingBox();
      assert.ok(x >= (form?.x ?? Infinity) + (form?.width ?? 0) && y < 850, `${id} is at ${x}, ${y}`);
    }
  });

  it('begins with the colours that the elements have', async () => {
    assert.equal(await band('light'), 'rgb(95, 26, 56)');
    assert.equal(await page.getByLabel('--byz-color-band, light').inputValue(), '#5f1a38');
    assert.equal(await page.getByLabel('--byz-infobox-band, dark').inputValue(), '#47142b');
    assert.equal(await page.locator('.low').count(), 0);
    assert.match((await sheet()) ?? '', /^\/\* Nothing/);
  });

  it('shows a change in its scheme only, and gives CSS that does the same elsewhere', async () => {
    await set('--byz-color-band, dark', '#123456');
    await set('--byz-radius', '12');
    assert.equal(await band('dark'), 'rgb(18, 52, 86)');
    assert.equal(await band('light'), 'rgb(95, 26, 56)');
    const css = (await sheet()) ?? '';
    assert.equal(css, ':root {\n  --byz-color-band: light-dark(#5f1a38, #123456);\n  --byz-radius: 12px;\n}');
    const radius = () =>
      page.locator('.dark byz-infobox [part="base"]').evaluate((base) => getComputedStyle(base).borderRadius);
    assert.equal(await radius(), '12px');
    await page.getByRole('button', { name: 'As the theme has it' }).click();
    assert.equal(await radius(), '3px');
    await page.addStyleTag({ content: css });
    assert.deepEqual([await radius(), await band('dark')], ['12px', 'rgb(18, 52, 86)']);
  });

  it('begins with a theme, its parts too, and changes that', async () => {
    await page.getByLabel('Codex').check();
    assert.equal(await band('light'), 'rgb(245, 233, 208)');
    assert.equal(await page.getByLabel('--byz-color-band, light').inputValue(), '#f5e9d0');
    assert.equal(await page.getByLabel('--byz-font-size', { exact: true }).inputValue(), '1');
    await set('--byz-color-band, light', '#ffffff');
    assert.equal(await band('light'), 'rgb(255, 255, 255)');
    const css = (await sheet()) ?? '';
    assert.match(css, /^:root \{[^}]*--byz-color-band: light-dark\(#ffffff, #2a2118\);/);
    assert.match(
      css,
      /\n\n::part\(heading\) \{\n {2}background: none;\n {2}font-variant-caps: small-caps;\n\}/,
    );
    assert.equal(
      await page
        .locator('.dark byz-infobox [part="name"]')
        .evaluate((name) => getComputedStyle(name).fontVariantCaps),
      'small-caps',
    );
    assert.doesNotMatch(css, /data-theme/);
    await page.getByLabel('Museum').check();
    assert.match(
      (await sheet()) ?? '',
      /\nbyz-infobox::part\(header\),\nbyz-succession-box::part\(header\) \{/,
    );
    await page.getByLabel('Porphyry (default)').check();
    assert.equal(await band('light'), 'rgb(95, 26, 56)');
  });

  it('warns of contrasts that are too low, by number', async () => {
    const row = page.locator('#contrast tr', { hasText: '--byz-color-text on --byz-color-surface' });
    assert.deepEqual(await row.locator('td').allTextContents(), ['15.4', '14.0']);
    await set('--byz-color-text, light', '#777777');
    await set('--byz-color-surface, light', '#ffffff');
    assert.equal(await row.locator('td').first().textContent(), '4.4 ⚠ below 4.5');
    await set('--byz-color-text, light', '#767676');
    assert.equal(await row.locator('td').first().textContent(), '4.5');
    await set('--byz-color-text, light', '#ffffff');
    assert.equal(await row.locator('td').first().textContent(), '1.0 ⚠ below 4.5');
    await page.getByRole('status').getByText('Too low: 1.').waitFor();
  });

  it('says again what holds when a field is emptied, and takes nothing that is no value', async () => {
    await set('--byz-font-family', 'Georgia, serif');
    assert.match((await sheet()) ?? '', /--byz-font-family: Georgia, serif;/);
    await set('--byz-font-family', 'a; } b');
    assert.match((await sheet()) ?? '', /^\/\* Nothing/);
    await set('--byz-space', '');
    await page.getByLabel('--byz-radius').focus();
    assert.equal(await page.getByLabel('--byz-space').inputValue(), '0.5');
  });

  it('prints the names of properties from left to right whatever the direction of the page', async () => {
    const code = page.locator('.token code').first();
    const style = () =>
      code.evaluate((name) => {
        document.documentElement.dir = 'rtl';
        const { direction, textAlign } = getComputedStyle(name);
        return [direction, textAlign];
      });
    assert.deepEqual(await style(), ['ltr', 'right']);
  });

  for (const name of ['Reference work', 'Codex', 'Mosaic', 'Museum']) {
    it(`finds the theme “${name}” legible`, async () => {
      await page.getByLabel(name).check();
      assert.notEqual(await band('light'), 'rgb(95, 26, 56)');
      await page.getByRole('status').getByText('All pairs have it.').waitFor();
    });
  }
});
