import { expect } from '@open-wc/testing';
import { namePartOf, shardKey, shardName, shardOf } from '../../../src/data/bundled/shard-key.js';
import { linksOf } from '../../../src/data/record-links.js';
import type { RecordLink } from '../../../src/data/record-links.js';
import { importFile } from '../../../src/data/bundled/shards/files.js';
import { firstKeys, languages } from '../../../src/data/bundled/shards/index.js';
import { createDataset } from '../../../src/model/tenures/derived-relations.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { withLocalNames } from '../../../src/model/names/local-names.js';
import type { LocalNames } from '../../../src/model/names/local-names.js';
import type { DatasetDocument } from '../../../src/model/schema/index.js';

const documents = new Map<number, DatasetDocument>();
let all: Dataset;

/** Every id that the records of a document name. */
const allLinks = (document: Partial<DatasetDocument>): RecordLink[] =>
  (['people', 'offices', 'houses', 'eras'] as const).flatMap((list) =>
    (document[list] ?? []).flatMap((record) => linksOf(list, record)),
  );

before(async () => {
  const modules = await Promise.all(firstKeys.map((_, shard) => importFile(shardName(shard), 0)));
  for (const [shard, module] of modules.entries())
    documents.set(shard, (module as { default: DatasetDocument }).default);
  all = createDataset([...documents.values()]);
});

describe('each bundled shard', () => {
  it('holds everything that its records name', () => {
    for (const [shard, document] of documents) {
      const broken = allLinks(document).filter(
        ({ kind, id }) => !document[kind]?.some((record) => record.id === id),
      );
      expect(broken, `shard ${shard}`).to.deep.equal([]);
    }
  });

  it('holds whole records of its own people, and stubs of everyone else', () => {
    for (const [shard, { people }] of documents) {
      for (const { id, stub } of people) {
        expect(stub === true, `${id} in ${shard}`).to.equal(shardOf(id, firstKeys) !== shard);
      }
    }
  });

  it('holds stubs of a name, a gender and what tells namesakes apart, the same as in the record', () => {
    for (const { people } of documents.values()) {
      for (const { father, spouses, ...person } of people.filter(({ stub }) => stub)) {
        const { name, gender } = all.people.get(person.id) ?? {};
        expect(person).to.deep.equal({ id: person.id, name, ...(gender && { gender }), stub: true });
        const namesakes = [...all.people.values()].filter((other) => other.name === name);
        if (namesakes.length === 1)
          expect([father, spouses], person.id).to.deep.equal([undefined, undefined]);
      }
    }
  });

  it('holds nothing that its people do not need', () => {
    for (const [shard, { people, offices, houses, places, sources }] of documents) {
      const text = JSON.stringify(people) + JSON.stringify(houses);
      for (const { id } of [...(offices ?? []), ...(houses ?? []), ...(places ?? []), ...(sources ?? [])]) {
        expect(text.includes(`"${id}"`), `${id} in ${shard}`).to.be.true;
      }
    }
  });

  it('is small enough for a page about one person', () => {
    for (const [shard, document] of documents) {
      expect(JSON.stringify(document).length, `shard ${shard}`).to.be.lessThan(24_000);
    }
  });
});

describe('the bundled shards together', () => {
  it('hold everyone once as a whole record', () => {
    const whole = [...documents.values()].flatMap(({ people }) => people.filter(({ stub }) => !stub));
    expect(new Set(whole.map(({ id }) => id)).size).to.equal(whole.length);
    expect(whole.length).to.equal(all.people.size);
  });

  it('hold, with the names in other languages, the same records as the one document of everyone', async () => {
    const files = await Promise.all(languages.map((lang) => importFile(`in-${lang}`, 0)));
    const local = files.map((module) => (module as { default: LocalNames }).default);
    const named = local.reduce(withLocalNames, all);
    const { default: everyone } = await import('../../../src/data/bundled/shards/everyone.js');
    // Eras are in the outline, which cites nothing.
    const { eras = [], ...records } = everyone;
    const ofEras = allLinks({ eras }).flatMap(({ kind, id }) => (kind === 'sources' ? [id] : []));
    const cited = new Set(allLinks(records).flatMap(({ kind, id }) => (kind === 'sources' ? [id] : [])));
    const alone = new Set(ofEras.filter((id) => !cited.has(id)));
    const sources = everyone.sources?.filter(({ id }) => !alone.has(id)) ?? [];
    const whole = createDataset([{ ...everyone, sources }]);
    for (const list of ['people', 'offices', 'houses', 'places', 'sources'] as const) {
      for (const [id, record] of whole[list]) expect(named[list].get(id), id).to.deep.equal(record);
      expect(named[list].size, list).to.equal(whole[list].size);
    }
  });

  it('leave nothing to be worked out from others', () => {
    for (const person of all.people.values()) {
      for (const tenure of person.tenures ?? []) {
        const { predecessors, successors, coRulers } = tenure;
        const { derived } = all;
        if (!predecessors)
          expect(derived?.neighboursOf(person, tenure, 'predecessors'), person.id).to.be.empty;
        if (!successors) expect(derived?.neighboursOf(person, tenure, 'successors'), person.id).to.be.empty;
        if (!coRulers) expect(derived?.coRulersOf(person, tenure), person.id).to.be.empty;
      }
    }
  });

  it('begin where the index says, in order', () => {
    const keys = [...documents.values()].map(({ people }) =>
      people.flatMap(({ id, stub }) => (stub ? [] : [shardKey(id)])).sort(),
    );
    for (const [shard, [first]] of keys.entries()) {
      const start = firstKeys[shard] ?? '';
      expect(first?.startsWith(start), first).to.equal(true);
      expect((keys[shard - 1]?.at(-1) ?? '') < start, first).to.equal(true);
    }
    expect(keys.length).to.equal(firstKeys.length);
    expect(keys.flat()).to.deep.equal(keys.flat().sort());
  });
});

describe('shardOf', () => {
  const firsts = ['b-a', 'doukas-x-constantine', 'palaiologos-vii-john'];
  const rows: readonly [id: string, shard: number][] = [
    ['a', 0],
    ['a-b', 0],
    ['zz-c', 0],
    ['constantine-x-doukas', 1],
    ['john-iii-doukas', 0],
    ['michael-viii-palaiologos', 2],
    ['zoe', 2],
    ['', 0],
  ];
  for (const [id, shard] of rows) {
    it(`finds ${id || 'the empty id'} in shard ${shard}`, () => {
      expect(shardOf(id, firsts)).to.equal(shard);
    });
  }
});

describe('namePartOf', () => {
  it('gives a name one of the parts, always the same, whatever its letters', () => {
    for (const [name, part] of [
      ['', 'names-0'],
      ['a', 'names-7'],
      ['λεοντια', 'names-2'],
      ['constructor', 'names-4'],
    ] as const)
      expect(namePartOf(name, 10), name).to.equal(part);
  });

  it('spreads names evenly', () => {
    const counts = new Map<string, number>();
    for (let number = 0; number < 1000; number++) {
      const part = namePartOf(`somebody ${number}`, 10);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    expect(counts.size).to.equal(10);
    expect(Math.max(...counts.values())).to.be.below(150);
  });
});
