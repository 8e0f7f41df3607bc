/**
 * An app of each framework, from the packed package: type-checked and built by the framework's own tools, and driven in
 * Chromium. `BYZ_FRAMEWORKS` names some of them, separated by commas.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage } from '../helpers/browser.mjs';
import { installApp, pack, run, serveApp, writeFiles, wrongFiles } from '../helpers/framework-app.mjs';
import { filesOf, section } from '../helpers/snippets.mjs';
import { apps } from './apps.mjs';

const chosen = process.env.BYZ_FRAMEWORKS?.split(',') ?? Object.keys(apps);

/** @type {string} */
let packages;
/** @type {string} */
let tarball;
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  packages = await mkdtemp(join(tmpdir(), 'byz-widgets-tarball-'));
  tarball = await pack(packages);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await rm(packages, { recursive: true, force: true });
});

for (const name of chosen) {
  const {
    pages,
    path = '/',
    isServerRendered = false,
    booleanAs = 'with-reign-length',
    hasServerComponents = false,
  } = apps[name];
  describe(name, () => {
    /** @type {Awaited<ReturnType<typeof installApp>>} */
    let app;
    /** @type {Awaited<ReturnType<typeof serveApp>>} */
    let server;
    /** @type {Awaited<ReturnType<typeof openPage>>} */
    let opened;
    before(async () => {
      const sections = await Promise.all(pages.map(([page, heading]) => section(page, heading)));
      app = await installApp(name, tarball, Object.assign({}, ...sections.map(filesOf)));
    });
    after(async () => {
      await opened?.page.context().close();
      await server?.close();
      await app?.remove();
    });

    it('passes its checker, with the code of the documentation', () =>
      run(app.folder, 'npm', 'run', 'check'));

    it('is built', async () => {
      await run(app.folder, 'npm', 'run', 'build');
      server = await serveApp(app.folder);
    });

    if (isServerRendered)
      it('sends attributes and fallback from the server', async () => {
        const html = await (await fetch(`${server.url}${path}`)).text();
        const [tag = ''] = /<byz-infobox[^>]*person="john-vii-palaiologos"[^>]*>/.exec(html) ?? [];
        assert.match(tag, new RegExp(` ${booleanAs}(?:="(?:true)?"|[ >])`), html);
        assert.match(html, /<byz-infobox[^>]*>(?:<!--[^>]*-->)*John VII/);
      });

    it('draws a bundled ruler', async () => {
      opened = await openPage(browser, `${server.url}${path}`);
      await begins('#ruler byz-infobox', 'John VII Palaiologos');
      await begins('#ruler byz-succession-box', 'John VII Palaiologos');
      assert.equal(await opened.page.locator('#ruler byz-infobox').evaluate(isLong), true);
    });

    it('sends a selection to typed code, and follows a property', async () => {
      await opened.page
        .locator('#ruler byz-infobox')
        .getByRole('button', { name: 'Andronikos IV' })
        .first()
        .click();
      await begins('#ruler byz-infobox', 'Andronikos IV');
      await begins('#ruler byz-succession-box', 'Andronikos IV');
    });

    it('passes data as an object, and its successor', async () => {
      await begins('#own byz-infobox', 'Anna of nowhere');
      assert.equal(await opened.page.locator('#own byz-infobox').evaluate(isLong), false);
      await opened.page.locator('#own button').click();
      await begins('#own byz-infobox', 'Anna of somewhere');
      assert.equal(await opened.page.locator('#own byz-infobox').evaluate(isLong), true);
      await opened.page.locator('#own button').click();
      await begins('#own byz-infobox', 'Anna of nowhere');
      assert.equal(await opened.page.locator('#own byz-infobox').evaluate(isLong), false);
    });

    it('lets a listener cancel a selection', async () => {
      await opened.page.locator('#own byz-infobox').getByRole('button', { name: 'Bert' }).click();
      await opened.page.locator('#own output', { hasText: 'BERT' }).waitFor();
      await begins('#own byz-infobox', 'Anna of nowhere');
    });

    if (hasServerComponents)
      it('draws data and a boolean from a server component', async () => {
        await begins('#sent', 'Zoe from the server');
        assert.equal(await opened.page.locator('#sent').evaluate(isLong), true);
      });

    it('says nothing on the console', () => assert.deepEqual(opened.problems, []));

    it('refuses what an element does not have', async () => {
      const files = await wrongFiles(name);
      const names = Object.keys(files);
      assert.notEqual(names.length, 0);
      await writeFiles(app.folder, files);
      const said = await run(app.folder, 'npm', 'run', 'check').then(() => '', String);
      for (const file of names) assert.ok(said.includes(file), `${file} is let pass. ${said}`);
    });

    /** @param {string} selector @param {string} text that the element's drawing comes to begin with */
    const begins = (selector, text) =>
      opened.page.waitForFunction(
        ([wanted, start]) =>
          document.querySelector(wanted)?.shadowRoot?.textContent?.trim().startsWith(start),
        /** @type {const} */ ([selector, text]),
      );
  });
}

/** Runs in the page. @param {Element} box */
const isLong = (box) => Reflect.get(box, 'withReignLength');
