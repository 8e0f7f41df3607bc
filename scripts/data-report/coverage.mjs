/** What the dataset records about people, and from how many works: pure functions from records to numbers. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */
/** @typedef {DatasetDocument['people'][number]} Person */
/** @typedef {NonNullable<DatasetDocument['sources']>[number]} Source */

/**
 * The counted facts, each with a test for whether a record has it.
 * @satisfies {Record<string, (person: Person) => boolean>}
 */
export const FIELDS = {
  'native name': ({ names = [] }) => names.some(({ lang }) => lang !== undefined),
  house: ({ house }) => house !== undefined,
  title: ({ title }) => title !== undefined,
  reign: ({ tenures = [] }) => tenures.some(({ reign }) => reign !== undefined),
  'crowned or proclaimed': ({ tenures = [] }) =>
    tenures.some(({ coronation, proclamation }) => coronation !== undefined || proclamation !== undefined),
  born: ({ birth }) => birth?.date !== undefined,
  died: ({ death }) => death?.date !== undefined,
  cause: ({ death }) => death?.cause !== undefined,
  burial: ({ burial }) => burial !== undefined,
  father: ({ father }) => father !== undefined,
  mother: ({ mother }) => mother !== undefined,
  spouse: ({ spouses = [] }) => spouses.length > 0,
  issue: ({ issue = [] }) => issue.length > 0,
  '3 events': ({ events = [] }) => events.length >= 3,
  'titles of all events': ({ events = [] }) =>
    events.length > 0 && events.every(({ title }) => title !== undefined),
  'name in German': ({ names = [] }) => names.some(({ kind, lang }) => kind === 'display' && lang === 'de'),
  'name in Greek': ({ names = [] }) => names.some(({ kind, lang }) => kind === 'display' && lang === 'el'),
  image: ({ images = [] }) => images.some(({ src }) => src !== undefined),
  'sizes of all images': ({ images = [] }) =>
    images.length > 0 && images.every(({ width, height }) => width !== undefined && height !== undefined),
  wikidata: ({ wikidata }) => wikidata !== undefined,
};

/**
 * Whether a person held a regnal office.
 * @param {Person} person
 * @param {DatasetDocument} document
 */
export function isRuler({ tenures = [] }, document) {
  const regnal = new Set(
    (document.offices ?? []).filter(({ section }) => section === undefined).map(({ id }) => id),
  );
  return tenures.some(({ office }) => office !== undefined && regnal.has(office));
}

/**
 * The origin of a work: copies of one encyclopedia count once.
 * @param {Source} source
 */
export function originOf({ id, title, container, author, href }) {
  if (/wikipedia/i.test([id, title, container, href].join(' '))) return 'Wikipedia';
  return container ?? author ?? (href && URL.canParse(href) ? new URL(href).hostname : title);
}

/**
 * The origins of all works cited in a person's record.
 * @param {Person} person
 * @param {ReadonlyMap<string, Source>} sources
 * @param {typeof import('../../src/data/record-links.js').linksOf} linksOf
 */
export function originsOf(person, sources, linksOf) {
  const cited = linksOf('people', person).filter(({ kind }) => kind === 'sources');
  return new Set(
    cited.flatMap(({ id }) => {
      const source = sources.get(id);
      return source ? originOf(source) : [];
    }),
  );
}

/**
 * The number of facts that each work supports: its citations anywhere; one for a whole record counts as one.
 * @param {readonly Person[]} people
 * @param {typeof import('../../src/data/record-links.js').linksOf} linksOf
 * @returns {Map<string, number>} by the id of the work, the most cited first
 */
export function factsByWork(people, linksOf) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const person of people)
    for (const { kind, id } of linksOf('people', person))
      if (kind === 'sources') counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/**
 * People by house; those of several houses are listed under each.
 * @param {readonly Person[]} people
 * @returns {Map<string, Person[]>} by the id of the house; `no house` for those without a house that is a record
 */
export function byHouse(people) {
  /** @type {Map<string, Person[]>} */
  const houses = new Map();
  for (const person of people) {
    const named = [person.house ?? []].flat().filter((house) => typeof house === 'string');
    for (const house of named.length > 0 ? named : ['no house'])
      houses.set(house, [...(houses.get(house) ?? []), person]);
  }
  return new Map([...houses].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The number of people with each fact.
 * @param {readonly Person[]} people
 * @returns {Record<keyof typeof FIELDS, number>}
 */
export function coverage(people) {
  const counts = Object.fromEntries(
    Object.entries(FIELDS).map(([field, has]) => [field, people.filter((person) => has(person)).length]),
  );
  return /** @type {Record<keyof typeof FIELDS, number>} */ (counts);
}
