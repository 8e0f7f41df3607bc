/** How the source of the dataset becomes modules: pure functions, so small datasets of the test's own. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importSource } from '../../scripts/data/load.mjs';
import {
  dealOut,
  idsModule,
  indexModule,
  namesModule,
  shardDocument,
  shardModule,
} from '../../scripts/data/shards.mjs';

/** @type {typeof import('../../src/model/links.js')['linksOf']} */
let linksOf;
/** @type {typeof import('../../src/model/dataset.js')['personKeys']} */
let personKeys;

before(async () => {
  ({ linksOf } = await importSource('src/model/links.ts'));
  ({ personKeys } = await importSource('src/model/dataset.ts'));
});

/** @type {any} */
const document = {
  people: [
    {
      id: 'a',
      name: 'Anna',
      house: 'branch',
      names: [{ text: 'Anne' }],
      tenures: [{ office: 'empress' }],
      birth: { place: 'city' },
      issue: [{ person: 'b' }, { text: 'Nobody' }],
      sources: [{ source: 'book', at: 'p. 1' }],
    },
    { id: 'b', name: 'Basil', mother: { person: 'a' }, sources: ['other-book'], wikidata: 'Q1' },
    { id: 'c', name: 'anna', remarks: [{ text: ['Not ', { person: 'a' }], sources: ['book'] }] },
  ],
  offices: [
    { id: 'empress', name: 'Empress' },
    { id: 'emperor', name: 'Emperor' },
  ],
  houses: [
    { id: 'trunk', name: 'Trunk' },
    { id: 'branch', name: 'Branch', cadetOf: 'trunk' },
  ],
  places: [{ id: 'city', name: 'City' }],
  sources: [
    { id: 'book', title: 'A book' },
    { id: 'other-book', title: 'Another' },
  ],
};

describe('the document of a shard', () => {
  it('holds its people, stubs of whom they name, and the records they name, a house with its trunk', () => {
    assert.deepEqual(
      shardDocument(document, (id) => id === 'a', linksOf),
      {
        people: [document.people[0], { id: 'b', name: 'Basil', stub: true }],
        offices: [document.offices[0]],
        houses: document.houses,
        places: document.places,
        sources: [document.sources[0]],
      },
    );
  });

  it('has no stub of its own people', () => {
    const { people } = shardDocument(document, () => true, linksOf);
    assert.deepEqual(people, document.people);
  });

  it('follows references and sources in prose', () => {
    const shard = shardDocument(document, (id) => id === 'c', linksOf);
    assert.deepEqual(shard.people[1], { id: 'a', name: 'Anna', stub: true });
    assert.deepEqual(shard.sources, [document.sources[0]]);
  });
});

describe('dealing out', () => {
  const people = ['a', 'b', 'c'].map((id) => ({ id, name: 'x'.repeat(50) }));
  const files = (...names) => new Map(people.map(({ id }, index) => [id, names[index]]));

  for (const [title, fileOf, size, expected] of [
    ['one shard for one file', files('x', 'x', 'x'), 1000, ['x', 'x', 'x']],
    ['a shard for each file', files('x', 'y', 'x'), 1000, ['x', 'y', 'x']],
    ['numbered shards for a long file', files('x', 'x', 'x'), 160, ['x-1', 'x-1', 'x-2']],
    ['a shard of its own for a long record', files('x', 'x', 'y'), 10, ['x-1', 'x-2', 'y']],
  ]) {
    it(title, () => {
      const shardOf = dealOut(people, fileOf, size);
      assert.deepEqual(
        people.map(({ id }) => shardOf.get(id)),
        expected,
      );
    });
  }
});

describe('the modules', () => {
  /** @param {string} text of a module that imports nothing but types */
  const load = (text) => {
    const plain = text
      .replace(/^import type .*$/gm, '')
      .replace(/^export type [^;]*;$/gm, '')
      .replace(/^(export )?const (\w+): [^=]* = /gm, '$1const $2 = ')
      .replace(/\} satisfies .*;$/gm, '};')
      .replace(/ as (const|ShardName\[\])/g, '');
    return import(`data:text/javascript,${encodeURIComponent(plain)}`);
  };

  it('of a shard give the document back', async () => {
    const shard = shardDocument(document, () => true, linksOf);
    assert.deepEqual((await load(shardModule(shard))).default, shard);
  });

  it('of the index say who is where, and import by static addresses', async () => {
    const text = indexModule(
      new Map([
        ['b', 'two'],
        ['a', 'one-1'],
        ['c', 'two'],
      ]),
    );
    const { shardOf, shards } = await load(text);
    assert.deepEqual(Object.fromEntries(shardOf), { a: 'one-1', b: 'two', c: 'two' });
    assert.deepEqual(Object.keys(shards), ['one-1', 'two']);
    assert.match(text, /\(\) => import\('\.\/one-1\.js'\)/);
  });

  it('of the names lead to people, a shared name to its first bearer', async () => {
    const { names } = await load(namesModule(document, personKeys));
    assert.deepEqual(Object.fromEntries(names), { anna: 'a', anne: 'a', basil: 'b', q1: 'b' });
    assert.equal(names.get('constructor'), undefined);
  });

  it('of the ids name everyone, sorted', () => {
    assert.match(idsModule(document), /PersonId =\s*\| 'a'\s*\| 'b'\s*\| 'c';/);
  });
});
