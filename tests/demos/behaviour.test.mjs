import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const site = join(import.meta.dirname, '..', '..', 'site');

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  browser = await launchChromium();
  server = await serve(site);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** @param {string} path @returns {Promise<import('playwright-core').Page>} the page, drawn */
async function open(path) {
  const { page } = await openPage(browser, `${server.url}/${path}`);
  await settled(page);
  return page;
}

/** Waits until the first infobox of a page shows somebody. */
const shows = (page, name) =>
  page.locator('byz-infobox').first().locator('[part="name"]').getByText(name, { exact: true }).waitFor();

/** Waits until an element of a page says something. */
const says = (page, selector, text) => page.locator(selector).getByText(text).waitFor();

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} the names in the list of rulers */
const listed = (page) =>
  page.$$eval('#list li:not([hidden]) a', (links) => links.map(({ firstChild }) => firstChild.data));

describe('the list of all rulers', () => {
  for (const query of ['Palaiologos john', 'JOHN PALAÍOLOGOS', 'ιωαννης παλαιολογος']) {
    it(`finds "${query}", ignoring case and accents`, async () => {
      const page = await open('rulers.html');
      await page.fill('#name', query);
      const found = await listed(page);
      assert.ok(found.includes('John VII Palaiologos'), String(found));
      assert.ok(!found.includes('Manuel II Palaiologos'), String(found));
      await page.context().close();
    });
  }

  it('leads from the search to the boxes, and further, by keyboard and history', async () => {
    const page = await open('rulers.html');
    await page.fill('#name', 'palaiologos john vii');
    assert.equal((await listed(page))[0], 'John VII Palaiologos');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows(page, 'John VII Palaiologos');
    assert.equal(new URL(page.url()).search, '?person=john-vii-palaiologos');
    assert.equal(await page.title(), 'John VII Palaiologos · byz-widgets');
    const wife = page.locator('byz-infobox').getByRole('link', { name: 'Keratsa of Bulgaria' });
    assert.equal(await wife.getAttribute('href'), 'rulers.html?person=keratsa-of-bulgaria');
    await wife.press('Enter');
    await shows(page, 'Keratsa of Bulgaria');
    await page.goBack();
    await shows(page, 'John VII Palaiologos');
    await page.context().close();
  });

  it('leads from a name to its person, not to the first name with that prefix', async () => {
    const page = await open('rulers.html');
    await page.fill('#name', 'basil');
    assert.equal((await listed(page))[0], 'Basiliscus');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows(page, 'Basil I');
    await page.context().close();
  });

  it('filters by office and house, and lists relatives on request', async () => {
    const page = await open('rulers.html');
    const all = await listed(page);
    await page.selectOption('#office', 'byzantine-emperor');
    const emperors = await listed(page);
    await page.selectOption('#house', 'palaiologos');
    const palaiologoi = await listed(page);
    assert.ok(all.length > emperors.length && emperors.length > palaiologoi.length);
    assert.ok(palaiologoi.includes('John VII Palaiologos') && !palaiologoi.includes('John VI Kantakouzenos'));
    await page.selectOption('#office', '');
    const house = await listed(page);
    await page.check('#relatives');
    assert.ok((await listed(page)).length > house.length);
    await page.context().close();
  });

  it('says what to do when nobody is found', async () => {
    const page = await open('rulers.html');
    await page.fill('#name', 'adelaide rheinfelden');
    assert.deepEqual(await listed(page), []);
    await page.getByRole('button', { name: /^Show those who held no office \(\d+\)$/ }).click();
    assert.ok((await listed(page)).includes('Adelaide of Rheinfelden'));
    await page.fill('#name', 'prester');
    assert.deepEqual(await listed(page), []);
    assert.ok(await page.getByText('Try a part of the name').isVisible());
    assert.ok(!(await page.locator('#with-relatives').isVisible()));
    await page.getByRole('button', { name: 'Show all rulers' }).click();
    assert.ok((await listed(page)).includes('Justinian I'));
    assert.ok(!(await page.getByText('Try a part of the name').isVisible()));
    await page.context().close();
  });

  it('opens at the person in the URL', async () => {
    const page = await open('rulers.html?person=manuel-ii-palaiologos');
    await shows(page, 'Manuel II Palaiologos');
    await page.context().close();
  });
});

describe('the page on the selection', () => {
  it('goes back and forward through selections, and starts at the one in its URL', async () => {
    const page = await open('dataset.html');
    await page.locator('byz-infobox').getByRole('button', { name: 'Keratsa of Bulgaria' }).click();
    await shows(page, 'Keratsa of Bulgaria');
    await says(page, '#log', 'byz-select');
    await page.goBack();
    await shows(page, 'John VII Palaiologos');
    await page.goForward();
    await shows(page, 'Keratsa of Bulgaria');
    await page.reload();
    await shows(page, 'Keratsa of Bulgaria');
    await page.context().close();
  });
});

describe('the pages on custom data', () => {
  it('lists what was left out, follows the editor, and reports what cannot be read', async () => {
    const page = await open('faults.html');
    await says(page, '#verdict', '5 faults');
    assert.equal(await page.locator('#faults li').count(), 5);
    const edit = async (text) => {
      await page.fill('#document', text);
      await page.getByRole('button', { name: 'Show it' }).click();
    };
    await edit('{ "people": [');
    await says(page, '#verdict', 'Not JSON');
    await edit('{ "people": [{ "id": "the-scribe", "name": "Another scribe" }] }');
    await says(page, '#verdict', 'clean');
    await page.locator('#edited [part="name"]').getByText('Another scribe').waitFor();
    await edit('{}');
    await says(page, '#verdict', 'not-a-dataset');
    await page.context().close();
  });

  it('keeps the author’s text if a URL fails, and replaces it when one works', async () => {
    const page = await open('own-data.html');
    const own = page.getByText('This is the author’s own text');
    await page.getByRole('button', { name: 'Load', exact: true }).click();
    await says(page, '#outcome', 'http-status');
    assert.ok(await own.isVisible());
    await page.getByRole('button', { name: 'Use one that exists' }).click();
    await page.locator('#loaded [part="name"]').getByText('Robert of Courtenay').waitFor();
    assert.ok(!(await own.isVisible()));
    await page.context().close();
  });
});

describe('the frame of all pages', () => {
  it('switches colours and language, and remembers', async () => {
    const page = await open('dataset.html');
    await page.getByLabel('Colours').selectOption('dark');
    await page.getByLabel('Language').selectOption('de');
    await page.locator('byz-infobox').getByText('Vorgänger').first().waitFor();
    await page.goto(`${server.url}/infobox.html`);
    await page.locator('byz-infobox').getByText('Vorgänger').first().waitFor();
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    await page.context().close();
  });

  it('opens the list of pages on a small screen, and closes it with Escape', async () => {
    const { page } = await openPage(browser, `${server.url}/index.html`, {
      viewport: { width: 320, height: 640 },
    });
    const pages = page.getByRole('navigation', { name: 'Pages' });
    assert.ok(!(await pages.isVisible()));
    await page.getByRole('button', { name: 'Pages' }).click();
    assert.ok(await pages.getByRole('link', { name: 'Theming' }).isVisible());
    await page.keyboard.press('Escape');
    assert.ok(!(await pages.isVisible()));
    await page.context().close();
  });

  it('folds what only developers need', async () => {
    const page = await open('infobox.html');
    const faults = page.getByRole('link', { name: 'Data with faults' });
    assert.ok(!(await faults.isVisible()));
    await page.getByText('For developers').click();
    await faults.click();
    await says(page, 'h1', 'Data with faults');
    await page.getByRole('link', { name: 'Hard cases' }).waitFor();
    await page.context().close();
  });

  it('prints the source of an example as its author wrote it', async () => {
    const page = await open('succession-box.html');
    const [source] = await page.$$eval('.example pre', (all) => all.map(({ textContent }) => textContent));
    assert.match(source ?? '', /^<byz-succession-box person="john-vii-palaiologos">\n {2}John VII/);
    await page.context().close();
  });
});
