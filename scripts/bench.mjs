/**
 * Runs the benchmarks in `tests/bench` against the built files and prints each result beside its budget.
 *
 *     npm run bench              all of them
 *     npm run bench -- infobox   those whose file names contain the word
 *
 * A benchmark is a file `*.bench.mjs` that exports `name`, `budget` (the maximum ratio) and `run(context)`, which
 * returns `{ measured, note }`: a ratio of two medians from the same run, because times alone say more about the machine
 * than about the code, and a short explanation.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../tests/helpers/browser.mjs';
import { serve } from '../tests/helpers/serve.mjs';

/**
 * @typedef {object} BenchContext
 * @property {import('playwright-core').Browser} browser Chromium with `gc` exposed to its pages
 * @property {string} dist the folder of the built package
 * @property {string} url URL of that folder; its `/page.html` is an empty page that loads `standalone/all.js`
 */

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'standalone.js'))) {
  console.error('dist is missing: run "npm run build" first.');
  process.exit(1);
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>
<script type="module" src="/standalone/all.js"></script><body></body></html>`;
const server = await serve(dist, { pages: { '/page.html': page } });
const browser = await launchChromium(['--js-flags=--expose-gc', '--enable-precise-memory-info']);
const words = process.argv.slice(2);
const folder = join(root, 'tests/bench');
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.bench.mjs') && (words.length === 0 || words.some((word) => file.includes(word))),
);

try {
  console.log(`${'benchmark'.padEnd(66)} measured   budget`);
  for (const file of files) {
    const { name, budget, run } = await import(pathToFileURL(join(folder, file)).href);
    const { measured, note } = await run({ browser, dist, url: server.url });
    const verdict = measured <= budget ? 'ok' : 'OVER';
    console.log(
      `${name.padEnd(66)} ${measured.toFixed(2).padStart(6)} x ${budget.toFixed(2).padStart(6)} x  ${verdict}`,
    );
    console.log(`  ${note}`);
  }
} finally {
  await browser.close();
  await server.close();
}
