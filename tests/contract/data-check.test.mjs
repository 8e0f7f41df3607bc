/** The checks of the dataset: what each accepts and refuses, and that the datasets of this repository pass them all. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { checkExceptions, withoutExceptions } from '../../scripts/data-check/exceptions.mjs';
import { findDoubts } from '../../scripts/data-check/doubts.mjs';
import { gather } from '../../scripts/data-check/facts.mjs';
import { checkFacts } from '../../scripts/data-check/index.mjs';
import { toNumber } from '../../scripts/data-check/regnal-numbers.mjs';
import { checkAddresses, checkWording } from '../../scripts/data-check/wording.mjs';
import { importSource, root } from '../../scripts/data/load.mjs';

const run = promisify(execFile);

/** @type {any} */
let model;

before(async () => {
  model = {
    ...(await importSource('src/model/date/index.ts')),
    ...(await importSource('src/model/life/life-problems.ts')),
    ...(await importSource('src/data/record-links.ts')),
    ...(await importSource('src/model/dataset.ts')),
    ...(await importSource('src/model/tenures/derived-relations.ts')),
    ...(await importSource('src/model/names/fold-name.ts')),
    ...(await importSource('src/model/names/name-index.ts')),
    ...(await importSource('src/model/names/person-keys.ts')),
  };
});

/** @param {string} check @param {object[]} people @returns {string[]} what the check says against these people */
function complaints(check, people) {
  const offices = [
    { id: 'numbered', name: 'numbered', numbered: true },
    { id: 'king', name: 'king', rank: 2 },
    { id: 'lord', name: 'lord', rank: 1 },
  ];
  return checkFacts({ people, offices }, model)
    .filter((problem) => problem.check === check)
    .map(({ message }) => message);
}

const to = (person, more = {}) => ({ person, ...more });
const emperor = (id, reign, more = {}) => ({
  id,
  name: id,
  tenures: [{ office: 'emperor', reign, ...more }],
});

const ruler = (id, name, office = 'king', more = {}) => ({ id, name, tenures: [{ office, ...more }] });

/** @type {Record<string, [title: string, problems: number, people: object[]][]>} */
const cases = {
  names: [
    [
      'everyone is found by every form of the name',
      0,
      [
        { ...ruler('a', 'John II the Good'), href: 'https://en.wikipedia.org/wiki/John_II_(king)' },
        ruler('b', 'Zoe of Athens'),
        { id: 'c', name: 'John' },
      ],
    ],
    ['a namesake of higher rank is meant', 0, [ruler('a', 'John', 'lord'), ruler('b', 'John', 'king')]],
    [
      'a namesake who ruled is meant, not the junior colleague',
      0,
      [ruler('a', 'John'), ruler('b', 'John', 'king', { succession: false })],
    ],
    ['namesakes of one rank', 1, [ruler('a', 'John'), ruler('b', 'John')]],
    ['ordinal forms of one rank', 1, [ruler('a', 'John I Doukas'), ruler('b', 'John I Angelos')]],
    ['names without epithet', 1, [ruler('a', 'Zoe the Good'), ruler('b', 'Zoe the Bad')]],
    [
      "the title of an encyclopedia's page that means somebody else, of whatever rank",
      1,
      [{ ...ruler('a', 'Zoe', 'lord'), href: 'https://en.wikipedia.org/wiki/Anna' }, ruler('b', 'Anna')],
    ],
    ['people of no rank may share names', 0, [emperor('a', '1300'), { ...emperor('b', '1301'), name: 'a' }]],
  ],
  neighbours: [
    [
      'successor and predecessor name each other',
      0,
      [
        emperor('a', '1300/1310', { successors: [to('b')] }),
        emperor('b', '1310/1320', { predecessors: [to('a')] }),
      ],
    ],
    [
      'a vacancy is seen through on both sides',
      0,
      [
        emperor('a', '1300/1310', { successors: [{ vacant: { next: [to('b')] } }] }),
        emperor('b', '1312/1320', { predecessors: [{ vacant: { last: [to('a')] } }] }),
      ],
    ],
    [
      'a neighbour in the succession row counts',
      0,
      [
        emperor('a', '1300/1310', { succession: { successors: [to('b')] } }),
        emperor('b', '1310/1320', { predecessors: [to('a')] }),
      ],
    ],
    [
      'another office is explained by "as"',
      0,
      [
        emperor('a', '1300/1310', { successors: [to('b', { as: 'Despot' })] }),
        { id: 'b', name: 'b', tenures: [{ office: 'despot', predecessors: [to('a')] }] },
      ],
    ],
    [
      'colleagues stand before and after each other',
      0,
      [
        emperor('a', '1300/1320', { coRulers: [to('b')] }),
        emperor('b', '1305/1310', { coRulers: [to('a')], predecessors: [to('a')], successors: [to('a')] }),
      ],
    ],
    [
      'a stub cannot answer',
      0,
      [emperor('a', '1300', { successors: [to('b')] }), { id: 'b', name: 'b', stub: true }],
    ],
    ['one side only', 1, [emperor('a', '1300/1310', { successors: [to('b')] }), emperor('b', '1310/1320')]],
    [
      'both say successor',
      2,
      [
        emperor('a', '1300/1310', { successors: [to('b')] }),
        emperor('b', '1310/1320', { successors: [to('a')] }),
      ],
    ],
    [
      'another office, unexplained',
      2,
      [
        emperor('a', '1300/1310', { successors: [to('b')] }),
        { id: 'b', name: 'b', tenures: [{ office: 'despot', predecessors: [to('a')] }] },
      ],
    ],
    [
      'a co-ruler on one side only',
      2,
      [
        emperor('a', '1300/1320'),
        emperor('b', '1305/1310', { coRulers: [to('a')], predecessors: [to('a')], successors: [to('a')] }),
      ],
    ],
  ],
  family: [
    [
      'parents and child name each other',
      0,
      [
        { id: 'a', name: 'a', issue: [to('c')], spouses: [to('b')] },
        { id: 'b', name: 'b', issue: [to('c')], spouses: [to('a')] },
        { id: 'c', name: 'c', father: to('a'), mother: to('b') },
      ],
    ],
    ['a parent in words', 0, [{ id: 'c', name: 'c', father: { text: 'somebody' } }]],
    [
      'a marriage dated on one side',
      0,
      [
        { id: 'a', name: 'a', spouses: [to('b', { dates: '1300/1310' })] },
        { id: 'b', name: 'b', spouses: [to('a')] },
      ],
    ],
    [
      'the father does not list the child',
      1,
      [
        { id: 'a', name: 'a' },
        { id: 'c', name: 'c', father: to('a') },
      ],
    ],
    [
      'the mother does not list the child',
      1,
      [
        { id: 'a', name: 'a' },
        { id: 'c', name: 'c', mother: to('a') },
      ],
    ],
    [
      'the child does not name the parent',
      1,
      [
        { id: 'a', name: 'a', issue: [to('c')] },
        { id: 'c', name: 'c' },
      ],
    ],
    [
      'a marriage on one side',
      1,
      [
        { id: 'a', name: 'a', spouses: [to('b')] },
        { id: 'b', name: 'b' },
      ],
    ],
    [
      'a marriage of two datings',
      1,
      [
        { id: 'a', name: 'a', spouses: [to('b', { dates: '1300/1310' })] },
        { id: 'b', name: 'b', spouses: [to('a', { dates: '1301/1310' })] },
      ],
    ],
    [
      'a marriage with two ends',
      1,
      [
        { id: 'a', name: 'a', spouses: [to('b', { end: 'death' })] },
        { id: 'b', name: 'b', spouses: [to('a', { end: 'divorce' })] },
      ],
    ],
  ],
  parents: [
    ...[
      ['a father of twelve', 0, { birth: '1300' }, { date: '1312' }],
      ['a father of eleven', 1, { birth: '1300' }, { date: '1310-06' }],
      ['a father of about ten', 0, { birth: '1300~' }, { date: '1310' }],
      ['a father who died that year', 0, { birth: '1300', death: '1330' }, { date: '1330' }],
      ['a father who died the year before', 1, { death: '1329-01' }, { date: '1330' }],
      ['a posthumous child', 0, { death: '1329-10' }, { date: '1330', note: 'posthumous' }],
      ['a child posthumous by years', 1, { death: '1327' }, { date: '1330', note: 'posthumous' }],
      ['an unknown birth', 0, { death: '1300' }, undefined],
    ].map(([title, problems, { birth, death }, born]) => [
      title,
      problems,
      [
        {
          id: 'a',
          name: 'a',
          issue: [to('c')],
          ...(birth && { birth: { date: birth } }),
          ...(death && { death: { date: death } }),
        },
        { id: 'c', name: 'c', father: to('a'), ...(born && { birth: born }) },
      ],
    ]),
    [
      'a mother dead, whatever the note',
      1,
      [
        { id: 'a', name: 'a', issue: [to('c')], death: { date: '1329-10' } },
        { id: 'c', name: 'c', mother: to('a'), birth: { date: '1330', note: 'posthumous' } },
      ],
    ],
  ],
  lifetimes: [
    ...[
      ['a reign within a life', 0, { birth: { date: '1300' }, death: { date: '1350' } }, '1320/1350'],
      ['a reign from birth', 0, { birth: { date: '1300' } }, '1300/1310'],
      ['a reign before birth', 1, { birth: { date: '1300' } }, '1299/1310'],
      ['a reign about the birth', 0, { birth: { date: '1300~' } }, '1299/1310'],
      ['a reign past death', 1, { death: { date: '1350' } }, '1320/1351'],
      [
        'an age the dates allow',
        0,
        { birth: { date: '1300' }, death: { date: '1350-06', age: 49 } },
        undefined,
      ],
      [
        'an age they do not allow',
        1,
        { birth: { date: '1300' }, death: { date: '1350-06', age: 51 } },
        undefined,
      ],
      ['a death before birth', 1, { birth: { date: '1300' }, death: { date: '1299' } }, undefined],
      [
        'an event before birth',
        1,
        { birth: { date: '1300' }, events: [{ date: '1299', text: 'x' }] },
        undefined,
      ],
      [
        'an event after death',
        1,
        { death: { date: '1300' }, events: [{ date: '1301', text: 'x' }] },
        undefined,
      ],
      [
        'a marriage past death',
        1,
        { death: { date: '1300' }, spouses: [{ text: 'x', dates: '1290/1301' }] },
        undefined,
      ],
    ].map(([title, problems, life, reign]) => [
      title,
      problems,
      [{ ...(reign ? emperor('a', reign) : { id: 'a', name: 'a' }), ...life }],
    ]),
    [
      'a coronation after death',
      1,
      [{ ...emperor('a', '1300/1310', { coronation: { date: '1311' } }), death: { date: '1310' } }],
    ],
  ],
  order: [
    ['reigns in order', 0, [emperor('a', ['1300/1310', '1320/1330'])]],
    ['reigns that meet', 0, [emperor('a', ['1300/1310', '1310/1330'])]],
    [
      'a time as a junior colleague, written last',
      0,
      [
        {
          id: 'a',
          name: 'a',
          tenures: [
            { office: 'emperor', reign: '1320/1330' },
            { office: 'emperor', reign: '1310/1320', succession: false },
          ],
        },
      ],
    ],
    ['reigns out of order', 1, [emperor('a', ['1320/1330', '1300/1310'])]],
    ['reigns of one person that overlap', 1, [emperor('a', ['1300/1310', '1305/1330'])]],
    [
      'a successor who reigns before',
      1,
      [
        emperor('a', '1320/1330', { successors: [to('b')] }),
        emperor('b', '1300/1310', { predecessors: [to('a')] }),
      ],
    ],
    [
      'two who follow each other twice',
      0,
      [
        {
          id: 'a',
          name: 'a',
          tenures: [
            { office: 'emperor', reign: '1300/1310', successors: [to('b')] },
            { office: 'emperor', reign: '1320/1330', predecessors: [to('b')], successors: [to('b')] },
          ],
        },
        {
          id: 'b',
          name: 'b',
          tenures: [
            { office: 'emperor', reign: '1310/1320', predecessors: [to('a')], successors: [to('a')] },
            { office: 'emperor', reign: '1330/1340', predecessors: [to('a')] },
          ],
        },
      ],
    ],
    [
      'a successor who has reigned before, and does again',
      0,
      [
        emperor('a', '1310/1320', { successors: [to('b')] }),
        {
          id: 'b',
          name: 'b',
          tenures: [
            { office: 'emperor', reign: '1300/1310' },
            { office: 'emperor', reign: '1320/1330', predecessors: [to('a')] },
          ],
        },
      ],
    ],
  ],
  overlaps: [
    [
      'one after the other on the same day',
      0,
      [emperor('a', '1300-01-01/1310-05-05'), emperor('b', '1310-05-05/1320')],
    ],
    ['perhaps in the same year', 0, [emperor('a', '1300/1310'), emperor('b', '1310/1320')]],
    ['co-rulers', 0, [emperor('a', '1300/1310', { coRulers: [to('b')] }), emperor('b', '1305/1320')]],
    ['a rival', 0, [emperor('a', '1300/1310'), emperor('b', '1305/1320', { disputed: true })]],
    ['two at once', 1, [emperor('a', '1300/1310'), emperor('b', '1305/1320')]],
    [
      'a co-ruler of somebody else',
      1,
      [emperor('a', '1300/1310', { coRulers: [to('c')] }), emperor('b', '1305/1320')],
    ],
  ],
  'regnal-numbers': [
    [
      'in order from any number',
      0,
      [named('John V', '1341'), named('John VI', '1347'), named('John VII', '1390')],
    ],
    [
      'other names between',
      0,
      [named('John V', '1341'), named('Manuel II', '1350'), named('John VI', '1390')],
    ],
    [
      'surnames do not matter',
      0,
      [named('John V Palaiologos', '1341'), named('John VI Kantakouzenos', '1347')],
    ],
    [
      'a junior colleague of the name',
      0,
      [
        named('John V', '1341'),
        named('John VI', '1347'),
        { ...named('John IX', '1350'), tenures: [{ office: 'emperor', reign: '1350', succession: false }] },
      ],
    ],
    ['no number', 0, [named('Zoe', '1028'), named('Zoe', '1042')]],
    ['a hole', 1, [named('John V', '1341'), named('John VII', '1390')]],
    ['a number twice', 1, [named('John V', '1341'), named('John V', '1390')]],
    ['out of order', 1, [named('John VI', '1341'), named('John V', '1347')]],
  ],
  derived: [
    [
      'an order that is the count',
      0,
      [
        { id: 'a', name: 'a', tenures: [{ office: 'numbered', reign: '1300' }] },
        {
          id: 'b',
          name: 'b',
          tenures: [{ office: 'numbered', reign: { date: '1310' }, succession: { order: '2nd' } }],
        },
      ],
    ],
    [
      'an order that is not the count, as a number or as a text',
      2,
      [
        {
          id: 'a',
          name: 'a',
          tenures: [{ office: 'numbered', reign: '1300', succession: { order: 2 } }],
        },
        {
          id: 'b',
          name: 'b',
          tenures: [{ office: 'numbered', reign: '1310', succession: { order: '21st' } }],
        },
      ],
    ],
    [
      'an order in words, in an office that is not counted, or without a date',
      0,
      [
        {
          id: 'a',
          name: 'a',
          tenures: [
            { office: 'numbered', reign: '1300', succession: { order: 'the last' } },
            { office: 'other', reign: '1300', succession: { order: 7 } },
            { office: 'numbered', succession: { order: 7 } },
          ],
        },
      ],
    ],
    [
      'colleagues who agree on their years, as far as they give them',
      0,
      [
        emperor('a', '1300/1320', { coRulers: [to('b', { dates: '1305/1310' }), to('c')] }),
        emperor('b', '1305/1310', { coRulers: [to('a', { dates: '1305/1312' })] }),
        emperor('c', '1305/1310', { coRulers: [to('a', { dates: '1305' })] }),
      ],
    ],
    [
      'colleagues who give years that do not meet',
      1,
      [
        emperor('a', '1300/1320', { coRulers: [to('b', { dates: '1305/1310' })] }),
        emperor('b', '1305/1315', { coRulers: [to('a', { dates: '1312/1315' })] }),
      ],
    ],
    [
      'colleagues in two offices are no colleagues',
      0,
      [
        emperor('a', '1300/1320', { coRulers: [to('b', { dates: '1305/1310' })] }),
        {
          id: 'b',
          name: 'b',
          tenures: [{ office: 'despot', coRulers: [to('a', { dates: '1312/1315' })] }],
        },
      ],
    ],
  ],
  sources: [
    [
      'a person with sources',
      0,
      [{ id: 'a', name: 'a', sources: ['s'], events: [{ date: '1300', text: 'x', sources: ['s'] }] }],
    ],
    ['a person without', 1, [{ id: 'a', name: 'a' }]],
    ['an event without', 1, [{ id: 'a', name: 'a', sources: ['s'], events: [{ date: '1300', text: 'x' }] }]],
  ],
};

function named(name, year) {
  return { ...emperor(`${name.toLowerCase().replaceAll(' ', '-')}-${year}`, year), name };
}

for (const [check, table] of Object.entries(cases)) {
  describe(`the check "${check}"`, () => {
    for (const [title, problems, people] of table) {
      it(`${problems === 0 ? 'accepts' : 'refuses'}: ${title}`, () => {
        const found = complaints(check, people);
        assert.equal(found.length, problems, found.join('\n'));
        for (const message of found) assert.doesNotMatch(message, /undefined|\n/);
      });
    }
  });
}

describe('the check "sources" beyond people', () => {
  it('requires them for an era', () => {
    const eras = [
      { id: 'cited', name: 'x', date: '1204/1261', sources: ['s'] },
      { id: 'idle', name: 'x', date: '1204/1261' },
    ];
    const found = checkFacts({ people: [], eras, sources: [{ id: 's', title: 'x' }] }, model);
    assert.deepEqual(
      found.map(({ message }) => message),
      ['The era idle has no sources'],
    );
  });
});

describe('the check "unused"', () => {
  it('reports each record that is never referred to', () => {
    const document = {
      people: [{ id: 'a', name: 'a', house: 'used', sources: ['used'] }],
      houses: [
        { id: 'used', name: 'x' },
        { id: 'idle', name: 'x' },
      ],
      sources: [
        { id: 'used', title: 'x' },
        { id: 'idle', title: 'x' },
      ],
    };
    const unused = checkFacts(document, model).filter(({ check }) => check === 'unused');
    assert.deepEqual(
      unused.map(({ message }) => message),
      ['houses: nobody names "idle"', 'sources: nobody names "idle"'],
    );
  });
});

describe('the check "wording"', () => {
  /** @param {object} person @param {object} [more] of the document */
  const found = (person, more) =>
    checkWording({ people: [{ id: 'a', name: 'A', ...person }], ...more }).map(({ message }) => message);
  const cases = [
    ['a title in lower case', { description: 'Made caesar by his brother.' }],
    ['the same in prose with references', { description: ['Made ', { person: 'b' }, ' an augusta.'] }],
    ['a place spelled otherwise', { birth: { place: { text: 'Dyrrhachion' } } }],
    ['odd English', { remarks: [{ text: 'One work lets him die in 1222.' }] }],
    ['a people spelled otherwise', { description: 'Beaten by the Turkmens of Amida.' }],
    ['a battle spelled otherwise', { remarks: [{ text: 'Captured at Nikopolis.' }] }],
    ['a sign that readers do not need', { description: 'Baptised with the Rus’ by Vladimir.' }],
    ['a ruler spelled unlike his record', { description: 'Envoy to Symeon of Bulgaria.' }],
    ['a rank in Greek', { events: [{ date: '0776', title: 'Flees', text: 'Made patrikios.' }] }],
    ['a church of a Saint', { burial: { place: { text: 'Monastery of Saint John' } } }],
    ['a council in lower case', { description: 'Patriarch at the sixth ecumenical council.' }],
    ['a verb with a z', { description: 'Organizes the defence of Clermont.' }],
    ['a verb that is out of use', { description: 'Khan who falls upon the Arabs.' }],
    ['a transliteration with an accent', { names: [{ text: 'Ἀ', lang: 'grc', transliteration: 'Aléxios' }] }],
    ['an accent for the sign of a numeral', { names: [{ text: 'Ιωάννης Ζ΄', lang: 'el', kind: 'display' }] }],
    [
      'the title of an event that is long',
      { events: [{ date: '1300', text: 'x', title: 'Is seen to go far away' }] },
    ],
    ['one that is a sentence', { events: [{ date: '1300', text: 'x', title: 'Goes away.' }] }],
    ['a description of a word or two', { description: 'An officer.' }],
  ];
  for (const [what, person] of cases) {
    it(`refuses ${what}, once`, () => assert.equal(found(person).length, 1, found(person).join('\n')));
  }

  it('accepts ids, URLs, works, marked vowels and short titles', () => {
    const person = {
      id: 'bardas-caesar',
      house: ['caesar'],
      href: 'https://example.org/caesar',
      spouses: [{ person: 'augusta', sources: ['caesar'] }],
      names: [
        { text: 'Ἀ', lang: 'grc', transliteration: 'Komnēnos' },
        { text: 'Ιωάννης Ζʹ', lang: 'el', kind: 'display' },
      ],
      events: [{ date: '1300', text: 'Made Caesar.', title: 'Made Caesar', sources: ['caesar'] }],
      description: 'Caesar and regent, who seized the capital on St John’s day.',
    };
    assert.deepEqual(found(person, { sources: [{ id: 'caesar', title: 'The caesar' }] }), []);
  });
});

describe('the check "addresses"', () => {
  for (const [href, problems] of [
    ['http://156.54.191.164/enciclopedia/teodoro', 1],
    ['https://example.org', 1],
    ['https://example.org/', 1],
    ['https://example.org/a', 0],
    ['https://1.example.org/a', 0],
    [undefined, 0],
  ]) {
    it(`${problems ? 'refuses' : 'accepts'} ${href ?? 'none'}`, () => {
      const sources = [{ id: 's', title: 'x', ...(href && { href }) }];
      assert.equal(checkAddresses({ people: [], sources }).length, problems);
    });
  }
});

describe('doubts', () => {
  /** @param {any[]} people @param {object} [more] of the document @returns {string[]} */
  const doubts = (people, more) => {
    const document = { people: people.map((person) => ({ name: person.id, ...person })), ...more };
    return findDoubts(gather(document, model), model).map(
      ({ check, records }) => `${check} ${records.join(' ')}`,
    );
  };
  const to = (person) => ({ person });
  const [father, mother] = [
    { id: 'f', spouses: [to('m')] },
    { id: 'm', spouses: [to('f')] },
  ];

  for (const [what, expected, people, more] of [
    ['a child of a father with one wife', ['mothers c'], [father, mother, { id: 'c', father: to('f') }]],
    ['one whose mother is told', [], [father, mother, { id: 'c', father: to('f'), mother: to('m') }]],
    [
      'one whose father married twice',
      [],
      [{ id: 'f', spouses: [to('m'), to('n')] }, mother, { id: 'n' }, { id: 'c', father: to('f') }],
    ],
    [
      'parents who are no couple, once',
      ['couples f m'],
      ['c', 'd'].reduce(
        (all, id) => [...all, { id, father: to('f'), mother: to('m') }],
        [{ id: 'f' }, { id: 'm' }],
      ),
    ],
    [
      'texts that are the names of a person, a house and a place',
      ['texts a b', 'texts a h', 'texts a p'],
      [
        { id: 'a', father: { text: 'Básil' }, house: { text: 'House' }, death: { place: { text: 'Place' } } },
        { id: 'b', name: 'Basil' },
      ],
      { houses: [{ id: 'h', name: 'House' }], places: [{ id: 'p', name: 'Place' }] },
    ],
    [
      'texts of other names',
      [],
      [
        { id: 'a', father: { text: 'John' } },
        { id: 'b', name: 'Basil' },
      ],
    ],
    [
      'somebody who cites works on others alone',
      ['citations b'],
      [
        { id: 'a', name: 'Anna', sources: ['on-anna'] },
        { id: 'b', name: 'Basil', sources: ['on-anna'] },
        { id: 'c', name: 'Constans', sources: ['on-anna', 'book'] },
      ],
      {
        sources: [
          { id: 'on-anna', title: 'Wikipedia: Anna' },
          { id: 'book', title: 'A History' },
        ],
      },
    ],
    [
      'works at a copy',
      ['mirrors m'],
      [],
      {
        sources: [
          { id: 'm', title: 'x', href: 'https://docslib.org/doc/1' },
          { id: 'o', title: 'x', href: 'https://example.org/docslib.org' },
        ],
      },
    ],
  ]) {
    it(`${expected.length > 0 ? 'name' : 'do not name'} ${what}`, () => {
      assert.deepEqual(doubts(people, more), expected);
    });
  }
});

describe('Roman numerals', () => {
  for (const [numeral, number] of [
    ['I', 1],
    ['IV', 4],
    ['VIII', 8],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['XC', 90],
  ]) {
    it(numeral, () => assert.equal(toNumber(numeral), number));
  }
});

describe('exceptions', () => {
  const problem = { check: 'overlaps', records: ['a', 'b', 'empress'], message: 'x' };
  const exception = (more) => ({ check: 'overlaps', records: ['a', 'b'], reason: 'colleagues', ...more });

  it('remove the problem they explain', () => {
    assert.deepEqual(withoutExceptions([problem], [exception()]), []);
    assert.deepEqual(withoutExceptions([problem], [exception({ records: ['empress'] })]), []);
  });

  for (const [title, more] of [
    ['another check', { check: 'order' }],
    ['other records', { records: ['a', 'c'] }],
  ]) {
    it(`do not explain ${title}, and are reported as unused`, () => {
      const left = withoutExceptions([problem], [exception(more)]);
      assert.equal(left.length, 2);
      assert.match(left[1].message, /no longer applies/);
    });
  }

  it('are accepted with a reason and known sources', () => {
    assert.deepEqual(checkExceptions([exception({ sources: ['known'] })], new Set(['known'])), []);
  });

  for (const [title, exceptions] of [
    ['no list', {}],
    ['no check', [exception({ check: undefined })]],
    ['no records', [exception({ records: [] })]],
    ['no reason', [exception({ reason: ' ' })]],
    ['an unknown source', [exception({ sources: ['unknown'] })]],
  ]) {
    it(`are refused with ${title}`, () =>
      assert.equal(checkExceptions(exceptions, new Set(['known'])).length, 1));
  }
});

describe('npm run data:check', () => {
  const check = (...args) => run(process.execPath, [join(root, 'scripts/data-check.mjs'), ...args]);
  /** @type {string} */
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'byz-data-check-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('finds no problem in the dataset', async () => {
    assert.match((await check()).stdout, /^\d+ people, \d+ exceptions, 0 problems$/m);
  });

  it('finds no more doubts in it than are known', async () => {
    const known = { mothers: 1, couples: 0, texts: 0, citations: 56, mirrors: 22 };
    const { stdout } = await check('--doubts');
    const [, counts = ''] = /^Doubts: (.*)$/m.exec(stdout) ?? [];
    for (const [, count, kind] of counts.matchAll(/(\d+) (\w+)/g)) {
      const listed = stdout.split('\n').filter((line) => line.startsWith(`${kind}: `));
      assert.equal(listed.length, Number(count), kind);
      assert.ok(Number(count) <= known[kind], `${count} ${kind}, where ${known[kind]} were known`);
    }
  });

  it('finds no problem in the dataset of the demo', async () => {
    assert.match((await check(join(root, 'demo/public/data/latin-emperors.json'))).stdout, /, 0 problems\n$/);
  });

  for (const [title, document, message] of [
    [
      'a field that is not in the schema',
      { people: [{ id: 'a', name: 'a', colour: 'red' }] },
      /people\[0\]\.colour: There is no field/,
    ],
    [
      'a reference that leads nowhere',
      { people: [{ id: 'a', name: 'a', father: to('b') }] },
      /There is no record "b"/,
    ],
    [
      'a fact that cannot be',
      { people: [{ id: 'a', name: 'a', birth: { date: '1300' }, death: { date: '1200' } }] },
      /lifetimes: a: The death lies before the birth/,
    ],
    ['no dataset', [], /list "people"/],
  ]) {
    it(`fails on ${title}, in one line`, async () => {
      const file = join(folder, 'document.json');
      await writeFile(file, JSON.stringify(document));
      const error = await check(file).then(
        () => assert.fail('it passed'),
        (failure) => failure,
      );
      assert.equal(error.code, 1);
      assert.match(error.stderr, message);
    });
  }
});
