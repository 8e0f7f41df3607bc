/** @typedef {import('./facts.mjs').Problem} Problem */
/** @typedef {import('./facts.mjs').Person} Person */

/**
 * A ruler (a holder of an office with a rank) is found by the record's name, by that name without epithet, by its
 * ordinal form, and by the title of the encyclopedia's page. A name may find another person only if that namesake has a
 * higher rank, or the same rank but ruled while this one was a junior colleague or a rival. The title of a page always
 * finds its own person.
 * @param {import('./facts.mjs').Facts} facts
 * @param {typeof import('../../src/model/names/name-index.js') & typeof import('../../src/model/names/person-keys.js')
 *   & typeof import('../../src/model/names/fold-name.js')} model
 * @returns {Problem[]}
 */
export function checkNames(
  { document, people },
  { indexNames, foldName, shortForms, standingInOffice, titleOf },
) {
  const offices = new Map((document.offices ?? []).map((office) => [office.id, office]));
  const index = indexNames(people, offices);
  /** @param {Person} person */
  const rulerStanding = (person) => standingInOffice(person, offices);
  /** @param {Person} other @param {Person} person */
  const takesPrecedence = (other, person) => {
    const [rank = 0, inOwnRight = 0] = rulerStanding(person);
    const [otherRank = 0, otherInOwnRight = 0] = rulerStanding(other);
    return otherRank > rank || (otherRank === rank && otherInOwnRight > inOwnRight);
  };
  return [...people.values()].flatMap((person) => {
    const [rank = 0] = rulerStanding(person);
    if (rank < 1) return [];
    const [base = '', ordinal = base] = shortForms(foldName(person.name));
    const title = person.href === undefined ? [] : titleOf(person.href).map(foldName);
    return [...new Set([foldName(person.name), base, ordinal, ...title])].flatMap((name) => {
      const [id = ''] = index.get(name) ?? [];
      const other = people.get(id);
      if (id === person.id || (other && !title.includes(name) && takesPrecedence(other, person))) return [];
      return {
        check: 'names',
        records: [person.id, id],
        message: `"${name}" is a name of ${person.id}, but means ${id}`,
      };
    });
  });
}
