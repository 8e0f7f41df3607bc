import { DatasetError } from './dataset-error.js';

/** The function that makes requests; the browser's own by default, another one in tests and on servers. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Longest answer accepted, in bytes: about 100,000 people. */
export const MAX_BYTES = 128 * 1024 * 1024;

/** Longest wait for a whole answer, in milliseconds. */
export const TIMEOUT = 30_000;

export interface FetchTextOptions {
  signal: AbortSignal;
  fetch?: Fetch;
  /** Bytes; default {@link MAX_BYTES}. */
  maxBytes?: number;
  /** Milliseconds; default {@link TIMEOUT}. */
  timeout?: number;
}

/**
 * Requests a document's text, without credentials, within limits of time and size.
 * @throws {DatasetError} `network`, `http-status`, `timeout` or `too-large`; or the signal's reason
 *   when the caller aborted.
 */
export async function fetchText(url: string, options: FetchTextOptions): Promise<string> {
  const { signal, fetch = globalThis.fetch, maxBytes = MAX_BYTES, timeout = TIMEOUT } = options;
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, limit]),
    });
    if (!response.ok)
      throw new DatasetError('http-status', `The server answered ${response.status} for ${url}`);
    return await readText(response, maxBytes, url);
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) throw new DatasetError('timeout', `No answer within ${timeout / 1000} s from ${url}`);
    if (error instanceof DatasetError) throw error;
    throw new DatasetError('network', `${url} could not be reached`, [], { cause: error });
  }
}

/** Reads the body piece by piece, so that an answer without end is cut off rather than kept. */
async function readText(response: Response, maxBytes: number, url: string): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new DatasetError('too-large', `The answer of ${url} is longer than ${maxBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
