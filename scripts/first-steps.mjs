/**
 * From an empty folder to a drawn box, by the commands and files of docs/frameworks.md alone, with the frameworks' present
 * releases; ends with `N passed, N failed`. `byz-widgets` in a command is the package as it is packed now.
 *
 *     npm run test:first-steps                  all sections
 *     npm run test:first-steps -- React Astro   these
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchChromium, openPage } from '../tests/helpers/browser.mjs';
import { environment, pack, start, writeFiles } from '../tests/helpers/framework-app.mjs';
import { blocksOf, filesOf, sectionsOf } from '../tests/helpers/snippets.mjs';

/** Where a development server says that it listens. */
const ADDRESS = /http:\/\/localhost:\d+/;

const sections = Object.entries(await sectionsOf('docs/frameworks.md')).filter(([, text]) =>
  /^```sh$/m.test(text),
);
const names = sections.map(([name]) => name);
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are ${names.join(', ')}.`);

const packages = await mkdtemp(join(tmpdir(), 'byz-widgets-tarball-'));
const browser = await launchChromium();
let passed = 0;
let failed = 0;
try {
  const tarball = await pack(packages);
  for (const [name, text] of sections) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const began = performance.now();
    try {
      const versions = await firstSteps(text, tarball);
      passed++;
      console.log(`✔ ${name}: ${Math.round((performance.now() - began) / 1000)} s, ${versions}`);
    } catch (error) {
      failed++;
      console.log(`✖ ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await browser.close();
  await rm(packages, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/**
 * @param {string} text a section's Markdown
 * @param {string} tarball
 * @returns {Promise<string>} what was installed, in which versions
 */
async function firstSteps(text, tarball) {
  const empty = await mkdtemp(join(tmpdir(), 'byz-widgets-first-steps-'));
  let folder = empty;
  /** @type {Awaited<ReturnType<typeof start>> | undefined} */
  let server;
  try {
    const blocks = blocksOf(text);
    const last = blocks.findLastIndex(({ language }) => language === 'sh');
    for (const [index, { language, code }] of blocks.entries()) {
      const commands = code.replace(/^(npm install .*)byz-widgets$/m, `$1${tarball}`);
      if (index === last)
        server = await start(folder, ['bash', '-c', commands], { npm_config_yes: 'true' }, found);
      else if (language === 'sh') folder = await runIn(folder, commands, dirname(tarball));
      else await writeFiles(folder, filesOf(`\`\`\`${language}\n${code}\`\`\`\n`));
    }
    if (server === undefined) throw new Error('The section starts nothing.');
    const { page } = await openPage(browser, server.url);
    await page.waitForFunction(
      () => document.querySelector('byz-infobox')?.shadowRoot?.textContent?.trim().startsWith('John VII'),
      undefined,
      { timeout: 120_000 },
    );
    await page.context().close();
    return await versionsIn(folder);
  } finally {
    await server?.close();
    await rm(empty, { recursive: true, force: true });
  }
}

/** @param {string} printed @returns {string | undefined} the address in it */
function found(printed) {
  return ADDRESS.exec(printed)?.[0];
}

/**
 * @param {string} folder
 * @param {string} commands
 * @param {string} notes a folder for the shell's last words
 * @returns {Promise<string>} the folder that the shell ends in
 * @throws {Error} with what they print, where one fails
 */
async function runIn(folder, commands, notes) {
  const place = join(notes, 'place');
  const env = { ...environment, npm_config_yes: 'true', npm_config_prefer_offline: 'true' };
  const child = spawn('bash', ['-ec', `${commands}\npwd > '${place}'`], { cwd: folder, env });
  child.stdin.end();
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${commands}${printed}`);
  return (await readFile(place, 'utf8')).trim();
}

/** @param {string} folder of an app @returns {Promise<string>} its own dependencies with their versions */
async function versionsIn(folder) {
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const entries = Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => name !== 'byz-widgets')
    .map(async (name) => {
      const { version } = JSON.parse(
        await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
      );
      return `${name} ${version}`;
    });
  return (await Promise.all(entries)).join(', ');
}
