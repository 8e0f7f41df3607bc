import type { Dataset } from '../model/dataset.js';
import { bundled } from './bundled/source.js';
import { checkDocument, checkText, loadChecker } from './check.js';
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
}

/** The dataset that comes with the package. */
export const BUNDLED: DatasetSource = bundled;

/** A JSON document at an address; see `loadDataset`, which is fetched only when somebody brings data of their own. */
export function urlSource(url: string, baseUrl?: string): DatasetSource {
  return wholeSource(async (signal) => {
    // At the same time as what asks for it, not after the document has come.
    loadChecker().catch(() => undefined);
    const { loadDataset } = await import('./load.js');
    return loadDataset(url, { signal, ...(baseUrl && { baseUrl }) });
  });
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
function wholeSource(load: (signal: AbortSignal) => Promise<Dataset>): DatasetSource {
  let loaded: Dataset | undefined;
  return {
    load: async (_need, signal) => (loaded = await load(signal)),
    atHand: () => loaded,
  };
}
