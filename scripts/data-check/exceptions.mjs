/** @typedef {import('./facts.mjs').Problem} Problem */

/**
 * @typedef {object} Exception
 * @property {string} check the check that would complain
 * @property {string[]} records ids that all stand in the problem; an office stands for every problem about it
 * @property {string} reason why the records are right as they are
 * @property {string[]} [sources] ids of the works that say so
 */

/**
 * Takes the problems away that an exception explains, and complains of exceptions that explain none.
 * @param {readonly Problem[]} problems
 * @param {readonly Exception[]} exceptions
 * @returns {Problem[]} what is left
 */
export function withoutExceptions(problems, exceptions) {
  /** @param {Exception} exception @param {Problem} problem */
  const explains = (exception, { check, records }) =>
    exception.check === check && exception.records.every((id) => records.includes(id));
  const idle = exceptions
    .filter((exception) => !problems.some((problem) => explains(exception, problem)))
    .map(({ check, records }) => ({
      check: 'exceptions',
      records,
      message: `The exception from ${check} for ${records.join(', ')} no longer applies: remove it`,
    }));
  return [
    ...problems.filter((problem) => !exceptions.some((exception) => explains(exception, problem))),
    ...idle,
  ];
}

/**
 * What is wrong with the exceptions themselves.
 * @param {unknown} exceptions
 * @param {ReadonlySet<string>} sources ids of the works in the dataset
 * @returns {Problem[]}
 */
export function checkExceptions(exceptions, sources) {
  if (!Array.isArray(exceptions)) return [problem([], 'The exceptions are not a list')];
  return exceptions.flatMap((exception, index) => {
    const { check, records, reason, sources: cited = [] } = exception;
    const fault =
      typeof check !== 'string' || !Array.isArray(records) || records.length === 0
        ? 'names no check or no records'
        : typeof reason !== 'string' || reason.trim() === ''
          ? 'gives no reason'
          : cited.some((/** @type {string} */ id) => !sources.has(id))
            ? 'cites a work that is not among the sources'
            : undefined;
    return fault === undefined ? [] : [problem(asStrings(records), `exceptions[${index}] ${fault}`)];
  });
}

/** @param {string[]} records @param {string} message */
const problem = (records, message) => ({ check: 'exceptions', records, message });
/** @param {unknown} value @returns {string[]} */
const asStrings = (value) => (Array.isArray(value) ? value.map(String) : []);
