import type { Dataset } from '../model/dataset.js';
import { bundled } from './bundled/source.js';
import { checkDocument, checkText, loadChecker } from './check.js';
import { moduleNotLoaded } from './dataset-error.js';
import type { DatasetError } from './dataset-error.js';
import type { LoadOptions } from './load.js';
import type { Need } from './need.js';

/** Where records come from. One source may serve many elements; it answers each with what that element needs. */
export interface DatasetSource {
  /**
   * @param need At least these people will be in the dataset, if the source knows them.
   * @param signal Aborted when the answer is no longer wanted.
   * @throws {DatasetError} When the source cannot be read.
   */
  load(need: Need, signal: AbortSignal): Promise<Dataset>;
  /** The same without waiting, when all that is needed has been loaded before; so an element is drawn only once. */
  atHand(need: Need): Dataset | undefined;
  /** Asks over the network, so that a later attempt may succeed where one has failed. */
  readonly remote?: boolean;
  /** Whether the latest load failed; of the bundled dataset, each element knows for itself. */
  readonly failed?: boolean;
}

/** The dataset that comes with the package. */
export const BUNDLED: DatasetSource = {
  load: (need) => bundled.load(need),
  atHand: (need) => bundled.atHand(need),
  remote: true,
};

/**
 * A JSON document at an address; see `loadDataset`, which is fetched only when somebody brings data of their own.
 * @param options Passed to `loadDataset`.
 */
export function urlSource(url: string, options: Pick<LoadOptions, 'baseUrl' | 'reload'> = {}): DatasetSource {
  return wholeSource(async (signal) => {
    // At the same time as what asks for it, not after the document has come.
    loadChecker().catch(() => undefined);
    const { loadDataset } = await import('./load.js').catch(moduleNotLoaded('The code that loads data'));
    return loadDataset(url, { signal, ...options });
  }, true);
}

/** A source that always fails, for one that cannot even be asked. */
export function failingSource(error: DatasetError): DatasetSource {
  return wholeSource(() => Promise.reject(error));
}

/** A document at hand: parsed JSON, not yet checked. */
export function documentSource(document: unknown): DatasetSource {
  let checked: Promise<Dataset> | undefined;
  return wholeSource(() => (checked ??= checkDocument(document)));
}

/** A document as JSON text. */
export function textSource(text: string): DatasetSource {
  let checked: Promise<Dataset> | undefined;
  return wholeSource(() => (checked ??= checkText(text)));
}

/** A dataset that has been checked before. */
export function datasetSource(dataset: Dataset): DatasetSource {
  return { load: () => Promise.resolve(dataset), atHand: () => dataset };
}

/** A source that gives everybody the whole dataset, and remembers it. */
function wholeSource(request: (signal: AbortSignal) => Promise<Dataset>, remote = false): DatasetSource {
  let loaded: Dataset | undefined;
  let failed = false;
  return {
    remote,
    get failed() {
      return failed;
    },
    load: async (_need, signal) => {
      failed = false;
      try {
        return (loaded = await request(signal));
      } catch (error) {
        failed = !signal.aborted;
        throw error;
      }
    },
    atHand: () => loaded,
  };
}
