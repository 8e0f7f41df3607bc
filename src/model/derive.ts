import { boundsOf, readDate } from './date/core.js';
import type { DateValue } from './date/core.js';
import { joinDocuments } from './dataset.js';
import type { Dataset, DerivedRelations, Side } from './dataset.js';
import { inLine } from './line.js';
import { indexNames } from './names/name-index.js';
import type { Issue } from './result.js';
import type { DatasetDocument, Neighbour, Person, Reference, Tenure } from './schema/index.js';
import { holdersOf, isHolder, reignsOf } from './succession.js';
import { isInLine, meantBy } from './tenure-days.js';
import type { Held } from './tenure-days.js';

/** As what a record names somebody beside a tenure. */
type Role = Side | 'coRulers';

const ROLES = ['predecessors', 'successors', 'coRulers'] as const satisfies Role[];

/** What one is to those who name one. */
const INVERSE = { predecessors: 'successors', successors: 'predecessors', coRulers: 'coRulers' } as const;

/** Somebody who names another, perhaps for some time. */
interface Naming extends Held {
  readonly dates: DateValue | undefined;
}

/** Those who mean a tenure, by what they are to it. */
type Meaning<T> = Record<Role, T[]>;

/** Those who mean one of a person's tenures of an office. */
type Inverse = ReadonlyMap<Tenure, Readonly<Meaning<Reference>>>;

/** What the records say of one office. */
interface OfficeIndex {
  /** All tenures. */
  readonly held: Held[];
  /** By the id of a person, the tenures whose records name the person. */
  readonly naming: Map<string, Held[]>;
  /** Of people who were asked for. */
  readonly inverse: Map<string, Inverse>;
  /** The number of each tenure in the line, once that was asked for. */
  orders?: ReadonlyMap<Tenure, number>;
}

/**
 * What records leave unsaid and others' records tell: worked out when it is asked for. A dataset whose records say all
 * of it themselves, such as the bundled one, does without.
 */
export class Derived implements DerivedRelations {
  readonly #people: ReadonlyMap<string, Person>;
  #offices: ReadonlyMap<string, OfficeIndex> | undefined;

  constructor(people: ReadonlyMap<string, Person>) {
    this.#people = people;
  }

  /** Those who name the holder of a tenure as their successor or predecessor in the same office. */
  neighboursOf(person: Person, tenure: Tenure, side: Side): readonly Neighbour[] {
    return this.#inverse(person, tenure, side);
  }

  /** Those who name the holder of a tenure as their co-ruler for a time that this tenure shares. */
  coRulersOf(person: Person, tenure: Tenure): readonly Reference[] {
    const shared = this.#inverse(person, tenure, 'coRulers');
    return shared.filter(({ dates }) => dates === undefined || overlaps(extentOf([dates]), extent(tenure)));
  }

  /**
   * The place of a tenure among all of its office, from 1, in the order in which they were most likely held: by their
   * dates, and by the predecessors and successors that records name. A person's second time counts anew; tenures kept
   * out of the succession box (those of co-rulers) do not count. Right only for a dataset that is loaded whole;
   * `undefined` for a tenure without an office, and for one of which neither a date nor a neighbour is known.
   */
  orderOf(tenure: Tenure): number | undefined {
    const office = this.#officeOf(tenure);
    if (!office) return undefined;
    office.orders ??= ordersOf(office.held.filter((held) => isInLine(held.tenure)));
    return office.orders.get(tenure);
  }

  /** Those whose records name the holder of a tenure. */
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
 * Joins documents into one dataset that also tells what its records leave unsaid; see {@link joinDocuments}.
 * @param documents Documents already checked by the schema.
 * @param issues What was left out of them.
 */
export function createDataset(documents: readonly DatasetDocument[], issues: readonly Issue[] = []): Dataset {
  const joined = joinDocuments(documents, issues);
  const names = indexNames(joined.people, joined.offices);
  return { ...joined, derived: new Derived(joined.people), names };
}

/** Goes through all records once; no date is read. */
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

/** Remembers who is named; a tenure that names somebody several times is remembered once. */
function addNaming(naming: Map<string, Held[]>, held: Held, named: readonly Neighbour[] | undefined): void {
  if (!named) return;
  for (const neighbour of named) {
    if (!isHolder(neighbour) || neighbour.person === undefined) continue;
    const known = naming.get(neighbour.person);
    if (!known) naming.set(neighbour.person, [held]);
    else if (known.at(-1) !== held) known.push(held);
  }
}

/** For each of a person's tenures of an office, those that mean it when they name the person. */
function inverseOf(person: Person, office: string | undefined, naming: readonly Held[]): Inverse {
  const tenures = (person.tenures ?? []).filter((tenure) => tenure.office === office);
  const own = tenures.map((tenure) => ({ person, tenure }));
  const ownInLine = own.filter(({ tenure }) => isInLine(tenure));
  const meaning = new Map<Tenure, Meaning<Naming>>(
    tenures.map((tenure) => [tenure, { predecessors: [], successors: [], coRulers: [] }]),
  );
  for (const held of naming) {
    if (held.person.id === person.id) continue;
    for (const role of ROLES) {
      const side = role === 'coRulers' ? undefined : role;
      if (side && !isInLine(held.tenure)) continue;
      const named = holdersOf(held.tenure[role]).filter((reference) => reference.person === person.id);
      if (named.length === 0) continue;
      const meant = meantBy(held, side ? ownInLine : own, side);
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
 * Those who name, in order of time.
 * @param times Whether one who names several times stands for each of them.
 */
function references(namings: readonly Naming[], times: boolean): Reference[] {
  const found = new Map<string, Reference>();
  const { line } = namings.length > 1 ? inLine(namings) : { line: namings };
  for (const { person, dates } of line) {
    const key = JSON.stringify([person.id, times && dates]);
    if (!found.has(key)) found.set(key, { person: person.id, ...(dates !== undefined && { dates }) });
  }
  return [...found.values()];
}

/** The number of each tenure that has a place in the line. */
function ordersOf(held: readonly Held[]): Map<Tenure, number> {
  const { line, count } = inLine(held);
  return new Map(line.slice(0, count).map(({ tenure }, index) => [tenure, index + 1]));
}

interface Extent {
  start: number;
  end: number;
}

const extent = (tenure: Tenure): Extent | undefined => extentOf(reignsOf(tenure));

/** From the first day of some dates in order to the first that may be their last, as Julian Day Numbers. */
function extentOf(dates: readonly DateValue[]): Extent | undefined {
  const [first, last] = [readDate(dates[0]), readDate(dates.at(-1))];
  if (!first || !last) return undefined;
  const { latestStart, earliestEnd, endUnknown } = boundsOf(last);
  return {
    start: boundsOf(first).earliestStart,
    end: endUnknown ? Infinity : Math.max(latestStart, earliestEnd),
  };
}

/** Whether two times surely share more than a seam; unknown times may. */
function overlaps(a: Extent | undefined, b: Extent | undefined): boolean {
  return !a || !b || (a.start < b.end && b.start < a.end);
}
