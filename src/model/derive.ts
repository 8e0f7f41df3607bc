import { boundsOf, compareDates, readDate } from './date/index.js';
import type { DateValue } from './date/index.js';
import { joinDocuments } from './dataset.js';
import type { Dataset, DerivedRelations, Side } from './dataset.js';
import type { Issue } from './result.js';
import type { DatasetDocument, Neighbour, Person, Reference, Tenure } from './schema/index.js';
import { holdersOf, reignsOf } from './succession.js';

/** A tenure with the person who held it. */
interface Held {
  person: Person;
  tenure: Tenure;
}

const OTHER_SIDE = { predecessors: 'successors', successors: 'predecessors' } as const;

/**
 * What records leave unsaid and others' records tell: worked out when it is asked for. A dataset whose records say all
 * of it themselves, such as the bundled one, does without.
 */
export class Derived implements DerivedRelations {
  readonly #people: ReadonlyMap<string, Person>;
  /** Every tenure by office, in order of the first day of reign; those without a date come last. */
  #index: ReadonlyMap<string, readonly Held[]> | undefined;

  constructor(people: ReadonlyMap<string, Person>) {
    this.#people = people;
  }

  /** Those who name the holder of a tenure as their successor or predecessor in the same office. */
  neighboursOf(person: Person, tenure: Tenure, side: Side): readonly Neighbour[] {
    return this.#inverse(person, tenure, (other) => holdersOf(other[OTHER_SIDE[side]]), side);
  }

  /** Those who name the holder of a tenure as their co-ruler for a time that this tenure shares. */
  coRulersOf(person: Person, tenure: Tenure): readonly Reference[] {
    const shared = this.#inverse(person, tenure, (other) => other.coRulers ?? []);
    return shared.filter(({ dates }) => dates === undefined || overlaps(extentOf([dates]), extent(tenure)));
  }

  /**
   * The place of a tenure among all of its office, from 1, in order of the first day of reign. A person's second time
   * counts anew; tenures kept out of the succession box (those of co-rulers) do not count. Right only for a dataset
   * that is loaded whole; `undefined` for a tenure without an office or a date.
   */
  orderOf(tenure: Tenure): number | undefined {
    if (tenure.office === undefined || reignsOf(tenure).length === 0) return undefined;
    const counted = this.#tenuresOf(tenure.office).filter((held) => held.tenure.succession !== false);
    const place = counted.findIndex((held) => held.tenure === tenure);
    return place < 0 ? undefined : place + 1;
  }

  /**
   * The tenures of the same office whose holder names this one, turned round.
   * @param named Whom a tenure names.
   * @param side Where the others stand in time, for one who held the office several times; default at the same time.
   */
  #inverse(
    person: Person,
    tenure: Tenure,
    named: (other: Tenure) => readonly Reference[],
    side?: Side,
  ): Reference[] {
    if (tenure.office === undefined) return [];
    // A junior colleague's tenure has no place in the line: nobody precedes or follows it.
    const isInLine = ({ succession }: Tenure): boolean => side === undefined || succession !== false;
    const own = (person.tenures ?? []).filter((mine) => mine.office === tenure.office && isInLine(mine));
    const found: Reference[] = [];
    for (const other of this.#tenuresOf(tenure.office)) {
      if (other.person.id === person.id || !isInLine(other.tenure)) continue;
      const naming = named(other.tenure).find((reference) => reference.person === person.id);
      if (!naming || nearest(own, other.tenure, side) !== tenure) continue;
      found.push({ person: other.person.id, ...(naming.dates !== undefined && { dates: naming.dates }) });
    }
    return found;
  }

  #tenuresOf(office: string): readonly Held[] {
    this.#index ??= byOffice(this.#people);
    return this.#index.get(office) ?? [];
  }
}

/**
 * Joins documents into one dataset that also tells what its records leave unsaid; see {@link joinDocuments}.
 * @param documents Documents already checked by the schema.
 * @param issues What was left out of them.
 */
export function createDataset(documents: readonly DatasetDocument[], issues: readonly Issue[] = []): Dataset {
  const joined = joinDocuments(documents, issues);
  return { ...joined, derived: new Derived(joined.people) };
}

function byOffice(people: ReadonlyMap<string, Person>): Map<string, Held[]> {
  const index = new Map<string, Held[]>();
  for (const person of people.values()) {
    for (const tenure of person.tenures ?? []) {
      if (tenure.office === undefined) continue;
      const held = index.get(tenure.office);
      if (held) held.push({ person, tenure });
      else index.set(tenure.office, [{ person, tenure }]);
    }
  }
  for (const held of index.values()) held.sort(compareReigns);
  return index;
}

function compareReigns(a: Held, b: Held): number {
  const [first, second] = [readDate(reignsOf(a.tenure)[0]), readDate(reignsOf(b.tenure)[0])];
  if (first && second) return compareDates(first, second);
  return Number(!first) - Number(!second);
}

/** Of several tenures of one person, the one that another tenure means. */
function nearest(own: readonly Tenure[], other: Tenure, side: Side | undefined): Tenure | undefined {
  let best = own[0];
  let least = Infinity;
  for (const tenure of own) {
    const distance = gap(tenure, other, side);
    if (distance < least) [best, least] = [tenure, distance];
  }
  return best;
}

/** Days between the seams of two tenures: where one ends and the other begins; or between their beginnings. */
function gap(tenure: Tenure, other: Tenure, side: Side | undefined): number {
  const [mine, theirs] = [extent(tenure), extent(other)];
  if (!mine || !theirs) return Infinity;
  if (side === 'predecessors') return Math.abs(mine.start - theirs.end);
  if (side === 'successors') return Math.abs(theirs.start - mine.end);
  return Math.abs(mine.start - theirs.start);
}

interface Extent {
  start: number;
  end: number;
}

const extent = (tenure: Tenure): Extent | undefined => extentOf(reignsOf(tenure));

/** From the first day of some dates in order to the first that may be their last, as Julian Day Numbers. */
function extentOf(dates: readonly DateValue[]): Extent | undefined {
  const [first, last] = [readDate(dates[0]), readDate(dates.at(-1))];
  return first && last && { start: boundsOf(first).earliestStart, end: boundsOf(last).earliestEnd };
}

/** Whether two times surely share more than a seam; unknown times may. */
function overlaps(a: Extent | undefined, b: Extent | undefined): boolean {
  return !a || !b || (a.start < b.end && b.start < a.end);
}
