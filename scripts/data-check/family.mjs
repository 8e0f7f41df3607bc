import { asList } from './facts.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Problem} Problem */

const YEAR = 365.25;
const YOUNGEST_PARENT = 12;

/**
 * Father, mother and child name each other; so do husband and wife, and where both give dates or an end of the
 * marriage, they are the same.
 * @param {Facts} facts
 * @returns {Problem[]}
 */
export function checkFamily({ people }) {
  const problems = [];
  const report = (records, message) => problems.push({ check: 'family', records, message });
  const names = (references, id) => asList(references).find(({ person }) => person === id);
  for (const person of people.values()) {
    for (const role of ['father', 'mother']) {
      const parent = people.get(person[role]?.person);
      if (parent && !names(parent.issue, person.id)) {
        report(
          [person.id, parent.id],
          `${parent.id} is ${role} of ${person.id}, but does not list the child`,
        );
      }
    }
    for (const { person: id } of asList(person.issue)) {
      const child = people.get(id);
      if (child && child.father?.person !== person.id && child.mother?.person !== person.id) {
        report(
          [person.id, child.id],
          `${person.id} lists ${child.id} as a child, but is not named as a parent there`,
        );
      }
    }
    for (const { person: id, dates, end } of asList(person.spouses)) {
      const spouse = people.get(id);
      const back = spouse && names(spouse.spouses, person.id);
      if (spouse && !back)
        report([person.id, id], `${person.id} is married to ${id}, but not the other way round`);
      // Each pair is compared once.
      if (back && person.id < id && (differ(dates, back.dates) || differ(end, back.end))) {
        report(
          [person.id, id],
          `The marriage of ${person.id} and ${id} has other dates or another end on either side`,
        );
      }
    }
  }
  return problems;
}

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
  const problems = [];
  for (const child of people.values()) {
    const born = days(child.birth?.date);
    if (!born) continue;
    for (const role of ['father', 'mother']) {
      const parent = people.get(child[role]?.person);
      if (!parent) continue;
      const report = (message) =>
        problems.push({ check: 'parents', records: [child.id, parent.id], message });
      const parentBorn = days(parent.birth?.date);
      if (parentBorn && born.latestEnd - parentBorn.earliestStart < YOUNGEST_PARENT * YEAR) {
        report(`${parent.id} was not ${YOUNGEST_PARENT} years old at the birth of ${child.id}`);
      }
      const parentDied = days(parent.death?.date);
      const posthumous = role === 'father' && JSON.stringify(child.birth.note ?? '').includes('posthumous');
      const latest = parentDied && parentDied.latestEnd + (posthumous ? YEAR : 0);
      if (latest !== undefined && born.earliestStart > latest) {
        report(`${parent.id} was dead at the birth of ${child.id}`);
      }
    }
  }
  return problems;
}
