import { measureTimeline } from './timeline.mjs';

export const name = 'timeline, 10,000 bars: a step of showRange, against a bare canvas';
export const budget = 1.2;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  return (await measureTimeline(context, 10_000)).api;
}
