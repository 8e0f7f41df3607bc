import { joinDocuments } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { indexNames } from '../../model/names/name-index.js';
import type { NameIndex } from '../../model/names/name-index.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import { DatasetError } from '../dataset-error.js';
import type { DatasetPart } from '../dataset-part.js';
import { bundled } from './source.js';

/**
 * Loads part of the dataset that comes with the package. The result also holds everything loaded before.
 *
 * `findPerson` finds in it the people asked for, under each name they were asked for by; after `everyone` or `outline`,
 * it finds everyone.
 * @param part One person or a list of people, by id, name or Wikidata id; or `everyone`; or the `outline` of everyone,
 *   in which people are stubs.
 * @param options.lang A BCP 47 tag. Records then have what they are called in that language, where that is known: people
 *   as a name of the kind `display`, others under `names`.
 * @throws {DatasetError} `network`, `timeout`, `version-mismatch` or `not-a-dataset` when a file cannot be loaded: the
 *   next call tries again. `wrong-type` when `part` is none of these.
 */
export async function loadBundled(
  part: DatasetPart | string,
  options: { lang?: string } = {},
): Promise<Dataset> {
  const people: unknown = typeof part === 'string' ? [part] : part;
  if (!Array.isArray(people) || !people.every((person) => typeof person === 'string')) {
    throw new DatasetError(
      'wrong-type',
      'Expected "everyone", "outline", or people by id, name or Wikidata id',
    );
  }
  bundled.lookUpWith(everyone);
  return bundled.load(part === 'everyone' || part === 'outline' ? part : people, options.lang);
}

/**
 * Looks up names in the document of everyone alone, so that the result does not depend on what else is loaded.
 * Elements load the files of the names they show instead, so this code stays out of their pages.
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
