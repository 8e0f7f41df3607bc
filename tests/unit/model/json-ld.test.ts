import { expect } from '@open-wc/testing';
import { toJsonLd } from '../../../src/model/json-ld.js';
import type { JsonLd } from '../../../src/model/json-ld.js';
import type { Person } from '../../../src/model/schema/index.js';
import { examples, readExample } from '../../helpers/gallery.js';
import { datasetWith } from '../../helpers/records.js';

const of = (fields: Partial<Person>): JsonLd => {
  const { dataset, person } = datasetWith(fields, {
    people: [
      { id: 'a', name: 'A', wikidata: 'Q1', href: 'https://example.org/a' },
      { id: 'b', name: 'B' },
    ],
  });
  return toJsonLd(dataset, person);
};

const personNode = (name: string, more = {}): object => ({ '@type': 'Person', ...more, name });

describe('toJsonLd', () => {
  it('says at least who this is', () => {
    expect(of({})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Person',
      identifier: 'p',
      name: 'P',
    });
  });

  const rows: [what: string, fields: Partial<Person>, property: string, expected: unknown][] = [
    ['names', { names: [{ text: 'Π', lang: 'el' }, { text: 'Pe' }] }, 'alternateName', ['Π', 'Pe']],
    ['a description', { description: 'Who reigned.' }, 'description', 'Who reigned.'],
    [
      'a description in pieces',
      {
        description: [
          'Son of ',
          { person: 'a' },
          ', ',
          { em: 'not' },
          ' ',
          { text: 'B', note: 'x' },
          { cite: ['book'] },
        ],
      },
      'description',
      'Son of A, not B',
    ],
    ['a day, told in the Gregorian calendar', { birth: { date: '1408-09-22' } }, 'birthDate', '1408-10-01'],
    [
      'a day that was Gregorian before',
      { birth: { date: { edtf: '1901-01-22', calendar: 'gregorian' } } },
      'birthDate',
      '1901-01-22',
    ],
    ['a year', { death: { date: '0565' } }, 'deathDate', '0565'],
    ['an approximate year', { birth: { date: '1350~' } }, 'birthDate', undefined],
    ['an uncertain year', { birth: { date: '1350?' } }, 'birthDate', undefined],
    ['one of two years', { birth: { date: '[1092,1096]' } }, 'birthDate', undefined],
    ['a year before Christ', { birth: { date: '-0355' } }, 'birthDate', undefined],
    [
      'a year of the world',
      { birth: { date: { edtf: '6600', calendar: 'byzantine' } } },
      'birthDate',
      undefined,
    ],
    ['a place by id', { birth: { place: 'city' } }, 'birthPlace', { '@type': 'Place', name: 'City' }],
    ['a place as text', { death: { place: { text: 'X' } } }, 'deathPlace', { '@type': 'Place', name: 'X' }],
    ['no place', { death: { date: '1400' } }, 'deathPlace', undefined],
    [
      'parents, with the pages of those who have some',
      { father: { person: 'a' }, mother: { text: 'M', href: 'https://example.org/m' } },
      'parent',
      [
        personNode('A', {
          identifier: 'a',
          sameAs: ['https://example.org/a', 'https://www.wikidata.org/wiki/Q1'],
        }),
        personNode('M', { sameAs: 'https://example.org/m' }),
      ],
    ],
    [
      'spouses, without their years',
      { spouses: [{ person: 'b', dates: '1400/1410', end: 'death' }] },
      'spouse',
      [personNode('B', { identifier: 'b' })],
    ],
    ['children', { issue: [{ text: 'C' }] }, 'children', [personNode('C')]],
    [
      'somebody by another name than the record’s',
      { issue: [{ person: 'b', text: 'Bee' }] },
      'children',
      [personNode('Bee', { identifier: 'b' })],
    ],
    [
      'an office, once for each reign',
      { tenures: [{ office: 'king', reign: ['1400-05-01/1402', { date: '1404/1405~', note: 'x' }] }] },
      'hasOccupation',
      [
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: 'King' },
          startDate: '1400-05-10',
          endDate: '1402',
        },
        { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'King' }, startDate: '1404' },
      ],
    ],
    [
      'an office without a date, and one that still goes on',
      { tenures: [{ office: 'king' }, { office: 'duke', reign: '1400/..' }] },
      'hasOccupation',
      [
        { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'King' } },
        { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'Duke' }, startDate: '1400' },
      ],
    ],
    [
      'a title that is no office',
      { tenures: [{ title: 'Lord', reign: '1400' }] },
      'hasOccupation',
      undefined,
    ],
    ['a house', { house: 'cub' }, 'memberOf', [{ '@type': 'Organization', name: 'Cub' }]],
    [
      'several houses',
      { house: ['lion', { text: 'Bear', note: 'by marriage' }, 'gone'] },
      'memberOf',
      [
        { '@type': 'Organization', name: 'Lion' },
        { '@type': 'Organization', name: 'Bear' },
      ],
    ],
    ['images that have an address', { images: [{ src: 'a.png' }, { caption: 'b' }] }, 'image', ['a.png']],
    [
      'an image whose address is no address',
      { images: [{ src: 'javascript:alert(1)' }] },
      'image',
      undefined,
    ],
    [
      'pages elsewhere',
      { href: 'https://example.org/p', wikidata: 'Q2' },
      'sameAs',
      ['https://example.org/p', 'https://www.wikidata.org/wiki/Q2'],
    ],
  ];
  for (const [what, fields, property, expected] of rows)
    it(what, () => {
      expect(of(fields)[property]).to.deep.equal(expected);
    });

  it('gives for every example of the gallery what schema.org knows, and what JSON can say', async () => {
    for (const example of await examples()) {
      const { dataset, person } = await readExample(example);
      const node = toJsonLd(dataset, person);
      expect(JSON.parse(JSON.stringify(node))).to.deep.equal(node);
      expect(node['name']).to.equal(person.name);
      conforms(node, example.file);
    }
  });

  it('closes no script element it may be put into, once the reader escapes "<" as pages must', () => {
    const node = of({ names: [{ text: '</script><b>' }] });
    const safe = JSON.stringify(node).replaceAll('<', '\\u003c');
    expect(safe).not.to.contain('<');
    expect(JSON.parse(safe)).to.deep.equal(node);
  });
});

/** Properties of the types of https://schema.org that are used, each with the types its values may have. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Person: {
    '@context': ['URL'],
    identifier: ['Text'],
    name: ['Text'],
    alternateName: ['Text'],
    birthDate: ['Date'],
    deathDate: ['Date'],
    description: ['Text'],
    birthPlace: ['Place'],
    deathPlace: ['Place'],
    parent: ['Person'],
    spouse: ['Person'],
    children: ['Person'],
    // A Role may stand for the value of any property: https://schema.org/Role
    hasOccupation: ['Role'],
    memberOf: ['Organization'],
    image: ['URL'],
    sameAs: ['URL'],
  },
  Role: { hasOccupation: ['Occupation'], startDate: ['Date'], endDate: ['Date'] },
  Occupation: { name: ['Text'] },
  Organization: { name: ['Text'] },
  Place: { name: ['Text'] },
};

const PATTERNS: Readonly<Record<string, RegExp>> = {
  Date: /^\d{4}(-\d{2}-\d{2})?$/,
  URL: /^(https?:\/\/|[\w/.-]+$)/,
  Text: /\S/,
};

function conforms(node: JsonLd, path: string): void {
  const properties = KNOWN[node['@type'] as string];
  expect(properties, `${path} is a ${String(node['@type'])}`).not.to.equal(undefined);
  for (const [key, value] of Object.entries(node)) {
    if (key === '@type') continue;
    const types = properties?.[key] ?? [];
    expect(types, `${path}.${key}`).not.to.deep.equal([]);
    for (const inner of Array.isArray(value) ? (value as (string | JsonLd)[]) : [value as string | JsonLd]) {
      if (typeof inner === 'string') expect(inner).to.match(PATTERNS[types[0] ?? ''] ?? /^$/);
      else {
        expect(types).to.include(inner['@type']);
        conforms(inner, `${path}.${key}`);
      }
    }
  }
}
