import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import semver from 'semver';

const root = join(import.meta.dirname, '..', '..');

/** @param {string} name a file of the project */
const read = (name) => readFileSync(join(root, name), 'utf8');

const { packages } = JSON.parse(read('package-lock.json'));
const { node: supported } = JSON.parse(read('package.json')).engines;
// npm leaves out an optional package that does not admit the Node at hand, without a word.
const installed = Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional);

describe('Node', () => {
  it('in every version in package.json is supported by every dependency', () => {
    assert.ok(installed.length > 100);
    const refusing = installed
      .filter(([, { engines }]) => engines?.node && !semver.subset(supported, engines.node))
      .map(([path, { version, engines }]) => `${path}@${version}: ${engines.node}`);
    assert.deepEqual(refusing, []);
  });

  it('of .nvmrc is one of them', () => {
    assert.ok(semver.satisfies(read('.nvmrc').trim(), supported));
  });

  it('of .nvmrc is the one used in CI', () => {
    assert.match(read('.github/workflows/ci.yml'), new RegExp(`container: node:${read('.nvmrc').trim()}-`));
  });
});

describe('package-lock.json', () => {
  it('contains no registry, so that everyone installs from their own', () => {
    const named = Object.entries(packages).filter(([, { resolved, link }]) => resolved && !link);
    assert.deepEqual(
      named.map(([path]) => path),
      [],
    );
  });
});
