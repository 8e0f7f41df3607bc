/** The landing page and its copy button. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadBundled } from 'byz-widgets/data';
import { runnerImport } from 'vite';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const site = join(root, 'site');

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

/**
 * @param {string} path of the demo
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<import('playwright-core').Page>} the page, drawn
 */
async function open(path, options) {
  const { page } = await openPage(browser, `${server.url}/${path}`, options);
  await settled(page);
  return page;
}

/** @param {import('playwright-core').Page} page @param {string} text of the box's head */
const shows = (page, text) =>
  page.locator('byz-infobox [part="name"]').getByText(text, { exact: true }).waitFor();

describe('the landing page', () => {
  it('shows the empire and a ruler, and lines that draw whom the reader chooses', async () => {
    const page = await open('index.html');
    await shows(page, 'Justinian I');
    await page.locator('byz-infobox').getByRole('button', { name: 'Justin II' }).first().click();
    await shows(page, 'Justin II');
    const lines = await page.locator('#lines').innerText();
    const permalink = await page.locator('#page').getAttribute('href');
    await page.context().close();

    const files = await serve(join(root, 'dist'), {
      pages: {
        '/page.html': `<!doctype html><html lang="en">${lines.replaceAll('byz-widgets/', '/')}</html>`,
      },
    });
    try {
      const { page: copied, problems } = await openPage(browser, `${files.url}/page.html`);
      await shows(copied, 'Justin II');
      assert.deepEqual(problems, []);
      await copied.context().close();
    } finally {
      await files.close();
    }

    const own = await open(permalink ?? '');
    await shows(own, 'Justin II');
    await own.context().close();
  });

  it('begins with the lines on a phone', async () => {
    const page = await open('index.html', { viewport: { width: 360, height: 740 } });
    const top = async (/** @type {string} */ selector) =>
      (await page.locator(selector).boundingBox())?.y ?? 0;
    const [timeline, lines, box] = await Promise.all(['byz-timeline', '#lines', 'byz-infobox'].map(top));
    await page.context().close();
    assert.ok(timeline < lines && lines < box, `${timeline} ${lines} ${box}`);
  });

  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    it(`names rulers of each dynasty beside the timeline’s colour for it, ${colorScheme}`, async () => {
      const options = { root, configFile: false, logLevel: 'error' };
      const path = join(root, 'src/elements/byz-timeline/view/palette.ts');
      const { PALETTE_COLORS } = (await runnerImport(path, options)).module;
      const { houses, people } = await loadBundled('outline');
      const byName = new Map([...houses.values()].map((house) => [house.name, house]));
      const page = await open('index.html', { colorScheme });
      const dynasties = await page.$$eval('.dynasties li', (items) =>
        items.map((item) => {
          const probe = document.createElement('i');
          document.querySelector('byz-timeline')?.shadowRoot?.append(probe);
          probe.style.setProperty('color', `var(--_palette-${item.dataset.color})`);
          return {
            name: item.querySelector('b')?.textContent ?? '',
            color: item.dataset.color,
            chip: getComputedStyle(item, '::before').backgroundColor,
            bar: getComputedStyle(probe).color,
            rulers: [...item.querySelectorAll('a')].map(({ search }) =>
              new URLSearchParams(search).get('person'),
            ),
          };
        }),
      );
      await page.context().close();
      assert.equal(dynasties.length, 12);
      for (const { name, color, chip, bar, rulers } of dynasties) {
        const house = byName.get(name);
        assert.equal(color, PALETTE_COLORS[(house?.color ?? 0) - 1], name);
        assert.equal(chip, bar, name);
        assert.notEqual(rulers.length, 0);
        for (const id of rulers)
          assert.ok([people.get(id)?.house].flat().includes(house?.id), `${id} of ${name}`);
      }
    });
  }
});

describe('a copy button', () => {
  it('copies the code, and says so', async () => {
    const page = await open('index.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy the code of “Two lines to copy”' }).click();
    await page.getByRole('status').getByText('Copied', { exact: true }).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await page.locator('#lines').textContent(),
    );
    await page.context().close();
  });

  it('copies on pages to which the browser gives no clipboard', async () => {
    const page = await open('index.html', { permissions: ['clipboard-read'] });
    await page.evaluate(() => {
      const { clipboard } = navigator;
      Object.assign(window, { read: () => clipboard.readText() });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy the code of “Two lines to copy”' }).click();
    await page.getByRole('status').getByText('Copied', { exact: true }).waitFor();
    assert.match(await page.evaluate('read()'), /^<script type="module".*person="justinian-i"/s);
    await page.context().close();
  });
});
