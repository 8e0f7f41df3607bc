import type { Dataset } from '../model/dataset.js';
import { safeUrl } from '../model/safe-url.js';
import { checkText } from './check.js';
import { DatasetError } from './dataset-error.js';
import { fetchText } from './fetch-text.js';
import type { Fetch } from './fetch-text.js';
import { SharedRequests } from './shared-requests.js';

const requests = new SharedRequests<Dataset>();

export interface LoadOptions {
  /** Aborts the wait, and the request too when nobody else waits for it. */
  signal?: AbortSignal;
  /** Replaces the browser's `fetch`; answers are then not shared. */
  fetch?: Fetch;
  /** What a relative address is relative to: the page's `document.baseURI`. */
  baseUrl?: string;
}

/**
 * Loads a dataset from a JSON document. However many ask for one address, one request is made; its answer is kept
 * (failures are not), so that a later call is served at once.
 * @param url An `http(s)` address, or one relative to `baseUrl`.
 * @throws {DatasetError} With a code that says what went wrong; see `docs/errors/`.
 */
export async function loadDataset(url: string, options: LoadOptions = {}): Promise<Dataset> {
  const { signal = new AbortController().signal, fetch, baseUrl } = options;
  const address = resolveUrl(url, baseUrl);
  const request = async (whileWanted: AbortSignal): Promise<Dataset> =>
    checkText(await fetchText(address, { signal: whileWanted, ...(fetch && { fetch }) }), address);
  return fetch ? request(signal) : requests.get(address, signal, request);
}

function resolveUrl(url: string, baseUrl: string | undefined): string {
  const allowed = safeUrl(url);
  const resolved =
    allowed === undefined || !URL.canParse(allowed, baseUrl) ? undefined : new URL(allowed, baseUrl);
  if (!resolved || !/^https?:$/.test(resolved.protocol)) {
    throw new DatasetError('bad-url', `"${url}" is not an http or https address`);
  }
  return resolved.href;
}
