import { measureTimeline } from './timeline.mjs';

export const name = 'timeline, 100,000 bars: first picture, against a bare canvas drawing';
export const budget = 1.5;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  return (await measureTimeline(context, 100_000)).first;
}
