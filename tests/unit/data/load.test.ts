import { expect } from '@open-wc/testing';
import { DatasetError } from '../../../src/data/dataset-error.js';
import type { DatasetErrorCode } from '../../../src/data/dataset-error.js';
import type { Fetch } from '../../../src/data/fetch-text.js';
import { loadDataset } from '../../../src/data/load.js';
import { BUNDLED, datasetSource, documentSource, textSource, urlSource } from '../../../src/data/source.js';
import { createDataset } from '../../../src/model/derive.js';
import { justinian } from '../../fixtures/justinian.js';
import { freshUrl, jsonResponse, stubFetch } from '../../helpers/stub-fetch.js';
import type { FetchStub } from '../../helpers/stub-fetch.js';

const live = (): AbortSignal => new AbortController().signal;

async function codeOf(asked: Promise<unknown>): Promise<DatasetErrorCode> {
  const error: unknown = await asked.then(
    () => expect.fail('it did not fail'),
    (thrown: unknown) => thrown,
  );
  expect(error).to.be.instanceOf(DatasetError);
  return (error as DatasetError).code;
}

/** Answers every address with this text, and notes what was asked. */
function answering(text: string): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve(new Response(text));
    },
  };
}

describe('loadDataset', () => {
  const addresses: [url: string, baseUrl: string | undefined, asked: string][] = [
    ['https://example.org/a.json', undefined, 'https://example.org/a.json'],
    ['http://example.org/a.json', undefined, 'http://example.org/a.json'],
    ['a.json', 'https://example.org/x/y.html', 'https://example.org/x/a.json'],
    ['../a.json', 'https://example.org/x/y.html', 'https://example.org/a.json'],
    ['/a.json?b#c', 'https://example.org/x/', 'https://example.org/a.json?b#c'],
    ['https://example.com/a.json', 'https://example.org/x/', 'https://example.com/a.json'],
  ];
  for (const [url, baseUrl, expected] of addresses)
    it(`asks for ${url} from ${baseUrl ?? 'nowhere'}`, async () => {
      const { fetch, asked } = answering(JSON.stringify(justinian));
      const { people } = await loadDataset(url, { fetch, ...(baseUrl && { baseUrl }) });
      expect(asked).to.deep.equal([expected]);
      expect(people.get('theodora')?.name).to.equal('Theodora');
    });

  const refused: [url: string, baseUrl?: string][] = [
    [''],
    ['a.json'],
    ['javascript:alert(1)'],
    ['data:application/json,{"people":[]}', 'https://example.org/'],
    ['blob:https://example.org/1', 'https://example.org/'],
    ['file:///people.json', 'https://example.org/'],
    ['//example.org/a.json', 'https://example.org/'],
    ['https://', 'https://example.org/'],
    ['https://exa mple.org/a.json'],
    ['a.json', 'file:///home/page.html'],
    ['a.json', 'about:blank'],
    ['a.json', 'not an address'],
  ];
  for (const [url, baseUrl] of refused)
    it(`refuses ${JSON.stringify(url)} from ${baseUrl ?? 'nowhere'} without asking`, async () => {
      const { fetch, asked } = answering('{"people":[]}');
      expect(await codeOf(loadDataset(url, { fetch, ...(baseUrl && { baseUrl }) }))).to.equal('bad-url');
      expect(asked).to.deep.equal([]);
    });

  const answers: [what: string, text: string, code: DatasetErrorCode][] = [
    ['nothing', '', 'not-json'],
    ['a page', '<!doctype html><title>Not found</title>', 'not-json'],
    ['JSON cut short', '{"people":[', 'not-json'],
    ['a comment in JSON', '{"people":[] /* none */}', 'not-json'],
    ['null', 'null', 'not-a-dataset'],
    ['a list', '[]', 'not-a-dataset'],
    ['another object', '{"rulers":[]}', 'not-a-dataset'],
    ['people by id', '{"people":{}}', 'not-a-dataset'],
  ];
  for (const [what, text, code] of answers)
    it(`refuses ${what}: ${code}`, async () => {
      const { fetch } = answering(text);
      expect(await codeOf(loadDataset('https://example.org/a.json', { fetch }))).to.equal(code);
    });

  it('reads JSON that starts with a byte order mark', async () => {
    const { fetch } = answering(`\ufeff${JSON.stringify(justinian)}`);
    expect((await loadDataset('https://example.org/a.json', { fetch })).people.size).to.equal(4);
  });

  it('names the address in the error, and what was wrong', async () => {
    const { fetch } = answering('{"people":7}');
    const error = await loadDataset('https://example.org/a.json', { fetch }).catch(
      (thrown: unknown) => thrown,
    );
    const { issues, name, message } = error as DatasetError;
    expect(name).to.equal('DatasetError');
    expect(message).to.equal('A dataset is a JSON object with a list "people"');
    expect(issues).to.deep.equal([{ path: '$', code: 'not-a-dataset', message }]);
    const page = await loadDataset('https://example.org/b.json', answering('<html>')).catch(
      (e: unknown) => e,
    );
    expect((page as DatasetError).message).to.equal('https://example.org/b.json is not JSON');
    expect((page as DatasetError).cause).to.be.instanceOf(SyntaxError);
  });

  it('does not share what was had by a fetch of the caller', async () => {
    const { fetch, asked } = answering('{"people":[]}');
    await loadDataset('https://example.org/a.json', { fetch });
    await loadDataset('https://example.org/a.json', { fetch });
    expect(asked).to.have.length(2);
  });
});

describe('loadDataset by the fetch of the page', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  it('makes one request for all who ask, before and after the answer, and gives all the same dataset', async () => {
    const url = freshUrl();
    const asked = [loadDataset(url), loadDataset(new URL(url).pathname, { baseUrl: location.href })];
    expect(stub.requests).to.have.length(1);
    stub.requests[0]?.answer(justinian);
    const [one, two] = await Promise.all(asked);
    expect(two).to.equal(one);
    expect(await loadDataset(url)).to.equal(one);
    expect(stub.requests).to.have.length(1);
  });

  it('asks again after a failure', async () => {
    const url = freshUrl();
    const failed = codeOf(loadDataset(url));
    stub.requests[0]?.fail();
    expect(await failed).to.equal('network');
    const again = loadDataset(url);
    stub.requests[1]?.answer(justinian);
    expect((await again).people.size).to.equal(4);
  });

  it('asks again after an answer that was no dataset', async () => {
    const url = freshUrl();
    const failed = codeOf(loadDataset(url));
    stub.requests[0]?.answer({ error: 'maintenance' });
    expect(await failed).to.equal('not-a-dataset');
    const again = loadDataset(url);
    stub.requests[1]?.answer(justinian);
    expect((await again).people.size).to.equal(4);
  });

  it('aborts the request when nobody waits any more', async () => {
    const abort = new AbortController();
    const asked = loadDataset(freshUrl(), { signal: abort.signal }).catch((error: unknown) => error);
    expect(stub.requests[0]?.aborted).to.equal(false);
    abort.abort(new Error('enough'));
    expect(((await asked) as Error).message).to.equal('enough');
    expect(stub.requests[0]?.aborted).to.equal(true);
  });
});

describe('sources', () => {
  it('by address load relative to the page', async () => {
    const url = freshUrl();
    const stub = stubFetch({ [url]: jsonResponse(justinian) });
    const dataset = await urlSource(new URL(url).pathname, location.href).load(['x'], live());
    stub.restore();
    expect(dataset.people.size).to.equal(4);
  });

  it('by document check it once', async () => {
    const source = documentSource({ people: [{ id: 'a', name: 'A', x: 1 }] });
    const dataset = await source.load('everyone', live());
    expect(dataset.issues).to.have.length(1);
    expect(await source.load(['a'], live())).to.equal(dataset);
    expect(await codeOf(documentSource('no').load('everyone', live()))).to.equal('not-a-dataset');
  });

  it('by text check it once', async () => {
    const source = textSource(JSON.stringify(justinian));
    expect(await source.load('everyone', live())).to.equal(await source.load(['a'], live()));
    expect(await codeOf(textSource('people: []').load('everyone', live()))).to.equal('not-json');
  });

  it('by dataset give just that', async () => {
    const dataset = createDataset([justinian]);
    expect(await datasetSource(dataset).load('everyone', live())).to.equal(dataset);
  });

  it('that come with the package make no request', async () => {
    const stub = stubFetch();
    const { people } = await BUNDLED.load(['john-vii-palaiologos'], live());
    stub.restore();
    expect(people.get('john-vii-palaiologos')?.stub).to.equal(undefined);
    expect(stub.requests).to.deep.equal([]);
  });
});
