import { expect } from '@open-wc/testing';
import { shardKey, shardOf } from '../../../src/data/bundled/shard-key.js';
import { firstKeys, shards } from '../../../src/data/bundled/shards/index.js';
import { createDataset } from '../../../src/model/derive.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { brokenLinks } from '../../../src/model/links.js';
import type { DatasetDocument } from '../../../src/model/schema/index.js';

const documents = new Map<number, DatasetDocument>();
let all: Dataset;

before(async () => {
  for (const [shard, load] of shards.entries()) documents.set(shard, (await load()).default);
  all = createDataset([...documents.values()]);
});

describe('each bundled shard', () => {
  it('holds everything that its records name', () => {
    for (const [shard, document] of documents)
      expect([...brokenLinks(document)], `shard ${shard}`).to.deep.equal([]);
  });

  it('holds whole records of its own people, and stubs of everyone else', () => {
    for (const [shard, { people }] of documents) {
      for (const { id, stub } of people) {
        expect(stub === true, `${id} in ${shard}`).to.equal(shardOf(id, firstKeys) !== shard);
      }
    }
  });

  it('holds stubs of nothing but a name, the same as in the record', () => {
    for (const { people } of documents.values()) {
      for (const person of people.filter(({ stub }) => stub)) {
        expect(person).to.deep.equal({ id: person.id, name: all.people.get(person.id)?.name, stub: true });
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

  it('hold the same records as the one document of everyone', async () => {
    const { default: everyone } = await import('../../../src/data/bundled/shards/everyone.js');
    const whole = createDataset([everyone]);
    for (const list of ['people', 'offices', 'houses', 'places', 'sources'] as const) {
      for (const [id, record] of whole[list]) expect(all[list].get(id), id).to.deep.equal(record);
      expect(all[list].size, list).to.equal(whole[list].size);
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
