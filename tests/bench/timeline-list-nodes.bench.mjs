import { measureList } from './timeline-list.mjs';

export const name = 'timeline, 10,000 people: nodes of the opened list, against 1,500';
export const budget = 1;

const most = 1500;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  const { nodes } = await measureList(context);
  return { measured: nodes / most, note: `${nodes} nodes at once` };
}
