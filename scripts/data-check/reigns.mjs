import { hasCoRuler, neighboursOf, reignsOf } from './facts.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Problem} Problem */

/**
 * The reigns of one person in one office are in chronological order and do not overlap (except those as a junior
 * colleague, which are excluded from the succession box), and nobody begins to reign before a predecessor in the same
 * office.
 * @param {Facts} facts
 * @returns {Problem[]}
 */
export function checkOrder(facts) {
  /** @type {Problem[]} */
  const problems = [];
  const reigns = reignsOf(facts);
  /** @param {string[]} records @param {string} message */
  const report = (records, message) => problems.push({ check: 'order', records, message });
  for (const [index, { person, tenure, text, bounds }] of reigns.entries()) {
    for (const later of reigns.slice(index + 1)) {
      if (later.person !== person || later.tenure.office !== tenure.office) continue;
      if (tenure.succession === false || later.tenure.succession === false) continue;
      if (later.bounds.latestStart < bounds.earliestStart || later.bounds.latestStart < bounds.earliestEnd) {
        report(
          [person.id],
          `${person.id} (${tenure.office}): the reign ${later.text} does not come after ${text}`,
        );
      }
    }
    const followers = neighboursOf(tenure, 'successors');
    const answers = reigns.filter(
      (reign) =>
        reign.tenure.office === tenure.office &&
        followers.has(reign.person.id) &&
        neighboursOf(reign.tenure, 'predecessors').has(person.id),
    );
    // Two people who alternate have several matching tenures: the last one decides.
    const lastAnswers = new Map(answers.map((reign) => [reign.person.id, reign]));
    for (const [id, last] of lastAnswers) {
      if (last.bounds.latestStart < bounds.earliestStart) {
        report([person.id, id], `${id} (${tenure.office}) succeeds ${person.id}, but reigns earlier`);
      }
    }
  }
  return problems;
}

/**
 * If two people certainly held one office on the same day, one of them lists the other as a co-ruler, or one of the
 * tenures is `disputed`.
 * @param {Facts} facts
 * @returns {Problem[]}
 */
export function checkOverlaps(facts) {
  /** @type {Problem[]} */
  const problems = [];
  const reigns = reignsOf(facts);
  for (const [index, one] of reigns.entries()) {
    for (const other of reigns.slice(index + 1)) {
      if (one.person === other.person || one.tenure.office !== other.tenure.office) continue;
      const begun = Math.max(one.bounds.latestStart, other.bounds.latestStart);
      const ended = Math.min(one.bounds.earliestEnd, other.bounds.earliestEnd);
      if (begun >= ended || isExplained(one, other) || isExplained(other, one)) continue;
      problems.push({
        check: 'overlaps',
        records: [one.person.id, other.person.id, ...(one.tenure.office ? [one.tenure.office] : [])],
        message: `${one.person.id} (${one.text}) and ${other.person.id} (${other.text}) are both ${one.tenure.office}, but neither is the other's co-ruler or rival`,
      });
    }
  }
  return problems;
}

/**
 * @param {{ tenure: import('./facts.mjs').Tenure }} one
 * @param {{ person: import('./facts.mjs').Person }} other
 */
function isExplained({ tenure }, { person }) {
  return tenure.disputed === true || hasCoRuler(tenure, person.id);
}
