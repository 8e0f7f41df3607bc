/** Splits the merged document into the documents of the bundled dataset: pure functions. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */
/** @typedef {typeof import('../../src/data/record-links.js')} Links */
/** @typedef {import('../../src/model/schema/index.js').Person} Person */
/** @typedef {import('../../src/model/schema/index.js').Tenure} Tenure */

/** Maximum JSON length of the people in one shard, in characters, so that a page about one person stays small. */
const SHARD_SIZE = 5_700;

/** The lists other than people. */
const KINDS = /** @type {const} */ (['offices', 'houses', 'places', 'sources']);

/**
 * Splits the people into shards in key order. A shard is filled up, or cut short by up to half if that gives the next
 * shard a shorter distinguishing prefix: every page loads the prefix at which each shard begins.
 * @param {DatasetDocument['people']} people
 * @param {(id: string) => string} shardKey
 * @param {number} [size] maximum characters of JSON
 * @returns {string[][]} the ids of each shard
 */
export function splitIntoShards(people, shardKey, size = SHARD_SIZE) {
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

/** @param {string} key @param {string} before the previous key @returns {string} the shortest distinct prefix */
export function distinctStart(key, before) {
  const shared = [...key].findIndex((letter, place) => letter !== before[place]);
  return key.slice(0, shared + 1);
}

/**
 * Adds to each record the facts that it omits and others imply, so that nothing has to be derived when only some records
 * are loaded.
 * @param {DatasetDocument} document
 * @param {import('../../src/model/tenures/derived-relations.js').Derived} derived
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

/** Length of a source's id in the bundle: enough for a few thousand sources. */
const SOURCE_ID_LENGTH = 4;

/**
 * Gives the sources short ids, and lists them in citation order. Their ids in `data` are descriptive, for authors; boxes
 * do not show them, and they would take up a twentieth of the dataset. A short id is derived from the original id alone,
 * so that it does not change when other sources are added or cited.
 * @param {DatasetDocument} document
 * @param {(text: string, length: number) => string} hash
 * @returns {DatasetDocument}
 * @throws {Error} if two ids collide: one of them has to be renamed
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
 * The document of one shard, self-contained: its people, a stub for everyone else they refer to, and the offices,
 * houses, places and sources they refer to.
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
  /** @param {'people' | 'houses' | 'offices'} list @param {object} record */
  const follow = (list, record) => {
    for (const { kind, id } of linksOf(list, record)) {
      if (named[kind].has(id)) continue;
      named[kind].add(id);
      if (kind !== 'houses' && kind !== 'offices') continue;
      const other = document[kind]?.find((other) => other.id === id);
      if (other) follow(kind, other);
    }
  };
  const members = document.people.filter(({ id }) => isMember(id));
  for (const person of members) follow('people', person);
  const stubs = document.people
    .filter(({ id }) => named.people.has(id) && !isMember(id))
    .map((person) => stubOf(document, person));
  const rest = KINDS.map((kind) => [kind, document[kind]?.filter(({ id }) => named[kind].has(id))]);
  return { people: [...members, ...stubs], ...Object.fromEntries(rest) };
}

/**
 * A stub for a person in another shard: the name and, for namesakes, whatever distinguishes them.
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
 * Everyone who does not stand apart, with their offices and dates: all that a list or a timeline of many people needs.
 * Its people are stubs, so the full record of a selected person is still loaded from a shard.
 * @param {DatasetDocument} document the whole dataset
 * @param {typeof import('../../src/model/separate.js').isApart} isApart
 * @returns {DatasetDocument}
 */
export function outlineDocument(document, isApart) {
  const offices = new Map((document.offices ?? []).map((office) => [office.id, office]));
  return outlineOf(document, (person) => !isApart(person, offices));
}

/**
 * Those who held one office, with as much of each as in {@link outlineDocument}.
 * @param {DatasetDocument} document the whole dataset
 * @param {string} id of the office
 * @returns {DatasetDocument}
 */
export function outlineOfOffice(document, id) {
  const whole = outlineOf(document, ({ tenures = [] }) => tenures.some(({ office }) => office === id));
  const offices = new Set(whole.people.flatMap(({ tenures = [] }) => tenures.map(({ office }) => office)));
  const houses = new Set(whole.people.flatMap(({ house }) => house));
  return /** @type {DatasetDocument} */ ({
    ...whole,
    ...defined({
      offices: whole.offices?.filter((office) => offices.has(office.id)),
      houses: whole.houses?.filter((house) => houses.has(house.id)),
    }),
  });
}

/**
 * @param {DatasetDocument} document the whole dataset
 * @param {(person: Person) => boolean} isMember whether a person is in the outline
 * @returns {DatasetDocument}
 */
function outlineOf({ title, license, people, offices, houses, eras }, isMember) {
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
    people: people.filter(isMember).map(outline),
    offices,
    houses,
    ...defined({ eras: eras?.map((era) => pick(era, 'id', 'name', 'date', 'office')) }),
  };
  return /** @type {DatasetDocument} */ (document);
}

/** @param {Record<string, unknown>} record */
const defined = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
