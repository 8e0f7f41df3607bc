import { asList } from './facts.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Problem} Problem */
/** @typedef {import('./facts.mjs').DateValue} DateValue */
/** @typedef {import('./facts.mjs').QualifiedBounds} QualifiedBounds */
/** @typedef {Pick<typeof import('../../src/model/tenures/derived-relations.js'), 'createDataset'>} Model */

/**
 * What a record states agrees with what would be derived: the `order` of a tenure with the count of its office's
 * holders, if the office is `numbered`; and the years of two colleagues with each other.
 *
 * Ages are checked with the lifetimes, predecessors and successors with the neighbours.
 * @param {Facts} facts
 * @param {Model} model
 * @returns {Problem[]}
 */
export function checkDerived(facts, { createDataset }) {
  return [...checkOrders(facts, createDataset), ...checkCoRulers(facts)];
}

/**
 * @param {Facts} facts
 * @param {Model['createDataset']} createDataset
 */
function checkOrders({ document, people }, createDataset) {
  const numbered = new Set(
    asList(document.offices).flatMap((office) => (office.numbered ? [office.id] : [])),
  );
  if (numbered.size === 0) return [];
  const { derived } = createDataset([document]);
  /** @type {Problem[]} */
  const problems = [];
  for (const { id, tenures } of people.values()) {
    for (const tenure of asList(tenures)) {
      const given = tenure.succession && tenure.succession.order;
      // "28th", "28.", 28: words cannot be compared.
      const number = Number.parseInt(String(given), 10);
      const { office } = tenure;
      if (office === undefined || !numbered.has(office)) continue;
      const counted = derived?.orderOf(tenure);
      if (!given || Number.isNaN(number) || counted === undefined || counted === number) continue;
      problems.push({
        check: 'derived',
        records: [id, office],
        message: `${id} is called ${given} as ${office}, but is number ${counted} in the dataset`,
      });
    }
  }
  return problems;
}

/**
 * Who lists whom as a co-ruler in an office, with the years: `a as king with b` → the years.
 * @param {Facts['people']} people
 */
function colleagues(people) {
  /** @type {Map<string, DateValue[]>} */
  const named = new Map();
  for (const { id, tenures } of people.values()) {
    for (const { office, coRulers } of asList(tenures)) {
      for (const { person, dates } of asList(coRulers)) {
        const key = `${id} ${office} ${person}`;
        if (person !== undefined && office !== undefined)
          named.set(key, [...(named.get(key) ?? []), ...(dates === undefined ? [] : [dates])]);
      }
    }
  }
  return named;
}

/** @param {Facts} facts */
function checkCoRulers({ people, days }) {
  const named = colleagues(people);
  /** @type {Problem[]} */
  const problems = [];
  for (const [key, own] of named) {
    const [one = '', office = '', other = ''] = key.split(' ');
    const back = named.get(`${other} ${office} ${one}`) ?? [];
    // Each pair is compared once, and only if both give years.
    if (one > other || own.length === 0 || back.length === 0) continue;
    const meet = own.some((mine) => back.some((theirs) => overlap(days(mine), days(theirs))));
    if (meet) continue;
    problems.push({
      check: 'derived',
      records: [one, other, office],
      message: `${one} and ${other} name each other as co-rulers (${office}), but at times that do not meet`,
    });
  }
  return problems;
}

/** @param {QualifiedBounds | undefined} one @param {QualifiedBounds | undefined} other */
function overlap(one, other) {
  return !one || !other || (one.earliestStart <= other.latestEnd && other.earliestStart <= one.latestEnd);
}
