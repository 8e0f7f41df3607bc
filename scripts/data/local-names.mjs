/** Names in other languages, which are delivered separately from the records: pure functions on documents. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */
/** @typedef {import('../../src/model/names/local-names.js').LocalNames} LocalNames */

/** The kinds of record that have names in other languages. */
const KINDS = /** @type {const} */ (['people', 'offices', 'houses', 'eras', 'places']);

/**
 * @typedef {{ lang: string } & { [K in typeof KINDS[number]]?: Record<string, string | { text: string, dynasty?: string }> }} NamesFile
 *   a file of `data/names`: names by the ids of records
 */

/**
 * Adds the names in one language to the document's records.
 * @param {DatasetDocument} document
 * @param {NamesFile} file
 * @returns {DatasetDocument}
 * @throws {Error} If a name belongs to no record.
 */
export function withNamesFile(document, { lang, ...names }) {
  const named = KINDS.map((kind) => {
    const rest = new Map(Object.entries(names[kind] ?? {}));
    const records = document[kind]?.map((record) => {
      const name = rest.get(record.id);
      if (!rest.delete(record.id) || name === undefined) return record;
      const fields = typeof name === 'string' ? { text: name } : name;
      const added = { ...fields, lang, ...(kind === 'people' && { kind: 'display' }) };
      return { ...record, names: [...(record.names ?? []), added] };
    });
    const [unknown] = rest.keys();
    if (unknown !== undefined)
      throw new Error(
        `data/names/${lang}.json names "${unknown}", but there is no such record among the ${kind}`,
      );
    return [kind, records];
  });
  return { ...document, ...Object.fromEntries(named.filter(([, records]) => records)) };
}

/**
 * The names that only readers of one language load.
 * @param {DatasetDocument} document
 * @returns {Map<string, LocalNames>} by language
 */
export function localNames(document) {
  /** @type {Map<string, any>} */
  const byLanguage = new Map();
  for (const kind of KINDS) {
    // In the order of ids, namesakes are side by side, which takes fewer bytes.
    for (const { id, names = [] } of [...(document[kind] ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      for (const { lang, kind: use, ...name } of /** @type {any[]} */ (names)) {
        if (kind === 'people' && use !== 'display') continue;
        const file = byLanguage.get(lang) ?? { lang };
        byLanguage.set(lang, { ...file, [kind]: { ...file[kind], [id]: name } });
      }
    }
  }
  return new Map([...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Removes names in other languages, and names that serve only to find people.
 * @param {DatasetDocument} document
 * @returns {DatasetDocument}
 */
export function withoutLocalNames({ people, offices, houses, eras, places, ...rest }) {
  /** @template {{ names?: unknown }} T @param {T[] | undefined} records */
  const bare = (records) =>
    records?.map((record) => {
      const rest = { ...record };
      delete rest.names;
      return rest;
    });
  const kept = people.map(({ names, ...person }) => {
    const shown = names?.filter(({ kind }) => kind !== 'display' && kind !== 'search') ?? [];
    return shown.length > 0 ? { ...person, names: shown } : person;
  });
  const others = Object.entries({
    offices: bare(offices),
    houses: bare(houses),
    eras: bare(eras),
    places: bare(places),
  });
  const document = { ...rest, people: kept, ...Object.fromEntries(others.filter(([, list]) => list)) };
  return /** @type {DatasetDocument} */ (document);
}
