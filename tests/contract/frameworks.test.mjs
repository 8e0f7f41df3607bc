/** What the documentation and the types for frameworks promise, as far as it shows without the frameworks. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { apps } from '../frameworks/apps.mjs';
import { filesOf, section } from '../helpers/snippets.mjs';

const root = join(import.meta.dirname, '../..');
/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

describe('the apps of frameworks', () => {
  it('have a folder each, and each folder an app', () => {
    const folders = readdirSync(join(root, 'tests/frameworks'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(folders.sort(), Object.keys(apps).sort());
  });

  for (const [name, { pages }] of Object.entries(apps)) {
    it(`${name}: gets files from each of its sections`, async () => {
      for (const [page, heading] of pages)
        assert.notEqual(Object.keys(filesOf(await section(page, heading))).length, 0, `${page}: ${heading}`);
    });

    it(`${name}: installs exact versions, and the table of the documentation has them`, async () => {
      const { dependencies = {}, devDependencies } = JSON.parse(
        read(`tests/frameworks/${name}/package.json`),
      );
      const versions = { ...dependencies, ...devDependencies };
      for (const version of Object.values(versions)) assert.match(version, /^\d+\.\d+\.\d+$/);
      const [[, heading]] = pages;
      const table = await section('docs/frameworks.md', 'Tried versions');
      const row = table.split('\n').find((line) => line.startsWith(`| [${heading}](`)) ?? '';
      const told = [...row.matchAll(/([@\w/-]+) (\d+\.\d+\.\d+)/g)];
      assert.ok(told.length > 1, row);
      for (const [, dependency, version] of told) assert.equal(version, versions[dependency], dependency);
    });
  }
});

describe('types of templates', () => {
  for (const name of ['preact', 'svelte'])
    it(`${name}: booleans are written as properties, which alone take "false"`, () => {
      const types = read(`dist/types/${name}.d.ts`);
      assert.match(types, / {2}withReignLength\?:/);
      assert.doesNotMatch(types, /'with-reign-length'/);
      assert.match(types, / {2}'person-href'\?:/);
      assert.match(types, / {2}'color-scheme'\?:/);
      assert.doesNotMatch(types, /colorScheme/);
    });
});
