import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { extendPrototypes } from '../helpers/extended-prototypes.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const tags = ['byz-infobox', 'byz-succession-box', 'byz-timeline'];
/** @param {string} attributes */
const boxes = (attributes) => tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join('\n');

const document = {
  people: [
    {
      id: 'one',
      name: 'The First',
      birth: { date: '0950' },
      death: { date: '1010' },
      tenures: [{ title: 'King', reign: '1000/1010', successors: [{ person: 'two' }] }],
      events: [{ date: '1005', text: 'Something happens' }],
      images: [{ caption: ['With a ', { em: 'caption' }] }],
    },
    {
      id: 'two',
      name: 'The Second',
      death: { date: { edtf: '1020', text: 'about 1020' } },
      tenures: [{ title: 'King', reign: ['1010/1015', '1016/1020'] }],
    },
  ],
};

const body = `
  <byz-dataset selection="john-vii-palaiologos">${boxes('')}</byz-dataset>
  <byz-timeline people="john-vii-palaiologos andronikos-iv-palaiologos"></byz-timeline>
  <byz-infobox person="John VII Palaiologos" lang="de" with-reign-length></byz-infobox>
  <byz-dataset selection="one">
    ${boxes('')}
    <script type="application/json">${JSON.stringify(document)}</script>
  </byz-dataset>
  ${boxes('src="/people.json" person="one"')}
  ${boxes('class="given" person="two"')}
  <script type="module" src="/given.js"></script>`;

/** @param {string} first the scripts before those of the page */
const page = (first) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Extended</title>
  ${first}
  <script type="module" src="/standalone.js"></script>
  ${body}
</html>`;

const pages = {
  '/clean.html': page(''),
  '/extended.html': page('<script src="/extend.js"></script>'),
  '/extend.js': `(${extendPrototypes})();`,
  '/given.js': `const given = ${JSON.stringify(document)};
document.querySelectorAll('.given').forEach((element) => { element.data = given; });`,
  '/people.json': JSON.stringify(document),
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
 * What all elements of a page draw, element by element, as markup.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
async function drawn(page) {
  await settled(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('byz-'))
      .map(({ shadowRoot }) => shadowRoot?.innerHTML.replace(/<!--.*?-->|lit\$\d+\$/g, '') ?? ''),
  );
}

describe('a page that has extended the prototypes of objects, arrays and functions', () => {
  it('has extended them', async () => {
    const { page } = await openPage(browser, `${server.url}/extended.html`);
    const found = await page.evaluate(() => {
      const keys = [];
      for (const key in {}) keys.push(key);
      return { keys, once: 'once' in (() => undefined), each: 'each' in [] };
    });
    assert.ok(found.keys.length > 100 && found.keys.includes('value'), String(found.keys));
    assert.deepEqual([found.once, found.each], [true, true]);
    await page.context().close();
  });

  it('shows the same as a clean one, for all kinds of data, without warnings', async () => {
    const [clean, extended] = await Promise.all(
      ['clean', 'extended'].map(async (name) => {
        const { page, problems } = await openPage(browser, `${server.url}/${name}.html`);
        const elements = await drawn(page);
        await page.context().close();
        return { elements, problems };
      }),
    );
    assert.deepEqual(extended.problems, []);
    assert.equal(extended.elements.length, clean.elements.length);
    clean.elements.forEach((element, index) => {
      assert.ok(element.length > 0);
      assert.deepEqual(extended.elements[index].split(/(?=<)/), element.split(/(?=<)/));
    });
  });

  it('responds to the reader each time', async () => {
    const { page, problems } = await openPage(browser, `${server.url}/extended.html`);
    await settled(page);
    const infobox = page.locator('byz-infobox').first();
    const name = infobox.locator('[part="name"]');
    for (const each of ['John V Palaiologos', 'John VI Kantakouzenos', 'John V Palaiologos']) {
      await infobox
        .locator('[part="person"]', { hasText: new RegExp(`^${each}$`) })
        .first()
        .click();
      await name.filter({ hasText: each }).waitFor();
    }
    const zoomIn = page.locator('byz-timeline').nth(1).locator('button[title="Zoom in"]');
    await zoomIn.click();
    await zoomIn.click();
    assert.deepEqual(problems, []);
    await page.context().close();
  });
});
