import { expect } from '@open-wc/testing';
import { OwnSource } from '../../../src/context/own-source.js';
import type { DataHost } from '../../../src/context/own-source.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { justinian } from '../../fixtures/justinian.js';
import { freshUrl, stubFetch } from '../../helpers/stub-fetch.js';

function host(properties: { data?: unknown; src?: string } = {}, inline?: string): DataHost {
  const element = Object.assign(document.createElement('div'), properties);
  if (inline !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inline;
    element.append('text', script);
  }
  return element;
}

const load = async (source: OwnSource): Promise<string | undefined> =>
  (await source.current?.load('everyone', new AbortController().signal))?.title;

describe('OwnSource', () => {
  it('is none without data', () => {
    for (const properties of [{}, { data: null }, { data: undefined }, { src: '' }])
      expect(new OwnSource(host(properties)).current).to.equal(undefined);
  });

  it('takes the property data first, then src, then the script inside', async () => {
    const src = freshUrl();
    const stub = stubFetch({ [src]: { title: 'By address', people: [] } });
    const inline = '{"title":"In the page","people":[]}';
    const data = { title: 'By property', people: [] };
    try {
      expect(await load(new OwnSource(host({ data, src }, inline)))).to.equal('By property');
      expect(await load(new OwnSource(host({ src }, inline)))).to.equal('By address');
      expect(await load(new OwnSource(host({}, inline)))).to.equal('In the page');
    } finally {
      stub.restore();
    }
  });

  it('takes a dataset that was parsed before as it is', async () => {
    const parsed = parseDataset(justinian);
    const dataset = parsed.ok ? parsed.value : expect.fail();
    const source = new OwnSource(host({ data: dataset }));
    expect(await source.current?.load('everyone', new AbortController().signal)).to.equal(dataset);
  });

  it('is the same for the same data, and another for other data', () => {
    const element = host({ data: { people: [] } });
    const source = new OwnSource(element);
    const first = source.current;
    expect(source.current).to.equal(first);
    element.data = { people: [] };
    expect(source.current).not.to.equal(first);
    element.data = undefined;
    expect(source.current).to.equal(undefined);
  });

  it('follows the text of the script', async () => {
    const element = host({}, '{"title":"One","people":[]}');
    const source = new OwnSource(element);
    expect(await load(source)).to.equal('One');
    (element.querySelector('script') as Element).textContent = '{"title":"Two","people":[]}';
    expect(await load(source)).to.equal('Two');
  });
});
