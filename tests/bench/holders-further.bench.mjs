import { median } from '../helpers/median.mjs';
import { boxes, holders, time } from './holders.mjs';

export const name = 'a further infobox of 10,000 in one office, against one of ten';
export const budget = 1.5;

const rounds = 9;
/** Boxes of one round: each by itself takes too little time to be measured. */
const count = 400;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run({ dist }) {
  const { dataset, box } = await boxes(dist);
  const many = dataset(holders(10_000));
  box(many, 0);
  const ofMany = [];
  const ofFew = [];
  for (let round = -2; round < rounds; round += 1) {
    // Boxes that were not drawn before, in either dataset: what one asks for once is kept.
    const first = (round + 2) * count + 10;
    const further = time(() => {
      for (let index = first; index < first + count; index += 1) box(many, index);
    });
    const fresh = Array.from({ length: count / 4 }, () => dataset(holders(10)));
    fresh.forEach((all) => box(all, 0));
    const small = time(() => {
      for (const all of fresh) for (let index = 3; index < 7; index += 1) box(all, index);
    });
    if (round < 0) continue;
    ofMany.push(further);
    ofFew.push(small);
  }
  const each = (/** @type {number[]} */ times) => `${((median(times) / count) * 1000).toFixed(1)} µs`;
  return { measured: median(ofMany) / median(ofFew), note: `each: ${each(ofMany)} and ${each(ofFew)}` };
}
