import { expect } from '@open-wc/testing';
import { toJsonLd } from '../../../src/elements/to-json-ld.js';
import { words as german } from '../../../src/i18n/de.js';
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
  it('identifies the person at least', () => {
    expect(of({})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Person',
      identifier: 'p',
      name: 'P',
    });
  });

  const rows: [what: string, fields: Partial<Person>, property: string, expected: unknown][] = [
    [
      'an office still held, of two titles',
      {
        tenures: [
          { title: [{ text: 'King' }, { text: 'Duke' }], reign: '2022', successors: [{ incumbent: {} }] },
        ],
      },
      'hasOccupation',
      [
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: 'King, Duke' },
          startDate: '2022',
        },
      ],
    ],
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
    [
      'dates in a description, in words',
      {
        description: [
          'Emperor ',
          { date: '1390-04-14/1390-09-17' },
          ', born ',
          { em: [{ text: 'about' }, ' ', { person: 'b' }] },
          ' ',
          { small: ['(', 'in Thrace)'] },
          ', in ',
          { date: { edtf: '1092/1096', text: '1092/6' } },
          ' or ',
          { date: '1370~' },
        ],
      },
      'description',
      'Emperor 14 April – 17 September 1390, born about B (in Thrace), in 1092/6 or c. 1370',
    ],
    ['a day, told in the Gregorian calendar', { birth: { date: '1408-09-22' } }, 'birthDate', '1408-10-01'],
    [
      'a day that was Gregorian before',
      { birth: { date: { edtf: '1901-01-22', calendar: 'gregorian' } } },
      'birthDate',
      '1901-01-22',
    ],
    ['a year', { death: { date: '0565' } }, 'deathDate', '0565'],
    ['a month, as it stands', { birth: { date: '1390-04' } }, 'birthDate', '1390-04'],
    ['a month whose day is not known', { birth: { date: '1390-04-XX' } }, 'birthDate', '1390-04'],
    ['a year whose month is not known', { birth: { date: '0390-XX' } }, 'birthDate', '0390'],
    [
      'a month of a year of the world',
      { birth: { date: { edtf: '6899-09', calendar: 'byzantine' } } },
      'birthDate',
      '1390-09',
    ],
    [
      'a Gregorian month',
      { birth: { date: { edtf: '1901-01', calendar: 'gregorian' } } },
      'birthDate',
      '1901-01',
    ],
    ['an approximate month', { birth: { date: '1390-04~' } }, 'birthDate', undefined],
    ['an uncertain month', { birth: { date: '1390-04?' } }, 'birthDate', undefined],
    ['a month before Christ', { birth: { date: '-0355-07' } }, 'birthDate', undefined],
    ['a season', { birth: { date: '1390-21' } }, 'birthDate', undefined],
    ['a decade', { birth: { date: '139X' } }, 'birthDate', undefined],
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
      'a title without an office, in pieces too',
      {
        tenures: [
          { title: 'Lord', reign: '1400' },
          { title: ['Duke of ', { text: 'X', href: 'https://example.org/x' }], reign: '1400-03/1401-05-02' },
        ],
      },
      'hasOccupation',
      [
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: 'Lord' },
          startDate: '1400',
          endDate: '1400',
        },
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: 'Duke of X' },
          startDate: '1400-03',
          endDate: '1401-05-11',
        },
      ],
    ],
    [
      'an office of the dataset by its own name, however the tenure words it',
      { tenures: [{ office: 'king', title: 'King of Kings' }] },
      'hasOccupation',
      [{ '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'King' } }],
    ],
    [
      'a reign of one day, and one in one of two years',
      { tenures: [{ office: 'king', reign: ['1204-01-27', '[1390,1392]'] }] },
      'hasOccupation',
      [
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: 'King' },
          startDate: '1204-02-03',
          endDate: '1204-02-03',
        },
        { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'King' } },
      ],
    ],
    ['a tenure without a name', { tenures: [{ reign: '1400' }] }, 'hasOccupation', undefined],
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
    ['a page whose address is no address', { href: 'javascript:alert(1)' }, 'sameAs', undefined],
    [
      'a parent whose page is no address',
      { mother: { text: 'M', href: 'javascript:alert(1)' } },
      'parent',
      [personNode('M')],
    ],
  ];
  for (const [what, fields, property, expected] of rows)
    it(what, () => {
      expect(of(fields)[property]).to.deep.equal(expected);
    });

  it('prints the dates of prose in the requested language', () => {
    const { dataset, person } = datasetWith({ description: ['Geboren ', { date: '1370-04~' }] });
    expect(toJsonLd(dataset, person, german)['description']).to.equal('Geboren ca. April 1370');
  });

  it('returns only schema.org terms and valid JSON for every example of the gallery', async () => {
    for (const example of await examples()) {
      const { dataset, person } = await readExample(example);
      const node = toJsonLd(dataset, person);
      expect(JSON.parse(JSON.stringify(node))).to.deep.equal(node);
      expect(node['name']).to.equal(person.name);
      conforms(node, example.file);
    }
  });

  it('closes no script element around it, once the page escapes "<" as it must', () => {
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
  Date: /^\d{4}(-\d{2}(-\d{2})?)?$/,
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
