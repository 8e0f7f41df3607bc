/** @typedef {import('./facts.mjs').Problem} Problem */

/**
 * @typedef {object} Exception
 * @property {string} check the check that would report a problem
 * @property {string[]} records ids that all occur in the problem; an office covers every problem about it
 * @property {string} reason why the records are correct
 * @property {string[]} [sources] ids of the works that support this
 */

/**
 * Removes the problems that an exception explains, and reports exceptions that explain none.
 * @param {readonly Problem[]} problems
 * @param {readonly Exception[]} exceptions
 * @returns {Problem[]} the remaining problems
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
 * Checks the exceptions themselves.
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
