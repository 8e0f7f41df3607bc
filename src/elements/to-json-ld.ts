import { ENGLISH } from '../i18n/index.js';
import type { Words } from '../i18n/words.js';
import type { Dataset } from '../model/dataset.js';
import { toJsonLd as toJsonLdIn } from '../model/json-ld.js';
import type { JsonLd } from '../model/json-ld.js';
import type { Person } from '../model/schema/index.js';

/**
 * A person as schema.org sees one (https://schema.org/Person), ready for JSON.stringify and a
 * `<script type="application/ld+json">`.
 *
 * Dates are ISO 8601, as precise as they are known: a complete day in the Gregorian calendar, as schema.org wants it;
 * a plain month or year as it stands in the record, because it has no exact Gregorian name. What is approximate,
 * uncertain, or before the year 1 is left out rather than made precise.
 * @param words The language in which prose tells its dates, as `loadWords` gives it. Default English.
 */
export function toJsonLd(dataset: Dataset, person: Person, words: Words = ENGLISH): JsonLd {
  return toJsonLdIn(dataset, person, words.dates);
}
