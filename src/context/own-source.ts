import type { ReactiveControllerHost } from 'lit';
import { datasetSource, documentSource, failingSource, textSource, urlSource } from '../data/source.js';
import type { DatasetSource } from '../data/source.js';
import { bare } from '../model/bare.js';
import type { Dataset } from '../model/dataset.js';
import { addressOf, badProperty } from './inputs.js';
import { isOnServer } from './server.js';

/** An element that may have its own data. */
export interface DataHost extends HTMLElement {
  /** A dataset document (parsed JSON), or a loaded dataset. */
  data?: unknown;
  /** URL of a dataset document: a string or a `URL`. */
  src?: unknown;
}

/**
 * An element's own data: its `data` property, else its `src` attribute, else a child
 * `<script type="application/json">`. The same data give the same source, so that they are loaded once.
 */
export class OwnSource {
  readonly #host: DataHost;
  #key: unknown;
  #source: DatasetSource | undefined;
  /** Whether the next source bypasses caches. */
  #reload = false;

  constructor(host: DataHost) {
    this.#host = host;
  }

  /** Whether the HTML parser may still be adding the element's data, which may be missing or incomplete. */
  get isAwaited(): boolean {
    const { data, src } = this.#host;
    return isBeingParsed(this.#host) && (data ?? undefined) === undefined && isNothing(src);
  }

  /** The current source; `undefined` if the element has no data of its own, or not yet. */
  get current(): DatasetSource | undefined {
    if (this.isAwaited) return undefined;
    const [key, make] = this.#find();
    if (this.#reload || !Object.is(key, this.#key)) {
      this.#key = key;
      this.#source = make?.();
      this.#reload = false;
    }
    return this.#source;
  }

  /** Makes the next `current` a new source for the same data, so that they are reloaded. */
  renew(): void {
    this.#reload = true;
  }

  /**
   * Handles a set attribute. Setting the same URL again requests a retry, if the last attempt failed.
   * @returns Whether to retry.
   */
  isRetried(name: string, before: string | null, now: string | null): boolean {
    const { remote, failed } = this.#source ?? {};
    if (name !== 'src' || before !== now || !remote || !failed) return false;
    this.renew();
    return true;
  }

  #find(): [key: unknown, make?: () => DatasetSource] {
    const { data, src } = this.#host;
    if (data !== undefined && data !== null) {
      return [data, () => (isDataset(data) ? datasetSource(data) : documentSource(data))];
    }
    const address = addressOf(src);
    if (address !== undefined) {
      const [baseUrl, reload] = [this.#host.baseURI, this.#reload];
      return [address, () => urlSource(address, { baseUrl, reload })];
    }
    if (!isNothing(src)) return [src, () => failingSource(badProperty('src', 'a text or a URL', src))];
    const text = inlineScript(this.#host)?.textContent;
    return text === undefined || text === null ? [undefined] : [text, () => textSource(text)];
  }
}

/** Updates an element once its document has been parsed, if it is still being parsed. */
export function updateWhenParsed(host: ReactiveControllerHost & Element): void {
  if (!isBeingParsed(host)) return;
  host.ownerDocument.addEventListener('DOMContentLoaded', () => host.requestUpdate(), bare({ once: true }));
}

/** Whether the parser still reads the page that an element is in. */
const isBeingParsed = (element: Element): boolean =>
  !isOnServer(element) && element.ownerDocument.readyState === 'loading';

const isNothing = (src: unknown): boolean =>
  src === undefined || src === null || (typeof src === 'string' && src.trim() === '');

/** The child with inline data. */
function inlineScript(host: Element): Element | undefined {
  if (isOnServer(host)) return undefined;
  return [...host.children].find((child) => child.matches('script[type="application/json"]'));
}

const RECORDS = ['people', 'offices', 'houses', 'places', 'sources'] as const;

/** Whether data are a loaded dataset. The parser rejects anything that only looks like one. */
function isDataset(data: unknown): data is Dataset {
  try {
    const dataset = data as Dataset;
    return RECORDS.every((kind) => dataset[kind] instanceof Map) && Array.isArray(dataset.issues);
  } catch {
    return false;
  }
}
