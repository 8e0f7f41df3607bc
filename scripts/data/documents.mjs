/** The documents that the bundled dataset is dealt out to, made from the joined one: pure functions. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */
/** @typedef {typeof import('../../src/model/links.js')} Links */
/** @typedef {import('../../src/model/schema/index.js').Person} Person */
/** @typedef {import('../../src/model/schema/index.js').Tenure} Tenure */

/** Most characters of JSON that the people of one shard may have, so that a page about one person stays small. */
const SHARD_SIZE = 5_700;

/** The lists beside the people. */
const KINDS = /** @type {const} */ (['offices', 'houses', 'places', 'sources']);

/**
 * Deals the people out to shards in the order of their keys, as many to each as it may hold, or up to half as many where
 * the next key is then told from the one before by less of it: every page loads where each shard begins.
 * @param {DatasetDocument['people']} people
 * @param {(id: string) => string} shardKey
 * @param {number} [size] most characters of JSON
 * @returns {string[][]} the ids of each shard
 */
export function dealOut(people, shardKey, size = SHARD_SIZE) {
  const rest = people
    .map((person) => ({ id: person.id, key: shardKey(person.id), length: JSON.stringify(person).length }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  /** @param {number} count */
  const cost = (count) => distinctStart(rest[count]?.key ?? '', rest[count - 1]?.key ?? '').length;
  /** @type {string[][]} */
  const groups = [];
  while (rest.length > 0) {
    /** @type {number[]} */
    const sums = [];
    for (const { length } of rest) {
      const sum = (sums.at(-1) ?? 0) + length;
      if (sum > size && sums.length > 0) break;
      sums.push(sum);
    }
    const most = sums.length;
    const counts = sums.flatMap((sum, place) => (sum >= size / 2 || place + 1 === most ? [place + 1] : []));
    const count =
      most === rest.length ? most : counts.reduce((best, next) => (cost(next) <= cost(best) ? next : best));
    groups.push(rest.splice(0, count).map(({ id }) => id));
  }
  return groups;
}

/** @param {string} key @param {string} before the key before it @returns {string} as much of the key as tells the two apart */
export function distinctStart(key, before) {
  const shared = [...key].findIndex((letter, place) => letter !== before[place]);
  return key.slice(0, shared + 1);
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

/** Letters and digits of a source's id in the bundle: enough for some thousand sources. */
const SOURCE_ID_LENGTH = 4;

/**
 * The document with short ids for its sources, listed in the order in which they are cited. Their names in `data` say
 * something to writers; nobody sees them in a box, and they would be a twentieth of the dataset. An id is made from the
 * name alone, so that a source keeps it whatever else is added or cited.
 * @param {DatasetDocument} document
 * @param {(text: string, length: number) => string} hash
 * @returns {DatasetDocument}
 * @throws {Error} when two names give one id: one of them has to be changed
 */
export function withShortSources(document, hash) {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @param {string} name */
  const idOf = (name) => {
    const id = hash(name, SOURCE_ID_LENGTH);
    const other = names.get(id) ?? name;
    if (other !== name) throw new Error(`The sources ${other} and ${name} get one id: rename one of them`);
    names.set(id, name);
    return id;
  };
  const shortened = JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'source') return idOf(value);
    if (key !== 'sources' && key !== 'cite') return value;
    return value.map((/** @type {any} */ citation) =>
      typeof citation === 'string' ? idOf(citation) : citation,
    );
  });
  const sources = (document.sources ?? []).map((source) => ({ ...source, id: idOf(source.id) }));
  const order = [...names.keys()];
  return { ...shortened, sources: sources.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
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
    .map((person) => stubOf(document, person));
  const rest = KINDS.map((kind) => [kind, document[kind]?.filter(({ id }) => named[kind].has(id))]);
  return { people: [...members, ...stubs], ...Object.fromEntries(rest) };
}

/**
 * What a shard says of somebody who is elsewhere: the name, and of one who shares it what tells them apart.
 * @param {DatasetDocument} document the whole dataset
 * @param {Person} person
 * @returns {Person}
 */
function stubOf({ people }, { id, name, gender, father, spouses = [] }) {
  const isShared = people.some((other) => other.name === name && other.id !== id);
  /** @param {{ person?: string, text?: string } | undefined} reference @returns {any} */
  const named = (reference) => {
    const text = reference?.text ?? people.find((other) => other.id === reference?.person)?.name;
    return text && { text };
  };
  const kin = defined({ father: named(father), spouses: spouses[0] && [named(spouses[0])] });
  return { id, name, ...(gender && { gender }), ...(isShared && kin), stub: true };
}

/**
 * Who everyone is, and when they held what: all that a list or a timeline of many needs. Its people are stubs, so that
 * the whole record of one who is chosen still comes from a shard.
 * @param {DatasetDocument} document the whole dataset
 * @returns {DatasetDocument}
 */
export function outlineDocument({ title, license, people, offices, houses, eras }) {
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
        ...pick(tenure, 'office', 'title', 'disputed', 'junior', 'labels', 'succession'),
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
  const document = {
    title,
    license,
    people: people.map(outline),
    offices,
    houses,
    ...defined({ eras: eras?.map((era) => pick(era, 'id', 'name', 'date', 'office')) }),
  };
  return /** @type {DatasetDocument} */ (document);
}

/** @param {Record<string, unknown>} record */
const defined = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
