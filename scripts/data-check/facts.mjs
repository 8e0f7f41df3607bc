/** Shared by the checks: a document as lookup tables, and dates as days. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */
/** @typedef {import('../../src/model/schema/index.js').Person} Person */
/** @typedef {import('../../src/model/schema/index.js').Tenure} Tenure */
/** @typedef {import('../../src/model/date/index.js').DateValue} DateValue */
/** @typedef {import('../../src/model/date/index.js').QualifiedBounds} QualifiedBounds */

/**
 * @typedef {object} Problem
 * @property {string} check name of the check, as exceptions refer to it
 * @property {string[]} records ids of the records it is about
 * @property {string} message one line
 */

/**
 * @typedef {object} Facts
 * @property {DatasetDocument} document
 * @property {ReadonlyMap<string, Person>} people full records, without stubs
 * @property {(value: DateValue | undefined) => QualifiedBounds | undefined} days bounds of a date, in days; widened by
 *   ten years for an approximate date
 */

/**
 * @param {DatasetDocument} document
 * @param {Pick<typeof import('../../src/model/life/life-problems.js'), 'generousBounds'>} model
 * @returns {Facts}
 */
export function gather(document, { generousBounds }) {
  const people = new Map(document.people.filter(({ stub }) => !stub).map((person) => [person.id, person]));
  return { document, people, days: generousBounds };
}

/** @template T @param {T | readonly T[] | undefined} value @returns {readonly T[]} */
export function asList(value) {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [/** @type {T} */ (value)];
}

/** The dates of a tenure's reigns. @param {Tenure} tenure @returns {DateValue[]} */
export function reignDates({ reign }) {
  return asList(reign).map((entry) => (typeof entry === 'object' && 'date' in entry ? entry.date : entry));
}

/**
 * The predecessors or successors of a tenure, in the infobox or the succession row, including those across a vacancy.
 * @param {Tenure} tenure
 * @param {'predecessors' | 'successors'} side
 * @returns {Map<string, boolean>} person id → whether the neighbour held another title (`as`)
 */
export function neighboursOf(tenure, side) {
  const row = typeof tenure.succession === 'object' ? tenure.succession[side] : undefined;
  /** @typedef {{ person?: string, as?: unknown }} Named an entry that may refer to a person */
  const references = [...asList(tenure[side]), ...asList(row)].flatMap((neighbour) => {
    if (!('vacant' in neighbour)) return [/** @type {Named} */ (neighbour)];
    const { last, next } = neighbour.vacant;
    return /** @type {readonly Named[]} */ (asList(side === 'predecessors' ? last : next));
  });
  /** @type {Map<string, boolean>} */
  const named = new Map();
  for (const { person, as } of references) {
    if (person !== undefined) named.set(person, named.get(person) || as !== undefined);
  }
  return named;
}

/** @param {Tenure} tenure @param {string} id @returns {boolean} whether the tenure lists that person as a co-ruler */
export function hasCoRuler(tenure, id) {
  return asList(tenure.coRulers).some(({ person }) => person === id);
}

/**
 * Every reign in an office.
 * @param {Facts} facts
 * @returns {{ person: Person, tenure: Tenure, text: string, bounds: QualifiedBounds }[]}
 */
export function reignsOf({ people, days }) {
  return [...people.values()].flatMap((person) =>
    asList(person.tenures).flatMap((tenure) =>
      reignDates(tenure).flatMap((reign) => {
        const bounds = days(reign);
        const text = typeof reign === 'string' ? reign : reign.edtf;
        return bounds && tenure.office !== undefined ? [{ person, tenure, text, bounds }] : [];
      }),
    ),
  );
}
