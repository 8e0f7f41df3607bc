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
  /** Whom a name or Wikidata id means, where not everybody who bears it is loaded; see {@link personKeys}. */
  readonly names?: ReadonlyMap<string, string>;
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

/** The form in which names are compared: composed, without case, single spaces. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Everything by which a person can be asked for, besides the id. */
export function personKeys(person: Person): string[] {
  const keys = [person.name, ...(person.names ?? []).map(({ text }) => text)].map(foldName);
  return person.wikidata === undefined ? keys : [...keys, person.wikidata.toLowerCase()];
}

const nameIndexes = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** Names and Wikidata ids to person ids. A name that several people bear belongs to the first of them. */
function nameIndex(dataset: Dataset): ReadonlyMap<string, string> {
  let index = nameIndexes.get(dataset) as Map<string, string> | undefined;
  if (!index) {
    index = new Map();
    for (const person of dataset.people.values()) {
      for (const key of personKeys(person)) if (!index.has(key)) index.set(key, person.id);
    }
    nameIndexes.set(dataset, index);
  }
  return index;
}

/**
 * Finds a person by id, by Wikidata id, or by an exact name (any of the person's names, whatever the case).
 * @returns The record, possibly a stub, or `undefined`.
 */
export function findPerson(dataset: Dataset, query: string): Person | undefined {
  const id = dataset.people.has(query) ? query : (dataset.names ?? nameIndex(dataset)).get(foldName(query));
  return id === undefined ? undefined : dataset.people.get(id);
}
