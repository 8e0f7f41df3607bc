/** The page where a reader makes an element, and the code that it gives. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SNIPPETS } from '../../demo/snippets.js';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const MANUEL = 'manuel-ii-palaiologos';

/** Choices as the builder's address keeps them. */
const CHOICES = [
  `element=infobox&person=basil-ii&heading-level=3&with-reign-length=&compact=&lang=de`,
  `element=succession-box&person=${MANUEL}&person-href=%2Frulers%2F%7Bid%7D&color-scheme=dark&lang=el`,
  `element=timeline&person=${MANUEL}`,
];

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  browser = await launchChromium();
  site = await serve(join(root, 'site'));
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** @param {string} query @returns {Promise<import('playwright-core').Page>} the builder, drawn */
async function build(query) {
  const { page } = await openPage(browser, `${site.url}/builder.html?${query}`);
  await page.locator('#preview > *').waitFor();
  await settled(page);
  return page;
}

/** In a page: what its element says. Of a timeline it is the list, because the drawing's labels depend on its width. */
function said() {
  const drawn = document.querySelector('byz-infobox, byz-succession-box, byz-timeline');
  const isTimeline = drawn?.localName === 'byz-timeline';
  const parts = drawn?.shadowRoot?.querySelectorAll(
    isTimeline ? '[part="title"], [part~="chronology"]' : '[part="base"]',
  );
  return [...(parts ?? [])]
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** @param {import('playwright-core').Page} page @returns {Promise<string>} */
const shownBy = (page) => page.evaluate(said);

/**
 * Waits until two pages say the same: names in the reader's language come a moment after the rest.
 * @param {import('playwright-core').Frame} one
 * @param {import('playwright-core').Frame} other
 */
async function sayTheSame(one, other) {
  const end = Date.now() + 20_000;
  for (;;) {
    const [expected, actual] = await Promise.all([one.evaluate(said), other.evaluate(said)]);
    if (expected !== '' && actual === expected) return;
    if (Date.now() > end) assert.equal(actual, expected);
    await other.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

/** @param {import('playwright-core').Page} page @param {string} label @returns {Promise<string>} */
async function codeFor(page, label) {
  await page.getByRole('radio', { name: label, exact: true }).check();
  return page.locator('#code').innerText();
}

describe('the builder', () => {
  it('keeps the choice in its address, which gives it back', async () => {
    const page = await build(CHOICES[0]);
    assert.equal(await page.locator('#person').inputValue(), 'Basil II');
    await page.locator('#person').fill('JOHN VII PALAEOLOGUS');
    await page.getByText('John VII Palaiologos: john-vii-palaiologos').waitFor();
    await page.getByRole('radio', { name: 'Succession box' }).check();
    await page.locator('#choice summary').click();
    await page.locator('[name="--byz-color-band"]').fill('#123456');
    const drawn = () => page.$eval('#preview > *', ({ outerHTML }) => outerHTML);
    const expected = await drawn();
    assert.match(expected, /^<byz-succession-box.* person="john-vii-palaiologos"/);
    const { searchParams } = new URL(page.url());
    assert.deepEqual(Object.fromEntries(searchParams), {
      element: 'succession-box',
      person: 'john-vii-palaiologos',
      'heading-level': '3',
      lang: 'de',
      '--byz-color-band': '#123456',
    });
    await page.reload();
    await page.locator('#preview > *').waitFor();
    await settled(page);
    assert.equal(await drawn(), expected);
    assert.match(
      await page.locator('#style').innerText(),
      /^byz-succession-box \{\n {2}--byz-color-band: #123456;\n\}$/,
    );
    const band = page.locator('#preview [part~="header"]');
    assert.equal(await band.evaluate((head) => getComputedStyle(head).backgroundColor), 'rgb(18, 52, 86)');
    await page.context().close();
  });

  it('offers every attribute of the element, with the words that one may have', async () => {
    const page = await build('element=timeline');
    const words = (/** @type {string} */ name) =>
      page.$$eval(`#options [name="${name}"] option`, (all) => all.map(({ value }) => value));
    assert.deepEqual(await words('lanes'), ['', 'office', 'house', 'person']);
    await page.getByRole('radio', { name: 'Infobox' }).check();
    assert.deepEqual(await words('images'), ['', 'load', 'ask', 'none']);
    const before = await shownBy(page);
    await page.locator('#options').getByText('compact', { exact: true }).click();
    await page.waitForFunction(`(${said})() !== ${JSON.stringify(before)}`);
    await page.context().close();
  });

  it('describes them without Markdown', async () => {
    const page = await build('element=timeline');
    const texts = await page.locator('#options small').allTextContents();
    assert.notEqual(texts.length, 0);
    assert.deepEqual(
      texts.filter((text) => /[*`]/.test(text)),
      [],
    );
    await page.context().close();
  });

  for (const width of [1000, 1300])
    it(`shows the code next to the preview, not below all options, ${width} pixels wide`, async () => {
      const page = await build('element=succession-box&person=justinian-i');
      await page.setViewportSize({ width, height: 700 });
      const code = await page.locator('.builder .code').boundingBox();
      assert.ok(code && code.y < 700, `at ${code?.y}`);
      await page.context().close();
    });

  it('says what to do when nobody has the name, and begins again', async () => {
    const page = await build(CHOICES[2]);
    await page.locator('#person').fill('Prester John');
    await page.getByText('Nobody of this name').waitFor();
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.getByText('Justinian I: justinian-i').waitFor();
    assert.equal(new URL(page.url()).search, '?element=infobox&person=justinian-i');
    await page.context().close();
  });

  for (const choice of CHOICES) {
    for (const label of ['HTML', 'data-byz', 'iframe']) {
      it(`gives ${label} that draws the same as the preview: ${choice}`, async () => {
        const page = await build(choice);
        const code = (await codeFor(page, label)).replaceAll('byz-widgets/', '/');
        const files = await serve(join(root, 'dist'), {
          pages: { '/page.html': `<!doctype html><html lang="en"><body>${code}</body></html>` },
        });
        try {
          const { page: copied, problems } = await openPage(browser, `${files.url}/page.html`);
          const frame = label === 'iframe' ? copied.frames()[1] : copied.mainFrame();
          assert.ok(frame);
          await frame.locator('[part="base"]:not([aria-busy="true"])').first().waitFor();
          await sayTheSame(page.mainFrame(), frame);
          assert.deepEqual(problems, []);
          await copied.context().close();
        } finally {
          await page.context().close();
          await files.close();
        }
      });
    }
  }

  it('gives React that compiles, and sends the same tag from a server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'byz-widgets-builder-'));
    try {
      await mkdir(join(folder, 'node_modules/@types'), { recursive: true });
      for (const name of ['react', '@types/react', 'csstype'])
        await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
      await symlink(root, join(folder, 'node_modules/byz-widgets'));
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
      /** @type {string[]} */
      const tags = [];
      for (const [index, choice] of CHOICES.entries()) {
        const page = await build(choice);
        await writeFile(join(folder, `ruler-${index}.tsx`), await codeFor(page, 'React'));
        const [, tag = ''] = /(<byz-[^>]+>)/.exec(await codeFor(page, 'HTML')) ?? [];
        tags.push(tag);
        await page.context().close();
      }
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const flags =
        '--strict --jsx react-jsx --module nodenext --target es2022 --types react --exactOptionalPropertyTypes';
      const files = CHOICES.map((_, index) => `ruler-${index}.tsx`);
      await run(process.execPath, [tsc, ...flags.split(' '), ...files], { cwd: folder }).catch(({ stdout }) =>
        assert.fail(stdout),
      );
      const attributesOf = (/** @type {string} */ tag) =>
        [...tag.replaceAll('=""', '').matchAll(/ ([\w-]+(?:="[^"]*")?)/g)]
          .map(([, written]) => written)
          .sort();
      for (const [index, tag] of tags.entries()) {
        const { Ruler } = await import(pathToFileURL(join(folder, `ruler-${index}.js`)).href);
        const sent = renderToStaticMarkup(createElement(Ruler));
        assert.deepEqual(attributesOf(/<byz-[^>]+>/.exec(sent)?.[0] ?? ''), attributesOf(tag));
        assert.match(sent, /(?:Manuel|Basil) II/);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the code of the builder', () => {
  const choice = {
    tag: 'byz-infobox',
    component: 'ByzInfobox',
    attributes: [{ name: 'src', property: 'src', value: 'x"><img src=x onerror=alert(1)>&amp;' }],
    lang: '',
    colors: {},
    name: '</byz-infobox><script>{alert(1)}</script>',
  };

  for (const [kind, { label, code }] of Object.entries(SNIPPETS)) {
    it(`keeps texts from becoming ${label} markup`, () => {
      const text = code(choice);
      assert.doesNotMatch(text, /<img|alert\(1\)\}<|x">/);
      if (kind !== 'iframe') assert.equal(text.match(/<script/g)?.length ?? 0, kind === 'react' ? 0 : 1);
      if (kind === 'react' || kind === 'vue') assert.doesNotMatch(text, /\{alert/);
    });
  }
});
