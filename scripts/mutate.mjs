/**
 * Makes deliberate bugs, one at a time, and lists those that the tests do not catch:
 *
 *     npm run mutate                        all areas of tests/mutations.json
 *     npm run mutate -- dates boxes         these only
 *     npm run mutate -- --check             only checks that each mutation still applies to the source
 *
 * No file is changed: the test server serves the mutated source (`web-test-runner.config.mjs`). A mutation is located by
 * a text that occurs once in `src`. It counts as caught if a test fails, or the tests hang, in Chromium.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * @typedef {{ bug: string, find: string, replace: string }} Mutation
 * @typedef {{ tests: string[], mutations: Mutation[] }} Area
 */

/** @type {Record<string, Area>} */
const areas = JSON.parse(readFileSync(join(root, 'tests/mutations.json'), 'utf8'));
const wanted = process.argv.slice(2).filter((argument) => argument !== '--check');
for (const name of wanted)
  if (!areas[name]) throw new Error(`No area "${name}": ${Object.keys(areas).join(', ')}`);
const chosen = Object.entries(areas).filter(([name]) => wanted.length === 0 || wanted.includes(name));

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('shards'))
  .map((name) => ({ file: `src/${name}`, text: readFileSync(join(root, 'src', name), 'utf8') }));

/** @param {Mutation} mutation @returns {string | undefined} its file; `undefined` unless it applies exactly once */
function fileOf({ find }) {
  const [found, ...others] = sources.filter(({ text }) => text.includes(find));
  const isUnique = found && others.length === 0 && found.text.split(find).length === 2;
  return isUnique ? found.file : undefined;
}

/**
 * Runs an area's tests in Chromium, up to the first failure of each file.
 * @param {string[]} tests
 * @param {Mutation & { file: string }} [mutation]
 * @returns {Promise<boolean>} whether all passed
 */
function passes(tests, mutation) {
  const args = [join(root, 'node_modules/@web/test-runner/dist/bin.js'), '--files', ...tests];
  const env = {
    ...process.env,
    TZ: 'UTC',
    ENGINE: 'chromium',
    ...(mutation && { MUTATION: JSON.stringify(mutation) }),
  };
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore', env });
    child.once('error', failed).once('close', (code) => done(code === 0));
  });
}

/** @param {string} name @param {Area} area @returns {Promise<string>} the result */
async function run(name, { tests, mutations }) {
  if (!(await passes(tests))) throw new Error(`${name}: the tests fail without any mutation.`);
  let caught = 0;
  for (const mutation of mutations) {
    const file = fileOf(mutation);
    if (file === undefined) continue;
    if (await passes(tests, { ...mutation, file }))
      console.log(`${name}: not caught in ${file}: ${mutation.bug}`);
    else caught += 1;
  }
  return `${name.padEnd(20)} ${caught} of ${mutations.length} caught`;
}

const stale = chosen.flatMap(([name, { mutations }]) =>
  mutations
    .filter((mutation) => fileOf(mutation) === undefined)
    .map(({ bug, find }) => `${name}: ${bug}: ${find}`),
);
for (const line of stale) console.error(`Applies nowhere, or more than once: ${line}`);
if (stale.length > 0) process.exitCode = 1;

if (!process.argv.includes('--check')) {
  const results = [];
  for (const [name, area] of chosen) results.push(await run(name, area));
  console.log(results.join('\n'));
}
