import { expect } from '@open-wc/testing';
import { bundledSource } from '../../../src/data/bundled/bundled-source.js';
import { loadBundled } from '../../../src/data/bundled/index.js';
import { shardName } from '../../../src/data/bundled/shard-key.js';
import { importFile } from '../../../src/data/bundled/shards/files.js';
import { firstKeys, nameParts, separate, version } from '../../../src/data/bundled/shards/index.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { findBearers, findPerson } from '../../../src/model/dataset.js';
import { createDataset } from '../../../src/model/tenures/derived-relations.js';
import { personKeys } from '../../../src/model/names/person-keys.js';
import type { DatasetDocument } from '../../../src/model/schema/index.js';

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
    expect(person?.tenures).to.have.length(3);
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

  it('takes a single name or id for one person', async () => {
    const dataset = await loadBundled('julian');
    expect(findPerson(dataset, 'julian')).to.have.property('events');
    expect(dataset.people.get('zeno')?.stub ?? true).to.equal(true);
    expect(findPerson(await loadBundled('Zeno'), 'Zeno')).to.have.property('events');
  });

  for (const part of [undefined, null, 42, {}, [1], ['zeno', undefined], new Set(['zeno'])])
    it(`refuses ${String(part)}`, async () => {
      const error = await loadBundled(part as string).catch((cause: unknown) => cause);
      expect(error).to.have.property('code', 'wrong-type');
    });

  it('loads the outline of everyone beside the records that are there', async () => {
    const { people } = await loadBundled('outline');
    expect(people.size).to.be.above(100);
    expect(people.get('john-vii-palaiologos')).to.have.property('events');
    const { events, tenures, stub } = people.get('justinian-i') ?? {};
    expect([events, stub]).to.deep.equal([undefined, true]);
    expect(tenures?.[0]?.reign).to.be.a('string');
  });

  it('finds everyone in the outline by name, and means whom it means in the records', async () => {
    const outline = await loadBundled('outline');
    expect(findPerson(outline, 'Marcian')?.id).to.equal('marcian');
    // Told apart by the length of the records alone.
    expect(findPerson(outline, 'Vigilantia')?.id).to.equal('vigilantia-sister-of-justinian-i');
  });

  it('loads the holders of an office, who are not in the outline of everyone if it is separate', async () => {
    const before = (await loadBundled('outline')).people;
    expect(before.has('nestorius')).to.equal(false);
    const { people, offices } = await loadBundled('office:Patriarch of Constantinople');
    const { name, stub, tenures } = people.get('nestorius') ?? {};
    expect([name, stub, tenures?.[0]?.reign]).to.deep.equal(['Nestorius', true, '0428-04-10/0431']);
    expect(offices.get('patriarch-of-constantinople')?.separate).to.equal(true);
    expect((await loadBundled('office:byzantine-emperor')).people.size).to.equal(people.size);
  });

  it('loads everyone, without a stub', async () => {
    const { people } = await loadBundled('everyone');
    expect(people.get('john-chrysostom')?.tenures?.[0]?.office).to.equal('patriarch-of-constantinople');
    expect(people.size).to.be.above(100);
    expect([...people.values()].filter(({ stub }) => stub)).to.deep.equal([]);
  });
});

describe('the bundled shards', () => {
  for (const shard of firstKeys.keys())
    it(`number ${shard + 1} passes the parser of remote data without an issue`, async () => {
      const { default: document } = (await importFile(shardName(shard), 0)) as { default: DatasetDocument };
      const result = parseDataset(JSON.parse(JSON.stringify(document)));
      expect(result.ok && result.value.issues).to.deep.equal([]);
      expect(result.ok && [...result.value.people.values()]).to.deep.equal(document.people);
    });

  it('and the files of names tell of every name who bears it, as the records do', async () => {
    const { default: everyone } = await import('../../../src/data/bundled/shards/everyone.js');
    const whole = createDataset([everyone]);
    const names = new Set(everyone.people.flatMap(personKeys));
    const dataset = await loadBundled([...names]);
    for (const name of names) {
      expect(findBearers(dataset, name), name).to.deep.equal(findBearers(whole, name));
    }
  });
});

/** Each with nothing loaded before. */
describe('a name', () => {
  const rows: readonly [name: string, id: string | undefined][] = [
    ['leontia', 'leontia-wife-of-phocas'],
    ['Leontia', 'leontia-wife-of-phocas'],
    ['q41866', 'justinian-i'],
    ['Q41866', 'justinian-i'],
    ['Gratian', 'gratian'],
    ['gratian', 'gratian'],
    ['Justinian', 'justinian-i'],
    ['Pulcheria', 'pulcheria'],
    ['Theodora', 'theodora-porphyrogenita'],
    ['Irene', 'irene-of-athens'],
    ['Heraclius', 'heraclius'],
    ['Constantine XI', 'constantine-xi-palaiologos'],
    ['Constantine Ⅺ', 'constantine-xi-palaiologos'],
    ['Constantine the Great', 'constantine-i'],
    ['Constantine I the Great', 'constantine-i'],
    ['Basil the Bulgar-Slayer', 'basil-ii'],
    ['Basil II the Bulgar‑Slayer', 'basil-ii'],
    ['Alexios I', 'alexios-i-komnenos'],
    ['Alexios I of Trebizond', 'alexios-i-of-trebizond'],
    ['Michael VIII', 'michael-viii-palaiologos'],
    ['Leo I (emperor)', 'leo-i'],
    ['Ἀλέξιος Κομνηνός', 'alexios-i-komnenos'],
    ['ΑΛΕΞΙΟΣ ΚΟΜΝΗΝΟΣ', 'alexios-i-komnenos'],
    ['ιουστινιανος', 'justinian-i'],
    ['John Chrysostom', 'john-chrysostom'],
    ['Nestorius', 'nestorius'],
    ['Alexander', 'alexander'],
    ['prester-john', undefined],
    ['nobody', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
  ];
  for (const [name, id] of rows)
    it(`${JSON.stringify(name)} means ${id ?? 'nobody'}`, async () => {
      const source = bundledSource({
        version,
        about: { title: undefined },
        firstKeys,
        nameParts,
        separate,
        languages: [],
        importFile,
        timeout: 10_000,
      });
      const dataset = await source.load([name]);
      expect(findPerson(dataset, name)?.id).to.equal(id);
      expect(findPerson(dataset, name)?.stub).to.equal(undefined);
    });
});
