/** The reference: what it tells of the manifest, and the element that follows its controls. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { propertyOf, readElements } from '../../scripts/frameworks/elements.mjs';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const elements = readElements();

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {import('playwright-core').Page} */
let page;
before(async () => {
  browser = await launchChromium();
  site = await serve(join(root, 'site'));
  ({ page } = await openPage(browser, `${site.url}/api.html`));
  await settled(page);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** @param {string} tag */
const sectionOf = (tag) => page.locator(`#${tag}`);

/** @param {string} tag @param {string} text */
const says = (tag, text) => sectionOf(tag).locator('.log').getByText(text).first().waitFor();

describe('the reference', () => {
  for (const element of elements) {
    const { tagName: tag, attributes } = element;

    it(`lists all that <${tag}> has, with the defaults`, async () => {
      const section = sectionOf(tag);
      const terms = await section.locator('dt').allTextContents();
      const { events, slots, cssParts, cssProperties, cssStates, methods } = element;
      const named = [events, slots, cssParts, cssProperties, cssStates].flat();
      assert.deepEqual(
        terms.map((term) => term.replace(/\(.*\)$/, '')).sort(),
        [...named, ...methods].map(({ name }) => name).sort(),
      );
      for (const { name, default: value } of cssProperties)
        if (value) {
          const told = section.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('+ dd');
          assert.ok((await told.textContent())?.includes(value), `${name}: ${value}`);
        }
    });

    it(`lets <${tag}> and its code follow a control for each attribute`, async () => {
      const section = sectionOf(tag);
      for (const attribute of attributes) {
        const { name } = attribute;
        const control = section.locator(`[name="${name}"]`);
        const kind = await control.evaluate((field) => `${field.localName} ${field.type}`);
        let value = '3';
        if (kind === 'input checkbox') {
          value = '';
          await control.check();
        } else if (kind.startsWith('select')) {
          value = (await control.locator('option').last().textContent()) ?? '';
          await control.selectOption(value);
        } else await control.fill(value);
        assert.equal(await section.locator(`.stage > ${tag}`).getAttribute(name), value, name);
        const code = section.locator('pre code');
        assert.match(await code.innerText(), new RegExp(` ${name}${value && `="${value}"`}[ >]`));
        await section.getByRole('radio', { name: 'React' }).check();
        assert.match(
          await code.innerText(),
          new RegExp(` ${propertyOf(attribute)}${value && `="${value}"`}[ >]`),
        );
        await section.getByRole('radio', { name: 'HTML' }).check();
      }
      await section.getByRole('button', { name: 'Begin again' }).click();
      const given = await section.locator(`.stage > ${tag}`).evaluate((shown) => shown.getAttributeNames());
      assert.ok(given.length < attributes.length, String(given));
    });
  }

  it('gives an element a document, and says when that is not JSON', async () => {
    const section = sectionOf('byz-infobox');
    const text = await readFile(join(root, 'demo/public/gallery/alexander.json'), 'utf8');
    const [{ id, name }] = JSON.parse(text).people;
    await section.locator('[name="person"]').fill(id);
    await section.locator('textarea').fill(text);
    await section.locator('.stage [part="name"]').getByText(name).waitFor();
    const code = await section.locator('pre code').innerText();
    await section.locator('textarea').fill('{');
    await section.getByText('Not JSON').waitFor();
    await section.getByRole('button', { name: 'Begin again' }).click();
    await section.locator('.stage [part="name"]').getByText('John VII Palaiologos').waitFor();

    const files = await serve(join(root, 'dist'), {
      pages: {
        '/page.html': `<!doctype html><html lang="en">${code.replaceAll('byz-widgets/', '/')}</html>`,
      },
    });
    try {
      const { page: copied, problems } = await openPage(browser, `${files.url}/page.html`);
      await copied.locator('[part="name"]').getByText(name).waitFor();
      assert.deepEqual(problems, []);
      await copied.context().close();
    } finally {
      await files.close();
    }
  });

  it('lists events as they are fired, with what they say', async () => {
    const infobox = sectionOf('byz-infobox');
    await infobox.locator('.stage').getByRole('button', { name: 'Keratsa of Bulgaria' }).click();
    await says('byz-infobox', 'byz-select from <byz-infobox>: keratsa-of-bulgaria');
    await infobox.locator('[name="person"]').fill('prester-john');
    await says('byz-infobox', 'byz-error from <byz-infobox>: unknown-person');
    const timeline = sectionOf('byz-timeline');
    await timeline.locator('[name="to"]').fill('1400');
    await timeline.locator('.stage byz-timeline').evaluate((shown) => shown.showRange(1300, 1350));
    await says('byz-timeline', 'byz-range-change from <byz-timeline>: 1300.0 to 1350.0');
    const dataset = sectionOf('byz-dataset');
    await dataset.locator('.stage byz-infobox').getByRole('button', { name: 'Keratsa of Bulgaria' }).click();
    await says('byz-dataset', 'byz-select from <byz-infobox>: keratsa-of-bulgaria');
    await dataset.locator('.stage byz-succession-box').getByText('Keratsa of Bulgaria').first().waitFor();
  });

  it('gives code of a dataset that draws the elements inside', async () => {
    const section = sectionOf('byz-dataset');
    await section.getByRole('button', { name: 'Begin again' }).click();
    const code = await section.locator('pre code').innerText();
    const files = await serve(join(root, 'dist'), {
      pages: {
        '/page.html': `<!doctype html><html lang="en">${code.replaceAll('byz-widgets/', '/')}</html>`,
      },
    });
    try {
      const { page: copied, problems } = await openPage(browser, `${files.url}/page.html`);
      for (const tag of ['byz-infobox', 'byz-succession-box', 'byz-timeline'])
        await copied.locator(tag).getByText('John VII Palaiologos').first().waitFor();
      assert.deepEqual(problems, []);
      await copied.context().close();
    } finally {
      await files.close();
    }
  });
});
