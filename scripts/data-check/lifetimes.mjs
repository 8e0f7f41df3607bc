/** @typedef {import('./facts.mjs').Problem} Problem */

/**
 * Nothing that a person does, reigns included, lies certainly before birth or after death; and an age at death that
 * the record gives is one that its dates allow.
 * @param {import('./facts.mjs').Facts} facts
 * @param {Pick<typeof import('../../src/model/lifetimes.js'), 'lifeProblems'>} model
 * @returns {Problem[]}
 */
export function checkLifetimes({ people }, { lifeProblems }) {
  return [...people.values()].flatMap((person) =>
    lifeProblems(person).map(({ message }) => ({
      check: 'lifetimes',
      records: [person.id],
      message: `${person.id}: ${message}`,
    })),
  );
}
