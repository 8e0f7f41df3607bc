import { createContext } from '@lit/context';
import type { DatasetSource } from '../data/source.js';
import type { ImageLoading } from './image-loading.js';

/** What a `<byz-dataset>` shares with the elements inside it. */
export interface DatasetScope {
  /** Where records come from; absent if the provider has no data of its own and elements use the bundled dataset. */
  readonly source?: DatasetSource;
  /** Id of the selected person. */
  readonly selection?: string;
  /** Whether pictures are loaded, for elements without an `images` attribute. */
  readonly images?: ImageLoading;
  /** URL of a person's page, containing `{id}`, for elements without a `person-href` attribute. */
  readonly personHref?: string;
  /** Selects a person for all elements in the scope. */
  readonly select: (person: string) => void;
  /** Announces in the scope's status region which person an element shows, once after each selection by the reader. */
  readonly announce: (person: string, sentence: string) => void;
  /** Reloads the records of all elements in the scope. */
  readonly reload: () => void;
}

/**
 * Context key of the scope. It is in the global symbol registry, so that two copies of the library on one page share
 * it; the number changes with the shape of {@link DatasetScope}.
 */
export const datasetScope = createContext<DatasetScope | undefined>(Symbol.for('byz-widgets.scope.3'));
