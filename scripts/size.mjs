/**
 * Measures transfer sizes, in bytes after Brotli at quality 11, and prints them beside the budgets in
 * `size-limits.json`. Fails if a size exceeds its `limit`. A limit is the size measured when it was set, plus 1 %; a
 * `budget` is the target; what nothing loads as a whole has no limit.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { launchChromium, openPage, settled } from '../tests/helpers/browser.mjs';
import { serve } from '../tests/helpers/serve.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const limits = JSON.parse(readFileSync(join(root, 'size-limits.json'), 'utf8'));

/** @param {string | Buffer} content @returns {number} bytes */
function brotli(content) {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/**
 * The names of chunks end in hashes of their content, whose letters compress by chance: a change anywhere could break
 * the limit of the file that names them. Each is measured with a hash of its name instead.
 * @param {string} code
 */
const withStableHashes = (code) =>
  code.replace(
    /([\w-]+)-[\w-]{8}\.js\b/g,
    (_, name) => `${name}-${createHash('sha256').update(name).digest('base64url').slice(0, 8)}.js`,
  );

/** @param {string} file below dist @returns {number} bytes */
const sizeOf = (file) => brotli(withStableHashes(readFileSync(join(dist, file), 'utf8')));

/**
 * Reloads a page on a slow network, on which independent requests overlap.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} length of the longest chain of requests that each began after the previous one had ended
 */
async function stepsOf(page) {
  await page.context().route('**', async (route) => {
    await delay(500);
    await route.continue();
  });
  await page.reload();
  await settled(page);
  return page.evaluate(() => {
    const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'))
      .filter(({ initiatorType }) => initiatorType === 'script' || initiatorType === 'other')
      .sort((a, b) => a.startTime - b.startTime);
    /** @type {number[]} */
    const steps = [];
    for (const { startTime } of entries) {
      const before = entries.flatMap((entry, index) =>
        entry.responseEnd <= startTime ? (steps[index] ?? 0) : [],
      );
      steps.push(1 + Math.max(0, ...before));
    }
    return Math.max(...steps);
  });
}

/**
 * @param {string} script below dist
 * @param {string} tag of an element that shows one person, named by id
 * @returns {Promise<{ total: number, steps: number, parts: [string, number][] }>} everything that the page requests, and
 *   the number of steps, each of which depends on the previous one
 */
async function pageWith(script, tag) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/${script}"></script>
    <${tag} person="john-vii-palaiologos"></${tag}></html>`;
  const server = await serve(dist, { pages: { '/page.html': page } });
  const browser = await launchChromium();
  try {
    const opened = await openPage(browser, `${server.url}/page.html`);
    const [element] = await settled(opened.page);
    if (!element?.text.includes('John VII') || opened.problems.length > 0) {
      throw new Error(`The page does not draw its element. ${opened.problems.join('; ')}`);
    }
    await opened.page.waitForLoadState('networkidle');
    const files = server.requests.filter((path) => path !== '/page.html' && path !== '/favicon.ico');
    const parts = files.map((path) => /** @type {[string, number]} */ ([path, sizeOf(path)]));
    return {
      total: parts.reduce((sum, [, bytes]) => sum + bytes, 0),
      steps: await stepsOf(opened.page),
      parts,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {string} folder @returns {number} time of the last change below it */
const lastChange = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );

const entry = join(dist, 'standalone.js');
if (
  !existsSync(entry) ||
  statSync(entry).mtimeMs < Math.max(lastChange(join(root, 'src')), lastChange(join(root, 'data')))
) {
  console.error('dist is missing or older than the sources: run "npm run build" first.');
  process.exit(1);
}

const [version = ''] = readdirSync(join(dist, 'standalone/data'));
const data = readdirSync(join(dist, 'standalone/data', version)).map(
  (name) => `standalone/data/${version}/${name}`,
);
/** @param {string} name @returns {number} bytes of one of the dataset's files */
const sizeOfData = (name) => sizeOf(`standalone/data/${version}/${name}.js`);

/** Maximum bytes in the outline for each office holder, and for each other person (decision 0020). */
const [HOLDER, OTHER] = [60, 16];
const outlines = data.flatMap((path) => /\/(outline.*)\.js$/.exec(path)?.[1] ?? []).sort();
for (const name of outlines) {
  const { default: outline } = await import(join(dist, `standalone/data/${version}/${name}.js`));
  const { people } = /** @type {import('../src/model/schema/index.js').DatasetDocument} */ (outline);
  const holders = people.filter(({ tenures }) => tenures?.length).length;
  const limit = HOLDER * holders + OTHER * (people.length - holders);
  limits[name] = { budget: limit, limit };
}

/** @param {string} name without the hash @returns {number} bytes of a chunk */
const sizeOfChunk = (name) => {
  const files = readdirSync(join(dist, 'standalone/chunks')).filter((file) => file.startsWith(`${name}-`));
  if (files.length !== 1) throw new Error(`${files.length} files of ${name}: run "npm run build" anew.`);
  return sizeOf(`standalone/chunks/${files[0]}`);
};
const infoboxPage = await pageWith('standalone.js', 'byz-infobox');
const lifePage = await pageWith('standalone.js', 'byz-timeline');

/** @type {[name: string, what: string, bytes: number][]} */
const measures = [
  ['loader', 'standalone.js: the loader', sizeOf('standalone.js')],
  ['all', 'standalone/all.js: all tags, Lit inside', sizeOf('standalone/all.js')],
  ['shared', 'what tags share, Lit inside', sizeOfChunk('shared')],
  ...['byz-dataset', 'byz-infobox', 'byz-succession-box'].map(
    (tag) => /** @type {[string, string, number]} */ ([tag, `<${tag}> beside it`, sizeOfChunk(tag)]),
  ),
  ['images', 'what an infobox and portraits share', sizeOfChunk('images')],
  [
    'byz-timeline',
    '<byz-timeline> beside it',
    ['byz-timeline', 'timeline', 'reigns'].reduce((sum, name) => sum + sizeOfChunk(name), 0),
  ],
  [
    'timeline-rulers',
    '<byz-timeline> of several people beside it',
    ['byz-timeline', 'timeline', 'reigns', 'rulers'].reduce((sum, name) => sum + sizeOfChunk(name), 0),
  ],
  [
    'timeline-tools',
    'what a timeline loads when it is asked for',
    ['contemporaries', 'jump', 'zoomed', 'byzantine-axis'].reduce((sum, name) => sum + sizeOfChunk(name), 0),
  ],
  ['portraits', 'portraits on a timeline', sizeOfChunk('portraits')],
  ['picture', 'what makes pictures of a timeline', sizeOfChunk('picture')],
  ['checker', 'the checker of own data', sizeOfChunk('parse')],
  ...Object.entries({
    ar: 'Arabic',
    de: 'German',
    el: 'Greek',
    fr: 'French',
    ru: 'Russian',
    tr: 'Turkish',
  }).map(
    ([lang, name]) =>
      /** @type {[string, string, number]} */ ([
        lang,
        `${name} words`,
        sizeOf(`standalone/words/${lang}.js`),
      ]),
  ),
  ['infobox-page', 'a page with one infobox: all code and data', infoboxPage.total],
  ['life-page', 'a page with a life on a timeline', lifePage.total],
  ['dataset', 'whole dataset', sizeOfData('everyone')],
  ...outlines.map(
    (name) =>
      /** @type {[string, string, number]} */ ([
        name,
        name === 'outline' ? 'of it what a timeline of all rulers loads' : `of it ${name}`,
        sizeOfData(name),
      ]),
  ),
  [
    'shard',
    'the records of one person, at most',
    Math.max(...data.filter((path) => /\/\d+\.js$/.test(path)).map(sizeOf)),
  ],
  [
    'local-names',
    'the names for readers of one language, at most',
    Math.max(...data.filter((path) => /\/in-\w+\.js$/.test(path)).map(sizeOf)),
  ],
  [
    'names',
    'the look-up of one name, at most',
    Math.max(...data.filter((path) => /\/names-\d+\.js$/.test(path)).map(sizeOf)),
  ],
];

/** @param {number} bytes */
const number = (bytes) => (bytes === Infinity ? 'none' : bytes.toLocaleString('en')).padStart(9);
/** @param {string} what @param {...string} cells */
const line = (what, ...cells) => console.log(`${what.padEnd(52)}${cells.join(' ')}`);
line('', ' measured', '   budget', '    limit');
for (const [name, what, bytes] of measures) {
  const { limit = Infinity, budget = limit } = limits[name];
  const verdict = bytes > limit ? 'OVER THE LIMIT' : bytes > budget ? 'over budget' : 'ok';
  line(what, number(bytes), number(budget), number(limit), ` ${verdict}`);
  if (bytes > limit) process.exitCode = 1;
}
line('for comparison: dataset.json', number(sizeOf('dataset.json')));
for (const [name, { steps, parts }] of Object.entries({
  'infobox-page': infoboxPage,
  'life-page': lifePage,
})) {
  line(
    `requests in series, ${name}`,
    number(steps),
    number(3),
    number(3),
    ` ${steps > 3 ? 'OVER THE LIMIT' : 'ok'}`,
  );
  if (steps > 3) process.exitCode = 1;
  for (const [path, bytes] of parts) line(`  ${path}`, number(bytes));
}
