import { createContext } from '@lit/context';
import type { DatasetSource } from '../data/source.js';
import type { ImageLoading } from './image-loading.js';

/** What a `<byz-dataset>` gives the elements inside it. */
export interface DatasetScope {
  /** Where records come from; absent when the provider brings no data of its own, so that the bundled dataset serves. */
  readonly source?: DatasetSource;
  /** Id of the person chosen last. */
  readonly selection?: string;
  /** Whether pictures are loaded, for the elements that do not say so themselves. */
  readonly images?: ImageLoading;
  /** Makes a person the selection of all elements in the scope. */
  readonly select: (person: string) => void;
  /** Makes all elements in the scope load their records anew. */
  readonly reload: () => void;
}

/**
 * Context key of the scope. In the global symbol registry, so that two copies of the library on one page meet; the
 * number changes with the shape of {@link DatasetScope}.
 */
export const datasetScope = createContext<DatasetScope | undefined>(Symbol.for('byz-widgets.scope.2'));
