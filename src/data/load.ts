import { bare } from '../model/bare.js';
import type { Dataset } from '../model/dataset.js';
import { checkText, loadChecker } from './check.js';
import { DatasetError } from './dataset-error.js';
import { fetchText } from './fetch-text.js';
import type { AbortSignalLike, Fetch, URLLike } from './platform.js';
import { SharedRequests } from './shared-requests.js';

const requests = new SharedRequests<Dataset>();

/** How a document is loaded. */
export interface LoadOptions {
  /** Aborts the wait, and the request too when nobody else waits for it. */
  signal?: AbortSignalLike;
  /** Makes the request in place of the platform's `fetch`; answers are then not shared. */
  fetch?: Fetch;
  /** What a relative address is relative to: the page's `document.baseURI`. */
  baseUrl?: string;
  /** Longest wait for the whole answer, in milliseconds, above 0. Default 30,000. */
  timeout?: number;
  /** Longest answer accepted, in bytes after decompression, above 0. Default 134,217,728 (128 MiB). */
  maxBytes?: number;
  /** Asks the server again, even where an answer is kept here or in the browser's cache. */
  reload?: boolean;
}

/**
 * Loads a dataset from a JSON document. However many ask for one address, one request is made; its answer is kept
 * (failures are not), so that a later call is served at once. Relative addresses in the document are resolved against
 * the document's own address, after redirects.
 * @param url An `http(s)` address, or one relative to `baseUrl`. What follows a `#` is ignored.
 * @throws {DatasetError} With a code that says what went wrong; see `docs/errors.md`.
 */
export async function loadDataset(url: string | URLLike, options: LoadOptions = {}): Promise<Dataset> {
  const { signal = new AbortController().signal, baseUrl, fetch, timeout, maxBytes, reload } = bare(options);
  const address = resolveUrl(String(url), baseUrl);
  const limits = { fetch, timeout, maxBytes, cache: reload ? ('no-cache' as const) : undefined };
  const request = async (whileWanted: AbortSignal): Promise<Dataset> => {
    // Fetched meanwhile; should that fail, checkText says so.
    loadChecker().catch(() => undefined);
    const fetched = await fetchText(address, { signal: whileWanted, ...limits });
    return checkText(fetched.text, { name: address, baseUrl: fetched.url, isUtf8: fetched.isUtf8 });
  };
  if (fetch) return request(signal);
  // Other limits may give another answer.
  const key = [address, timeout, maxBytes].join(' ');
  if (reload) requests.forget(key);
  return requests.get(key, signal, request);
}

function resolveUrl(url: string, baseUrl: string | undefined): string {
  const resolved = url && URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : undefined;
  // The standard refuses a host with a space in it; Chromium encodes it.
  if (!resolved || !/^https?:$/.test(resolved.protocol) || resolved.hostname.includes('%')) {
    throw new DatasetError('bad-url', `"${url}" is not an http or https address`);
  }
  resolved.hash = '';
  return resolved.href;
}
