import { median } from '../helpers/median.mjs';
import { openBenchPage } from './in-page.mjs';
import { addPeers } from './peers.mjs';

export const name = 'timeline, 10,000 bars: from a document, against the faster of two peers';
export const budget = 0.67;

const count = 10_000;
const rounds = 9;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  const page = await openBenchPage(context);
  await addPeers(page);
  const times = await page.evaluate(measure, { count, rounds });
  await page.context().close();
  const { element, gravity, plot } = Object.fromEntries(
    Object.entries(times).map(([kind, all]) => [kind, median(all)]),
  );
  return {
    measured: element / Math.min(gravity, plot),
    note:
      `from text to the painted picture, the document checked, median of ${rounds}: ${element.toFixed(0)} ms; ` +
      `unchecked, @gravity-ui/timeline ${gravity.toFixed(0)} ms, @observablehq/plot ${plot.toFixed(0)} ms`,
  };
}

/** Runs in the page; each round begins with another of the three. */
async function measure({ count, rounds }) {
  const { manyReigns, painted, shownTimeline } = globalThis.inPage;
  const { gravity, plot } = globalThis.drawings;
  const text = JSON.stringify(manyReigns(count));
  const ways = {
    async element() {
      await shownTimeline(JSON.parse(text));
      return () => {};
    },
    async gravity() {
      const end = gravity(JSON.parse(text).people);
      await painted();
      return end;
    },
    async plot() {
      const end = plot(JSON.parse(text).people);
      await painted();
      return end;
    },
  };
  const kinds = Object.keys(ways);
  const times = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (let place = 0; place < kinds.length; place += 1) {
      const kind = kinds[(place + round + kinds.length) % kinds.length];
      globalThis.gc?.();
      await painted();
      const start = performance.now();
      const end = await ways[kind]();
      const milliseconds = performance.now() - start;
      end();
      document.body.replaceChildren();
      // The first two rounds warm them up.
      if (round >= 0) times[kind].push(milliseconds);
    }
  }
  return times;
}
