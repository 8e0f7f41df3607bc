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
  const module = (file) => import(pathToFileURL(join(dist, file)).href);
  const { parseDataset } = await module('data.js');
  // What `src` and inline data go through.
  const { parseDatasetText } = await module('data/parse-dataset.js');
  const text = manyPeople(JSON.parse(await readFile(join(dist, 'dataset.json'), 'utf8')));
  const parsed = parseDatasetText(text);
  if (!parsed.ok || parsed.value.issues.length > 0)
    throw new Error('The people of the benchmark do not pass');

  const ways = [JSON.parse, parseDatasetText, (json) => parseDataset(JSON.parse(json))];
  const times = ways.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [way, parse] of ways.entries()) {
      const start = performance.now();
      parse(text);
      // The first two rounds warm all of them up.
      if (round >= 0) times[way].push(performance.now() - start);
    }
  }
  const [plain, checked, copied] = times.map(median);
  const megabytes = (text.length / 1e6).toFixed(1);
  return {
    measured: checked / plain,
    note:
      `${megabytes} MB, median of ${rounds}: ${checked.toFixed(0)} ms and ${plain.toFixed(0)} ms; ` +
      `with a copy of a page's own objects ${copied.toFixed(0)} ms (${(copied / plain).toFixed(2)} x)`,
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
