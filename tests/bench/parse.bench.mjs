import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from '../helpers/median.mjs';

export const name = '10,000 people parsed and checked, against JSON.parse of the same text';
export const budget = 3;

const count = 10_000;
const rounds = 9;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run({ dist }) {
  const { parseDataset } = await import(pathToFileURL(join(dist, 'index.js')).href);
  const text = manyPeople(JSON.parse(await readFile(join(dist, 'dataset.json'), 'utf8')));
  const parsed = parseDataset(JSON.parse(text));
  if (!parsed.ok || parsed.value.issues.length > 0)
    throw new Error('The people of the benchmark do not pass');

  const plain = [];
  const checked = [];
  for (let round = -2; round < rounds; round += 1) {
    const times = [];
    for (const parse of [JSON.parse, (json) => parseDataset(JSON.parse(json))]) {
      const start = performance.now();
      parse(text);
      times.push(performance.now() - start);
    }
    // The first two rounds warm both up.
    if (round < 0) continue;
    plain.push(times[0]);
    checked.push(times[1]);
  }
  const megabytes = (text.length / 1e6).toFixed(1);
  return {
    measured: median(checked) / median(plain),
    note: `${megabytes} MB, median of ${rounds}: ${median(checked).toFixed(0)} ms and ${median(plain).toFixed(0)} ms`,
  };
}

/**
 * The bundled people again and again, each time under other ids, with their references among themselves. Copies stay
 * whole, so there may be a few more than asked for.
 * @param {{ people: { id: string }[] }} document
 * @returns {string} JSON
 */
function manyPeople(document) {
  const ids = new Set(document.people.map(({ id }) => id));
  const people = [];
  for (let copy = 0; people.length < count; copy += 1) {
    const renamed = JSON.stringify(document.people, (key, value) =>
      (key === 'id' || key === 'person') && ids.has(value) && copy > 0 ? `${value}-${copy}` : value,
    );
    people.push(...JSON.parse(renamed));
  }
  return JSON.stringify({ ...document, people });
}
