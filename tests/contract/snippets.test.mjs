/** The JavaScript of the README and the guides, as the compiler reads it beside the packed package. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { installPacked } from '../helpers/packed.mjs';
import { blocksOf } from '../helpers/snippets.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...['api', 'embedding', 'own-data', 'privacy', 'theming'].map((name) => `docs/${name}.md`),
];

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let packed;
before(async () => {
  packed = await installPacked();
  // Plain pages have the folder "dist" beside them under this name.
  await symlink(join(packed.installed, 'dist'), join(packed.folder, 'byz-widgets'));
  // What the code around an example would have.
  await writeFile(join(packed.folder, 'around.d.ts'), 'declare const shadowRoot: ShadowRoot;\n');
});
after(() => packed.remove());

/** Examples leave out what to do without the person or element that they are about, and with what cannot be read. */
const ABSENT =
  /is possibly '(?:null|undefined)'|'Person \| undefined'|'value' does not exist on type 'Result</;

/** @param {string[]} programs @returns {Promise<string[]>} what the compiler says of them, as JavaScript */
async function compile(programs) {
  const files = programs.map((_, index) => `program-${index}.js`);
  // A program without an import or export is a script, whose names all others share.
  for (const [index, code] of programs.entries())
    await writeFile(join(packed.folder, `program-${index}.js`), `${code}\nexport {};\n`);
  const compilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  await writeFile(
    join(packed.folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: [...files, 'around.d.ts'] }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc], { cwd: packed.folder }).then(
    () => [],
    ({ stdout }) => stdout.split('\n').filter((line) => line.startsWith('program-') && !ABSENT.test(line)),
  );
}

describe('the JavaScript of the documentation', () => {
  it('compiles', async () => {
    const texts = await Promise.all(pages.map((page) => readFile(join(root, page), 'utf8')));
    const programs = texts.flatMap((text) => blocksOf(text).filter(({ language }) => language === 'js'));
    assert.ok(programs.length > 5);
    assert.deepEqual(await compile(programs.map(({ code }) => code)), []);
  });

  it('would not with a name that is not there', async () => {
    const said = await compile(["import { findNobody } from 'byz-widgets';\nfindNobody();"]);
    assert.match(said.join(), /findNobody/);
  });
});
