import { measureTimeline } from './timeline.mjs';

export const name = 'timeline, 100,000 bars: a pan step, against a bare canvas drawing';
export const budget = 0.6;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  return (await measureTimeline(context, 100_000)).pan;
}
