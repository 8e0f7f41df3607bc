/** What a page shows when a file of the bundled dataset does not arrive as it should. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const [version] = readdirSync(join(dist, 'standalone/data'));
const folder = join(dist, 'standalone/data', version);

/** @param {string} id @returns {string} the name of the file that holds the whole record */
function fileOf(id) {
  const names = readdirSync(folder).filter((name) => /^\d+\.js$/.test(name));
  const isIn = (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return new RegExp(`\\{id:"${id}",name:"[^"]*"(?!,stub)`).test(text);
  };
  return names.find(isIn) ?? assert.fail(`Nobody is called ${id}`);
}

const file = fileOf('john-vii-palaiologos');
const names = { good: fileOf('zeno'), bad: file };
const content = readFileSync(join(folder, file), 'utf8');

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  assert.notEqual(names.good, names.bad);
  const script = (src) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script>window.codes = []; addEventListener('byz-error', (event) => codes.push(event.error.code));</script>
    <script type="module" src="${src}"></script>
    <byz-infobox id="bad" person="john-vii-palaiologos"></byz-infobox>
    <byz-infobox id="good" person="zeno"></byz-infobox></html>`;
  server = await serve(dist, {
    pages: { '/one.html': script('/standalone.js'), '/tag.html': script('/standalone/byz-infobox.js') },
  });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** @param {(route: import('playwright-core').Route) => Promise<void>} answer to the first request for the bad file */
async function open(path, answer) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const asked = [];
  await page.route(`**/${file}*`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    asked.push(pathname + search);
    await (search === '' ? answer(route) : route.continue());
  });
  await page.goto(server.url + path);
  const [bad, good] = (await settled(page)).map(({ text }) => text);
  return { page, asked, bad, good };
}

const javascript = { contentType: 'text/javascript' };

/** @type {[what: string, code: string, answer: (route: import('playwright-core').Route) => Promise<void>][]} */
const faults = [
  ['is not there', 'network', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['is cut off', 'not-a-dataset', (route) => route.fulfill({ ...javascript, body: content.slice(0, 900) })],
  [
    'is something else',
    'not-a-dataset',
    (route) => route.fulfill({ ...javascript, body: 'export default 1' }),
  ],
  [
    'is of another shape',
    'not-a-dataset',
    (route) =>
      route.fulfill({ ...javascript, body: `export const version="${version}";export default {people:{}}` }),
  ],
  [
    'is of another release',
    'version-mismatch',
    (route) => route.fulfill({ ...javascript, body: content.replace(version, 'another1') }),
  ],
];

describe('a file of the bundled dataset', () => {
  for (const [what, code, answer] of faults)
    it(`that ${what} affects one element, is reported, and is requested again with another URL`, async () => {
      const { page, asked, bad, good } = await open('/one.html', answer);
      assert.match(good, /Zeno/);
      assert.doesNotMatch(bad, /John VII/);
      assert.deepEqual(await page.evaluate('codes'), [code]);
      await page.evaluate(async () => {
        const element = /** @type {any} */ (document.querySelector('#bad'));
        element.person = 'zeno';
        await element.updateComplete;
        element.person = 'john-vii-palaiologos';
      });
      await page.waitForFunction(() =>
        document.querySelector('#bad')?.shadowRoot?.textContent?.includes('John VII Palaiologos'),
      );
      const address = `/standalone/data/${version}/${file}`;
      assert.deepEqual(asked, [address, `${address}?retry=1`]);
      await page.context().close();
    });

  it('is also found from the entries of single tags', async () => {
    const { page, bad, good } = await open('/tag.html', (route) => route.continue());
    assert.match(bad, /John VII/);
    assert.match(good, /Zeno/);
    await page.context().close();
  });
});
