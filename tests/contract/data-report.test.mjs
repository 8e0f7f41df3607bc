import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import {
  byHouse,
  coverage,
  factsByWork,
  FIELDS,
  isRuler,
  originOf,
  originsOf,
} from '../../scripts/data-report/coverage.mjs';
import { importSource, readSource, root } from '../../scripts/data/load.mjs';

/** @type {typeof import('../../src/data/record-links.js').linksOf} */
let linksOf;

before(async () => {
  ({ linksOf } = await importSource('src/data/record-links.ts'));
});

describe('the origin of a work', () => {
  for (const [what, source, origin] of [
    [
      'Wikipedia by its address',
      { id: 'a', title: 'A', href: 'https://en.wikipedia.org/wiki/A' },
      'Wikipedia',
    ],
    [
      'Wikipedia by its name, at a mirror',
      { id: 'a', title: 'Wikipedia: A', href: 'https://m.example' },
      'Wikipedia',
    ],
    ['the volume', { id: 'a', title: 'A', container: 'Britannica', author: 'B' }, 'Britannica'],
    ['the author', { id: 'a', title: 'A', author: 'B', href: 'https://example.org/a' }, 'B'],
    ['the host', { id: 'a', title: 'A', href: 'https://example.org/a' }, 'example.org'],
    ['the title', { id: 'a', title: 'A' }, 'A'],
  ]) {
    it(`is ${what}`, () => assert.equal(originOf(source), origin));
  }
});

describe('the origins of a record', () => {
  const sources = new Map([
    ['one', { id: 'one', title: 'Wikipedia: One' }],
    ['two', { id: 'two', title: 'Wikipedia: Two' }],
    ['book', { id: 'book', title: 'Book', author: 'B' }],
  ]);

  it('count copies of one encyclopedia once, wherever cited', () => {
    const person = { id: 'p', name: 'P', sources: ['one'], birth: { date: '1400', sources: ['two'] } };
    assert.deepEqual([...originsOf(person, sources, linksOf)], ['Wikipedia']);
  });

  it('are found in every part of it, with or without pages', () => {
    const events = [{ date: '1400', text: 'E', sources: [{ source: 'book', at: 'p. 1' }] }];
    const person = { id: 'p', name: 'P', sources: ['one', 'unknown'], events };
    assert.deepEqual([...originsOf(person, sources, linksOf)].sort(), ['B', 'Wikipedia']);
  });
});

describe('the facts that a work supports', () => {
  it('are its citations, whole records and parts of them, the most cited work first', () => {
    const events = [{ date: '1400', text: 'E', sources: [{ source: 'two', at: 'p. 1' }, 'one'] }];
    const people = [
      { id: 'p', name: 'P', sources: ['one'], events },
      { id: 'q', name: 'Q', sources: ['one'] },
    ];
    assert.deepEqual(
      [...factsByWork(people, linksOf)],
      [
        ['one', 3],
        ['two', 1],
      ],
    );
  });
});

describe('people by house', () => {
  it('are listed under each of their houses, and separately if theirs has no record', () => {
    const people = [
      { id: 'a', name: 'A', house: 'y' },
      { id: 'b', name: 'B', house: ['y', 'x'] },
      { id: 'c', name: 'C', house: { text: 'Z' } },
      { id: 'd', name: 'D' },
    ];
    const ids = [...byHouse(people)].map(([house, those]) => [house, those.map(({ id }) => id).join(' ')]);
    assert.deepEqual(ids, [
      ['no house', 'c d'],
      ['x', 'b'],
      ['y', 'a b'],
    ]);
  });
});

describe('the dataset', () => {
  it('has a title, a version and a license of its own, and the version is first in its changelog', () => {
    const { title, version, license } = readSource().document;
    assert.deepEqual([title, license], ['Rulers of the Byzantine world', 'CC0-1.0']);
    const changes = readFileSync(join(root, 'data/CHANGELOG.md'), 'utf8');
    assert.equal(/^## (.+)$/m.exec(changes)?.[1], version);
  });
});

describe('rulers', () => {
  const document = {
    people: [],
    offices: [
      { id: 'king', name: 'King' },
      { id: 'queen', name: 'Queen', section: 'royal' },
    ],
  };
  const holder = (...offices) => ({ id: 'p', name: 'P', tenures: offices.map((office) => ({ office })) });

  it('are those who held a regnal title', () => {
    assert.equal(isRuler(holder('king'), document), true);
    assert.equal(isRuler(holder('queen', 'king'), document), true);
    assert.equal(isRuler(holder('queen'), document), false);
    assert.equal(isRuler(holder('unknown'), document), false);
    assert.equal(isRuler({ id: 'p', name: 'P' }, document), false);
  });
});

describe('coverage', () => {
  it('counts nothing in a bare record', () => {
    assert.deepEqual(new Set(Object.values(coverage([{ id: 'p', name: 'P' }]))), new Set([0]));
  });

  it('counts every fact of a full one', () => {
    const full = {
      id: 'p',
      name: 'P',
      names: [
        { text: 'Π', lang: 'el' },
        { text: 'P', lang: 'de', kind: 'display' },
        { text: 'Π', lang: 'el', kind: 'display' },
      ],
      house: 'h',
      title: 'T',
      tenures: [{ reign: '1400/1410', coronation: { date: '1400' } }],
      birth: { date: '1380' },
      death: { date: '1410', cause: 'fever' },
      burial: { place: 'x' },
      father: { text: 'F' },
      mother: { text: 'M' },
      spouses: [{ text: 'S' }],
      issue: [{ text: 'I' }],
      events: [1, 2, 3].map((n) => ({ date: '1400', text: `${n}`, title: 'T' })),
      images: [{ src: 'p.png', width: 1, height: 1 }],
      wikidata: 'Q1',
    };
    assert.deepEqual(coverage([full]), Object.fromEntries(Object.keys(FIELDS).map((field) => [field, 1])));
  });
});
