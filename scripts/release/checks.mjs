/** What `npm run release:check` demands of the packed package. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../../tests/helpers/browser.mjs';
import { run } from '../../tests/helpers/framework-app.mjs';
import { importPaths } from '../../tests/helpers/packed.mjs';
import { serve } from '../../tests/helpers/serve.mjs';
import { addressesIn, pagesOf } from './addresses.mjs';
import { changelogFaults } from './changelog.mjs';

/** @typedef {import('../../tests/helpers/packed.mjs').ImportPath[]} Entries */

/** What the types of the entries for frameworks refer to. */
const FRAMEWORKS = ['@types/react', 'preact', 'solid-js', 'svelte', 'vue'];

/**
 * @param {string} root a repository whose `dist` has been built
 * @param {string} temporary a folder for what the checks write
 * @returns {Promise<[name: string, check: () => unknown][]>}
 */
export async function checks(root, temporary) {
  const project = join(temporary, 'project');
  const installed = join(project, 'node_modules/byz-widgets');
  await mkdir(project);
  const printed = await run(
    root,
    'npm',
    'pack',
    '--ignore-scripts',
    '--json',
    '--pack-destination',
    temporary,
  );
  const [{ filename, files }] = JSON.parse(printed);
  /** @type {string[]} */
  const paths = files.map((/** @type {{ path: string }} */ { path }) => path);
  const { version, exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entries = importPaths(exports, paths);

  return [
    ['publint and attw find no fault', () => run(root, 'npm', 'run', 'package:check')],
    [
      `${filename} is installed`,
      async () => {
        await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
        const flags = [
          '--prefer-offline',
          '--ignore-scripts',
          '--no-audit',
          '--no-fund',
          '--no-package-lock',
        ];
        await run(project, 'npm', 'install', ...flags, join(temporary, filename), ...FRAMEWORKS);
        assert.ok(existsSync(join(installed, 'package.json')));
      },
    ],
    [`each of ${entries.length} import paths leads to a file`, () => resolves(project, entries)],
    ['the types of every entry compile, with those of libraries', () => compiles(project, entries)],
    ['a page of another site draws from the path of a CDN', () => draws(temporary, installed, version)],
    [
      'addresses of CDNs name this version and a file of it',
      async () => {
        const found = await addressesIn([...(await pagesOf(root)), join(installed, 'dist/llms.txt')]);
        assert.notEqual(found.length, 0);
        for (const { page, name, path } of found) {
          assert.equal(name, `byz-widgets@${version}`, page);
          assert.ok(paths.includes(path), `${page}: ${path}`);
        }
      },
    ],
    [
      'the changelog has this version',
      async () => {
        const faults = changelogFaults(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version);
        assert.deepEqual(faults, []);
      },
    ],
    [
      'package-lock.json has this version',
      async () => {
        const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
        assert.deepEqual([lock.version, lock.packages[''].version], [version, version]);
      },
    ],
  ];
}

/** @param {string} project @param {Entries} entries */
async function resolves(project, entries) {
  const specifiers = entries.map(({ specifier }) => `byz-widgets${specifier.slice(1)}`);
  const code = `for (const name of ${JSON.stringify(specifiers)}) console.log(import.meta.resolve(name));`;
  const printed = await run(project, process.execPath, '--input-type=module', '--eval', code);
  const urls = printed.trim().split('\n');
  assert.equal(urls.length, specifiers.length);
  for (const url of urls) assert.ok(existsSync(new URL(url)), url);
}

/** @param {string} project @param {Entries} entries */
async function compiles(project, entries) {
  const typed = entries.filter(({ types }) => types !== undefined);
  const program = typed.map(({ specifier }) => `import 'byz-widgets${specifier.slice(1)}';\n`).join('');
  await writeFile(join(project, 'program.ts'), program);
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  const flags = ['--strict', '--noEmit', '--target', 'es2022', '--skipLibCheck', 'false', '--types', 'react'];
  for (const [module, resolution] of /** @type {const} */ ([
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ])) {
    const options = [...flags, '--module', module, '--moduleResolution', resolution, 'program.ts'];
    const said = await run(project, process.execPath, tsc, ...options).catch(String);
    // What the frameworks' own types say of each other is not this package's.
    const ours = said.split('\n').filter((line) => /^(?:program\.ts|node_modules\/byz-widgets\/)/.test(line));
    assert.deepEqual(ours, [], resolution);
  }
}

/** @param {string} temporary @param {string} installed @param {string} version */
async function draws(temporary, installed, version) {
  const cdn = join(temporary, 'cdn');
  await mkdir(join(cdn, 'npm'), { recursive: true });
  await symlink(installed, join(cdn, `npm/byz-widgets@${version}`));
  const files = await serve(cdn, { headers: { 'Access-Control-Allow-Origin': '*' } });
  const script = `${files.url}/npm/byz-widgets@${version}/dist/standalone.js`;
  const html = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="${script}"></script><byz-infobox person="john-vii-palaiologos" images="none"></byz-infobox></html>`;
  const site = await serve(temporary, { pages: { '/page.html': html } });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    await page.goto(`${site.url}/page.html`);
    await page.waitForFunction(() =>
      document.querySelector('byz-infobox')?.shadowRoot?.textContent?.trim().startsWith('John VII'),
    );
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    await site.close();
    await files.close();
  }
}
