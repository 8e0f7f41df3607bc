/** Maps names to people: pure functions. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */
/** @typedef {typeof import('../../src/model/names/name-index.js')['indexNames']} IndexNames */
/** @typedef {typeof import('../../src/model/names/person-keys.js')['personKeys']} PersonKeys */

/** @param {DatasetDocument} document @param {IndexNames} indexNames */
export function indexOf({ people, offices = [] }, indexNames) {
  /** @template {{ id: string }} T @param {readonly T[]} records */
  const byId = (records) => new Map(records.map((record) => [record.id, record]));
  return indexNames(byId(people), byId(offices));
}

/**
 * @param {DatasetDocument} document
 * @param {{ indexNames: IndexNames, personKeys: PersonKeys }} model
 * @returns {Map<string, readonly string[]>} ids by name, the person whom the name means first
 */
export function allBearers(document, { indexNames, personKeys }) {
  const index = indexOf(document, indexNames);
  const keys = new Set(document.people.flatMap(personKeys).sort());
  return new Map([...keys].map((key) => [key, index.get(key) ?? []]));
}

/**
 * The names that the outline, which contains fewer facts, would resolve to another person.
 * @param {DatasetDocument} outline
 * @param {ReadonlyMap<string, readonly string[]>} bearers of all names
 * @param {IndexNames} indexNames
 * @returns {Record<string, string>} names, each with the ids of the people who bear it as one string
 */
export function outlineNames(outline, bearers, indexNames) {
  const index = indexOf(outline, indexNames);
  const mistaken = [...bearers].filter(([key, ids]) => {
    const [id] = index.get(key) ?? [];
    return id !== undefined && id !== ids[0];
  });
  return Object.fromEntries(mistaken.map(([key, ids]) => [key, ids.join(' ')]));
}
