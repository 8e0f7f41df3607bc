/** @typedef {import('./facts.mjs').Problem} Problem */

/**
 * Nothing that a person does, reigns included, is certainly before birth or after death; and a recorded age at death is
 * one that the dates allow.
 * @param {import('./facts.mjs').Facts} facts
 * @param {Pick<typeof import('../../src/model/life/life-problems.js'), 'lifeProblems'>} model
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
