/**
 * Measures what travels over the wire, in bytes after Brotli at its best (quality 11), and prints it beside the
 * budgets of `size-limits.json`. Fails where a measure is over its `limit`. A limit is its `budget`, or, while the
 * budget cannot be met, the size once accepted; what nothing loads whole has none.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';
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

/** @param {string} file below dist @returns {number} bytes */
const sizeOf = (file) => brotli(readFileSync(join(dist, file)));

/** @param {string} code of a module beside the sources' standalone.ts @returns {Promise<number>} bytes of its CDN file */
async function sizeOfCode(code) {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'cdn' }, join(root, 'vite.config.ts'));
  const { config } = /** @type {NonNullable<typeof loaded>} */ (loaded);
  const id = join(root, 'src/measured.ts');
  const virtual = {
    name: 'measured',
    /** @param {string} source */
    resolveId: (source) => (source === id ? id : null),
    /** @param {string} source */
    load: (source) => (source === id ? code : null),
  };
  const built = await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [config.plugins, virtual],
    build: { ...config.build, write: false, lib: { entry: id, formats: ['es'] } },
  });
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (built);
  return output.reduce((sum, part) => sum + (part.type === 'chunk' ? brotli(part.code) : 0), 0);
}

/** @returns {Promise<{ total: number, parts: [string, number][] }>} all that a page with one infobox asks for */
async function infoboxPage() {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/standalone/byz-infobox.js"></script>
    <byz-infobox person="john-vii-palaiologos"></byz-infobox></html>`;
  const server = await serve(dist, { pages: { '/page.html': page } });
  const browser = await launchChromium();
  try {
    const opened = await openPage(browser, `${server.url}/page.html`);
    const [infobox] = await settled(opened.page);
    if (!infobox?.text.includes('John VII') || opened.problems.length > 0) {
      throw new Error(`The page does not draw its infobox. ${opened.problems.join('; ')}`);
    }
    await opened.page.waitForLoadState('networkidle');
    const files = server.requests.filter((path) => path !== '/page.html' && path !== '/favicon.ico');
    const parts = files.map((path) => /** @type {[string, number]} */ ([path, sizeOf(path)]));
    return { total: parts.reduce((sum, [, bytes]) => sum + bytes, 0), parts };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {string} folder @returns {number} when anything below it was last changed */
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

/** Most bytes that each holder of an office, and each other person, may take of the outline (decision 0010). */
const [HOLDER, OTHER] = [60, 16];
const { people } = JSON.parse(readFileSync(join(dist, 'dataset.json'), 'utf8'));
const holders = people.filter((/** @type {{ tenures?: object[] }} */ { tenures }) => tenures?.length).length;
const forOutline = HOLDER * holders + OTHER * (people.length - holders);
limits.outline = { budget: forOutline, limit: forOutline };

const standalone = sizeOf('standalone.js');
const withoutTimeline = await sizeOfCode(
  ['byz-dataset', 'byz-infobox', 'byz-succession-box']
    .map((tag) => `import './define/${tag}.js';`)
    .join('\n'),
);
const lit = await sizeOfCode(
  "import { html, LitElement } from 'lit';\ncustomElements.define('x-x', class extends LitElement { render() { return html``; } });",
);
const page = await infoboxPage();

/** @type {[name: string, what: string, bytes: number][]} */
const measures = [
  ['standalone', 'standalone.js: all tags, Lit inside', standalone],
  ['timeline', 'of it the timeline: the difference its tag makes', standalone - withoutTimeline],
  ['infobox-page', 'a page with one infobox: all code and data', page.total],
  ['dataset', 'whole dataset', sizeOfData('everyone')],
  ['outline', 'of it what a timeline of all rulers loads', sizeOfData('outline')],
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
  const { budget, limit = Infinity } = limits[name];
  const verdict = bytes > limit ? 'OVER THE LIMIT' : bytes > budget ? 'over budget' : 'ok';
  line(what, number(bytes), number(budget), number(limit), ` ${verdict}`);
  if (bytes > limit) process.exitCode = 1;
}
line('for comparison: Lit alone', number(lit));
line('for comparison: dataset.json', number(sizeOf('dataset.json')));
for (const [path, bytes] of page.parts) line(`in the page with one infobox: ${path}`, number(bytes));
