import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import {
  CitationSchema,
  DatasetDocumentSchema,
  DateValueSchema,
  EraSchema,
  HOUSE_COLORS,
  HouseSchema,
  IdSchema,
  ImageSchema,
  LanguageSchema,
  LifeEventSchema,
  LocalNameSchema,
  MAX_EVENT_TITLE,
  MAX_LIST_LENGTH,
  MAX_TEXT_LENGTH,
  NameSchema,
  NeighbourSchema,
  OfficeSchema,
  PersonSchema,
  PlaceSchema,
  ReferenceSchema,
  RichSchema,
  RowSchema,
  SectionSchema,
  SourceSchema,
  TenureSchema,
  TextSchema,
  UrlSchema,
  ValueSchema,
} from '../../../src/model/schema/index.js';
import { justinian } from '../../fixtures/justinian.js';

const long = (length: number): string => 'x'.repeat(length);
const many = (length: number): string[] => Array.from({ length }, () => 'x');

/** What each schema accepts and what it refuses. */
const tables: Record<string, { schema: v.GenericSchema; accepted: unknown[]; refused: unknown[] }> = {
  text: {
    schema: TextSchema,
    accepted: ['x', ' ', '<b>not markup</b>', 'Ἰωάννης', '0', long(MAX_TEXT_LENGTH)],
    refused: ['', long(MAX_TEXT_LENGTH + 1), 1, null, undefined, ['x'], {}, true],
  },
  id: {
    schema: IdSchema,
    accepted: ['a', 'john-vii-palaiologos', '1', 'a-1-b', long(100)],
    refused: ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', 'a.b', '__proto__', long(101), 1, null],
  },
  language: {
    schema: LanguageSchema,
    accepted: ['el', 'grc', 'grc-Latn', 'zh-Hant-TW', 'EN'],
    refused: ['', 'e', 'greek-', 'el_GR', 'el gr', '12', 'el-', 'english', null],
  },
  url: {
    schema: UrlSchema,
    accepted: ['https://example.org', 'http://example.org', 'page.html', '/page'],
    refused: ['', 'javascript:alert(1)', 'data:,x', '//example.org', ' https://example.org', 1, null],
  },
  date: {
    schema: DateValueSchema,
    accepted: [
      '1390-04-14',
      '1370',
      '1400~',
      '1403/1407',
      '-0480',
      { edtf: '1390' },
      { edtf: '6898', calendar: 'byzantine', text: 'in the year 6898' },
      { edtf: '1582-10-15', calendar: 'gregorian', dual: true },
    ],
    refused: [
      '',
      'soon',
      '1390-13',
      '1390-02-30',
      '1408/1403',
      1390,
      null,
      {},
      { edtf: 1390 },
      { edtf: 'soon' },
      { edtf: '1390', calendar: 'mayan' },
      { edtf: '1390', text: '' },
      { edtf: '1390', note: 'x' },
    ],
  },
  citation: {
    schema: CitationSchema,
    accepted: ['book', { source: 'book' }, { source: 'book', at: 'p. 1' }],
    refused: ['A book', '', {}, { at: 'p. 1' }, { source: 'A book' }, { source: 'book', at: '' }, 1, null],
  },
  reference: {
    schema: ReferenceSchema,
    accepted: [
      { person: 'a' },
      { text: 'A' },
      { person: 'a', text: 'A', note: 'n', dates: '1400', as: 'King', lang: 'el', sources: ['book'] },
      { text: 'A', href: 'https://example.org' },
    ],
    refused: [
      {},
      'a',
      { href: 'https://example.org' },
      { note: 'n' },
      { person: 'A' },
      { text: '' },
      { text: 'A', href: 'javascript:alert(1)' },
      { person: 'a', name: 'A' },
      { person: 'a', dates: 'soon' },
      null,
    ],
  },
  prose: {
    schema: RichSchema,
    accepted: [
      'x',
      [],
      [
        'x',
        { em: 'y' },
        { small: ['z', { person: 'a' }] },
        { date: '1400' },
        { cite: ['book'] },
        { text: 'A' },
      ],
    ],
    refused: [
      '',
      [''],
      [1],
      [['x']],
      [{ em: { em: 'x' } }],
      [{ em: [{ em: 'x' }] }],
      [{ html: 'x' }],
      {},
      null,
    ],
  },
  value: {
    schema: ValueSchema,
    accepted: [
      'x',
      ['x', { person: 'a' }],
      { lines: ['x', ['y']] },
      { list: ['x'] },
      { list: ['x', 'y'], style: 'collapsible', summary: 'more' },
      { list: ['x'], style: 'inline' },
    ],
    refused: [
      '',
      {},
      { lines: 'x' },
      { list: ['x'], style: 'numbered' },
      { list: ['x'], lines: ['y'] },
      { list: many(MAX_LIST_LENGTH + 1) },
      { list: [{ list: ['x'] }] },
      null,
    ],
  },
  row: {
    schema: RowSchema,
    accepted: [{ label: 'Motto', value: 'x' }],
    refused: [
      { label: 'Motto' },
      { value: 'x' },
      { label: '', value: 'x' },
      { label: 'a', value: 'x', key: 'k' },
    ],
  },
  section: {
    schema: SectionSchema,
    accepted: ['regnal', 'military', { kind: 'peerage', realm: 'England' }, { text: 'Claims' }],
    refused: [
      'Regnal',
      '',
      {},
      { kind: 'peerage' },
      { realm: 'England' },
      { text: '' },
      { text: 'a', kind: 'legal' },
    ],
  },
  neighbour: {
    schema: NeighbourSchema,
    accepted: [
      { person: 'a' },
      { text: 'A', note: '1387' },
      { vacant: {} },
      {
        vacant: {
          kind: 'extinct',
          reason: 'r',
          last: [{ text: 'A' }],
          next: [{ text: 'B' }],
          lastKnown: true,
        },
      },
      { new: {} },
      { new: { kind: 'creation', reason: 'r' } },
      { none: {} },
      { none: { reason: 'r', detail: 'd' } },
      { incumbent: {} },
      { incumbent: { heir: { text: 'A' }, heirLabel: 'Heir apparent' } },
      { same: true },
    ],
    refused: [
      {},
      'a',
      { vacant: true },
      { vacant: { kind: 'lost' } },
      { vacant: {}, person: 'a' },
      { new: { kind: 'old' } },
      { incumbent: 'a' },
      { same: false },
      { vacant: { last: [{}] } },
      null,
    ],
  },
  tenure: {
    schema: TenureSchema,
    accepted: [
      {},
      { office: 'king', reign: '1400/1410' },
      { title: ['King of ', { em: 'A' }], reign: ['1400', { edtf: '1402/1403' }], disputed: true },
      { coronation: { date: '1400', place: 'city' } },
      { coronation: [{ date: '1400' }, { place: { text: 'City' } }] },
      { succession: false, infobox: true },
      { office: 'king', junior: true },
      { succession: { title: { same: true }, order: 3, predecessors: [{ same: true }] } },
      { succession: { order: '3rd', years: ['1400', '1401'] } },
    ],
    refused: [
      { office: 'A king' },
      { reign: 'long' },
      { reign: ['1400', 'long'] },
      { succession: true },
      { succession: { order: 0 } },
      { succession: { order: 1.5 } },
      { heading: 'no' },
      { junior: 'yes' },
      { coronation: 'in 1400' },
      { predecessor: [{ person: 'a' }] },
      { predecessors: { person: 'a' } },
      null,
    ],
  },
  name: {
    schema: NameSchema,
    accepted: [
      { text: 'x' },
      { text: 'x', kind: 'regnal', lang: 'el', transliteration: 'y', dates: '1400', note: 'n' },
      { text: 'x', kind: 'display', lang: 'de' },
      { text: 'x', kind: 'search' },
    ],
    refused: ['x', {}, { text: '' }, { text: 'x', kind: 'nick' }, { text: 'x', lang: 'Greek ' }],
  },
  image: {
    schema: ImageSchema,
    accepted: [
      {},
      { kind: 'coin', src: 'https://example.org/a.png', alt: 'a', caption: 'c', width: 1, height: 1 },
    ],
    refused: [
      { src: 'data:image/png;base64,AAAA' },
      { kind: 'photo' },
      { width: 0 },
      { width: 1.5 },
      { width: '220' },
      { height: 100_001 },
      { alt: '' },
    ],
  },
  'life event': {
    schema: LifeEventSchema,
    accepted: [
      { date: '1400', text: 'x' },
      { date: '1400', text: ['x'], place: 'city', sources: ['book'] },
      { date: '1400', text: 'x', title: long(MAX_EVENT_TITLE) },
    ],
    refused: [
      { text: 'x' },
      { date: '1400' },
      { date: '1400', text: '' },
      { date: 'soon', text: 'x' },
      { date: '1400', title: 'x' },
      { date: '1400', text: 'x', title: '' },
      { date: '1400', text: 'x', title: long(MAX_EVENT_TITLE + 1) },
      { date: '1400', text: 'x', title: ['x'] },
    ],
  },
  'name in another language': {
    schema: LocalNameSchema,
    accepted: [{ text: 'König', lang: 'de' }],
    refused: [
      'König',
      { text: 'König' },
      { lang: 'de' },
      { text: '', lang: 'de' },
      { text: 'x', lang: 'Greek ' },
    ],
  },
  era: {
    schema: EraSchema,
    accepted: [
      { id: 'exile', name: 'Exile', date: '1204/1261' },
      {
        id: 'exile',
        name: 'Exile',
        names: [{ text: 'Exil', lang: 'de' }],
        date: '1204-04-13/1261-07-25',
        office: 'king',
        href: 'exile.html',
        sources: ['book', { source: 'paper', at: 'p. 1' }],
      },
    ],
    refused: [
      { id: 'exile', name: 'Exile' },
      { id: 'exile', date: '1204/1261' },
      { name: 'Exile', date: '1204/1261' },
      { id: 'exile', name: 'Exile', date: 'long' },
      { id: 'exile', name: 'Exile', date: '1204/1261', office: 'A king' },
      { id: 'exile', name: 'Exile', date: '1204/1261', color: 1 },
    ],
  },
  person: {
    schema: PersonSchema,
    accepted: [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'A', death: { age: 0 } },
      { id: 'a', name: 'A', wikidata: 'Q1', house: 'lion' },
      { id: 'a', name: 'A', house: { text: 'A house in words' } },
      { id: 'a', name: 'A', boxes: [{ rows: [{ label: 'l', value: 'v' }] }] },
      justinian.people[0],
    ],
    refused: [
      {},
      { id: 'a' },
      { name: 'A' },
      { id: 'a', name: '' },
      { id: 'a', name: 'A', death: { age: -1 } },
      { id: 'a', name: 'A', death: { age: 151 } },
      { id: 'a', name: 'A', death: { age: 30.5 } },
      { id: 'a', name: 'A', wikidata: '41866' },
      { id: 'a', name: 'A', wikidata: 'Q0' },
      { id: 'a', name: 'A', wikidata: 'Q1;DROP' },
      { id: 'a', name: 'A', spouses: [{ text: 'B', end: 'murder' }] },
      { id: 'a', name: 'A', issueDetail: { text: 'x' } },
      { id: 'a', name: 'A', nickname: 'B' },
      { id: 'a', name: 'A', categories: many(MAX_LIST_LENGTH + 1) },
      [],
      null,
    ],
  },
  office: {
    schema: OfficeSchema,
    accepted: [
      { id: 'king', name: 'King' },
      { id: 'king', name: 'King', section: 'royal', labels: { reign: 'tenure' }, holders: 'list.html' },
      { id: 'king', name: 'King', names: [{ text: 'König', lang: 'de' }] },
    ],
    refused: [{ id: 'king' }, { name: 'King' }, { id: 'king', name: 'King', labels: { rule: 'x' } }],
  },
  house: {
    schema: HouseSchema,
    accepted: [
      { id: 'lion', name: 'Lion' },
      { id: 'cub', name: 'Cub', cadetOf: 'lion', dynasty: 'The cubs', href: 'cub.html' },
      { id: 'cub', name: 'Cub', color: 1 },
      { id: 'cub', name: 'Cub', color: HOUSE_COLORS },
      { id: 'cub', name: 'Cub', names: [{ text: 'Welpe', lang: 'de', dynasty: 'Die Welpen' }] },
    ],
    refused: [
      { id: 'lion' },
      { id: 'cub', name: 'Cub', cadetOf: 'Lion' },
      { id: 'cub', name: 'Cub', of: 'x' },
      { id: 'cub', name: 'Cub', color: 0 },
      { id: 'cub', name: 'Cub', color: HOUSE_COLORS + 1 },
      { id: 'cub', name: 'Cub', color: '#64143a' },
      { id: 'cub', name: 'Cub', names: [{ text: 'Welpe' }] },
    ],
  },
  place: {
    schema: PlaceSchema,
    accepted: [
      { id: 'city', name: 'City', lang: 'el', modern: 'Town', href: 'city.html' },
      { id: 'city', name: 'City', names: [{ text: 'Stadt', lang: 'de' }] },
    ],
    refused: [
      { id: 'city' },
      { id: 'city', name: 'City', lang: '?' },
      { id: 'city', name: 'City', at: [1, 2] },
    ],
  },
  source: {
    schema: SourceSchema,
    accepted: [{ id: 'book', title: 'Book' }],
    refused: [
      { id: 'book' },
      { id: 'book', title: 'Book', year: 1900 },
      { id: 'b', title: 'B', href: 'data:,x' },
    ],
  },
  document: {
    schema: DatasetDocumentSchema,
    accepted: [
      justinian,
      { people: [] },
      { $schema: 'schema.json', title: 'T', version: '1.0.0', license: 'CC0-1.0', people: [] },
      { people: [], eras: [{ id: 'exile', name: 'Exile', date: '1204/1261' }] },
    ],
    refused: [{}, { people: {} }, { people: [], persons: [] }, { people: [], title: '' }, [], null, 'x'],
  },
};

describe('schema', () => {
  for (const [name, { schema, accepted, refused }] of Object.entries(tables)) {
    describe(name, () => {
      for (const input of accepted)
        it(`accepts ${JSON.stringify(input)?.slice(0, 90)}, unchanged`, () => {
          const parsed = v.safeParse(schema, input);
          expect(parsed.issues).to.equal(undefined);
          expect(parsed.output).to.deep.equal(input);
        });
      for (const input of refused)
        it(`refuses ${JSON.stringify(input)?.slice(0, 90)}`, () => {
          expect(v.is(schema, input)).to.equal(false);
        });
    });
  }
});
