import { ENGLISH } from '../i18n/index.js';
import type { Words } from '../i18n/words.js';
import type { Dataset } from '../model/dataset.js';
import { toJsonLd as toJsonLdIn } from '../model/json-ld.js';
import type { JsonLd } from '../model/json-ld.js';
import type { Person } from '../model/schema/index.js';

/**
 * A person as schema.org JSON-LD (https://schema.org/Person), ready for JSON.stringify and a
 * `<script type="application/ld+json">`.
 *
 * Dates are ISO 8601, as precise as they are known: complete days are in the Gregorian calendar, as schema.org
 * requires; months and years are as recorded, because they have no exact Gregorian equivalent. Approximate or uncertain
 * dates, and dates before the year 1, are omitted rather than made precise.
 * @param words Words for dates in prose, as returned by `loadWords`. Default English.
 */
export function toJsonLd(dataset: Dataset, person: Person, words: Words = ENGLISH): JsonLd {
  return toJsonLdIn(dataset, person, words.dates);
}
