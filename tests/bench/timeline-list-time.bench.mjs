import { median } from '../helpers/median.mjs';
import { measureList } from './timeline-list.mjs';

export const name = 'timeline, 10,000 people: the list opened, against as many plain nodes';
export const budget = 2;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  const { opened, plain } = await measureList(context);
  const [ours, theirs] = [median(opened), median(plain)];
  const note = `layout included, median of ${opened.length}: ${ours.toFixed(1)} ms and ${theirs.toFixed(1)} ms`;
  return { measured: ours / theirs, note };
}
