/**
 * What may be missing, or may be right as it is: each case needs a source, not a rule. Doubts are listed, and their
 * number may not grow.
 */
import { asList } from './facts.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Person} Person */
/** @typedef {import('./facts.mjs').Problem} Problem */
/** @typedef {typeof import('../../src/model/names/fold-name.js') & typeof import('../../src/model/names/name-index.js')
 *   & typeof import('../../src/model/names/person-keys.js') & typeof import('../../src/data/record-links.js')} Model */

/** Sites that republish the work of others. */
const MIRRORS =
  /(?:^|\.)(?:9lib|academic|appspot|bibliboba|bitlit|docplayer|docslib|en-academic|erenow|factmonster|frwiki|genopro|geni|gluedideas|infomutt|infoplease|kiwix|liquisearch|maximapedia|newdu|onrender|piglix|prabook|scribd|studmed|thomafamily|yumpu)\.\w+$/;

/**
 * @param {Facts} facts
 * @param {Model} model
 * @returns {Problem[]}
 */
export function findDoubts(facts, model) {
  return [
    ...mothers(facts),
    ...couples(facts),
    ...textsThatAreNames(facts, model),
    ...citations(facts, model),
    ...mirrors(facts),
  ];
}

/** Children without a mother whose father has one recorded wife. @param {Facts} facts @returns {Problem[]} */
function mothers({ people }) {
  return [...people.values()].flatMap(({ id, father, mother }) => {
    const spouses = asList(people.get(father?.person ?? '')?.spouses);
    const [wife] = spouses;
    if (mother || spouses.length !== 1 || wife?.person === undefined) return [];
    const message = `${id} has no mother; ${wife.person} is the only recorded wife of ${father?.person}`;
    return [{ check: 'mothers', records: [id], message }];
  });
}

/** Parents of a child who are not a couple. @param {Facts} facts @returns {Problem[]} */
function couples({ people }) {
  /** @type {Map<string, Problem>} */
  const pairs = new Map();
  for (const { id, father, mother } of people.values()) {
    const [one, other] = [people.get(father?.person ?? ''), people.get(mother?.person ?? '')];
    if (!one || !other || asList(one.spouses).some(({ person }) => person === other.id)) continue;
    const message = `${one.id} and ${other.id} are parents of ${id}, but no couple`;
    pairs.set(`${one.id} ${other.id}`, { check: 'couples', records: [one.id, other.id], message });
  }
  return [...pairs.values()];
}

/**
 * Relatives, houses and places written as text although a record has that name.
 * @param {Facts} facts
 * @param {Pick<Model, 'foldName'>} model
 * @returns {Problem[]}
 */
function textsThatAreNames({ document, people }, { foldName }) {
  /** @param {readonly { id: string, name: string }[]} records */
  const byName = (records) => new Map(records.map(({ id, name }) => [foldName(name), id]));
  const known = {
    person: byName([...people.values()]),
    house: byName(document.houses ?? []),
    place: byName(document.places ?? []),
  };
  return [...people.values()].flatMap((person) => {
    const { father, mother, spouses, issue, house } = person;
    const relatives = [father, mother, ...asList(spouses), ...asList(issue)].filter(
      (one) => one !== undefined,
    );
    const texts = [
      ...relatives.map((reference) => /** @type {const} */ (['person', reference])),
      ...asList(house).map((reference) => /** @type {const} */ (['house', reference])),
      ...placesOf(person).map((reference) => /** @type {const} */ (['place', reference])),
    ];
    return texts.flatMap(([kind, reference]) => {
      if (typeof reference !== 'object' || 'person' in reference || !('text' in reference)) return [];
      const { text = '' } = reference;
      const id = known[kind].get(foldName(text));
      if (id === undefined || id === person.id) return [];
      const message = `${person.id}: "${text}" is a text, and the name of the ${kind} ${id}`;
      return [{ check: 'texts', records: [person.id, id], message }];
    });
  });
}

/** @param {unknown} value @returns {any[]} every place below it */
function placesOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (key === 'place' ? [entry] : placesOf(entry)));
}

/**
 * People for whom every cited work has another person's name as its title.
 * @param {Facts} facts
 * @param {Model} model
 * @returns {Problem[]}
 */
function citations({ document, people }, { foldName, indexNames, linksOf, personKeys }) {
  const index = indexNames(people, new Map((document.offices ?? []).map((office) => [office.id, office])));
  /** Work → the person in its title. */
  const subjects = new Map(
    (document.sources ?? []).map(({ id, title }) => [
      id,
      index.get(foldName(title.replace(/^Wikipedia[^:]*: /, ''))),
    ]),
  );
  return [...people.values()].flatMap((person) => {
    const cited = linksOf('people', person).filter(({ kind }) => kind === 'sources');
    const own = new Set(personKeys(person));
    const works = (document.sources ?? []).filter(({ id }) => cited.some((link) => link.id === id));
    const isAbout = works.some(
      ({ id, title }) =>
        !subjects.get(id) ||
        subjects.get(id)?.includes(person.id) ||
        own.has(foldName(title.replace(/^[^:]*: /, ''))),
    );
    if (isAbout || works.length === 0) return [];
    const message = `${person.id} cites only works on others: ${works.map(({ title }) => title).join('; ')}`;
    return [{ check: 'citations', records: [person.id], message }];
  });
}

/** Works cited from a copy. @param {Facts} facts @returns {Problem[]} */
function mirrors({ document }) {
  return (document.sources ?? []).flatMap(({ id, href = '' }) =>
    URL.canParse(href) && MIRRORS.test(new URL(href).hostname)
      ? [{ check: 'mirrors', records: [id], message: `${id} is cited at a copy: ${href}` }]
      : [],
  );
}
