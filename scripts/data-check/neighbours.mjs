import { asList, hasCoRuler, neighboursOf } from './facts.mjs';

/** @typedef {import('./facts.mjs').Person} Person */
/** @typedef {import('./facts.mjs').Problem} Problem */

/** Each side with its inverse. */
const SIDES = /** @type {const} */ ([
  ['predecessors', 'successors'],
  ['successors', 'predecessors'],
]);

/**
 * A successor must list this person as predecessor, in the same office (unless one of the two references has `as`), and
 * vice versa. Colleagues who list each other as co-rulers are exempt: one of them ruled before and after the other.
 * @param {import('./facts.mjs').Facts} facts
 * @returns {Problem[]}
 */
export function checkNeighbours({ people }) {
  /** @type {Problem[]} */
  const problems = [];
  for (const person of people.values()) {
    for (const tenure of asList(person.tenures)) {
      for (const [side, back] of SIDES) {
        for (const [id, otherTitle] of neighboursOf(tenure, side)) {
          const neighbour = people.get(id);
          if (!neighbour || answers(neighbour, back, person.id, tenure.office, otherTitle)) continue;
          if (hasCoRuler(tenure, id) && isColleague(neighbour, tenure.office, person.id)) continue;
          problems.push({
            check: 'neighbours',
            records: [person.id, id],
            message: `${person.id} (${tenure.office}) names ${id} among its ${side}, but not the other way round`,
          });
        }
      }
    }
  }
  return problems;
}

/**
 * @param {Person} neighbour
 * @param {'predecessors' | 'successors'} side
 * @param {string} id
 * @param {string | undefined} office
 * @param {boolean} otherTitle
 */
function answers(neighbour, side, id, office, otherTitle) {
  return asList(neighbour.tenures).some((tenure) => {
    const named = neighboursOf(tenure, side);
    return named.has(id) && (tenure.office === office || otherTitle || named.get(id));
  });
}

/** @param {Person} person @param {string | undefined} office @param {string} id */
function isColleague(person, office, id) {
  return asList(person.tenures).some((tenure) => tenure.office === office && hasCoRuler(tenure, id));
}
