import type { Dataset } from '../model/dataset.js';
import { bundled } from './bundled/source.js';
import { checkDocument, checkText, loadChecker } from './load-checker.js';
import { moduleNotLoaded } from './dataset-error.js';
import type { DatasetError } from './dataset-error.js';
import type { LoadOptions } from './load.js';
import type { DatasetPart } from './dataset-part.js';

/** A source of records. One source may serve many elements, each with the part it needs. */
export interface DatasetSource {
  /**
   * @param part The dataset contains at least this part, if the source has it.
   * @param signal Aborted when the dataset is no longer needed.
   * @param lang A language from {@link languageOf}: the names in it are loaded too.
   * @throws {DatasetError} If the source cannot be read.
   */
  load(part: DatasetPart, signal: AbortSignal, lang?: string): Promise<Dataset>;
  /** The dataset, if the whole part is already loaded: an element that need not wait is drawn only once. */
  cached(part: DatasetPart, lang?: string): Dataset | undefined;
  /** The language of the names that are loaded separately for a reader's language; `undefined` if there are none. */
  languageOf?(lang: string): string | undefined;
  /** Whether it is loaded over the network, so that a retry may succeed. */
  readonly remote?: boolean;
  /** Whether the latest load failed. Elements keep this for the bundled dataset themselves. */
  readonly failed?: boolean;
}

/** The dataset that comes with the package. */
export const BUNDLED: DatasetSource = {
  load: async (part, _signal, lang) => {
    try {
      return await bundled.load(part, lang);
    } catch (error) {
      // Records without names in the reader's language are better than none.
      const dataset = bundled.cached(part);
      if (dataset) return dataset;
      throw error;
    }
  },
  cached: (part, lang) => bundled.cached(part, lang),
  languageOf: (lang) => bundled.languageOf(lang),
  remote: true,
};

/**
 * A JSON document at a URL; see `loadDataset`, which is fetched only if a page has its own data.
 * @param options Passed to `loadDataset`.
 */
export function urlSource(url: string, options: Pick<LoadOptions, 'baseUrl' | 'reload'> = {}): DatasetSource {
  return wholeSource(async (signal) => {
    // Start now: the checker is needed as soon as the document arrives.
    loadChecker().catch(() => undefined);
    const { loadDataset } = await import('./load.js').catch(moduleNotLoaded('The code that loads data'));
    return loadDataset(url, { signal, ...options });
  }, true);
}

/** A source that always fails, for data that cannot be loaded at all. */
export function failingSource(error: DatasetError): DatasetSource {
  return wholeSource(() => Promise.reject(error));
}

/** Parsed JSON, not yet checked. */
export function documentSource(document: unknown): DatasetSource {
  let checked: Promise<Dataset> | undefined;
  return wholeSource(() => (checked ??= checkDocument(document)));
}

/** JSON text. */
export function textSource(text: string): DatasetSource {
  let checked: Promise<Dataset> | undefined;
  return wholeSource(() => (checked ??= checkText(text)));
}

/** A dataset that has already been checked. */
export function datasetSource(dataset: Dataset): DatasetSource {
  return { load: () => Promise.resolve(dataset), cached: () => dataset };
}

/** A source that loads its whole dataset and keeps it. */
function wholeSource(request: (signal: AbortSignal) => Promise<Dataset>, remote = false): DatasetSource {
  let loaded: Dataset | undefined;
  let failed = false;
  return {
    remote,
    get failed() {
      return failed;
    },
    load: async (_part, signal) => {
      failed = false;
      try {
        return (loaded = await request(signal));
      } catch (error) {
        failed = !signal.aborted;
        throw error;
      }
    },
    cached: () => loaded,
  };
}
