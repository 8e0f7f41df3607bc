import { median } from '../helpers/median.mjs';
import { openBenchPage } from './in-page.mjs';
import { addPeers } from './peers.mjs';

export const name = 'timeline, 10,000 bars: memory that it adds, against @gravity-ui/timeline';
export const budget = 1;

const count = 10_000;
const rounds = 5;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run(context) {
  const page = await openBenchPage(context);
  await addPeers(page);
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    // Twice: the first collection runs finalisers whose leavings the second takes.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    // Columns of numbers stand beside the heap.
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  await page.evaluate(prepare, count);
  const added = { element: [], gravity: [] };
  for (let round = -2; round < rounds; round += 1) {
    for (const kind of ['element', 'gravity']) {
      const before = await used();
      await page.evaluate((name) => globalThis.bench.show(name), kind);
      const after = await used();
      await page.evaluate(() => globalThis.bench.clear());
      // The first two rounds bring caches and compiled code to their size.
      if (round >= 0) added[kind].push((after - before) / 2 ** 20);
    }
  }
  await page.context().close();
  const [ours, theirs] = [median(added.element), median(added.gravity)];
  return {
    measured: ours / theirs,
    note: `beside the records, median of ${rounds}: ${ours.toFixed(1)} MiB and ${theirs.toFixed(1)} MiB`,
  };
}

/** Runs in the page: the records, which both draw, are there before. */
async function prepare(count) {
  const { loadedDataset, manyReigns, painted, shownTimeline } = globalThis.inPage;
  const dataset = await loadedDataset(manyReigns(count));
  let end;
  globalThis.bench = {
    async show(kind) {
      if (kind === 'element') await shownTimeline(dataset);
      else end = globalThis.drawings.gravity(dataset.people.values());
      await painted();
    },
    async clear() {
      end?.();
      end = undefined;
      document.body.replaceChildren();
      await painted();
    },
  };
}
