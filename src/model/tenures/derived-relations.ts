import { bare } from '../bare.js';
import { boundsOf, readDate } from '../date/core.js';
import type { DateValue } from '../date/core.js';
import { mergeDocuments } from '../dataset.js';
import type { Dataset, DerivedRelations, Side } from '../dataset.js';
import { sortTenures } from './sort-tenures.js';
import { indexNames } from '../names/name-index.js';
import type { Issue } from '../result.js';
import type { DatasetDocument, Neighbour, Person, Reference, Tenure } from '../schema/index.js';
import { holdersOf, isHolder } from './neighbours.js';
import { reignsOf } from './reign.js';
import { isInSuccession } from './senior-line.js';
import { tenureReferredTo } from './tenure-days.js';
import type { Held } from './tenure-days.js';

/** The role in which a tenure names another person. */
type Role = Side | 'coRulers';

const ROLES = ['predecessors', 'successors', 'coRulers'] as const satisfies Role[];

/** The inverse role: that of the tenure's holder for the named person. */
const INVERSE = { predecessors: 'successors', successors: 'predecessors', coRulers: 'coRulers' } as const;

/** A tenure that names another person, possibly for part of its time. */
interface Naming extends Held {
  readonly dates: DateValue | undefined;
}

/** Everyone who refers to a tenure, by role. */
type ByRole<T> = Record<Role, T[]>;

/** Everyone who refers to a person's tenures of one office. */
type Inverse = ReadonlyMap<Tenure, Readonly<ByRole<Reference>>>;

/** Everything that records say about one office. */
interface OfficeIndex {
  /** All tenures. */
  readonly held: Held[];
  /** By a person's id, the tenures that name that person. */
  readonly naming: Map<string, Held[]>;
  /** For the people looked up so far. */
  readonly inverse: Map<string, Inverse>;
  /** The position of each tenure, once one has been requested. */
  orders?: ReadonlyMap<Tenure, number>;
}

/**
 * Facts that records imply about one another, derived on demand. A dataset whose records state all of them, such as the
 * bundled one, does not need it.
 */
export class Derived implements DerivedRelations {
  readonly #people: ReadonlyMap<string, Person>;
  #offices: ReadonlyMap<string, OfficeIndex> | undefined;

  constructor(people: ReadonlyMap<string, Person>) {
    this.#people = people;
  }

  /** People whose records name the holder as their successor or predecessor in the same office. */
  neighboursOf(person: Person, tenure: Tenure, side: Side): readonly Neighbour[] {
    return this.#inverse(person, tenure, side);
  }

  /** People whose records name the holder as co-ruler for a time that overlaps this tenure. */
  coRulersOf(person: Person, tenure: Tenure): readonly Reference[] {
    const shared = this.#inverse(person, tenure, 'coRulers');
    return shared.filter(({ dates }) => dates === undefined || overlaps(extentOf([dates]), extent(tenure)));
  }

  /**
   * The position of a tenure among all those of its office, from 1, in the most likely order: by dates, and by the
   * recorded predecessors and successors. A second tenure of one person counts again; tenures without a succession box
   * (those of co-rulers) do not count. Correct only if the whole dataset is loaded. `undefined` for a
   * tenure without an office, and for one with neither a date nor a neighbour.
   */
  orderOf(tenure: Tenure): number | undefined {
    const office = this.#officeOf(tenure);
    if (!office) return undefined;
    office.orders ??= ordersOf(office.held.filter((held) => isInSuccession(held.tenure)));
    return office.orders.get(tenure);
  }

  /** People whose records name the holder of a tenure in a role. */
  #inverse(person: Person, tenure: Tenure, role: Role): readonly Reference[] {
    const office = this.#officeOf(tenure);
    const naming = office?.naming.get(person.id);
    if (!office || !naming) return [];
    let inverse = office.inverse.get(person.id);
    if (!inverse) office.inverse.set(person.id, (inverse = inverseOf(person, tenure.office, naming)));
    return inverse.get(tenure)?.[role] ?? [];
  }

  #officeOf({ office }: Tenure): OfficeIndex | undefined {
    if (office === undefined) return undefined;
    this.#offices ??= indexOffices(this.#people);
    return this.#offices.get(office);
  }
}

/**
 * Merges documents into one dataset that also derives what its records imply; see {@link mergeDocuments}.
 * @param documents Documents already checked by the schema.
 * @param issues The issues found in them.
 */
export function createDataset(documents: readonly DatasetDocument[], issues: readonly Issue[] = []): Dataset {
  const joined = mergeDocuments(documents, issues);
  const names = indexNames(joined.people, joined.offices);
  return { ...joined, derived: new Derived(joined.people), names };
}

/** Indexes all records once, without reading their dates. */
function indexOffices(people: ReadonlyMap<string, Person>): Map<string, OfficeIndex> {
  const offices = new Map<string, OfficeIndex>();
  for (const person of people.values()) {
    for (const tenure of person.tenures ?? []) {
      if (tenure.office === undefined) continue;
      let office = offices.get(tenure.office);
      if (!office) {
        office = { held: [], naming: new Map(), inverse: new Map() };
        offices.set(tenure.office, office);
      }
      const held = { person, tenure };
      office.held.push(held);
      for (const role of ROLES) addNaming(office.naming, held, tenure[role]);
    }
  }
  return offices;
}

/** Collects the named people, once per tenure. */
function addNaming(naming: Map<string, Held[]>, held: Held, named: readonly Neighbour[] | undefined): void {
  if (!named) return;
  for (const neighbour of named) {
    if (!isHolder(neighbour) || neighbour.person === undefined) continue;
    const known = naming.get(neighbour.person);
    if (!known) naming.set(neighbour.person, [held]);
    else if (known.at(-1) !== held) known.push(held);
  }
}

/** For each of a person's tenures of an office, the tenures that refer to it. */
function inverseOf(person: Person, office: string | undefined, naming: readonly Held[]): Inverse {
  const tenures = (person.tenures ?? []).filter((tenure) => tenure.office === office);
  const own = tenures.map((tenure) => ({ person, tenure }));
  const ownInSuccession = own.filter(({ tenure }) => isInSuccession(tenure));
  const meaning = new Map<Tenure, ByRole<Naming>>(
    tenures.map((tenure) => [tenure, { predecessors: [], successors: [], coRulers: [] }]),
  );
  for (const held of naming) {
    if (held.person.id === person.id) continue;
    for (const role of ROLES) {
      const side = role === 'coRulers' ? undefined : role;
      if (side && !isInSuccession(held.tenure)) continue;
      const named = holdersOf(held.tenure[role]).filter((reference) => reference.person === person.id);
      if (named.length === 0) continue;
      const meant = tenureReferredTo(held, side ? ownInSuccession : own, side);
      const those = meant && meaning.get(meant.tenure)?.[INVERSE[role]];
      those?.push(...named.map(({ dates }) => ({ ...held, dates })));
    }
  }
  return new Map(
    [...meaning].map(([tenure, { predecessors, successors, coRulers }]) => [
      tenure,
      {
        predecessors: references(predecessors, false),
        successors: references(successors, false),
        coRulers: references(coRulers, true),
      },
    ]),
  );
}

/**
 * References to the holders of naming tenures, in chronological order.
 * @param times Whether a holder who does so several times is listed each time.
 */
function references(namings: readonly Naming[], times: boolean): Reference[] {
  const found = new Map<string, Reference>();
  const { line } = namings.length > 1 ? sortTenures(namings) : { line: namings };
  for (const { person, dates } of line) {
    const key = JSON.stringify([person.id, times && dates]);
    if (!found.has(key)) found.set(key, bare({ person: person.id, ...(dates !== undefined && { dates }) }));
  }
  return [...found.values()];
}

/** The number of each tenure that has a position. */
function ordersOf(held: readonly Held[]): Map<Tenure, number> {
  const { line, count } = sortTenures(held);
  return new Map(line.slice(0, count).map(({ tenure }, index) => [tenure, index + 1]));
}

interface Extent {
  start: number;
  end: number;
}

const extent = (tenure: Tenure): Extent | undefined => extentOf(reignsOf(tenure));

/** From the first day of ordered dates to the earliest day that may be their last, as Julian Day Numbers. */
function extentOf(dates: readonly DateValue[]): Extent | undefined {
  const [first, last] = [readDate(dates[0]), readDate(dates.at(-1))];
  if (!first || !last) return undefined;
  const { latestStart, earliestEnd, endUnknown } = boundsOf(last);
  return {
    start: boundsOf(first).earliestStart,
    end: endUnknown ? Infinity : Math.max(latestStart, earliestEnd),
  };
}

/** Whether two periods certainly overlap by more than a shared day. Unknown periods count as overlapping. */
function overlaps(a: Extent | undefined, b: Extent | undefined): boolean {
  return !a || !b || (a.start < b.end && b.start < a.end);
}
