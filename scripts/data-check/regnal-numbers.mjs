import { reignsOf } from './facts.mjs';

/** @typedef {import('./facts.mjs').Problem} Problem */

const NUMBERED = /^(\p{L}+) ([IVXLC]+)(?= |$)/u;
const DIGITS = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Holders of one office who share a name are numbered in the order of their reigns, without gaps between the first and
 * the last of them in the dataset, and no number is used twice. Tenures as a junior colleague, which are excluded from
 * the succession box, do not count.
 * @param {import('./facts.mjs').Facts} facts
 * @returns {Problem[]}
 */
export function checkRegnalNumbers(facts) {
  const series = new Map();
  for (const { person, tenure, bounds } of reignsOf(facts)) {
    if (tenure.succession === false) continue;
    const [, name, numeral] = NUMBERED.exec(person.name) ?? [];
    if (!numeral) continue;
    const key = `${name} (${tenure.office})`;
    const holders = series.get(key) ?? new Map();
    if (!holders.has(person.id))
      holders.set(person.id, { number: toNumber(numeral), start: bounds.earliestStart });
    series.set(key, holders);
  }
  return [...series].flatMap(([key, holders]) => {
    const inOrder = [...holders].sort(([, a], [, b]) => a.start - b.start);
    return inOrder.slice(1).flatMap(([id, { number }], index) => {
      const [previousId, previous] = inOrder[index];
      if (number === previous.number + 1) return [];
      return {
        check: 'regnal-numbers',
        records: [previousId, id],
        message: `${key}: after ${previousId} comes ${id}, number ${number} after ${previous.number}`,
      };
    });
  });
}

/** @param {string} numeral Roman @returns {number} */
export function toNumber(numeral) {
  const values = [...numeral].map((letter) => DIGITS[/** @type {keyof typeof DIGITS} */ (letter)]);
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}
