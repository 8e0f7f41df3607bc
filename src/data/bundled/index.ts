import { joinDocuments } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { indexNames } from '../../model/names/name-index.js';
import type { NameIndex } from '../../model/names/name-index.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import { DatasetError } from '../dataset-error.js';
import type { Need } from '../need.js';
import { bundled } from './source.js';

/**
 * Loads what is needed of the dataset that comes with the package. What was loaded before is in the answer too.
 *
 * `findPerson` finds in the answer whom it was asked for, by whatever name; and after `everyone` or `outline`, whomever
 * it is asked for.
 * @param need People by id, name or Wikidata id, a list of them or a single one; or `everyone`; or the `outline` of
 *   everyone, in which people are stubs.
 * @throws {DatasetError} `network`, `timeout`, `version-mismatch` or `not-a-dataset`, when a part cannot be loaded: the
 *   next call tries again. `wrong-type`, when `need` is none of these.
 */
export async function loadBundled(need: Need | string): Promise<Dataset> {
  const people: unknown = typeof need === 'string' ? [need] : need;
  if (!Array.isArray(people) || !people.every((person) => typeof person === 'string')) {
    throw new DatasetError(
      'wrong-type',
      'Expected "everyone", "outline", or people by id, name or Wikidata id',
    );
  }
  bundled.lookUpWith(everyone);
  return bundled.load(need === 'everyone' || need === 'outline' ? need : people);
}

/**
 * Who bears which name in the document of everyone: in that alone, so that what else is loaded makes no difference.
 * Elements do without it, as they ask for each name they show; the code stays out of their pages.
 */
const everyone: NameIndex = {
  get(key) {
    const document = bundled.everyone();
    if (!document) return undefined;
    let index = indexes.get(document);
    if (!index) {
      const { people, offices } = joinDocuments([document]);
      index = indexNames(people, offices);
      indexes.set(document, index);
    }
    return index.get(key);
  },
};
const indexes = /* @__PURE__ */ new WeakMap<DatasetDocument, NameIndex>();
