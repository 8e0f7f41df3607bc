import { keysOf } from './names/fold-name.js';
import type { NameIndex } from './names/name-index.js';
import type { Issue } from './result.js';
import type {
  DatasetDocument,
  Era,
  House,
  Neighbour,
  Office,
  Person,
  Place,
  Reference,
  Source,
  Tenure,
} from './schema/index.js';

/** The side of a tenure: before or after it. */
export type Side = 'predecessors' | 'successors';

/** Facts that a record omits and other records imply. */
export interface DerivedRelations {
  /** People whose records name the holder as their successor or predecessor in the same office. */
  neighboursOf(person: Person, tenure: Tenure, side: Side): readonly Neighbour[];
  /** People whose records name the holder as co-ruler for a time that overlaps this tenure. */
  coRulersOf(person: Person, tenure: Tenure): readonly Reference[];
  /**
   * The position of a tenure among all those of its office, from 1; `undefined` for a tenure without an office, and for
   * one with neither a date nor a neighbour that has a position.
   */
  orderOf(tenure: Tenure): number | undefined;
}

/** A dataset in memory: records by id. Immutable: loading more returns a new one. */
export interface Dataset {
  readonly title: string | undefined;
  /** Version and license of the dataset, if a document states them. */
  readonly version?: string | undefined;
  readonly license?: string | undefined;
  /** Language of the records, BCP 47, if known: "en" for the bundled dataset. */
  readonly lang?: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly houses: ReadonlyMap<string, House>;
  readonly eras: ReadonlyMap<string, Era>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Finds people by name. */
  readonly names?: NameIndex;
  /** Facts that records imply about one another; absent if each record states all of its own. */
  readonly derived?: DerivedRelations;
  /** Why records or fields were left out or are doubtful. Empty for clean data. */
  readonly issues: readonly Issue[];
}

/**
 * Merges documents into one dataset, without deriving anything. Of two records with the same id the first is kept,
 * except that a full record replaces a stub, and that stubs complete each other.
 * @param documents Documents already checked by the schema.
 * @param issues The issues found in them.
 */
export function mergeDocuments(
  documents: readonly DatasetDocument[],
  issues: readonly Issue[] = [],
): Dataset {
  const people = new Map<string, Person>();
  const offices = new Map<string, Office>();
  const houses = new Map<string, House>();
  const eras = new Map<string, Era>();
  const places = new Map<string, Place>();
  const sources = new Map<string, Source>();
  for (const document of documents) {
    for (const person of document.people) {
      const known = people.get(person.id);
      if (!known) people.set(person.id, person);
      else if (known.stub) people.set(person.id, person.stub ? { ...person, ...known } : person);
    }
    addAll(offices, document.offices);
    addAll(houses, document.houses);
    addAll(eras, document.eras);
    addAll(places, document.places);
    addAll(sources, document.sources);
  }
  const { title, version, license } = documents[0] ?? {};
  return { title, version, license, people, offices, houses, eras, places, sources, issues };
}

function addAll<T extends { id: string }>(map: Map<string, T>, records: readonly T[] | undefined): void {
  for (const record of records ?? []) if (!map.has(record.id)) map.set(record.id, record);
}

/**
 * Ids of everyone whom a query may mean, the most likely first: one for an id, everyone with that name or Wikidata id
 * otherwise; see {@link findPerson}.
 */
export function findBearers({ people, names }: Dataset, query: string): readonly string[] {
  return people.has(query) ? [query] : keysOf(query).flatMap((key) => names?.get(key) ?? []);
}

/**
 * Finds a person by id, Wikidata id, or name: any of the person's names, with or without epithet or number, also with
 * the family name before a comma, ignoring case, accents and punctuation. Among namesakes, the holder of the
 * highest-ranking office takes precedence, then the one who held it in their own right, then the one with the fullest
 * record.
 * @returns The record, possibly a stub, or `undefined`.
 */
export function findPerson(dataset: Dataset, query: string): Person | undefined {
  const [id] = findBearers(dataset, query);
  return id === undefined ? undefined : dataset.people.get(id);
}
