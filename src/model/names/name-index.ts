import type { Office, Person } from '../schema/index.js';
import { isSenior } from '../tenures/senior-line.js';
import { isSeparate } from '../separate.js';
import { foldName } from './fold-name.js';
import { personKeys, regnalNumber } from './person-keys.js';

/** Looks up the ids of the people with a folded name, the most likely first. */
export interface NameIndex {
  get(foldedName: string): readonly string[] | undefined;
}

/**
 * Indexes people by name; see {@link personKeys}. Namesakes are ordered by the rank of their highest office; then by
 * whether they held it in their own right; then, as is customary, the first of the name for a name without a number;
 * then by whether they are best known by that name; then by the completeness of their record; then by data order.
 */
export function indexNames(
  people: ReadonlyMap<string, Person>,
  offices: ReadonlyMap<string, Office>,
): NameIndex {
  let bearers: Map<string, string[]> | undefined;
  // Namesakes are sorted only when their name is looked up.
  const inOrder = new Set<string>();
  return {
    get(key) {
      bearers ??= bearersOf(people.values());
      const ids = bearers.get(key);
      if (ids && ids.length > 1 && !inOrder.has(key)) {
        const standings = new Map(ids.map((id) => [id, standingOf(people.get(id) as Person, key, offices)]));
        ids.sort((a, b) => compare(standings.get(b) ?? [], standings.get(a) ?? []));
        inOrder.add(key);
      }
      return ids;
    },
  };
}

function bearersOf(people: Iterable<Person>): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const person of people) {
    for (const key of personKeys(person)) {
      const others = bearers.get(key);
      if (others) others.push(person.id);
      else bearers.set(key, [person.id]);
    }
  }
  return bearers;
}

const FIRST = 'i';

/** The criteria for choosing between namesakes, the most important first; greater numbers take precedence. */
function standingOf(person: Person, key: string, offices: ReadonlyMap<string, Office>): number[] {
  const { name, names = [] } = person;
  const isKey = ({ text }: { text: string }): boolean => foldName(text) === key;
  const number = regnalNumber(key) ?? regnalNumber(foldName(name)) ?? FIRST;
  const isFirst = number === FIRST && !names.some((other) => other.kind === 'alias' && isKey(other));
  const own = [{ text: name }, ...names.filter(({ kind, lang }) => kind === 'native' || (!kind && lang))];
  const closeness = own.some(isKey) ? 2 : Number(names.some(isKey));
  return [...standingInOffice(person, offices), Number(isFirst), closeness, countFacts(person)];
}

/**
 * The rank of a person's highest office (-1 without any, -2 with only separate ones), and 1 if it was held in the
 * person's own right: neither disputed nor as a junior colleague.
 */
export function standingInOffice(
  { tenures = [] }: Person,
  offices: ReadonlyMap<string, Office>,
): [rank: number, inOwnRight: number] {
  const held = tenures.map((tenure): [number, number] => [
    isSeparate(offices, tenure.office) ? -2 : (offices.get(tenure.office ?? '')?.rank ?? 0),
    Number(isSenior(tenure)),
  ]);
  return held.sort((a, b) => compare(b, a))[0] ?? [-1, 0];
}

/** Compares two lists of numbers by the first difference. */
function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((number, index) => number !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** The number of values in a record. */
function countFacts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countFacts(part), 0);
}
