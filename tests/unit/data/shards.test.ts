import { expect } from '@open-wc/testing';
import { shardOf, shards } from '../../../src/data/bundled/shards/index.js';
import { createDataset } from '../../../src/model/dataset.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { brokenLinks } from '../../../src/model/links.js';
import type { DatasetDocument } from '../../../src/model/schema/index.js';

const documents = new Map<string, DatasetDocument>();
let all: Dataset;

before(async () => {
  for (const [name, load] of Object.entries(shards)) documents.set(name, (await load()).default);
  all = createDataset([...documents.values()]);
});

describe('each bundled shard', () => {
  it('holds everything that its records name', () => {
    for (const [name, document] of documents) expect([...brokenLinks(document)], name).to.deep.equal([]);
  });

  it('holds whole records of its own people, and stubs of everyone else', () => {
    for (const [name, { people }] of documents) {
      for (const { id, stub } of people) {
        expect(stub === true, `${id} in ${name}`).to.equal(shardOf.get(id) !== name);
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
    for (const [name, { people, offices, houses, places, sources }] of documents) {
      const text = JSON.stringify(people) + JSON.stringify(houses);
      for (const { id } of [...(offices ?? []), ...(houses ?? []), ...(places ?? []), ...(sources ?? [])]) {
        expect(text.includes(`"${id}"`), `${id} in ${name}`).to.be.true;
      }
    }
  });

  it('is small enough for a page about one person', () => {
    for (const [name, document] of documents) {
      expect(JSON.stringify(document).length, name).to.be.lessThan(24_000);
    }
  });
});

describe('the bundled shards together', () => {
  it('hold everyone once as a whole record', () => {
    const whole = [...documents.values()].flatMap(({ people }) => people.filter(({ stub }) => !stub));
    expect(whole.map(({ id }) => id).sort()).to.deep.equal([...shardOf.keys()].sort());
  });
});
