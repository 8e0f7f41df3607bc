import { asList } from './facts.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Problem} Problem */

const YEAR = 365.25;
const YOUNGEST_PARENT = 12;
const PARENTS = /** @type {const} */ (['father', 'mother']);

/** @param {Facts['people']} people @param {string | undefined} id */
const find = (people, id) => (id === undefined ? undefined : people.get(id));

/**
 * Fathers, mothers and children refer to each other; so do husbands and wives, and if both give dates or an end of the
 * marriage, these are the same.
 * @param {Facts} facts
 * @returns {Problem[]}
 */
export function checkFamily({ people }) {
  /** @type {Problem[]} */
  const problems = [];
  /** @param {string[]} records @param {string} message */
  const report = (records, message) => problems.push({ check: 'family', records, message });
  /**
   * @template {{ person?: string }} T
   * @param {readonly T[] | undefined} references
   * @param {string} id
   */
  const names = (references, id) => asList(references).find(({ person }) => person === id);
  for (const person of people.values()) {
    for (const role of PARENTS) {
      const parent = find(people, person[role]?.person);
      if (parent && !names(parent.issue, person.id)) {
        report(
          [person.id, parent.id],
          `${parent.id} is ${role} of ${person.id}, but does not list the child`,
        );
      }
    }
    for (const { person: id } of asList(person.issue)) {
      const child = find(people, id);
      if (child && child.father?.person !== person.id && child.mother?.person !== person.id) {
        report(
          [person.id, child.id],
          `${person.id} lists ${child.id} as a child, but is not named as a parent there`,
        );
      }
    }
    for (const { person: id, dates, end } of asList(person.spouses)) {
      const spouse = find(people, id);
      const back = spouse && names(spouse.spouses, person.id);
      if (spouse && !back)
        report([person.id, spouse.id], `${person.id} is married to ${id}, but not the other way round`);
      // Each pair is compared once.
      if (back && person.id < spouse.id && (differ(dates, back.dates) || differ(end, back.end))) {
        report(
          [person.id, spouse.id],
          `The marriage of ${person.id} and ${id} has other dates or another end on either side`,
        );
      }
    }
  }
  return problems;
}

/** @param {unknown} one @param {unknown} other */
function differ(one, other) {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}

/**
 * Nobody has a child before the age of 12 or after death; a child born after the father's death has a `birth.note`
 * with the word "posthumous".
 * @param {Facts} facts
 * @returns {Problem[]}
 */
export function checkParents({ people, days }) {
  /** @type {Problem[]} */
  const problems = [];
  for (const child of people.values()) {
    const born = days(child.birth?.date);
    if (!born) continue;
    for (const role of PARENTS) {
      const parent = find(people, child[role]?.person);
      if (!parent) continue;
      /** @param {string} message */
      const report = (message) =>
        problems.push({ check: 'parents', records: [child.id, parent.id], message });
      const parentBorn = days(parent.birth?.date);
      if (parentBorn && born.latestEnd - parentBorn.earliestStart < YOUNGEST_PARENT * YEAR) {
        report(`${parent.id} was not ${YOUNGEST_PARENT} years old at the birth of ${child.id}`);
      }
      const parentDied = days(parent.death?.date);
      const posthumous = role === 'father' && JSON.stringify(child.birth?.note ?? '').includes('posthumous');
      const latest = parentDied && parentDied.latestEnd + (posthumous ? YEAR : 0);
      if (latest !== undefined && born.earliestStart > latest) {
        report(`${parent.id} was dead at the birth of ${child.id}`);
      }
    }
  }
  return problems;
}
