import { expect } from '@open-wc/testing';
import { loadBundled } from '../../../src/data/bundled/index.js';
import { names } from '../../../src/data/bundled/shards/names.js';
import { shards } from '../../../src/data/bundled/shards/index.js';
import { parseDataset } from '../../../src/data/parse.js';
import { findPerson, personKeys } from '../../../src/model/dataset.js';

/** In order: what was loaded stays for the life of the page. */
describe('loadBundled', () => {
  it('loads nothing for nobody', async () => {
    expect((await loadBundled([])).people.size).to.equal(0);
  });

  it('loads nothing for people it does not know', async () => {
    const { people } = await loadBundled(['No Body', 'Q999999999999', '__proto__', '']);
    expect(people.size).to.equal(0);
  });

  it('loads a person by id, with all that the record names', async () => {
    const dataset = await loadBundled(['john-vii-palaiologos']);
    const person = dataset.people.get('john-vii-palaiologos');
    expect(person?.stub).to.equal(undefined);
    expect(person?.tenures).to.have.length(2);
    for (const id of [
      'john-v-palaiologos',
      'manuel-ii-palaiologos',
      'irene-gattilusio',
      'keratsa-of-bulgaria',
    ])
      expect(dataset.people.get(id)?.name, id).to.be.a('string');
    expect(dataset.offices.has('byzantine-emperor')).to.equal(true);
    expect(dataset.houses.has('palaiologos')).to.equal(true);
    expect(dataset.places.has('thessalonica')).to.equal(true);
    expect([...dataset.sources.values()].map(({ author }) => author)).to.include('Nevra Necipoğlu');
  });

  it('loads one shard for one person', async () => {
    const { people } = await loadBundled(['john-vii-palaiologos']);
    expect(people.get('michael-viii-palaiologos')?.stub ?? true).to.equal(true);
    expect(people.size).to.be.below(100);
  });

  it('loads a person by name in any case and spelling of blanks, and by a variant', async () => {
    for (const name of [
      'Michael VIII Palaiologos',
      '  michael viii  PALAIOLOGOS ',
      'Michael VIII Palaeologus',
    ]) {
      const dataset = await loadBundled([name]);
      const person = findPerson(dataset, name);
      expect(person?.id, name).to.equal('michael-viii-palaiologos');
      expect(person?.stub, name).to.equal(undefined);
    }
  });

  it('keeps what was loaded, and makes no new dataset when there is nothing new', async () => {
    const before = await loadBundled(['john-vii-palaiologos']);
    expect(before.people.get('michael-viii-palaiologos')?.stub).to.equal(undefined);
    expect(await loadBundled(['michael-viii-palaiologos'])).to.equal(before);
    expect(await loadBundled([])).to.equal(before);
  });

  it('means the same person by a shared name, whoever else is loaded', async () => {
    for (const id of ['constantia-wife-of-gratian', 'constantia-wife-of-licinius']) await loadBundled([id]);
    const dataset = await loadBundled(['Constantia']);
    expect(findPerson(dataset, 'Constantia')?.id).to.equal(names.get('constantia'));
  });

  it('loads the outline of everyone beside the records that are there', async () => {
    const { people } = await loadBundled('outline');
    expect(people.size).to.be.above(100);
    expect(people.get('john-vii-palaiologos')).to.have.property('events');
    const { events, tenures, stub } = people.get('justinian-i') ?? {};
    expect([events, stub]).to.deep.equal([undefined, true]);
    expect(tenures?.[0]?.reign).to.be.a('string');
  });

  it('loads everyone, without a stub', async () => {
    const { people } = await loadBundled('everyone');
    expect(people.size).to.be.above(100);
    expect([...people.values()].filter(({ stub }) => stub)).to.deep.equal([]);
  });
});

describe('the bundled shards', () => {
  for (const [shard, load] of shards.entries())
    it(`number ${shard + 1} passes the parser of remote data without an issue`, async () => {
      const { default: document } = await load();
      const result = parseDataset(JSON.parse(JSON.stringify(document)));
      expect(result.ok && result.value.issues).to.deep.equal([]);
      expect(result.ok && [...result.value.people.values()]).to.deep.equal(document.people);
    });

  it('have every person of the index, and the index every name', async () => {
    const { people } = await loadBundled('everyone');
    for (const person of people.values()) {
      for (const key of personKeys(person)) {
        const id = names.get(key);
        expect(id, key).to.be.a('string');
        expect(personKeys(people.get(id ?? '') ?? person), key).to.include(key);
      }
    }
    for (const [name, id] of names) expect(people.has(id), `${name}: ${id}`).to.equal(true);
  });
});
