import { expect } from '@open-wc/testing';
import { DatasetError } from '../../../src/data/dataset-error.js';
import type { DatasetErrorCode } from '../../../src/data/dataset-error.js';
import type { Fetch } from '../../../src/data/platform.js';
import { loadDataset } from '../../../src/data/load.js';
import { BUNDLED, datasetSource, documentSource, textSource, urlSource } from '../../../src/data/source.js';
import { createDataset } from '../../../src/model/tenures/derived-relations.js';
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
    ['/a.json?b#c', 'https://example.org/x/', 'https://example.org/a.json?b'],
    ['//example.com/a.json', 'https://example.org/x/', 'https://example.com/a.json'],
    ['my people.json', 'https://example.org/x/', 'https://example.org/x/my%20people.json'],
    [' a.json\n', 'https://example.org/x/', 'https://example.org/x/a.json'],
    ['https://example.org/α b.json?q=a b', undefined, 'https://example.org/%CE%B1%20b.json?q=a%20b'],
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
    ['//example.org/a.json'],
    ['//example.org/a.json', 'file:///home/page.html'],
    [' javascript:alert(1)', 'https://example.org/'],
    ['java\nscript:alert(1)', 'https://example.org/'],
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
    expect(issues).to.deep.equal([{ severity: 'error', path: '$', code: 'not-a-dataset', message }]);
    const page = await loadDataset('https://example.org/b.json', answering('<html>')).catch(
      (e: unknown) => e,
    );
    expect((page as DatasetError).message).to.equal('https://example.org/b.json is not JSON');
    expect((page as DatasetError).cause).to.be.instanceOf(SyntaxError);
  });

  it('takes a URL object for an address', async () => {
    const { fetch, asked } = answering('{"people":[]}');
    await loadDataset(new URL('https://example.org/a.json'), { fetch });
    expect(asked).to.deep.equal(['https://example.org/a.json']);
  });

  it('keeps to the limits of the caller', async () => {
    const { fetch } = answering('{"people":[]}');
    const url = 'https://example.org/a.json';
    expect(await codeOf(loadDataset(url, { fetch, maxBytes: 12 }))).to.equal('too-large');
    expect((await loadDataset(url, { fetch, maxBytes: 13 })).people.size).to.equal(0);
    const silent: Fetch = (_url, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    expect(await codeOf(loadDataset(url, { fetch: silent, timeout: 1 }))).to.equal('timeout');
  });

  it('names bytes that are not UTF-8, and reads the rest', async () => {
    const text = new TextEncoder().encode('{"people":[{"id":"a","name":"Ren?"}]}');
    text[text.indexOf(0x3f)] = 0xe9;
    const { people, issues } = await loadDataset('https://example.org/a.json', {
      fetch: () => Promise.resolve(new Response(text)),
    });
    expect(people.get('a')?.name).to.equal('Ren\ufffd');
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['bad-encoding $']);
  });

  const relative: [given: string, from: string, resolved: string | undefined][] = [
    ['/account/logout', 'https://example.org/data/p.json', 'https://example.org/account/logout'],
    ['logout', 'https://example.org/data/p.json', 'https://example.org/data/logout'],
    ['../a b', 'https://example.org/data/p.json', undefined],
    ['?logout', 'https://example.org/data/p.json', 'https://example.org/data/p.json?logout'],
    ['#note', 'https://example.org/data/p.json', 'https://example.org/data/p.json#note'],
    ['https:/account/logout', 'https://example.org/data/p.json', 'https://example.org/account/logout'],
    ['https:logout', 'https://example.org/data/p.json', 'https://example.org/data/logout'],
    ['https://other.example/a', 'https://example.org/data/p.json', 'https://other.example/a'],
    ['HTTPS://other.example/a', 'https://example.org/data/p.json', 'HTTPS://other.example/a'],
  ];
  for (const [given, from, resolved] of relative)
    it(`reads the address ${given} in a document from ${from} as ${resolved ?? 'a fault'}`, async () => {
      const document = {
        people: [{ id: 'a', name: 'A', href: given, images: [{ src: given, alt: 'x' }] }],
        offices: [{ id: 'king', name: 'King', holders: given }],
      };
      const { fetch } = answering(JSON.stringify(document));
      const { people, offices, issues } = await loadDataset(from, { fetch });
      const { href, images } = people.get('a') ?? {};
      expect([href, images?.[0]?.src, offices.get('king')?.holders]).to.deep.equal([
        resolved,
        resolved,
        resolved,
      ]);
      expect(issues).to.have.length(resolved === undefined ? 3 : 0);
    });

  it('resolves addresses in a document against where it was at last, not where it was asked for', async () => {
    const response = new Response('{"people":[{"id":"a","name":"A","href":"/account/logout"}]}');
    Object.defineProperty(response, 'url', { value: 'https://cdn.example/v2/p.json' });
    const fetch: Fetch = () => Promise.resolve(response);
    const { people } = await loadDataset('p.json', { fetch, baseUrl: location.href });
    expect(people.get('a')?.href).to.equal('https://cdn.example/account/logout');
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
    const asked = [
      loadDataset(url),
      loadDataset(new URL(url).pathname, { baseUrl: location.href }),
      loadDataset(`${url}#a`),
    ];
    expect(stub.requests).to.have.length(1);
    stub.requests[0]?.answer(justinian);
    const [one, two, three] = await Promise.all(asked);
    expect(two).to.equal(one);
    expect(three).to.equal(one);
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
    const dataset = await urlSource(new URL(url).pathname, { baseUrl: location.href }).load(['x'], live());
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

  for (const start of ['\ufeff', '\n\ufeff  ', '\ufeff\n', ' \u00a0'])
    it(`by text read it after ${JSON.stringify(start)}`, async () => {
      const { people } = await textSource(`${start}${JSON.stringify(justinian)}\n`).load('everyone', live());
      expect(people.size).to.equal(4);
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
