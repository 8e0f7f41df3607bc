/** The documents that the bundled dataset is dealt out to, made from the joined one: pure functions. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */
/** @typedef {typeof import('../../src/model/links.js')} Links */
/** @typedef {import('../../src/model/schema/index.js').Person} Person */
/** @typedef {import('../../src/model/schema/index.js').Tenure} Tenure */

/** Most characters of JSON that the people of one shard may have, so that a page about one person stays small. */
const SHARD_SIZE = 4_500;

/** The lists beside the people. */
const KINDS = /** @type {const} */ (['offices', 'houses', 'places', 'sources']);

/**
 * Deals the people out to shards in the order of their keys, as many to each as it may hold.
 * @param {DatasetDocument['people']} people
 * @param {(id: string) => string} shardKey
 * @param {number} [size] most characters of JSON
 * @returns {string[][]} the ids of each shard
 */
export function dealOut(people, shardKey, size = SHARD_SIZE) {
  const byKey = people
    .map((person) => ({ key: shardKey(person.id), person }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  /** @type {string[][]} */
  const groups = [[]];
  let sum = 0;
  for (const { person } of byKey) {
    const { length } = JSON.stringify(person);
    if (sum > 0 && sum + length > size) {
      groups.push([]);
      sum = 0;
    }
    groups.at(-1)?.push(person.id);
    sum += length;
  }
  return groups;
}

/**
 * The document with what its records leave unsaid and others tell written out, so that nothing has to be worked out
 * where only some of them are loaded.
 * @param {DatasetDocument} document
 * @param {import('../../src/model/derive.js').Derived} derived
 * @returns {DatasetDocument}
 */
export function writtenOut(document, derived) {
  /** @param {Person} person @param {Tenure} tenure */
  const complete = (person, tenure) => {
    const told = [
      ['predecessors', derived.neighboursOf(person, tenure, 'predecessors')],
      ['successors', derived.neighboursOf(person, tenure, 'successors')],
      ['coRulers', derived.coRulersOf(person, tenure)],
    ].filter(([, people = []]) => people.length > 0);
    const { succession } = tenure;
    const isNumbered = document.offices?.some(({ id, numbered }) => numbered && id === tenure.office);
    const order = isNumbered && succession !== false && !succession?.order && derived.orderOf(tenure);
    return {
      ...Object.fromEntries(told),
      ...tenure,
      ...(order && { succession: { ...succession, order } }),
    };
  };
  const people = document.people.map((person) =>
    person.tenures
      ? { ...person, tenures: person.tenures.map((tenure) => complete(person, tenure)) }
      : person,
  );
  return { ...document, people };
}

/**
 * The document with its sources numbered in the order in which they are cited. Their names in `data` say something to
 * writers; nobody sees them in a box, and they would be a twentieth of the dataset.
 * @param {DatasetDocument} document
 * @returns {DatasetDocument}
 */
export function withNumberedSources(document) {
  /** @type {Map<string, string>} */
  const numbers = new Map();
  /** @param {string} id */
  const numberOf = (id) => {
    const number = numbers.get(id) ?? numbers.size.toString(36);
    numbers.set(id, number);
    return number;
  };
  const numbered = JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'source') return numberOf(value);
    if (key !== 'sources' && key !== 'cite') return value;
    return value.map((/** @type {any} */ citation) =>
      typeof citation === 'string' ? numberOf(citation) : citation,
    );
  });
  const sources = (document.sources ?? []).map((source) => ({ ...source, id: numberOf(source.id) }));
  const order = [...numbers.values()];
  return { ...numbered, sources: sources.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}

/**
 * The document of one shard, complete in itself: its people, a stub for everyone else whom they name, and the
 * offices, houses, places and sources that they name.
 * @param {DatasetDocument} document the whole dataset
 * @param {(id: string) => boolean} isMember whether a person belongs to the shard
 * @param {Links['linksOf']} linksOf
 * @returns {DatasetDocument}
 */
export function shardDocument(document, isMember, linksOf) {
  /** @type {Record<'people' | typeof KINDS[number], Set<string>>} */
  const named = {
    people: new Set(),
    offices: new Set(),
    houses: new Set(),
    places: new Set(),
    sources: new Set(),
  };
  /** @param {any} record */
  const follow = (record) => {
    for (const { kind, id } of linksOf(record, '')) {
      if (named[kind].has(id)) continue;
      named[kind].add(id);
      if (kind === 'houses' || kind === 'offices') follow(document[kind]?.find((other) => other.id === id));
    }
  };
  const members = document.people.filter(({ id }) => isMember(id));
  for (const person of members) follow(person);
  const stubs = document.people
    .filter(({ id }) => named.people.has(id) && !isMember(id))
    .map(({ id, name }) => ({ id, name, stub: true }));
  const rest = KINDS.map((kind) => [kind, document[kind]?.filter(({ id }) => named[kind].has(id))]);
  return { people: [...members, ...stubs], ...Object.fromEntries(rest) };
}

/**
 * Who everyone is, and when they held what: all that a list or a timeline of many needs. Its people are stubs, so that
 * the whole record of one who is chosen still comes from a shard.
 * @param {DatasetDocument} document the whole dataset
 * @returns {DatasetDocument}
 */
export function outlineDocument({ title, license, people, offices, houses }) {
  /** @param {any} record @param {...string} keys @returns {any} */
  const pick = (record, ...keys) =>
    Object.fromEntries(keys.filter((key) => record?.[key] !== undefined).map((key) => [key, record[key]]));
  /** @param {Tenure['coRulers']} list */
  const references = (list) => list?.map((reference) => pick(reference, 'person', 'text', 'dates'));
  /** @param {any} reign one entry */
  const dateOf = (reign) => (typeof reign === 'object' && 'date' in reign ? reign.date : reign);
  /** @param {Person} person @returns {Person} */
  const outline = ({ names, tenures, birth, death, ...person }) => ({
    ...pick(person, 'id', 'name', 'house'),
    ...defined({
      names: names?.map((name) => pick(name, 'text', 'kind', 'lang', 'transliteration')),
      tenures: tenures?.map(({ reign, coRulers, regents, ...tenure }) => ({
        ...pick(tenure, 'office', 'title', 'disputed', 'labels', 'succession'),
        ...defined({
          reign: Array.isArray(reign) ? reign.map(dateOf) : reign && dateOf(reign),
          coRulers: references(coRulers),
          regents: references(regents),
        }),
      })),
      birth: birth?.date && { date: birth.date },
      death: death && pick(death, 'date', 'age'),
    }),
    stub: true,
  });
  return { title, license, people: people.map(outline), offices, houses };
}

/** @param {Record<string, unknown>} record */
const defined = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
