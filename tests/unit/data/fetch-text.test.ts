import { expect } from '@open-wc/testing';
import { DatasetError } from '../../../src/data/dataset-error.js';
import { fetchText } from '../../../src/data/fetch-text.js';
import type { FetchedText, FetchTextOptions } from '../../../src/data/fetch-text.js';
import type { Fetch } from '../../../src/data/platform.js';

const URL_ASKED = 'https://example.org/people.json';

const fetched = (fetch: Fetch, options: Partial<FetchTextOptions> = {}): Promise<FetchedText> =>
  fetchText(URL_ASKED, { signal: new AbortController().signal, ...options, fetch });

const ask = async (fetch: Fetch, options: Partial<FetchTextOptions> = {}): Promise<string> =>
  (await fetched(fetch, options)).text;

async function errorOf(asked: Promise<unknown>): Promise<DatasetError> {
  try {
    await asked;
  } catch (error) {
    expect(error).to.be.instanceOf(DatasetError);
    return error as DatasetError;
  }
  return expect.fail('it did not fail');
}

/** A body that gives these pieces, and after them waits for ever or ends. */
function body(
  pieces: readonly Uint8Array[],
  ends = true,
): { stream: ReadableStream; state: { cancelled: boolean } } {
  const state = { cancelled: false };
  const rest = [...pieces];
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else if (ends) controller.close();
      else return new Promise(() => undefined);
      return undefined;
    },
    cancel: () => {
      state.cancelled = true;
    },
  });
  return { stream, state };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Never answers, but rejects when it is aborted, as `fetch` does. */
const silent: Fetch = (_url, { signal }) =>
  new Promise((_, reject) =>
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    }),
  );

describe('fetchText', () => {
  it('asks for JSON without credentials', async () => {
    const asked: [string, RequestInit][] = [];
    const text = await ask((...request) => {
      asked.push(request);
      return Promise.resolve(new Response('{}'));
    });
    expect(text).to.equal('{}');
    expect(asked).to.have.length(1);
    const [url, init] = asked[0] ?? expect.fail();
    expect(url).to.equal(URL_ASKED);
    expect(init.credentials).to.equal('omit');
    expect(init.headers).to.deep.equal({ accept: 'application/json' });
    expect(init.method).to.equal(undefined);
  });

  it('joins pieces, characters cut in two included', async () => {
    const whole = bytes('"Ἰωάννης Ζ΄"');
    for (const cut of whole.keys()) {
      const { stream } = body([whole.slice(0, cut), whole.slice(cut)].filter(({ length }) => length > 0));
      expect(await ask(() => Promise.resolve(new Response(stream)))).to.equal('"Ἰωάννης Ζ΄"');
    }
  });

  it('gives an empty text for an answer without a body', async () => {
    expect(await ask(() => Promise.resolve(new Response(null)))).to.equal('');
  });

  for (const status of [400, 401, 403, 404, 410, 429, 500, 503]) {
    it(`refuses status ${status}`, async () => {
      const { code, message } = await errorOf(ask(() => Promise.resolve(new Response('{}', { status }))));
      expect(code).to.equal('http-status');
      expect(message).to.contain(String(status)).and.contain(URL_ASKED);
    });
  }

  it('says when the server cannot be reached, and keeps the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await errorOf(ask(() => Promise.reject(cause)));
    expect(error.code).to.equal('network');
    expect(error.message).to.contain(URL_ASKED);
    expect(error.cause).to.equal(cause);
  });

  it('says when a body breaks off', async () => {
    const stream = new ReadableStream({ start: (controller) => controller.error(new TypeError('gone')) });
    expect((await errorOf(ask(() => Promise.resolve(new Response(stream))))).code).to.equal('network');
  });

  it('gives up a server that does not answer', async () => {
    const error = await errorOf(ask(silent, { timeout: 1 }));
    expect(error.code).to.equal('timeout');
    expect(error.message).to.contain('0.001 s').and.contain(URL_ASKED);
  });

  it('gives up an answer that does not end', async () => {
    const stuck: Fetch = (_url, { signal }) => {
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(bytes('{'));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return Promise.resolve(new Response(stream));
    };
    expect((await errorOf(ask(stuck, { timeout: 1 }))).code).to.equal('timeout');
  });

  it('takes an answer of just the greatest length', async () => {
    const { stream } = body([bytes('12345'), bytes('67890')]);
    expect(await ask(() => Promise.resolve(new Response(stream)), { maxBytes: 10 })).to.equal('1234567890');
  });

  it('cuts off an answer that is one byte longer, without waiting for its end', async () => {
    const { stream, state } = body([bytes('12345'), bytes('678901')], false);
    const error = await errorOf(ask(() => Promise.resolve(new Response(stream)), { maxBytes: 10 }));
    expect(error.code).to.equal('too-large');
    expect(error.message).to.contain('10 bytes');
    expect(state.cancelled).to.equal(true);
  });

  it('refuses at the header an answer that says it is longer, without reading it', async () => {
    const { stream, state } = body([bytes('12345')], false);
    const response = new Response(stream, { headers: { 'content-length': '11' } });
    const error = await errorOf(ask(() => Promise.resolve(response), { maxBytes: 10 }));
    expect(error.code).to.equal('too-large');
    expect(state.cancelled).to.equal(true);
  });

  for (const length of ['10', '0', '', 'many', '-1'])
    it(`reads an answer whose header gives its length as "${length}"`, async () => {
      const response = new Response('1234567890', { headers: { 'content-length': length } });
      expect(await ask(() => Promise.resolve(response), { maxBytes: 10 })).to.equal('1234567890');
    });

  for (const limit of [NaN, 0, -1, Infinity, 1e300])
    it(`takes ${limit} for no limit that it should keep to`, async () => {
      const response = new Response('{}');
      expect(await ask(() => Promise.resolve(response), { maxBytes: limit, timeout: limit })).to.equal('{}');
    });

  it('tells the address after redirects', async () => {
    expect((await fetched(() => Promise.resolve(new Response('{}')))).url).to.equal(URL_ASKED);
    const redirected = new Response('{}');
    Object.defineProperty(redirected, 'url', { value: 'https://cdn.example/p.json' });
    expect((await fetched(() => Promise.resolve(redirected))).url).to.equal('https://cdn.example/p.json');
  });

  const encodings: [what: string, pieces: number[][], text: string, isUtf8: boolean][] = [
    ['ASCII', [[0x61], [0x62]], 'ab', true],
    ['a letter cut in two', [[0xce], [0x91]], 'Α', true],
    [
      'a byte order mark',
      [
        [0xef, 0xbb],
        [0xbf, 0x61],
      ],
      'a',
      true,
    ],
    ['U+FFFD itself', [[0xef, 0xbf, 0xbd]], '\ufffd', true],
    ['Latin-1', [[0x41, 0xe9, 0x42]], 'A\ufffdB', false],
    ['a letter cut off at the end', [[0x61], [0xce]], 'a\ufffd', false],
    ['an overlong form', [[0xc0, 0xaf]], '\ufffd\ufffd', false],
    ['a surrogate', [[0xed, 0xa0, 0x80], [0x61]], '\ufffd\ufffd\ufffda', false],
  ];
  for (const [what, pieces, text, isUtf8] of encodings)
    it(`tells whether all of it is UTF-8: ${what}`, async () => {
      const { stream } = body(pieces.map((piece) => new Uint8Array(piece)));
      const got = await fetched(() => Promise.resolve(new Response(stream)));
      expect([got.text, got.isUtf8]).to.deep.equal([text, isUtf8]);
    });

  it('counts bytes, not characters', async () => {
    const { stream } = body([bytes('ΑΒΓΔ')]);
    expect((await errorOf(ask(() => Promise.resolve(new Response(stream)), { maxBytes: 7 }))).code).to.equal(
      'too-large',
    );
  });

  it('passes on the reason of who aborts, and aborts the request', async () => {
    const abort = new AbortController();
    let inner: AbortSignal | null | undefined;
    const asked = ask(
      (url, init) => {
        inner = init.signal;
        return silent(url, init);
      },
      { signal: abort.signal },
    );
    const reason = new Error('enough');
    abort.abort(reason);
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).to.equal(reason);
    expect(inner?.aborted).to.equal(true);
  });

  it('does not take an abort for a failure, whatever the request makes of it', async () => {
    const abort = new AbortController();
    const asked = ask(
      () => {
        abort.abort(new Error('enough'));
        return Promise.reject(new TypeError('network error'));
      },
      { signal: abort.signal },
    );
    expect(((await asked.catch((thrown: unknown) => thrown)) as Error).message).to.equal('enough');
  });
});
