import { median } from '../helpers/median.mjs';
import { openBenchPage } from './in-page.mjs';

export const name = 'timeline, 300,000 bars: the longest task, against JSON.parse';
export const budget = 1;

/** A document may not hold as many people as there are to be bars. */
const people = 150_000;
const each = 2;
const rounds = 3;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  const page = await openBenchPage(context);
  const { longest, parsed, all } = await page.evaluate(measure, { people, each, rounds });
  await page.context().close();
  const [ours, plain] = [median(longest), median(parsed)];
  return {
    measured: ours / plain,
    note:
      `from a loaded dataset to the picture, median of ${rounds}: ${ours.toFixed(0)} ms and ${plain.toFixed(0)} ms; ` +
      `all of it ${median(all).toFixed(0)} ms`,
  };
}

/** Runs in the page. A task of less than 50 ms is not told of: it counts as that. */
async function measure({ people, each, rounds }) {
  const { loadedDataset, manyReigns, painted, shownTimeline } = globalThis.inPage;
  const text = JSON.stringify(manyReigns(people, each));
  const dataset = await loadedDataset(JSON.parse(text));
  const result = { longest: [], parsed: [], all: [] };
  for (let round = -1; round < rounds; round += 1) {
    globalThis.gc?.();
    const before = performance.now();
    JSON.parse(text);
    const parsed = performance.now() - before;
    globalThis.gc?.();
    // What comes first is a task of its own.
    await painted();
    const tasks = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    const element = await shownTimeline(dataset);
    const all = performance.now() - start;
    // The last task is told of when it has ended.
    await painted();
    await painted();
    observer.disconnect();
    element.remove();
    // The first round warms both up.
    if (round < 0) continue;
    result.longest.push(Math.max(50, ...tasks));
    result.parsed.push(parsed);
    result.all.push(all);
  }
  return result;
}
