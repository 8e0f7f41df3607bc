import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const people = { people: [{ id: 'one', name: 'The First', birth: { date: '0950' } }] };

/** The code that checks data: a chunk of the files for each tag, and a file of its own beside that with all tags. */
const CHECKER = /\/standalone\/(?:checker|chunks\/parse-[\w-]+)\.js$/;

/**
 * Opens a page with data of its own on a server that holds them back until the checker has been asked for: were it asked
 * for after them, neither would ever come.
 * @param {string} script
 */
async function drawnFrom(script) {
  /** @type {() => void} */
  let tellAsked = () => {};
  const asked = new Promise((resolve) => {
    tellAsked = () => resolve(undefined);
  });
  const server = await serve(dist, {
    headers: (path) => {
      if (CHECKER.test(path)) tellAsked();
      return {};
    },
    pages: {
      '/page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Order</title>
        <script type="module" src="${script}"></script>
        <byz-infobox src="/people.json" person="one"></byz-infobox></html>`,
    },
    answers: {
      '/people.json': async (_, response) => {
        await asked;
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(people));
      },
    },
  });
  const browser = await launchChromium();
  try {
    const { page, problems } = await openPage(browser, `${server.url}/page.html`);
    const [infobox] = await settled(page);
    assert.deepEqual(problems, []);
    assert.match(infobox?.text ?? '', /The First/);
    return server.requests;
  } finally {
    await browser.close();
    await server.close();
  }
}

describe('data of a page’s own', () => {
  for (const script of ['/standalone.js', '/standalone/all.js', '/standalone/byz-infobox.js'])
    it(`are asked for together with the code that checks them, by ${script}`, async () => {
      assert.ok(existsSync(join(dist, script)), 'Run "npm run build" first.');
      const requests = await drawnFrom(script);
      assert.equal(requests.filter((path) => path === '/people.json').length, 1);
      assert.equal(requests.filter((path) => CHECKER.test(path)).length, 1);
    });
});
