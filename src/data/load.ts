import { bare } from '../model/bare.js';
import type { Dataset } from '../model/dataset.js';
import { checkText, loadChecker } from './load-checker.js';
import { DatasetError } from './dataset-error.js';
import { fetchText } from './fetch-text.js';
import type { AbortSignalLike, Fetch, URLLike } from './platform.js';
import { SharedRequests } from './shared-requests.js';

const requests = new SharedRequests<Dataset>();

/** How a document is loaded. */
export interface LoadOptions {
  /** Stops waiting, and aborts the request if no other caller waits for it. */
  signal?: AbortSignalLike;
  /** Replaces the platform's `fetch`; responses are then not shared. */
  fetch?: Fetch;
  /** Base of a relative URL: the page's `document.baseURI`. */
  baseUrl?: string;
  /** Time limit for the complete response, in milliseconds, above 0. Default 30,000. */
  timeout?: number;
  /** Maximum size of the response, in bytes after decompression, above 0. Default 134,217,728 (128 MiB). */
  maxBytes?: number;
  /** Requests the document again, even if a response is cached here or in the browser. */
  reload?: boolean;
}

/**
 * Loads a dataset from a JSON document. All calls with the same URL share one request; its response is cached
 * (failures are not), so that a later call is served at once. Relative URLs in the document are resolved against the
 * document's own URL, after redirects.
 * @param url An `http(s)` URL, or one relative to `baseUrl`. A fragment is ignored.
 * @throws {DatasetError} With a code for what went wrong; see `docs/errors.md`.
 */
export async function loadDataset(url: string | URLLike, options: LoadOptions = {}): Promise<Dataset> {
  const { signal = new AbortController().signal, baseUrl, fetch, timeout, maxBytes, reload } = bare(options);
  const address = resolveUrl(String(url), baseUrl);
  const limits = { fetch, timeout, maxBytes, cache: reload ? ('no-cache' as const) : undefined };
  const request = async (whileWanted: AbortSignal): Promise<Dataset> => {
    // Fetched in parallel; if that fails, checkText reports it.
    loadChecker().catch(() => undefined);
    const fetched = await fetchText(address, { signal: whileWanted, ...limits });
    return checkText(fetched.text, { name: address, baseUrl: fetched.url, isUtf8: fetched.isUtf8 });
  };
  if (fetch) return request(signal);
  // Other limits may give another result.
  const key = [address, timeout, maxBytes].join(' ');
  if (reload) requests.forget(key);
  return requests.get(key, signal, request);
}

function resolveUrl(url: string, baseUrl: string | undefined): string {
  const resolved = url && URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : undefined;
  // The standard rejects a host that contains a space; Chromium encodes it.
  if (!resolved || !/^https?:$/.test(resolved.protocol) || resolved.hostname.includes('%')) {
    throw new DatasetError('bad-url', `"${url}" is not an http or https address`);
  }
  resolved.hash = '';
  return resolved.href;
}
