import { foldName } from './names/fold-name.js';
import type { NameIndex } from './names/name-index.js';
import type { Issue } from './result.js';
import type {
  DatasetDocument,
  House,
  Neighbour,
  Office,
  Person,
  Place,
  Reference,
  Source,
  Tenure,
} from './schema/index.js';

/** Before or after a tenure. */
export type Side = 'predecessors' | 'successors';

/** What records leave unsaid and others' records tell. */
export interface DerivedRelations {
  /** Those who name the holder of a tenure as their successor or predecessor in the same office. */
  neighboursOf(person: Person, tenure: Tenure, side: Side): readonly Neighbour[];
  /** Those who name the holder of a tenure as their co-ruler for a time that this tenure shares. */
  coRulersOf(person: Person, tenure: Tenure): readonly Reference[];
  /**
   * The place of a tenure among all of its office, from 1; `undefined` for a tenure without an office, and for one of
   * which neither a date nor a neighbour with a place is known.
   */
  orderOf(tenure: Tenure): number | undefined;
}

/** A dataset in memory: records by id, ready for look-up. Immutable; loading more gives a new one. */
export interface Dataset {
  readonly title: string | undefined;
  readonly people: ReadonlyMap<string, Person>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly houses: ReadonlyMap<string, House>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Who bears which name. */
  readonly names?: NameIndex;
  /** What records leave to others' records; absent where each says all of it. */
  readonly derived?: DerivedRelations;
  /** What was wrong with records or fields that were left out. Empty for clean data. */
  readonly issues: readonly Issue[];
}

/**
 * Joins documents into one dataset, of what their records say and no more. Of two records with one id the first
 * stands, except that a whole record replaces a stub.
 * @param documents Documents already checked by the schema.
 * @param issues What was left out of them.
 */
export function joinDocuments(documents: readonly DatasetDocument[], issues: readonly Issue[] = []): Dataset {
  const people = new Map<string, Person>();
  const offices = new Map<string, Office>();
  const houses = new Map<string, House>();
  const places = new Map<string, Place>();
  const sources = new Map<string, Source>();
  for (const document of documents) {
    for (const person of document.people) {
      const known = people.get(person.id);
      if (!known || (known.stub && !person.stub)) people.set(person.id, person);
    }
    addAll(offices, document.offices);
    addAll(houses, document.houses);
    addAll(places, document.places);
    addAll(sources, document.sources);
  }
  return { title: documents[0]?.title, people, offices, houses, places, sources, issues };
}

function addAll<T extends { id: string }>(map: Map<string, T>, records: readonly T[] | undefined): void {
  for (const record of records ?? []) if (!map.has(record.id)) map.set(record.id, record);
}

/**
 * Ids of everyone whom a query may mean, first the one whom it does mean: an id means its bearer alone, a Wikidata id or
 * a name everyone who bears it; see {@link findPerson}.
 */
export function findBearers({ people, names }: Dataset, query: string): readonly string[] {
  return people.has(query) ? [query] : (names?.get(foldName(query)) ?? []);
}

/**
 * Finds a person by id, by Wikidata id, or by name: any of the person's names, with or without epithet or number, and
 * whatever its case, accents and signs. Of several who bear the name, the one who held the office of the highest rank
 * is meant, then the one who held it in their own right, then the one whose record says most.
 * @returns The record, possibly a stub, or `undefined`.
 */
export function findPerson(dataset: Dataset, query: string): Person | undefined {
  const [id] = findBearers(dataset, query);
  return id === undefined ? undefined : dataset.people.get(id);
}
