import { median } from '../helpers/median.mjs';
import { boxes, holders, time } from './holders.mjs';

export const name = 'the first infobox of 10,000 in one office, against JSON.parse';
export const budget = 0.5;

const rounds = 9;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run({ dist }) {
  const { dataset, box } = await boxes(dist);
  const text = holders(10_000);
  const plain = [];
  const first = [];
  for (let round = -2; round < rounds; round += 1) {
    const parse = time(() => JSON.parse(text));
    const all = dataset(text);
    const drawn = time(() => box(all, 5000));
    // The first two rounds warm both up.
    if (round < 0) continue;
    plain.push(parse);
    first.push(drawn);
  }
  const note = `median of ${rounds}: ${median(first).toFixed(1)} ms and ${median(plain).toFixed(1)} ms`;
  return { measured: median(first) / median(plain), note };
}
