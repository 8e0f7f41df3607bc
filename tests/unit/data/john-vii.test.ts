import { expect } from '@open-wc/testing';
import { loadBundled } from '../../../src/data/bundled/index.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { neighboursOf } from '../../../src/model/tenures/neighbours.js';
import type { Citation, Name, Neighbour, Person, Reference, Rich } from '../../../src/model/schema/index.js';

const CODEX = '(from a 15th-century codex containing a copy of the Extracts of History by Joannes Zonaras)';
const MAP_URL =
  'https://upload.wikimedia.org/wikipedia/commons/thumb/9/91/Map_of_Constantinople_%281422%29_by_Florentine_cartographer_Cristoforo_Buondelmonte.jpg/220px-Map_of_Constantinople_%281422%29_by_Florentine_cartographer_Cristoforo_Buondelmonte.jpg';

let all: Dataset;

before(async () => {
  all = await loadBundled('everyone');
});

function person(id = 'john-vii-palaiologos'): Person {
  const found = all.people.get(id);
  if (!found) throw new Error(`${id} is not in the dataset`);
  return found;
}

const nameOf = (reference: Reference | undefined): string | undefined =>
  all.people.get(reference?.person ?? '')?.name;

const inBox = () => person().tenures?.filter(({ infobox }) => infobox !== false) ?? [];

const ofKind = (kind: Name['kind']): Name | undefined => person().names?.find((name) => name.kind === kind);

function neighbours(index: number, side: 'predecessors' | 'successors'): readonly Neighbour[] | undefined {
  const tenure = person().tenures?.[index];
  return tenure && neighboursOf(all, person(), tenure, side);
}

/** Surname and year of a work, and the place in it. */
function cited(citation: Citation): string {
  const { source, at } = typeof citation === 'string' ? { source: citation } : citation;
  const { author, year } = all.sources.get(source) ?? {};
  return [`${author?.split(' ').at(-1)} ${year}`, at ?? []].flat().join(', ');
}

/** Prose as a reader has it. */
function plain(rich: Rich): string {
  const parts = typeof rich === 'string' ? [rich] : rich;
  return parts.map((part) => (typeof part === 'string' ? part : nameOf(part as Reference))).join('');
}

/** What the documents that the project began with say of him, and how it is read from the records. */
const facts: readonly [fact: string, read: () => unknown, value: unknown][] = [
  ['name', () => person().name, 'John VII Palaiologos'],
  ['style', () => person().title, 'Emperor and Autocrat of the Romans'],
  ['Greek name', () => ofKind('native')?.text, 'Ιωάννης Ζʹ Παλαιολόγος'],
  ['transliteration', () => ofKind('native')?.transliteration, 'Iōannēs VII Palaiologos'],
  ['variant', () => ofKind('variant')?.text, 'John VII Palaeologus'],
  ['name he used', () => ofKind('alias')?.text, 'Andronikos'],
  ['source of it', () => ofKind('alias')?.sources?.map(cited), ['Zachariadou 1977, pp. 339–342']],
  ['birth', () => person().birth, { date: '1370' }],
  ['death', () => person().death, { date: '1408-09-22', place: 'thessalonica', age: 38 }],
  ['place of death', () => all.places.get('thessalonica')?.name, 'Thessalonica'],
  ['dynasty', () => all.houses.get(person().house as string)?.name, 'Palaiologos'],
  ['father', () => nameOf(person().father), 'Andronikos IV Palaiologos'],
  ['mother', () => nameOf(person().mother), 'Keratsa of Bulgaria'],
  ['mother’s father', () => nameOf(person('keratsa-of-bulgaria').father), 'Ivan Alexander of Bulgaria'],
  ['mother’s mother', () => nameOf(person('keratsa-of-bulgaria').mother), 'Theodora of Wallachia'],
  ['grandfather', () => nameOf(person('andronikos-iv-palaiologos').father), 'John V Palaiologos'],
  ['spouse', () => person().spouses?.map(nameOf), ['Irene Gattilusio']],
  ['issue', () => person().issue?.map(nameOf), ['Andronikos V Palaiologos']],
  [
    'offices in the box',
    () => inBox().map(({ office }) => all.offices.get(office ?? '')?.name),
    ['Byzantine emperor', 'Byzantine emperor in Thessalonica'],
  ],
  [
    'reigns in the box',
    () => inBox().map(({ reign }) => reign),
    ['1390-04-14/1390-09-17', '1403/1408-09-22'],
  ],
  [
    'regency, outside the box: the documents tell it as an event',
    () =>
      person()
        .tenures?.filter(({ infobox }) => infobox === false)
        .map(({ office, reign, succession }) => [office, reign, succession]),
    [['byzantine-regent', '1399/1403', false]],
  ],
  ['proclamation', () => person().tenures?.[0]?.proclamation, { date: '1377', note: 'as co-emperor' }],
  ['predecessor', () => neighbours(0, 'predecessors'), [{ person: 'john-v-palaiologos' }]],
  ['successor', () => neighbours(0, 'successors'), [{ person: 'john-v-palaiologos' }]],
  [
    'vacancy before Thessalonica',
    () => neighbours(1, 'predecessors'),
    [
      {
        vacant: {
          reason: 'Thessalonica under Ottoman control',
          last: [{ person: 'manuel-ii-palaiologos', note: '1387' }],
        },
      },
    ],
  ],
  [
    'successor in Thessalonica',
    () => neighbours(1, 'successors'),
    [{ person: 'andronikos-palaiologos-of-thessalonica', as: 'Despot of Thessalonica' }],
  ],
  [
    'co-emperor',
    () => person().tenures?.[1]?.coRulers,
    [{ person: 'andronikos-v-palaiologos', dates: '1403/1407' }],
  ],
  [
    'title of the succession row',
    () => person().tenures?.[1]?.succession,
    { title: 'Despot of Thessalonica', subtitle: '“Emperor of All Thessaly”' },
  ],
  [
    'captions',
    () => person().images?.map(({ caption }) => caption),
    [
      `15th-century portrait of John VII ${CODEX}`,
      `15th-century portraits of Andronikos IV, John VII and Manuel II ${CODEX}`,
      '1422 map of Constantinople by cartographer Cristoforo Buondelmonti, the oldest surviving map of the city',
      '15th-century portraits of John VII, Manuel II and John VIII (from a 15th-century codex in the Bibliothèque Nationale of Paris)',
      'Half-stavraton coin of John VII. The coin features a bust of the emperor (right) and Christ Pantocrator (left).',
    ],
  ],
  [
    'the one image address',
    () => person().images?.map(({ src, width }) => [src, width]),
    [
      [undefined, undefined],
      [undefined, undefined],
      [MAP_URL, 220],
      [undefined, undefined],
      [undefined, undefined],
    ],
  ],
  [
    'categories',
    () => person().categories,
    [
      'Palaiologos dynasty',
      'Orthodox monarchs',
      '1370 births',
      '1408 deaths',
      'Byzantine regents',
      '14th-century Byzantine emperors',
      'Byzantine–Ottoman wars',
    ],
  ],
  [
    'citations',
    () =>
      person()
        .sources?.filter((source) => typeof source === 'object')
        .map(cited),
    ['Zachariadou 1977, pp. 339–342', 'Necipoğlu 2009, p. 39'],
  ],
  [
    'the cited article',
    () => [...all.sources.values()].map(({ id, ...work }) => work).find(({ year }) => year === '1977'),
    {
      author: 'Elizabeth A. Zachariadou',
      title: 'John VII (Alias Andronicus) Palaeologus',
      container: 'Dumbarton Oaks Papers 31',
      year: '1977',
      pages: '339–342',
    },
  ],
  [
    'namesake',
    () => person().remarks?.map(({ text }) => plain(text))[0],
    'Not to be confused with his cousin John VIII Palaiologos, the son and successor of his uncle Manuel II Palaiologos.',
  ],
];

/** The dated events of his life, in order. */
const events: readonly [date: string, about: RegExp][] = [
  ['1370', /son of Andronikos IV Palaiologos and Keratsa of Bulgaria/],
  ['1376', /father seizes the throne from John V/],
  ['1377', /co-emperor/],
  ['1379', /overthrown and partly blinded.*Selymbria/],
  ['1385', /death of Andronikos IV/],
  ['1390-04-14', /Drives John V Palaiologos from the throne/],
  [
    '1390-09-17',
    /restored by .*Manuel II Palaiologos with Venetian help; John flees to Bayezid I.*Selymbria/,
  ],
  ['1390/1399', /recognised John as his heir/],
  ['1399', /regent of the capital, which Bayezid I has been besieging for some five years/],
  ['1400~', /Birth of his son Andronikos V/],
  ['1402-07-20', /Timur defeats Bayezid I at Ankara/],
  ['1403', /treaty.*Sea of Marmara.*Thessalonica.*1387/],
  ['1403', /withdraws to Thessalonica.*basileus.*Emperor of All Thessaly/],
  ['1403/1407', /son Andronikos V Palaiologos co-emperor/],
  ['1407', /Death of Andronikos V/],
  ['1408-09-22', /Dies at Thessalonica/],
];

describe('the record of John VII Palaiologos', () => {
  for (const [fact, read, value] of facts) {
    it(`has the ${fact}`, () => expect(read()).to.deep.equal(value));
  }

  for (const [index, [date, about]] of events.entries()) {
    it(`has event ${index + 1}, of ${date}, with a source`, () => {
      const event = person().events?.[index];
      expect(event?.date).to.equal(date);
      expect(plain(event?.text ?? '')).to.match(about);
      expect(event?.sources).to.have.length.greaterThan(0);
    });
  }

  it('has no event beyond these', () => expect(person().events).to.have.length(events.length));

  it('leads on to a full record of everybody in his boxes', () => {
    const named = JSON.stringify(person()).matchAll(/"person":"([^"]+)"/g);
    const ids = new Set([...named].map(([, id]) => id ?? ''));
    expect(ids.size).to.equal(13);
    for (const id of ids) expect(person(id).sources, id).to.have.length.greaterThan(0);
  });
});
