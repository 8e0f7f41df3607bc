/** How the source of the dataset becomes modules: pure functions, so small datasets of the test's own. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importSource } from '../../scripts/data/load.mjs';
import {
  splitIntoShards,
  outlineDocument,
  outlineOfOffice,
  shardDocument,
  withShortSources,
  writtenOut,
} from '../../scripts/data/documents.mjs';
import { localNames, withNamesFile, withoutLocalNames } from '../../scripts/data/local-names.mjs';
import { allBearers, outlineNames } from '../../scripts/data/names.mjs';
import {
  dealOutNames,
  filesModule,
  hash,
  idsModule,
  indexModule,
  module,
  versionOf,
} from '../../scripts/data/shards.mjs';

/** @type {typeof import('../../src/data/record-links.js')['linksOf']} */
let linksOf;
/** @type {typeof import('../../src/model/tenures/derived-relations.js')['createDataset']} */
let createDataset;
/** @type {typeof import('../../src/model/names/name-index.js')['indexNames']} */
let indexNames;
/** @type {typeof import('../../src/model/names/person-keys.js')['personKeys']} */
let personKeys;
/** @type {typeof import('../../src/data/bundled/shard-key.js')['shardKey']} */
let shardKey;
/** @type {typeof import('../../src/model/separate.js')['isApart']} */
let isApart;

before(async () => {
  ({ linksOf } = await importSource('src/data/record-links.ts'));
  ({ createDataset } = await importSource('src/model/tenures/derived-relations.ts'));
  ({ indexNames } = await importSource('src/model/names/name-index.ts'));
  ({ personKeys } = await importSource('src/model/names/person-keys.ts'));
  ({ shardKey } = await importSource('src/data/bundled/shard-key.ts'));
  ({ isApart } = await importSource('src/model/separate.ts'));
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
  it('has short ids for all its sources, cited or not', () => {
    const remark = { text: ['See ', { cite: ['late'] }], sources: [{ source: 'early', at: 'p. 1' }] };
    const people = [{ id: 'a', name: 'Anna', remarks: [remark], sources: ['late'] }];
    const sources = ['early', 'late', 'idle'].map((id) => ({ id, title: id }));
    const first = (text, length) => text.slice(0, length - 1);
    assert.deepEqual(withShortSources({ people, sources }, first), {
      people: [
        {
          id: 'a',
          name: 'Anna',
          remarks: [{ text: ['See ', { cite: ['lat'] }], sources: [{ source: 'ear', at: 'p. 1' }] }],
          sources: ['lat'],
        },
      ],
      sources: [
        { id: 'lat', title: 'late' },
        { id: 'ear', title: 'early' },
        { id: 'idl', title: 'idle' },
      ],
    });
  });

  it('keeps the id of a source when others are added or cited', () => {
    const ids = (...names) =>
      withShortSources({ people: [], sources: names.map((id) => ({ id, title: id })) }, hash).sources.map(
        ({ id, title }) => `${title}: ${id}`,
      );
    const [one] = ids('vasiliev-heraclian');
    assert.match(one, /^vasiliev-heraclian: [a-z0-9]{4}$/);
    assert.ok(ids('another', 'vasiliev-heraclian', 'third').includes(one));
  });

  it('is not built if two sources would get the same id', () => {
    const sources = [
      { id: 'one', title: 'One' },
      { id: 'two', title: 'Two' },
    ];
    assert.throws(() => withShortSources({ people: [], sources }, () => 'same'), /one and two/);
  });

  it('includes facts that only other records state, and keeps the record’s own', () => {
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
    // What is worked out inherits nothing, which JSON does not tell.
    assert.deepEqual(JSON.parse(JSON.stringify(second?.tenures)), [
      { ...people[1]?.tenures?.[0], predecessors: [{ person: 'a' }] },
    ]);
    assert.equal(third, people[2]);
  });

  it('numbers the holders of a numbered office', () => {
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
  it('contains its people, stubs of people they refer to, and the records they refer to, a house with its parent', () => {
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

  it('has no stubs of its own people', () => {
    const { people } = shardDocument(document, () => true, linksOf);
    assert.deepEqual(people, document.people);
  });

  it('follows references and sources in prose', () => {
    const shard = shardDocument(document, (id) => id === 'c', linksOf);
    assert.deepEqual(shard.people[1], { id: 'a', name: 'Anna', stub: true });
    assert.deepEqual(shard.sources, [document.sources[0]]);
  });
});

describe('splitting into shards', () => {
  const people = ['b-z', 'a-z', 'c-a'].map((id) => ({ id, name: 'x'.repeat(50) }));

  for (const [title, size, expected] of [
    ['one shard where there is room, in the order of the keys', 1000, [['c-a', 'a-z', 'b-z']]],
    ['several where there is not', 160, [['c-a', 'a-z'], ['b-z']]],
    ['a shard of its own for a long record', 10, [['c-a'], ['a-z'], ['b-z']]],
  ]) {
    it(title, () => {
      assert.deepEqual(splitIntoShards(people, shardKey, size), expected);
    });
  }

  it('cuts a shard short if that gives the next one a shorter prefix', () => {
    const keys = ['aaa', 'aab', 'aac', 'b', 'ba'];
    const records = keys.map((id) => ({ id, name: 'x'.repeat(50) }));
    const groups = splitIntoShards(records, (id) => id, 310);
    assert.deepEqual(groups, [
      ['aaa', 'aab', 'aac'],
      ['b', 'ba'],
    ]);
  });

  it('returns nothing without people', () => assert.deepEqual(splitIntoShards([], shardKey), []));
});

describe('the outline', () => {
  it('contains what a list or a timeline needs about everyone, and no citations', () => {
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
        { office: 'regent', reign: { edtf: '1411', calendar: 'gregorian' }, junior: true },
        { office: 'lady', reign: { date: '1412', sources: ['book'] } },
      ],
      birth: { date: '1380', place: 'city' },
      death: { age: 50, cause: 'plague' },
      father: { person: 'b' },
      remarks: [{ text: 'Remarkable', sources: ['book'] }],
      sources: ['book'],
    };
    const { people, offices, houses, eras, sources } = outlineDocument(
      {
        ...document,
        eras: [
          {
            id: 'exile',
            name: 'Exile',
            date: '1204/1261',
            office: 'empress',
            href: 'exile.html',
            sources: ['book'],
          },
        ],
        people: [person, { id: 'b', name: 'B', birth: { place: 'city' } }],
      },
      isApart,
    );
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
          { office: 'regent', junior: true, reign: { edtf: '1411', calendar: 'gregorian' } },
          { office: 'lady', reign: '1412' },
        ],
        birth: { date: '1380' },
        death: { age: 50 },
        stub: true,
      },
      { id: 'b', name: 'B', stub: true },
    ]);
    assert.deepEqual([offices, houses, sources], [document.offices, document.houses, undefined]);
    assert.deepEqual(eras, [{ id: 'exile', name: 'Exile', date: '1204/1261', office: 'empress' }]);
  });

  const abbot = { office: 'abbot', reign: '1000' };
  const realm = {
    people: [
      { id: 'a', name: 'A', tenures: [abbot] },
      { id: 'b', name: 'B', tenures: [abbot, { office: 'king' }] },
      { id: 'c', name: 'C', tenures: [abbot], house: 'x' },
      { id: 'd', name: 'D', tenures: [{ office: 'king' }], house: 'y' },
    ],
    offices: [
      { id: 'abbot', name: 'Abbot', separate: true },
      { id: 'king', name: 'King' },
      { id: 'duke', name: 'Duke' },
    ],
    houses: [
      { id: 'x', name: 'X' },
      { id: 'y', name: 'Y' },
    ],
  };
  /** @param {readonly { id: string }[]} [records] */
  const ids = (records) => records?.map(({ id }) => id);

  it('leaves out those who belong to no house and held only separate offices', () => {
    assert.deepEqual(ids(outlineDocument(realm, isApart).people), ['b', 'c', 'd']);
  });

  it('of an office contains its holders, with the offices and houses that they have', () => {
    const { people, offices, houses } = outlineOfOffice(realm, 'abbot');
    assert.deepEqual([ids(people), ids(offices), ids(houses)], [['a', 'b', 'c'], ['abbot', 'king'], ['x']]);
    assert.deepEqual(people[0], { id: 'a', name: 'A', tenures: [abbot], stub: true });
  });
});

describe('names in other languages', () => {
  const file = {
    lang: 'de',
    people: { b: 'Basileios' },
    offices: { empress: 'Kaiserin' },
    houses: { trunk: { text: 'Stamm', dynasty: 'Die Stämme' } },
  };
  const german = { text: 'Basileios', lang: 'de', kind: 'display' };
  const named = withNamesFile(document, file);

  it('are added to their records', () => {
    assert.deepEqual(named.people[1]?.names, [german]);
    assert.deepEqual(named.offices?.[0], {
      ...document.offices[0],
      names: [{ text: 'Kaiserin', lang: 'de' }],
    });
    assert.deepEqual(named.houses?.[0]?.names, [{ text: 'Stamm', dynasty: 'Die Stämme', lang: 'de' }]);
    assert.deepEqual(named.people[0], document.people[0]);
  });

  it('are rejected for a missing record', () => {
    assert.throws(
      () => withNamesFile(document, { lang: 'de', places: { b: 'B' } }),
      /de\.json names "b".* places/,
    );
  });

  it('are written to one file per language, wherever they come from', () => {
    const greek = { text: 'Βασίλειος', lang: 'el', kind: 'display' };
    const people = named.people.map((person) =>
      person.id === 'b'
        ? { ...person, names: [greek, ...(person.names ?? []), { text: 'B', lang: 'el' }] }
        : person,
    );
    assert.deepEqual(
      [...localNames({ ...named, people })],
      [
        [
          'de',
          {
            lang: 'de',
            people: { b: { text: 'Basileios' } },
            offices: { empress: { text: 'Kaiserin' } },
            houses: { trunk: { text: 'Stamm', dynasty: 'Die Stämme' } },
          },
        ],
        ['el', { lang: 'el', people: { b: { text: 'Βασίλειος' } } }],
      ],
    );
  });

  it('are in the order of ids, in which their file is smallest', () => {
    const people = ['zoe-2', 'basil', 'zoe-1'].map((id) => ({ id, name: id }));
    const names = { 'zoe-2': 'Zoe', basil: 'Basileios', 'zoe-1': 'Zoe' };
    const german = localNames(withNamesFile({ people }, { lang: 'de', people: names })).get('de');
    assert.deepEqual(Object.keys(german?.people ?? {}), ['basil', 'zoe-1', 'zoe-2']);
  });

  it('are removed from the records, as are names that serve only to find people', () => {
    const people = named.people.map((person) =>
      person.id === 'b'
        ? { ...person, names: [...(person.names ?? []), { text: 'Bas', kind: 'search' }] }
        : person,
    );
    assert.deepEqual(withoutLocalNames({ ...named, people: /** @type {any} */ (people) }), document);
  });
});

describe('the names', () => {
  it('map to everyone with that name, the most likely person first', () => {
    const bearers = allBearers(document, { indexNames, personKeys });
    assert.deepEqual(Object.fromEntries(bearers), {
      anna: ['a', 'c'],
      anne: ['a'],
      basil: ['b'],
      q1: ['b'],
    });
  });

  it('are split into files', () => {
    const bearers = new Map([
      ['anna', ['a', 'c']],
      ['basil', ['b']],
      ['zoe', ['z']],
    ]);
    const files = dealOutNames(bearers, 2, (key) => (key === 'basil' ? 'one' : 'two'));
    assert.deepEqual(Object.fromEntries(files), {
      one: { names: { basil: 'b' } },
      two: { names: { anna: 'a c', zoe: 'z' } },
    });
  });

  it('of the outline are those that it would resolve to another person', () => {
    const people = [
      { id: 'short', name: 'John' },
      { id: 'long', name: 'John', religion: 'x', occupation: 'y' },
      { id: 'zoe', name: 'Zoe' },
    ];
    const bearers = allBearers({ people }, { indexNames, personKeys });
    assert.deepEqual(outlineNames(outlineDocument({ people }, isApart), bearers, indexNames), {
      john: 'long short',
    });
  });
});

describe('the modules', () => {
  /** @param {string} text of a module @returns {Promise<any>} */
  const load = (text) => {
    const plain = text.replace(/^(export )?const (\w+): .*? = /gm, '$1const $2 = ');
    return import(`data:text/javascript,${encodeURIComponent(plain)}`);
  };
  const quoted = { people: [{ id: 'a', name: 'It\'s "A\\B" \u2028\n', 'odd key': 1 }] };

  it('export the content, whatever its texts contain, and their version', async () => {
    const { version, default: content } = await load(module('v1', quoted));
    assert.deepEqual([version, content], ['v1', quoted]);
  });

  it('export it unchanged if texts are repeated, and contain long ones once', async () => {
    const texts = Array.from({ length: 800 }, (_, place) => `The text of number ${place}, which is repeated`);
    const repeated = { people: [...texts, ...texts, 'short', 'short', texts[0], { text: [texts[0]] }] };
    const code = module('v1', repeated);
    assert.deepEqual((await load(code)).default, repeated);
    assert.equal(code.split('The text of number 0,').length, 2);
    assert.equal(code.split('"short"').length, 3);
  });

  it('have another version for other content, the same for the same', () => {
    assert.match(versionOf(quoted), /^[a-z0-9]{8}$/);
    assert.equal(versionOf(quoted), versionOf(structuredClone(quoted)));
    assert.notEqual(versionOf(quoted), versionOf({ people: [] }));
  });

  it('of the index list where each shard begins', async () => {
    const index = await load(
      indexModule('v1', { title: 'Rulers' }, [['c-a'], ['a-z', 'b-z']], 7, ['abbot'], ['de', 'el'], shardKey),
    );
    assert.deepEqual(
      { ...index },
      {
        version: 'v1',
        about: { title: 'Rulers' },
        firstKeys: ['a', 'z'],
        nameParts: 7,
        separate: ['abbot'],
        languages: ['de', 'el'],
      },
    );
  });

  it('of the files use static imports', () => {
    const text = filesModule(['001', 'names-0'], '../data');
    assert.match(text, /'001': \(\) => import\('\.\.\/data\/001\.js'\)/);
    assert.match(text, /'names-0': \(\) => import\('\.\.\/data\/names-0\.js'\)/);
  });

  it('of the ids list everyone, sorted', () => {
    assert.match(idsModule(document), /PersonId =\s*\| 'a'\s*\| 'b'\s*\| 'c';/);
  });
});
