import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { time } from './holders.mjs';

export const name = 'input made to be slow, four times as much of it, against four times the time';
/** What grows with the square of the input would measure 4. Above 1 is the garbage collector, which has more to keep. */
export const budget = 2;

const rounds = 9;
/** Milliseconds that no document is told apart by. */
const noise = 2;

/** @param {string} fields @returns {string} a document of one person with these fields besides */
const person = (fields) => `{"people":[{"id":"a","name":"A",${fields}}]}`;

/** Documents by what is wrong with them, each of a size. @type {Record<string, (size: number) => string>} */
const documents = {
  '10,000 wrong entries of lists': (size) => {
    const names = Array.from({ length: 100 }, () => '{"text":5}').join();
    const people = Array.from(
      { length: size * 25 },
      (_, n) => `{"id":"p-${n}","name":"P","names":[${names}]}`,
    );
    return `{"people":[${people.join()}]}`;
  },
  'an id of 8 MB': (size) => `{"people":[{"id":"${'a-'.repeat(size * 1_000_000)}a","name":"A"}]}`,
  '100,000 unknown fields': (size) =>
    person(Array.from({ length: size * 25_000 }, (_, n) => `"field${n}":${n}`).join()),
  '400 values nested 4,000 deep': (size) =>
    person(
      `"names":[${Array.from({ length: size * 100 }, () => '['.repeat(4000) + ']'.repeat(4000)).join()}]`,
    ),
};

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run({ dist }) {
  const { parseDataset } = await import(pathToFileURL(join(dist, 'index.js')).href);
  let measured = 0;
  const notes = [];
  for (const [what, make] of Object.entries(documents)) {
    const [part, whole] = [1, 4].map((size) => JSON.parse(make(size)));
    const ofPart = [];
    const ofWhole = [];
    for (let round = -2; round < rounds; round += 1) {
      const times = [part, whole].map((input) => time(() => parseDataset(input)));
      // The first two rounds warm both up.
      if (round < 0) continue;
      ofPart.push(times[0] ?? 0);
      ofWhole.push(times[1] ?? 0);
    }
    // The least times: those of a collection in between say nothing of how the work grows.
    const [less, more] = [Math.min(...ofPart), Math.min(...ofWhole)];
    measured = Math.max(measured, more / (4 * less + noise));
    notes.push(`${what}: ${more.toFixed(1)} ms, a quarter of it ${less.toFixed(1)} ms`);
  }
  return { measured, note: notes.join('\n  ') };
}
