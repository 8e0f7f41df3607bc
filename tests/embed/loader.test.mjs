/** The loader: what it loads and when, and what it makes of marked elements. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const john = 'john-vii-palaiologos';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @param {string} body @param {string} [script] @returns {string} a page */
const html = (body, script = '/standalone.js') => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Test</title>
  <script type="module" src="${script}"></script>
  <body>${body}</body>
</html>`;

const people = {
  people: [{ id: 'one', name: 'The One', tenures: [{ title: 'King', reign: '1000/1010' }] }],
};
const ownData = `<script type="application/json">${JSON.stringify(people)}</script>`;

const pages = {
  '/none.html': html('<p>No tag</p>'),
  '/infobox.html': html(`<byz-infobox person="${john}"></byz-infobox>`),
  '/dataset.html': html(
    `<byz-dataset selection="one">${ownData}<byz-infobox></byz-infobox><byz-succession-box></byz-succession-box></byz-dataset>`,
  ),
  '/forgotten.html': html(
    `<byz-dataset selection="one">${ownData}<byz-infobox></byz-infobox></byz-dataset>`,
    '/standalone/byz-infobox.js',
  ),
  '/inert.html': html(
    `<template><byz-timeline person="${john}"></byz-timeline><p data-byz="infobox"></p></template>
    <iframe srcdoc="<byz-succession-box></byz-succession-box>"></iframe><p id="place"></p>`,
  ),
  '/marks.html': html(
    `<div id="box" class="alignright" data-byz="infobox" data-person="${john}"><p>Emperor in 1390</p></div>
     <p><a id="link" data-byz="succession-box" data-person="${john}" href="https://example.org/john">John VII</a></p>
     <p><img id="picture" data-byz="timeline" data-person="${john}" src="/none.png" alt="A life" hidden /></p>
     <div id="set" data-byz="dataset" data-selection="one">${ownData}
       <div id="inner" data-byz="infobox" data-with-reign-length></div></div>`,
  ),
  '/none.png': '',
  '/fallbacks.html': html(
    `<div id="box" data-byz="infobox" data-person="nobody-at-all"><p>The author’s words</p></div>
     <p><a id="link" data-byz="infobox" data-person="nobody-at-all" href="/x">A link</a></p>`,
  ),
  '/hostile.html': html(
    `<div id="box" data-byz="infobox" data-person="${john}" data-onclick="window.ran=1" data-onmouseover="window.ran=1"
       data-style="color: red" data-id="x" data-slot="x" data-data="{}" data-src="javascript:window.ran=1">Words</div>
     <div id="odd" data-byz="script" data-src="/evil.js">Words</div>
     <div id="proto" data-byz="__proto__">Words</div><div id="empty" data-byz>Words</div>`,
  ),
  '/two.html': html(
    `<byz-infobox person="${john}"></byz-infobox><div id="box" data-byz="infobox" data-person="${john}">Words</div>`,
  ).replace('<body>', '<script type="module" src="/copy/standalone.js"></script><body>'),
  '/saved.html': html(
    `<div id="box" data-byz="infobox" data-person="${john}"><byz-infobox person="${john}"><p>Words</p></byz-infobox></div>`,
  ),
  '/nonce.html': html(`<byz-infobox person="${john}"></byz-infobox>`).replace(
    '<script ',
    '<script nonce="abc" ',
  ),
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  server = await serve(dist, {
    headers: (path) => ({
      'Access-Control-Allow-Origin': '*',
      'Content-Security-Policy':
        path === '/nonce.html'
          ? "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'"
          : policy,
    }),
    pages,
  });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * @param {string} path
 * @param {(page: import('playwright-core').Page, problems: string[]) => Promise<void>} use
 */
async function visit(path, use) {
  server.requests.length = 0;
  const { page, problems } = await openPage(browser, server.url + path);
  try {
    await settled(page);
    await use(page, problems);
  } finally {
    await page.context().close();
  }
}

/** @returns {string[]} names of the scripts asked for, without hashes, folders and data */
const scripts = () =>
  server.requests
    .filter((path) => path.endsWith('.js') && !/\/(?:data|words)\//.test(path))
    .map((path) => path.replace(/^.*\//, '').replace(/(?:-[\w-]{8})?\.js$/, ''));

/** @param {import('playwright-core').Page} page @param {string} selector @returns {Promise<string>} what is drawn */
async function textOf(page, selector) {
  await page.waitForFunction(
    (sought) =>
      document.querySelector(sought)?.shadowRoot?.querySelector('[part~="base"]:not([aria-busy="true"])'),
    selector,
  );
  return page.evaluate((sought) => document.querySelector(sought).shadowRoot.textContent, selector);
}

describe('the loader', () => {
  it('loads only itself on a page without tags', () =>
    visit('/none.html', async (_page, problems) => {
      assert.deepEqual(scripts(), ['standalone']);
      assert.deepEqual(problems, []);
    }));

  it('loads the code of the tags on the page, and of others when they appear', () =>
    visit('/infobox.html', async (page, problems) => {
      assert.deepEqual(scripts(), ['standalone', 'shared', 'images', 'byz-infobox']);
      await page.evaluate((person) => {
        const section = document.createElement('section');
        section.append(document.createElement('byz-timeline'));
        section.querySelector('byz-timeline').person = person;
        document.body.append(section);
      }, john);
      assert.match(await textOf(page, 'byz-timeline'), /John VII/);
      assert.deepEqual(scripts(), [
        'standalone',
        'shared',
        'images',
        'byz-infobox',
        'reigns',
        'timeline',
        'byz-timeline',
      ]);
      assert.deepEqual(problems, []);
    }));

  it('loads files in at most three steps, each waiting for the previous one', () =>
    visit('/infobox.html', async (page) => {
      const { requests } = server;
      const shard = requests.findIndex((path) => path.includes('/data/'));
      assert.equal(requests.indexOf('/standalone.js'), 1);
      assert.deepEqual(
        requests.slice(2, shard).map((path) => path.replace(/-[\w-]{8}\.js$/, '')),
        ['shared', 'images', 'byz-infobox'].map((name) => `/standalone/chunks/${name}`),
      );
      // The second of the two begins before the first has ended.
      const [shared, tag] = await page.evaluate(() =>
        ['shared', 'images', 'byz-infobox'].map((name) => {
          const { startTime, responseEnd } = performance
            .getEntriesByType('resource')
            .find((entry) => entry.name.includes(`/chunks/${name}`));
          return { startTime, responseEnd };
        }),
      );
      assert.ok(tag.startTime <= shared.responseEnd);
    }));

  it('loads the code for several people beside the data, and not for a life', () =>
    visit('/infobox.html', async (page, problems) => {
      await page.evaluate((person) => {
        const life = document.createElement('byz-timeline');
        life.person = person;
        document.body.append(life);
      }, john);
      assert.match(await textOf(page, 'byz-timeline'), /John VII/);
      assert.ok(!scripts().includes('rulers'));
      let release = () => {};
      const held = new Promise((resolve) => (release = () => resolve(undefined)));
      await page.route(/\/(?:chunks\/rulers|data\/.*\/outline)/, async (route) => {
        await held;
        await route.continue();
      });
      const both = ['rulers', 'outline'].map((name) =>
        page.waitForRequest((request) => request.url().includes(`/${name}`)),
      );
      await page.evaluate(() => (document.querySelector('byz-timeline').person = undefined));
      // Each is asked for before the other has arrived.
      await Promise.all(both);
      release();
      await page.waitForFunction(() =>
        document.querySelector('byz-timeline').shadowRoot.querySelector('[part~="caption"]'),
      );
      assert.deepEqual(problems, []);
    }));

  it('says that the code for several people did not arrive, and tries again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let broken = true;
    await page.route(/\/chunks\/rulers/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${server.url}/infobox.html`);
    const code = await page.evaluate(async () => {
      const timeline = document.createElement('byz-timeline');
      const failed = new Promise((resolve) =>
        timeline.addEventListener('byz-error', resolve, { once: true }),
      );
      document.body.append(timeline);
      return (await failed).error.code;
    });
    assert.equal(code, 'module-not-loaded');
    const timeline = page.locator('byz-timeline');
    assert.ok(await timeline.evaluate((element) => element.matches(':state(error)')));
    broken = false;
    await timeline.getByRole('button', { name: 'Try again' }).click();
    await timeline.locator('[part~="caption"]').first().waitFor();
    assert.ok(!(await timeline.evaluate((element) => element.matches(':state(error)'))));
    await context.close();
  });

  it('draws elements inside a dataset from that dataset, whichever is defined first', async () => {
    for (const late of ['byz-dataset', 'byz-infobox', 'shared', 'byz-succession-box']) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.addInitScript(() => {
        window.errors = [];
        document.addEventListener('byz-error', (event) => window.errors.push(event.error.message));
      });
      let release = () => {};
      const held = new Promise((resolve) => (release = () => resolve(undefined)));
      await page.route(new RegExp(`/chunks/${late}`), async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${server.url}/dataset.html`, { waitUntil: 'commit' });
      if (late !== 'shared') {
        const other = late === 'byz-infobox' ? 'byz-dataset' : 'byz-infobox';
        await page.waitForFunction((tag) => customElements.get(tag), other);
      }
      release();
      assert.match(await textOf(page, 'byz-infobox'), /The One/, late);
      assert.match(await textOf(page, 'byz-succession-box'), /King/, late);
      assert.deepEqual(await page.evaluate(() => window.errors), [], late);
      assert.deepEqual(
        asked.filter((address) => address.includes('/data/')),
        [],
        late,
      );
      await context.close();
    }
  });

  it('ignores what is inert or in another document, until it enters the page', () =>
    visit('/inert.html', async (page, problems) => {
      assert.deepEqual(scripts(), ['standalone']);
      await page.evaluate(() =>
        document.body.append(document.querySelector('template').content.cloneNode(true)),
      );
      assert.match(await textOf(page, 'byz-timeline'), /John VII/);
      assert.deepEqual(scripts(), [
        'standalone',
        'shared',
        'reigns',
        'timeline',
        'byz-timeline',
        'images',
        'byz-infobox',
      ]);
      assert.deepEqual(problems, []);
    }));

  it('searches a shadow root on request, now and later', () =>
    visit('/none.html', async (page, problems) => {
      const state = await page.evaluate(async (person) => {
        const { discover } = await import('/standalone.js');
        const host = document.createElement('div');
        document.body.append(host);
        const shadow = host.attachShadow({ mode: 'open' });
        shadow.append(document.createElement('byz-infobox'));
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        const before = Boolean(customElements.get('byz-infobox'));
        await discover(shadow);
        const now = Boolean(customElements.get('byz-infobox'));
        const marked = document.createElement('div');
        marked.dataset['byz'] = 'succession-box';
        marked.dataset['person'] = person;
        shadow.append(marked);
        await customElements.whenDefined('byz-succession-box');
        return { before, now, made: marked.firstElementChild.localName };
      }, john);
      assert.deepEqual(state, { before: false, now: true, made: 'byz-succession-box' });
      assert.deepEqual(problems, []);
    }));

  it('warns if the code of a tag does not arrive, keeps the fallback, and retries with the next element', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const warnings = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    let broken = true;
    await page.route(/\/chunks\/byz-infobox/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${server.url}/infobox.html`);
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 1);
    await page.evaluate(async () => {
      const { discover } = await import('/standalone.js');
      await discover(document);
    });
    assert.ok(
      warnings.some((text) => /<byz-infobox>.*module-not-loaded/.test(text)),
      warnings.join('\n'),
    );
    broken = false;
    await page.evaluate(() => document.body.append(document.createElement('byz-infobox')));
    assert.match(await textOf(page, 'byz-infobox'), /John VII/);
    await context.close();
  });

  it('works from another origin, and with a nonce-based policy', async () => {
    const other = await serve(dist, {
      pages: {
        '/page.html': html(`<byz-infobox person="${john}"></byz-infobox>`, `${server.url}/standalone.js`),
      },
    });
    const page = await browser.newPage();
    await page.goto(`${other.url}/page.html`);
    assert.match(await textOf(page, 'byz-infobox'), /John VII/);
    assert.deepEqual(
      other.requests.filter((path) => path.endsWith('.js')),
      [],
    );
    await page.close();
    await other.close();
    await visit('/nonce.html', async (opened, problems) => {
      assert.match(await textOf(opened, 'byz-infobox'), /John VII/);
      assert.deepEqual(problems, []);
    });
  });

  it('loads each tag only once for two copies on a page', async () => {
    const script = readFileSync(join(dist, 'standalone.js'), 'utf8');
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(/\/copy\//, async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/copy', '');
      const body = path === '/standalone.js' ? script : readFileSync(join(dist, path), 'utf8');
      await route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto(`${server.url}/two.html`);
    assert.match(await textOf(page, 'body > byz-infobox'), /John VII/);
    assert.match(await textOf(page, '#box > byz-infobox'), /John VII/);
    assert.equal(await page.locator('byz-infobox').count(), 2);
    assert.equal(asked.filter((path) => path.includes('/chunks/shared')).length, 1);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('warns when an element waits in vain for the dataset around it', async () => {
    const page = await browser.newPage();
    await page.clock.install();
    const warned = page.waitForEvent('console', (message) => message.text().includes('<byz-dataset>'));
    await page.goto(`${server.url}/forgotten.html`);
    await page.waitForFunction(() => customElements.get('byz-infobox'));
    await page.clock.runFor(11_000);
    assert.match((await warned).text(), /waits for the <byz-dataset> around it.*module-not-loaded/);
    await page.close();
  });
});

describe('a marked element', () => {
  it('contains the element it names, with its own content as the fallback', () =>
    visit('/marks.html', async (page, problems) => {
      assert.match(await textOf(page, '#box > byz-infobox'), /John VII/);
      const box = await page.evaluate(() => {
        const marked = document.querySelector('#box');
        return { classes: marked.className, content: marked.firstElementChild.innerHTML };
      });
      assert.deepEqual(box, { classes: 'alignright', content: '<p>Emperor in 1390</p>' });
      assert.deepEqual(problems, []);
    }));

  it('that is a link or a picture becomes the fallback of the element that replaces it', () =>
    visit('/marks.html', async (page) => {
      assert.match(await textOf(page, 'p > byz-succession-box'), /Byzantine emperor/);
      const parents = await page.evaluate(() =>
        ['link', 'picture'].map((id) => document.getElementById(id).parentElement.localName),
      );
      assert.deepEqual(parents, ['byz-succession-box', 'byz-timeline']);
      assert.equal(await page.locator('#link').getAttribute('href'), 'https://example.org/john');
    }));

  it('may be a dataset around others', () =>
    visit('/marks.html', async (page) => {
      const text = await textOf(page, '#inner > byz-infobox');
      assert.match(text, /The One/);
      assert.match(text, /10 years/);
    }));

  it('shows its fallback when there is nothing to draw', () =>
    visit('/fallbacks.html', async (page) => {
      assert.match(await textOf(page, '#box > byz-infobox'), /nobody-at-all/);
      assert.ok(await page.getByText('The author’s words').isVisible());
      assert.ok(await page.getByRole('link', { name: 'A link' }).isVisible());
    }));

  it('passes on its changes, and no attributes other than those of the elements', () =>
    visit('/hostile.html', async (page) => {
      const attributes = () =>
        page.evaluate(() => document.querySelector('#box > byz-infobox').getAttributeNames().sort());
      assert.deepEqual(await attributes(), ['person', 'src']);
      const odd = await page.evaluate(() =>
        ['odd', 'proto', 'empty'].map((id) => document.getElementById(id).innerHTML),
      );
      assert.deepEqual(odd, ['Words', 'Words', 'Words']);
      await page.evaluate(() => {
        const { dataset } = document.querySelector('#box');
        delete dataset['src'];
        dataset['person'] = 'manuel-ii-palaiologos';
        dataset['onfocus'] = 'window.ran=1';
      });
      await page.waitForFunction(() =>
        document.querySelector('#box > byz-infobox').shadowRoot.textContent.includes('Manuel II'),
      );
      assert.deepEqual(await attributes(), ['person']);
      assert.equal(await page.evaluate(() => window.ran), undefined);
    }));

  it('may be changed to another element, which is created once however often it moves', () =>
    visit('/marks.html', async (page) => {
      await textOf(page, '#box > byz-infobox');
      const state = await page.evaluate(async () => {
        const box = document.querySelector('#box');
        box.dataset['byz'] = 'timeline';
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        const [, link] = [box.remove(), document.querySelector('#link')];
        document.body.append(box, link.parentElement);
        await frame();
        await frame();
        return [
          [...box.children].map(({ localName }) => localName),
          box.firstElementChild.innerHTML,
          document.querySelectorAll('byz-succession-box').length,
        ];
      });
      assert.deepEqual(state, [['byz-timeline'], '<p>Emperor in 1390</p>', 1]);
    }));

  it('that an editor saved after rendering is not created twice', () =>
    visit('/saved.html', async (page) => {
      assert.match(await textOf(page, '#box > byz-infobox'), /John VII/);
      assert.equal(await page.locator('byz-infobox').count(), 1);
    }));

  it('may set every attribute that a tag has', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    const attributes = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap((declaration) => (declaration.attributes ?? []).map(({ name }) => name)),
    );
    const source = readFileSync(join(root, 'src/loader/marked.ts'), 'utf8');
    const [, listed = ''] = /const ATTRIBUTES = \(([^)]*)\)/.exec(source) ?? [];
    const names = listed.match(/[\w-]+/g) ?? [];
    assert.deepEqual(names.sort(), [...new Set(attributes)].sort());
  });
});
