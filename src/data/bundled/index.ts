import { mergeDocuments } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { indexNames } from '../../model/names/name-index.js';
import type { NameIndex } from '../../model/names/name-index.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import { DatasetError } from '../dataset-error.js';
import type { DatasetPart } from '../dataset-part.js';
import { bundled } from './source.js';

/**
 * Loads part of the dataset that comes with the package. The result also includes everything loaded before.
 *
 * `findPerson` finds the requested people in it, by the names that were requested; after `everyone` or `outline`, it
 * finds everyone.
 * @param part One person or a list of people, by id, name or Wikidata id; or `everyone`; or the `outline` of everyone,
 *   in which people are stubs; or, likewise, those who held one office, by its id or name:
 *   `office:patriarch-of-constantinople`.
 * @param options.lang A BCP 47 tag. Records then include their names in that language, if known: people as a name of
 *   the kind `display`, others under `names`.
 * @throws {DatasetError} `network`, `timeout`, `version-mismatch` or `not-a-dataset` if a file cannot be loaded: the
 *   next call retries. `wrong-type` if `part` is none of these.
 */
export async function loadBundled(
  part: DatasetPart | string,
  options: { lang?: string } = {},
): Promise<Dataset> {
  const isPart = typeof part === 'string' && /^(?:everyone$|outline$|office:)/.test(part);
  const people: unknown = typeof part === 'string' ? [part] : part;
  if (!Array.isArray(people) || !people.every((person) => typeof person === 'string')) {
    throw new DatasetError(
      'wrong-type',
      'Expected "everyone", "outline", "office:" with an office, or people by id, name or Wikidata id',
    );
  }
  bundled.lookUpWith(everyone);
  return bundled.load(isPart ? (part as DatasetPart) : people, options.lang);
}

/**
 * Looks up names only in the document of everyone, so that the result does not depend on what else is loaded.
 * Elements load name files instead, so their pages do not include this code.
 */
const everyone: NameIndex = {
  get(key) {
    const document = bundled.everyone();
    if (!document) return undefined;
    let index = indexes.get(document);
    if (!index) {
      const { people, offices } = mergeDocuments([document]);
      index = indexNames(people, offices);
      indexes.set(document, index);
    }
    return index.get(key);
  },
};
const indexes = /* @__PURE__ */ new WeakMap<DatasetDocument, NameIndex>();
