/** Apps of frameworks, installed into temporary folders and served on the loopback. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from './serve.mjs';

const execute = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/** It has no types of its own. @type {{ satisfies: (version: string, range: string) => boolean }} */
const { satisfies } = createRequire(import.meta.url)('semver');

/** What the programs run with: no questions, no reports of use, the Node that runs this one. */
export const environment = {
  ...process.env,
  CI: 'true',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
};

/**
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string>} what it prints
 * @throws {Error} with what it prints, where it fails
 */
export async function run(folder, command, ...args) {
  try {
    const { stdout } = await execute(command, args, { cwd: folder, env: environment, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = /** @type {any} */ (error);
    throw new Error([`${command} ${args.join(' ')}: ${message}`, stdout, stderr].join('\n'), {
      cause: error,
    });
  }
}

/** @param {string} folder where to @returns {Promise<string>} path of the packed package; `dist` must have been built */
export async function pack(folder) {
  const printed = await run(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  return join(folder, JSON.parse(printed)[0].filename);
}

/**
 * Copies an app into a folder of its own, adds files, and installs it with the packed package.
 * @param {string} name of a folder of `tests/frameworks`
 * @param {string} tarball
 * @param {Record<string, string>} files by path
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 * @throws {Error} where the app does not admit this Node
 */
export async function installApp(name, tarball, files) {
  const source = join(root, 'tests/frameworks', name);
  const { engines } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  if (!satisfies(process.versions.node, engines.node))
    throw new Error(`${name} needs Node ${engines.node}, and this is ${process.versions.node}.`);
  const folder = await mkdtemp(join(tmpdir(), `byz-widgets-${name}-`));
  await cp(source, folder, { recursive: true, filter: (path) => path !== join(source, 'wrong') });
  await writeFiles(folder, files);
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  await run(folder, 'npm', 'install', ...flags, tarball);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** @param {string} folder @param {Record<string, string>} files by path */
export async function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * Serves a built app: by its script `serve`, which gets the port in `PORT`, or from the folder `dist`.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => Promise<unknown> }>}
 */
export async function serveApp(folder) {
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (scripts.serve === undefined) return serve(join(folder, 'dist'));
  const port = await freePort();
  return start(folder, ['npm', 'run', 'serve'], { PORT: String(port) }, () => `http://127.0.0.1:${port}`);
}

/**
 * Starts a server, and waits until it answers.
 * @param {string} folder
 * @param {string[]} command
 * @param {Record<string, string>} env
 * @param {(printed: string) => string | undefined} address found in what it has printed so far
 * @returns {Promise<{ url: string, close: () => Promise<unknown> }>}
 * @throws {Error} with what it prints, where it ends or does not answer within two minutes
 */
export async function start(folder, [command = '', ...args], env, address) {
  // In a group of its own: npm, its shell and the server end together.
  const child = spawn(command, args, { cwd: folder, env: { ...environment, ...env }, detached: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ text) => (printed += text));
  const ended = new Promise((done) => child.once('close', done));
  const close = () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGTERM');
    return ended;
  };
  for (const end = Date.now() + 120_000; Date.now() < end && child.exitCode === null;) {
    const url = address(printed);
    if (url !== undefined && (await fetch(url).catch(() => undefined))) return { url, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  await close();
  throw new Error(`${[command, ...args].join(' ')} does not answer: ${printed}`);
}

/** @returns {Promise<number>} a port of the loopback nobody listens at */
function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** @param {string} name of an app @returns {Promise<Record<string, string>>} its files with mistakes, by path */
export async function wrongFiles(name) {
  const folder = join(root, 'tests/frameworks', name, 'wrong');
  if (!existsSync(folder)) return {};
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const entries = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(entries));
}
