import { asList, reignDates } from './facts.mjs';

/** @typedef {import('./facts.mjs').Problem} Problem */

/**
 * Nothing that a person does, reigns included, lies certainly before birth or after death; and an age at death that
 * the record gives is one that its dates allow.
 * @param {import('./facts.mjs').Facts} facts
 * @param {Pick<typeof import('../../src/model/date/index.js'), 'ageAt' | 'readDate'>} model
 * @returns {Problem[]}
 */
export function checkLifetimes({ people, days }, { ageAt, readDate }) {
  /** @type {Problem[]} */
  const problems = [];
  for (const person of people.values()) {
    /** @param {string} message */
    const report = (message) =>
      problems.push({ check: 'lifetimes', records: [person.id], message: `${person.id}: ${message}` });
    const born = days(person.birth?.date);
    const died = days(person.death?.date);
    if (born && died && died.latestEnd < born.earliestStart) report('died before birth');
    for (const [what, date] of datedActs(person)) {
      const when = days(date);
      if (!when) continue;
      const text = typeof date === 'string' ? date : date?.edtf;
      if (born && when.latestStart < born.earliestStart) report(`${what} (${text}) begins before birth`);
      if (died && when.earliestEnd > died.latestEnd) report(`${what} (${text}) ends after death`);
    }
    const [birth, death] = [readDate(person.birth?.date), readDate(person.death?.date)];
    const age = birth && death && ageAt(birth, death);
    const given = person.death?.age;
    if (given !== undefined && age && !born?.approximate && (given < age.min || given > age.max)) {
      report(`an age of ${given} at death does not agree with the dates (${age.min} to ${age.max})`);
    }
  }
  return problems;
}

/**
 * @param {import('./facts.mjs').Person} person
 * @returns {Generator<[what: string, date: import('./facts.mjs').DateValue | undefined]>}
 */
function* datedActs(person) {
  for (const tenure of asList(person.tenures)) {
    const name = tenure.office ?? 'a tenure';
    for (const reign of reignDates(tenure)) yield [`reign as ${name}`, reign];
    for (const act of /** @type {const} */ (['proclamation', 'coronation', 'investiture'])) {
      for (const { date } of asList(tenure[act])) yield [`${act} as ${name}`, date];
    }
  }
  for (const { person: id, text, dates } of asList(person.spouses))
    yield [`marriage to ${id ?? text}`, dates];
  for (const { date } of asList(person.events)) yield ['event', date];
}
