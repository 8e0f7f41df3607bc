import { expect } from '@open-wc/testing';
import { bundledSource } from '../../../src/data/bundled/bundled-source.js';
import { namePartOf } from '../../../src/data/bundled/shard-key.js';
import { findPerson } from '../../../src/model/dataset.js';

const version = 'abcd1234';
const anna = { id: 'anna', name: 'Anna' };
const zoe = { id: 'zoe', name: 'Zoe', names: [{ text: 'Zoë the Bold' }] };

/** Two shards, from "a" and from "m", and one file of names. */
const contents: Record<string, unknown> = {
  '001': { people: [anna, { id: 'zoe', name: 'Zoe', stub: true }] },
  '002': { people: [zoe] },
  'names-0': { names: { anna: 'anna', zoe: 'zoe', bold: 'zoe anna', 'zoe the bold': 'zoe' } },
  outline: {
    people: [
      { ...anna, stub: true },
      { ...zoe, stub: true },
    ],
  },
  'outline-high-priest': { people: [{ ...anna, house: 'b', stub: true }] },
  everyone: { people: [anna, zoe] },
  'in-de': { lang: 'de', people: { zoe: { text: 'Zoë' }, nobody: { text: 'Niemand' } } },
};

type Answer = () => unknown;

/** @param answers What an import gives instead, by file, one after the other. */
function open(answers: Record<string, Answer[]> = {}) {
  const asked: string[] = [];
  const source = bundledSource({
    version,
    about: { title: 'Rulers', version: '1', license: 'CC0-1.0' },
    firstKeys: ['a', 'm'],
    nameParts: 1,
    separate: ['high-priest'],
    languages: ['de'],
    timeout: 20,
    importFile: async (name, attempt) => {
      asked.push(attempt > 0 ? `${name}?${attempt}` : name);
      const answer = answers[name]?.[attempt];
      return answer ? answer() : { version, default: contents[name] };
    },
  });
  return { source, asked };
}

const codeOf = (loading: Promise<unknown>): Promise<unknown> =>
  loading.then(
    () => 'loaded',
    (error: { code?: unknown }) => error.code,
  );

const fails =
  (error: Error): Answer =>
  () => {
    throw error;
  };

describe('a file of the bundled dataset', () => {
  it('has the title, the version and the license of the dataset', async () => {
    const { title, version: release, license } = await open().source.load(['anna']);
    expect([title, release, license]).to.deep.equal(['Rulers', '1', 'CC0-1.0']);
  });

  const faults: readonly [what: string, answer: Answer, code: string][] = [
    ['that cannot be fetched', fails(new TypeError('Failed to fetch')), 'network'],
    ['that is no module', fails(new SyntaxError('Unexpected token')), 'not-a-dataset'],
    ['that never arrives', () => new Promise(() => {}), 'timeout'],
    ['of another release', () => ({ version: 'zzzz9999', default: contents['001'] }), 'version-mismatch'],
    ['that names no version', () => ({ default: contents['001'] }), 'not-a-dataset'],
    ['whose version is no text', () => ({ version: 1, default: contents['001'] }), 'version-mismatch'],
    ['that holds nothing', () => ({}), 'not-a-dataset'],
    ...[
      undefined,
      null,
      'text',
      5,
      {},
      [],
      { people: 5 },
      { people: [null] },
      { people: ['x'] },
      { people: [{}] },
    ].map((content): [string, Answer, string] => [
      `that holds ${JSON.stringify(content)}`,
      () => ({ version, default: content }),
      'not-a-dataset',
    ]),
    ['with a list that is none', () => ({ version, default: { people: [], sources: 5 } }), 'not-a-dataset'],
    [
      'with a source that is none',
      () => ({ version, default: { people: [], sources: [null] } }),
      'not-a-dataset',
    ],
    [
      'with names that are none',
      () => ({ version, default: { people: [], names: { a: 5 } } }),
      'not-a-dataset',
    ],
  ];
  for (const [what, answer, code] of faults) {
    it(`${what} fails with "${code}", alone, and is asked for anew`, async () => {
      const { source, asked } = open({ '001': [answer, answer] });
      expect(await codeOf(source.load(['anna']))).to.equal(code);
      expect(source.cached(['anna']) === undefined).to.equal(true);
      expect(findPerson(await source.load(['zoe']), 'zoe')).to.deep.equal(zoe);
      expect(await codeOf(source.load(['anna']))).to.equal(code);
      expect(findPerson(await source.load(['anna']), 'anna')).to.deep.equal(anna);
      expect(asked).to.deep.equal(['001', '002', '001?1', '001?2']);
    });
  }

  it('fails for all who wait for it, with one request', async () => {
    const { source, asked } = open({ '001': [fails(new TypeError('Failed to fetch'))] });
    const both = [source.load(['anna']), source.load(['anna'])].map(codeOf);
    expect(await Promise.all(both)).to.deep.equal(['network', 'network']);
    expect(asked).to.deep.equal(['001']);
  });

  it('does not keep others from being loaded in the same call', async () => {
    const { source } = open({ '001': [fails(new TypeError('Failed to fetch'))] });
    expect(await codeOf(source.load(['anna', 'zoe']))).to.equal('network');
    expect(source.cached(['zoe'])?.people.get('zoe')).to.deep.equal(zoe);
  });

  it('of names may fail too', async () => {
    const { source, asked } = open({ 'names-0': [() => ({ version, default: { names: [5] } })] });
    expect(await codeOf(source.load(['Anna']))).to.equal('not-a-dataset');
    expect(findPerson(await source.load(['Anna']), 'Anna')).to.deep.equal(anna);
    expect(asked).to.deep.equal(['names-0', 'names-0?1', '001']);
  });

  it('is not waited for by who asks for another', async () => {
    const { source } = open({ '001': [() => new Promise(() => {})] });
    const hanging = codeOf(source.load(['anna']));
    expect(findPerson(await source.load(['zoe']), 'zoe')).to.deep.equal(zoe);
    expect(await hanging).to.equal('timeout');
  });
});

describe('somebody of the bundled dataset', () => {
  it('is found by an id that looks like a name without a look-up', async () => {
    const { source, asked } = open();
    await source.load(['anna']);
    expect(asked).to.deep.equal(['001']);
  });

  it('is found by a name that looks like an id', async () => {
    const { source, asked } = open();
    expect(findPerson(await source.load(['bold']), 'bold')).to.deep.equal(zoe);
    expect(asked).to.deep.equal(['001', 'names-0', '002']);
  });

  it('is found by a family name before a comma', async () => {
    const { source, asked } = open();
    expect(findPerson(await source.load(['Bold, Zoe the']), 'Bold, Zoe the')).to.deep.equal(zoe);
    expect(asked).to.deep.equal(['names-0', '002']);
    expect(source.cached(['Bold, Zoe the']) !== undefined).to.equal(true);
  });

  it('is at hand once loaded, by id and by name, and so is nobody', async () => {
    const { source } = open();
    const rows = { zoe: false, Zoe: false, bold: false, Nobody: true, nobody: true, '': true };
    for (const [query, isCached] of Object.entries(rows)) {
      expect(source.cached([query]) !== undefined, query).to.equal(isCached);
      const dataset = await source.load([query]);
      expect(source.cached([query]) === dataset, query).to.equal(true);
    }
    expect(source.cached('outline') === undefined).to.equal(true);
  });

  it('needs no shard where everyone is loaded', async () => {
    const { source, asked } = open();
    const { people } = await source.load('everyone');
    expect([...people.values()]).to.deep.equal([anna, zoe]);
    await source.load(['anna', 'zoe', 'Bold']);
    await source.load('outline');
    expect(asked).to.deep.equal(['everyone', namePartOf('bold', 1)]);
  });

  it('is in the outline of a separate office, by its id or name, and in that of everyone for any other office', async () => {
    const { source, asked } = open();
    expect(source.cached('office:high-priest')).to.equal(undefined);
    await source.load('office:high-priest');
    await source.load('office:High  Priest');
    expect(source.cached('office:HIGH PRIEST')?.people.size).to.equal(1);
    expect(asked).to.deep.equal(['outline-high-priest']);
    await source.load('office:emperor');
    await source.load('outline');
    expect(asked).to.deep.equal(['outline-high-priest', 'outline']);
    const dataset = await source.load(['zoe']);
    expect([...dataset.people.values()]).to.deep.equal([{ ...anna, house: 'b', stub: true }, zoe]);
  });

  it('is whole beside the outline, whichever came first', async () => {
    for (const order of [
      ['outline', ['anna']],
      [['anna'], 'outline'],
    ] as const) {
      const { source } = open();
      for (const part of order) await source.load(part);
      const { people } = await source.load([]);
      expect([...people.values()]).to.deep.equal([anna, { ...zoe, stub: true }]);
    }
  });
});

describe('the names of the bundled dataset in other languages', () => {
  const german = { text: 'Zoë', lang: 'de', kind: 'display' };

  it('are loaded beside the records, once, for whoever reads the language', async () => {
    const { source, asked } = open();
    const dataset = await source.load(['zoe'], 'de-AT');
    expect(asked).to.have.members(['002', 'in-de']);
    expect(dataset.people.get('zoe')?.names).to.deep.equal([...zoe.names, german]);
    await source.load(['anna'], 'DE');
    expect(asked).to.deep.equal([...asked.slice(0, 2), '001']);
  });

  it('stay with the records when more are loaded', async () => {
    const { source } = open();
    await source.load(['zoe'], 'de');
    const dataset = await source.load('outline');
    expect(dataset.people.get('zoe')?.names).to.deep.equal([...zoe.names, german]);
  });

  it('are not loaded for other readers, nor with everyone, who has them', async () => {
    const { source, asked } = open();
    await source.load(['zoe']);
    await source.load(['zoe'], 'fr');
    await source.load(['zoe'], 'den');
    expect(asked).to.deep.equal(['002']);
    await source.load('everyone', 'de');
    await source.load(['zoe'], 'de');
    expect(asked).to.deep.equal(['002', 'everyone']);
  });

  it('are what a part still lacks for a reader who has its records only', async () => {
    const { source } = open();
    await source.load(['zoe']);
    expect(source.cached(['zoe'])).to.not.equal(undefined);
    expect(source.cached(['zoe'], 'de')).to.equal(undefined);
    await source.load(['zoe'], 'de');
    expect(source.cached(['zoe'], 'de')).to.not.equal(undefined);
  });

  it('fail alone: the records are there at the next attempt, and the names too', async () => {
    const { source, asked } = open({
      'in-de': [fails(new TypeError('Failed to fetch')), () => ({ version, default: {} })],
    });
    expect(await codeOf(source.load(['zoe'], 'de'))).to.equal('network');
    expect(source.cached(['zoe'])?.people.get('zoe')).to.deep.equal(zoe);
    expect(await codeOf(source.load(['zoe'], 'de'))).to.equal('not-a-dataset');
    expect((await source.load(['zoe'], 'de')).people.get('zoe')?.names).to.include.deep.members([german]);
    expect(asked).to.deep.equal(['002', 'in-de', 'in-de?1', 'in-de?2']);
  });
});
