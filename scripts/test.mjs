/**
 * Runs the tests: in browsers with @web/test-runner, then against the built package with node:test.
 *
 *     npm test                                       everything; a missing engine is skipped, with CI=true it fails
 *     npm test -- --engines=chromium,webkit          only these engines, without the tests of the built package
 *     npm test -- --files 'tests/unit/**\/*.test.ts' the same; other options are passed to @web/test-runner
 *     npm test -- --engine-dependent --engines=webkit only the engine-dependent tests, in every engine
 *     BYZ_BROWSER=packaged npm test                  as on a machine without a browser: only in the packaged Chromium
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { browserFault } from './browser-fault.mjs';
import { writeCounts } from './count-reporter.mjs';
import { findChromium, findFirefox, findWebKit, isPackagedForced } from './find-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ci = process.env.CI === 'true';
const options = process.argv.slice(2);
const chosen = take('--engines=')?.slice('--engines='.length).split(',');
const engineDependent = take('--engine-dependent') !== undefined;
const everything = !chosen && !engineDependent && options.length === 0;

/** Names of the engines in the summary. @type {Record<string, string>} */
const SUITES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const temporary = await mkdtemp(join(tmpdir(), 'byz-widgets-test-'));
const countsFile = join(temporary, 'counts');
process.env.TEST_COUNTS = countsFile;
process.env.TZ = 'UTC';

try {
  const engines = await availableEngines(chosen ?? defaultEngines());
  const usable = await isChromiumUsable(engines);
  if (usable) await allTests(engines);
  process.exitCode = summarise();
} finally {
  await rm(temporary, { recursive: true, force: true });
}

/** @returns {string[]} */
function defaultEngines() {
  return isPackagedForced() ? ['chromium'] : ['chromium', 'firefox', 'webkit'];
}

/**
 * The first engine runs every test, the others only the engine-dependent ones. Only Chromium can draw two pages at once,
 * so the others run in parallel.
 * @param {string[]} engines
 */
async function allTests(engines) {
  const first = engineDependent ? undefined : engines[0];
  const others = first === undefined ? engines : engines.slice(1);
  if (first) await browserTests(first, first === 'chromium' && everything ? ['--coverage'] : []);
  await Promise.all(others.map((engine) => browserTests(engine, [], { ENGINE_DEPENDENT: 'true' })));
  if (everything) await builtTests();
}

/** @param {string} start @returns {string | undefined} the option with this prefix, removed from the list */
function take(start) {
  const index = options.findIndex((option) => option.startsWith(start));
  return index < 0 ? undefined : options.splice(index, 1)[0];
}

/** @param {string} suite what could not run @param {string} why */
function fail(suite, why) {
  console.error(`${suite}: ${why}`);
  writeCounts(suite, { passed: 0, failed: 1, skipped: 0 });
}

/** @param {string[]} wanted @returns {Promise<string[]>} those installed on this machine */
async function availableEngines(wanted) {
  /** @type {Record<string, unknown>} */
  const present = { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKit() };
  return wanted.filter((engine) => {
    if (!(engine in present)) throw new Error(`Unknown engine: ${engine}`);
    if (present[engine]) return true;
    // Without any engine, no test would run.
    if (ci || chosen || engine === 'chromium') fail(engine, 'not found on this machine');
    else console.log(`NOTICE: ${engine} is not on this machine: its tests are skipped.`);
    return false;
  });
}

/**
 * Draws something in Chromium before the tests do: one clear message is better than hundreds of failures.
 * @param {string[]} engines
 * @returns {Promise<boolean>} `false` if the tests need Chromium and it cannot draw
 */
async function isChromiumUsable(engines) {
  if (!engines.includes('chromium')) return true;
  const fault = await browserFault(/** @type {string} */ (await findChromium()));
  if (fault !== undefined) fail('chromium', fault);
  return fault === undefined;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code
 */
function run(command, args, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', failed).once('close', (code) => done(code ?? 1));
  });
}

/** Runs a dependency's program with the current Node. @param {string} path under node_modules @param {string[]} args */
function runModule(path, args, env = {}) {
  return run(process.execPath, [join(root, 'node_modules', path), ...args], env);
}

/** @returns {{ suite: string, passed: number, failed: number, skipped: number }[]} */
function counts() {
  if (!existsSync(countsFile)) return [];
  return readFileSync(countsFile, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @param {string} suite @returns {number} its failed tests so far */
function failures(suite) {
  const rows = counts().filter((row) => row.suite === suite);
  return rows.reduce((sum, { failed }) => sum + failed, 0);
}

/**
 * @param {string} engine
 * @param {string[]} flags
 * @param {Record<string, string>} [env]
 * @returns {Promise<void>}
 */
async function browserTests(engine, flags, env = {}) {
  if (engine === 'webkit' && env.WEBKIT_DRIVER_PORT === undefined)
    return withWebKitDriver((port) => browserTests(engine, flags, { ...env, WEBKIT_DRIVER_PORT: port }));
  const runner = '@web/test-runner/dist/bin.js';
  const suite = SUITES[engine] ?? engine;
  const runOnce = async () => {
    // Two runners that look for a free port at the same time may find the same one.
    const port = ['--port', String(await freePort())];
    return runModule(runner, [...port, ...flags, ...options], { ...env, ENGINE: engine });
  };
  let code = await runOnce();
  if (code !== 0 && !counts().some((row) => row.suite === suite)) {
    console.log(`NOTICE: ${suite} ended without a result (exit code ${code}): its tests run once more.`);
    code = await runOnce();
  }
  if (code !== 0 && failures(suite) === 0) fail(suite, 'the run failed beside its tests, see above');
}

/** @returns {string[]} the files of node:test */
function nodeTests() {
  return ['contract', 'embed', 'demos'].flatMap((name) => {
    const folder = join(root, 'tests', name);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.test.mjs')).map((file) => join(folder, file));
  });
}

/** Tests of the published files: the packed package, the CDN files, the demo site. */
async function builtTests() {
  if ((await run('npm', ['run', 'build'])) !== 0) return fail('build', 'failed, see above');
  const reporters = [
    ['spec', 'stdout'],
    ['./scripts/count-node-tests.mjs', 'stderr'],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  // Each waits for a browser or a compiler half of its time; more at a time would make a small machine slower.
  const code = await run(process.execPath, ['--test', '--test-concurrency=3', ...reporters, ...nodeTests()]);
  if (code !== 0 && failures('Node') === 0) fail('Node', 'the run failed beside its tests, see above');
}

/**
 * Starts WebKit's driver on a virtual display, and afterwards ends both with all their child processes.
 * @param {(port: string) => Promise<void>} use
 */
async function withWebKitDriver(use) {
  const webkit = /** @type {NonNullable<ReturnType<typeof findWebKit>>} */ (findWebKit());
  const port = String(await freePort());
  const args = ['-a', webkit.driver, `--port=${port}`];
  const env = { ...process.env, TMPDIR: temporary };
  const driver = spawn(webkit.display, args, { stdio: 'ignore', detached: true, env });
  const ended = new Promise((done) => driver.once('close', done));
  // A negative id is the whole process group: the display, the driver, and its browser.
  const stop = () => driver.exitCode === null && driver.pid && process.kill(-driver.pid, 'SIGTERM');
  const interrupted = () => {
    stop();
    process.exit(1);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    if (await answers(`http://127.0.0.1:${port}/status`)) await use(port);
    else fail('webkit', 'its driver did not start');
  } finally {
    stop();
    await ended;
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

/** @returns {Promise<number>} an unused loopback port */
function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** @param {string} url @returns {Promise<boolean>} whether it responds within half a minute */
async function answers(url) {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(100)) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return true;
  }
  return false;
}

/** Prints the table and, finally, `N passed, N failed`. @returns {number} exit code */
function summarise() {
  const rows = counts();
  const total = { passed: 0, failed: 0 };
  console.log('');
  for (const { suite, passed, failed, skipped } of rows) {
    total.passed += passed;
    total.failed += failed;
    console.log(
      `${suite.padEnd(20)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    );
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
