import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Holders of one office, one after another, of whom each names only the successor: predecessors and co-rulers are left
 * to be found in the records of others.
 * @param {number} count
 * @returns {string} JSON
 */
export function holders(count) {
  const people = Array.from({ length: count }, (_, index) => {
    /** Nobody dies before the birth. */
    const year = (/** @type {number} */ offset) => String(101 + (index % 1800) + offset).padStart(4, '0');
    return {
      id: `holder-${index}`,
      name: `Holder ${index}`,
      birth: { date: year(-30), place: { text: 'Constantinople' } },
      death: { date: `${year(1)}-0${1 + (index % 9)}-1${index % 10}` },
      description: 'One of many who held the office, with as much said of him as of anybody.',
      tenures: [
        {
          office: 'king',
          reign: `${year(0)}/${year(1)}`,
          successors: [{ person: `holder-${index + 1}` }],
          coRulers: [{ person: `holder-${(index + 2) % count}` }],
        },
      ],
    };
  });
  return JSON.stringify({ offices: [{ id: 'king', name: 'King' }], people });
}

/**
 * The functions of the built package that make a box of a text.
 * @param {string} dist the folder of the built package
 */
export async function boxes(dist) {
  const { parseDataset, infoboxView, ENGLISH } = await import(pathToFileURL(join(dist, 'index.js')).href);
  const dataset = (/** @type {string} */ text) => {
    const parsed = parseDataset(JSON.parse(text));
    // The last names a successor who is not there; nothing else may be wrong.
    if (!parsed.ok || parsed.value.issues.length > 1) throw new Error('The holders do not pass');
    return parsed.value;
  };
  const box = (/** @type {any} */ all, /** @type {number} */ index) =>
    infoboxView(all, all.people.get(`holder-${index}`), ENGLISH);
  return { dataset, box };
}

/**
 * Milliseconds that something takes.
 * @param {() => unknown} work
 */
export function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
