import { bare } from '../model/bare.js';
import { DatasetError, networkCode } from './dataset-error.js';
import type { AbortSignalLike, Fetch, RequestOptions, ResponseLike } from './platform.js';

/** Default maximum size of a response, in bytes: about 100,000 people. */
export const MAX_BYTES = 128 * 1024 * 1024;

/** Default time limit for a complete response, in milliseconds. */
export const TIMEOUT = 30_000;

/** Longest delay that timers support in every engine, in milliseconds: 24 days. */
const MAX_TIMEOUT = 2 ** 31 - 1;

export interface FetchTextOptions {
  signal: AbortSignalLike;
  fetch?: Fetch | undefined;
  /** Bytes, above 0; default {@link MAX_BYTES}. */
  maxBytes?: number | undefined;
  /** Milliseconds, above 0; default {@link TIMEOUT}. */
  timeout?: number | undefined;
  /** How the browser's own cache is used; by default according to the response headers. */
  cache?: 'no-cache' | undefined;
}

/** A received document. */
export interface FetchedText {
  text: string;
  /** Its final URL, after redirects. */
  url: string;
  /** Whether it is valid UTF-8; invalid bytes become U+FFFD in the text. */
  isUtf8: boolean;
}

/**
 * Fetches a document's text, without credentials, within limits of time and size.
 * @throws {DatasetError} `offline`, `network`, `http-status`, `timeout` or `too-large`; or the signal's reason if the
 *   caller aborted.
 */
export async function fetchText(url: string, options: FetchTextOptions): Promise<FetchedText> {
  const { signal, fetch = globalThis.fetch, cache } = options;
  const maxBytes = limitOf(options.maxBytes, MAX_BYTES);
  const timeout = limitOf(options.timeout, TIMEOUT);
  // Outside the `try`: if one of these is missing, the network is not to blame.
  const limit = AbortSignal.timeout(Math.min(timeout, MAX_TIMEOUT));
  const request: RequestOptions = {
    credentials: 'omit',
    headers: bare({ accept: 'application/json' }),
    signal: AbortSignal.any([signal, limit]),
    ...(cache && { cache }),
  };
  const answer = fetch(url, bare(request));
  try {
    const response = await answer;
    const { ok, status } = response;
    if (!ok)
      throw new DatasetError('http-status', `The server answered ${status} for ${url}`, [], { status });
    return { ...(await readText(response, maxBytes, url)), url: response.url || url };
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) throw new DatasetError('timeout', `No answer within ${timeout / 1000} s from ${url}`);
    if (error instanceof DatasetError) throw error;
    throw new DatasetError(networkCode(), `${url} could not be reached`, [], { cause: error });
  }
}

/** A limit set by the caller, if it is valid. */
const limitOf = (given: number | undefined, fallback: number): number =>
  given !== undefined && given > 0 ? given : fallback;

/** Reads the body in chunks, so that an endless response is cut off instead of stored. */
async function readText(
  response: ResponseLike,
  maxBytes: number,
  url: string,
): Promise<Omit<FetchedText, 'url'>> {
  const tooLarge = new DatasetError('too-large', `The answer of ${url} is longer than ${maxBytes} bytes`);
  if (Number(response.headers.get('content-length')) > maxBytes) {
    void response.body?.cancel().catch(() => undefined);
    throw tooLarge;
  }
  if (!response.body) return { text: '', isUtf8: true };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const isUtf8 = utf8Checker();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isUtf8: isUtf8() };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge;
    }
    text += decoder.decode(value, { stream: true });
    isUtf8(value);
  }
}

/** Checks, chunk by chunk and at the end, whether all bytes so far are valid UTF-8. */
function utf8Checker(): (piece?: Uint8Array) => boolean {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFine = true;
  return (piece) => {
    try {
      if (isFine) strict.decode(piece, { stream: piece !== undefined });
    } catch {
      isFine = false;
    }
    return isFine;
  };
}
