import type { ReactiveControllerHost } from 'lit';
import { datasetSource, documentSource, textSource, urlSource } from '../data/source.js';
import type { DatasetSource } from '../data/source.js';
import type { Dataset } from '../model/dataset.js';

/** An element that may bring data of its own. */
export interface DataHost extends HTMLElement {
  /** A dataset document (parsed JSON), or a dataset loaded before. */
  data?: unknown;
  /** Address of a dataset document. */
  src?: string | undefined;
}

/**
 * The data an element brings itself, in order: its `data` property, its `src` attribute, a child
 * `<script type="application/json">`. The same data gives the same source, so that it is loaded once.
 */
export class OwnSource {
  readonly #host: DataHost;
  #key: unknown;
  #source: DatasetSource | undefined;

  constructor(host: DataHost) {
    this.#host = host;
  }

  /** Whether the page may still be writing the element's data: they may be missing, or lack their end. */
  get isAwaited(): boolean {
    const { data, src, ownerDocument } = this.#host;
    return ownerDocument.readyState === 'loading' && (data ?? undefined) === undefined && !src;
  }

  /** The source at this moment; `undefined` when the element brings nothing, or nothing yet. */
  get current(): DatasetSource | undefined {
    if (this.isAwaited) return undefined;
    const [key, make] = this.#find();
    if (key !== this.#key) {
      this.#key = key;
      this.#source = make?.();
    }
    return this.#source;
  }

  #find(): [key: unknown, make?: () => DatasetSource] {
    const { data, src, ownerDocument } = this.#host;
    if (data !== undefined && data !== null) {
      return [data, () => (isDataset(data) ? datasetSource(data) : documentSource(data))];
    }
    if (src) return [src, () => urlSource(src, ownerDocument.baseURI)];
    const text = inlineScript(this.#host)?.textContent;
    return text === undefined || text === null ? [undefined] : [text, () => textSource(text)];
  }
}

/** Updates an element once the page has been read, if it is still being read. */
export function updateWhenRead(host: ReactiveControllerHost & Element): void {
  const { ownerDocument } = host;
  if (ownerDocument.readyState !== 'loading') return;
  ownerDocument.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
}

/** The child in which a page may write its data. */
function inlineScript(host: Element): Element | undefined {
  return [...host.children].find((child) => child.matches('script[type="application/json"]'));
}

function isDataset(data: unknown): data is Dataset {
  return typeof data === 'object' && data !== null && 'people' in data && data.people instanceof Map;
}
