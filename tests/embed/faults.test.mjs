import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** @param {string} name @returns {string} a dataset of one person of this name */
const people = (name) =>
  JSON.stringify({ people: [{ id: 'one', name, tenures: [{ title: 'King', reign: '1000/1010' }] }] });

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Answer */

/** @param {number} status @param {string} [body] @param {Record<string, string>} [headers] @returns {Answer} */
const answer = (status, body, headers) => (_, response) => response.writeHead(status, headers).end(body);

const html = '<!doctype html><title>Log in</title>';
const good = people('The First');

/** @type {Answer} as long as anybody reads */
const endless = (_, response) => {
  const piece = Buffer.alloc(4 * 1024 * 1024, ' ');
  const more = () => response.destroyed || (response.write(piece) ? setImmediate(more) : undefined);
  response.on('drain', more);
  more();
};

/** How the server behaves, by the fault's name in `docs/faults.md`. @type {Record<string, Answer>} */
const answers = {
  'not found': answer(404, 'Not found'),
  'not allowed': answer(403, 'No'),
  'broken server': answer(500, '{'),
  'no content': answer(204),
  empty: answer(200, ''),
  'login page': answer(200, html, { 'Content-Type': 'text/html' }),
  'redirect to a login page': answer(302, '', { Location: '/login.html' }),
  'JSON of another kind': answer(200, '{"rulers":[]}'),
  'redirect loop': (request, response) => response.writeHead(302, { Location: request.url }).end(),
  truncated: (_, response) => {
    response.writeHead(200, { 'Content-Length': String(good.length + 100) });
    response.write(good, () => response.destroy());
  },
  reset: ({ socket }) => socket.resetAndDestroy(),
  hanging: () => undefined,
  'hanging in the middle': (_, response) => response.writeHead(200).write(good.slice(0, 20)),
  'too large, with its length': (request, response) => {
    response.writeHead(200, { 'Content-Length': String(2 ** 30) });
    endless(request, response);
  },
  'too large, without its length': endless,
  'wrong type': answer(200, good, { 'Content-Type': 'text/plain' }),
  slow: (_, response) => {
    const pieces = good.match(/[\s\S]{1,40}/g) ?? [];
    const next = () => (pieces.length > 0 ? response.write(pieces.shift(), next) : response.end());
    response.writeHead(200);
    next();
  },
  'byte order mark': answer(200, `\uFEFF${good}`),
};

/** What is not drawn. */
const nothing = { status: undefined, stale: undefined, retry: undefined };

/** Faults of the way to the server, not of its answers. */
const ways = ['CORS', 'offline'];

/** The rows of the table: what is expected. */
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('`tests/embed/faults.test.mjs`:'))
  .map((line) => {
    const [, fault, code, sentence, retry, test] = line.split('|').map((cell) => cell.trim());
    return { fault, code: code.replaceAll('`', ''), sentence, retry, name: test.split(': ')[1] };
  });

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof serve>>} */
let foreign;
/** @type {import('playwright-core').Browser} */
let browser;
let isBroken = true;
let allowsOthers = true;

before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  const pages = {
    '/login.html': html,
    '/page.html': `<!doctype html><html lang="en"><script type="module" src="/standalone.js"></script><body></body></html>`,
  };
  const faulty = Object.fromEntries(
    Object.entries(answers).map(([name, broken]) => [
      `/${encodeURIComponent(name)}.json`,
      (request, response) => (isBroken ? broken : answer(200, people('The Second')))(request, response),
    ]),
  );
  server = await serve(dist, {
    pages,
    answers: { ...faulty, '/offline.json': answer(200, people('The Second')) },
  });
  foreign = await serve(dist, {
    pages: { '/CORS.json': people('The Second') },
    headers: () => (allowsOthers ? { 'Access-Control-Allow-Origin': '*' } : {}),
  });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await foreign?.close();
});

/**
 * Opens a page with an infobox whose address has a fault.
 * @param {string} name of the fault
 * @param {(page: import('playwright-core').Page, setBroken: (broken: boolean) => Promise<void>) => Promise<void>} use
 */
async function visit(name, use) {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
  const setBroken = async (broken) => {
    isBroken = broken;
    allowsOthers = !(broken && name === 'CORS');
    await context.setOffline(broken && name === 'offline');
  };
  try {
    const page = await context.newPage();
    // The limit of time is the only one that a test need not wait for.
    if (name.startsWith('hanging'))
      await page.addInitScript(() => {
        const { timeout } = AbortSignal;
        AbortSignal.timeout = (limit) => timeout.call(AbortSignal, limit / 50);
      });
    await page.goto(`${server.url}/page.html`);
    // The code that loads data is there before the network fails.
    await page.evaluate(async (src) => {
      const infobox = Object.assign(document.createElement('byz-infobox'), { person: 'one', src });
      document.body.append(infobox);
      await customElements.whenDefined('byz-infobox');
      await infobox.reload();
      infobox.remove();
    }, `${server.url}/byte%20order%20mark.json`);
    await setBroken(true);
    await use(page, setBroken);
  } finally {
    await context.close();
    await setBroken(true).catch(() => undefined);
  }
}

/**
 * Puts an infobox into the page and waits for what comes of it.
 * @param {import('playwright-core').Page} page @param {string} src
 */
const draw = (page, src) =>
  page.evaluate(async (address) => {
    window.codes = [];
    document.addEventListener('byz-error', ({ error }) => window.codes.push(error.code));
    window.infobox = Object.assign(document.createElement('byz-infobox'), { person: 'one', src: address });
    document.body.append(window.infobox);
    await new Promise((done) => {
      for (const type of ['byz-load', 'byz-error']) document.addEventListener(type, done, { once: true });
    });
  }, src);

/** @param {import('playwright-core').Page} page */
const look = (page) =>
  page.evaluate(async () => {
    await window.infobox.updateComplete;
    const textOf = (selector) =>
      window.infobox.shadowRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
    return {
      codes: window.codes,
      name: textOf('[part~="name"]'),
      status: textOf('[part~="status"]'),
      stale: textOf('[part~="stale"] [role="status"]'),
      retry: textOf('[part~="retry"]'),
    };
  });

describe('a fault of the network', () => {
  it('is each row of docs/faults.md, and no other', () =>
    assert.deepEqual(rows.map(({ name }) => name).sort(), [...Object.keys(answers), ...ways].sort()));

  for (const { fault, name: title, code, sentence, retry } of rows) {
    const address = () =>
      title === 'CORS' ? `${foreign.url}/CORS.json` : `${server.url}/${encodeURIComponent(title)}.json`;

    if (code === 'none')
      it(`${title}: ${fault} is drawn`, () =>
        visit(title, async (page) => {
          await draw(page, address());
          const { codes, name } = await look(page);
          assert.deepEqual(codes, []);
          assert.equal(name, 'The First');
        }));
    else
      it(`${title}: ${fault} is said, what was shown stays, and another attempt is made`, () =>
        visit(title, async (page, setBroken) => {
          await draw(page, address());
          const first = await look(page);
          assert.deepEqual(first.codes, [code]);
          assert.deepEqual([first.status, first.retry], [sentence, 'Try again']);
          assert.equal(retry, 'yes');

          await setBroken(false);
          await page.locator('[part~="retry"]').click();
          await page.locator('[part~="name"]').waitFor();
          assert.deepEqual(await look(page), { ...nothing, codes: [code], name: 'The Second' });

          await setBroken(true);
          assert.equal(await page.evaluate(() => window.infobox.reload()), false);
          const second = await look(page);
          assert.deepEqual(second.codes, [code, code]);
          assert.equal(second.name, 'The Second');
          assert.equal(second.stale, `${sentence} What is shown may be out of date.`);
          assert.equal(second.retry, 'Try again');
        }));
  }
});
