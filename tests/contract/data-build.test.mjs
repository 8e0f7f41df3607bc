/** How the source of the dataset becomes modules: pure functions, so small datasets of the test's own. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importSource } from '../../scripts/data/load.mjs';
import {
  dealOut,
  outlineDocument,
  shardDocument,
  withNumberedSources,
  writtenOut,
} from '../../scripts/data/documents.mjs';
import { idsModule, indexModule, namesModule, shardModule, textModule } from '../../scripts/data/shards.mjs';

/** @type {typeof import('../../src/model/links.js')['linksOf']} */
let linksOf;
/** @type {typeof import('../../src/model/derive.js')['createDataset']} */
let createDataset;
/** @type {typeof import('../../src/model/dataset.js')['personKeys']} */
let personKeys;
/** @type {typeof import('../../src/data/bundled/shard-key.js')['shardKey']} */
let shardKey;

before(async () => {
  ({ linksOf } = await importSource('src/model/links.ts'));
  ({ createDataset } = await importSource('src/model/derive.ts'));
  ({ personKeys } = await importSource('src/model/dataset.ts'));
  ({ shardKey } = await importSource('src/data/bundled/shard-key.ts'));
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

describe('the document', () => {
  it('has its sources numbered wherever they are cited, those of no citation too', () => {
    const remark = { text: ['See ', { cite: ['late'] }], sources: [{ source: 'early', at: 'p. 1' }] };
    const people = [{ id: 'a', name: 'Anna', remarks: [remark], sources: ['late'] }];
    const sources = ['early', 'late', 'idle'].map((id) => ({ id, title: id }));
    assert.deepEqual(withNumberedSources({ people, sources }), {
      people: [
        {
          id: 'a',
          name: 'Anna',
          remarks: [{ text: ['See ', { cite: ['0'] }], sources: [{ source: '1', at: 'p. 1' }] }],
          sources: ['0'],
        },
      ],
      sources: [
        { id: '0', title: 'late' },
        { id: '1', title: 'early' },
        { id: '2', title: 'idle' },
      ],
    });
  });

  it('has written out what only others tell, and what a record says as it is', () => {
    const emperor = { office: 'emperor', reign: '1400/1410' };
    const offices = [{ id: 'emperor', name: 'Emperor' }];
    const people = [
      { id: 'a', name: 'A', tenures: [{ ...emperor, successors: [{ person: 'b' }], coRulers: [] }] },
      { id: 'b', name: 'B', tenures: [{ ...emperor, reign: '1410/1420', coRulers: [{ person: 'a' }] }] },
      { id: 'c', name: 'C' },
    ];
    const [first, second, third] = writtenOut(
      { people, offices },
      createDataset([{ people }]).derived,
    ).people;
    assert.deepEqual(first, people[0]);
    assert.deepEqual(second?.tenures, [{ ...people[1]?.tenures?.[0], predecessors: [{ person: 'a' }] }]);
    assert.equal(third, people[2]);
  });

  it('has the holders of a numbered office counted', () => {
    const king = { office: 'king', reign: '1400/1410' };
    const tenures = [
      king,
      { ...king, reign: '1412', succession: { order: 'again' } },
      { ...king, succession: false },
    ];
    const people = [{ id: 'a', name: 'A', tenures }];
    const offices = [{ id: 'king', name: 'King', numbered: true }];
    const [person] = writtenOut({ people, offices }, createDataset([{ people }]).derived).people;
    assert.deepEqual(
      person?.tenures?.map(({ succession }) => succession),
      [{ order: 1 }, { order: 'again' }, false],
    );
  });
});

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
  const people = ['b-z', 'a-z', 'c-a'].map((id) => ({ id, name: 'x'.repeat(50) }));

  for (const [title, size, expected] of [
    ['one shard where there is room, in the order of the keys', 1000, [['c-a', 'a-z', 'b-z']]],
    ['several where there is not', 160, [['c-a', 'a-z'], ['b-z']]],
    ['a shard of its own for a long record', 10, [['c-a'], ['a-z'], ['b-z']]],
  ]) {
    it(title, () => {
      assert.deepEqual(dealOut(people, shardKey, size), expected);
    });
  }
});

describe('the outline', () => {
  it('holds of everyone what a list or a timeline needs, and nothing that is cited', () => {
    const person = {
      id: 'a',
      name: 'Anna',
      house: 'branch',
      names: [{ text: 'Anne', kind: 'variant', note: 'once', sources: ['book'] }],
      tenures: [
        {
          office: 'empress',
          reign: ['1400/1405', { date: '1407/1410', note: 'again' }],
          coronation: { date: '1400' },
          coRulers: [{ person: 'b', dates: '1408', sources: ['book'] }],
          disputed: true,
        },
        { office: 'regent', reign: { edtf: '1411', calendar: 'gregorian' } },
        { office: 'lady', reign: { date: '1412', sources: ['book'] } },
      ],
      birth: { date: '1380', place: 'city' },
      death: { age: 50, cause: 'plague' },
      father: { person: 'b' },
      remarks: [{ text: 'Remarkable', sources: ['book'] }],
      sources: ['book'],
    };
    const { people, offices, houses, sources } = outlineDocument({
      ...document,
      people: [person, { id: 'b', name: 'B', birth: { place: 'city' } }],
    });
    assert.deepEqual(people, [
      {
        id: 'a',
        name: 'Anna',
        house: 'branch',
        names: [{ text: 'Anne', kind: 'variant' }],
        tenures: [
          {
            office: 'empress',
            disputed: true,
            reign: ['1400/1405', '1407/1410'],
            coRulers: [{ person: 'b', dates: '1408' }],
          },
          { office: 'regent', reign: { edtf: '1411', calendar: 'gregorian' } },
          { office: 'lady', reign: '1412' },
        ],
        birth: { date: '1380' },
        death: { age: 50 },
        stub: true,
      },
      { id: 'b', name: 'B', stub: true },
    ]);
    assert.deepEqual([offices, houses, sources], [document.offices, document.houses, undefined]);
  });
});

describe('the modules', () => {
  /** @param {string} text of a module that imports nothing but types */
  const load = (text) => {
    const plain = text
      .replace(/^import type .*$/gm, '')
      .replace(/^export type [^;]*;$/gm, '')
      .replace(/^(export )?const (\w+): .*? = /gm, '$1const $2 = ')
      .replace(/\} satisfies .*;$/gm, '};')
      .replace(/ as const/g, '');
    return import(`data:text/javascript,${encodeURIComponent(plain)}`);
  };

  it('of a shard give the document back', async () => {
    const shard = shardDocument(document, () => true, linksOf);
    assert.deepEqual((await load(shardModule(shard))).default, shard);
  });

  it('of everyone give the whole document back, whatever its texts hold', async () => {
    const quoted = { people: [{ id: 'a', name: 'It\'s "A\\B" \u2028\n' }] };
    const plain = textModule(quoted)
      .replace(' as DatasetDocument', '')
      .replace(/^import type .*$/gm, '');
    const module = await import(`data:text/javascript,${encodeURIComponent(plain)}`);
    assert.deepEqual(module.default, quoted);
  });

  it('of the index say where each shard begins, and import by static addresses', async () => {
    const text = indexModule([['c-a'], ['a-z', 'b-z']], shardKey);
    const { firstKeys, shards } = await load(text);
    assert.deepEqual(firstKeys, ['a', 'z']);
    assert.equal(shards.length, 2);
    assert.match(text, /\(\) => import\('\.\/002\.js'\)/);
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
