/**
 * What the benchmarks of the timeline share: many reigns, drawn by `<byz-timeline>` and, apart from it, by the
 * plainest code that puts the same bars on a canvas of the same size: years cut out of the same records by hand,
 * rows by first fit, one `fillRect` for each bar in view, nothing else. Both are measured in turn in one page.
 */
import { median } from '../helpers/median.mjs';
import { openBenchPage } from './in-page.mjs';

const rounds = 7;
const panSteps = 60;

/** What was measured before in the same browser, by number of bars: several benchmarks report on one measurement. */
const measured = new WeakMap();

/**
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @param {number} count of bars
 * @returns {Promise<Record<'first' | 'pan' | 'api', { measured: number, note: string }>>} the first picture, and a pan
 *   step by gesture and by `showRange`
 */
export function measureTimeline(context, count) {
  const { browser } = context;
  const known = measured.get(browser) ?? new Map();
  measured.set(browser, known);
  if (!known.has(count)) known.set(count, measure(context, count));
  return known.get(count);
}

async function measure(context, count) {
  const page = await openBenchPage(context);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  await page.evaluate(prepare, count);

  const first = { element: [], bare: [] };
  const pan = { element: [], bare: [] };
  const api = { element: [], bare: pan.bare };
  for (let round = -1; round < rounds; round += 1) {
    for (const kind of round % 2 === 0 ? ['element', 'bare'] : ['bare', 'element']) {
      const milliseconds = await page.evaluate((name) => globalThis.bench.show(name), kind);
      const perStep = async (way) => {
        const before = await busy();
        await page.evaluate(([name, steps]) => globalThis.bench.pan(name, steps), [way, panSteps]);
        return ((await busy()) - before) / panSteps;
      };
      const step = await perStep(kind);
      const stepByApi = kind === 'element' ? await perStep('api') : 0;
      await page.evaluate(() => globalThis.bench.clear());
      // The first round warms both up.
      if (round < 0) continue;
      first[kind].push(milliseconds);
      pan[kind].push(step);
      if (kind === 'element') api.element.push(stepByApi);
    }
  }
  await page.context().close();
  const compare = ({ element, bare }, what) => {
    const [ours, theirs] = [median(element), median(bare)];
    return {
      measured: ours / theirs,
      note: `${what}, median of ${rounds}: ${ours.toFixed(1)} ms and ${theirs.toFixed(1)} ms`,
    };
  };
  return {
    first: compare(first, 'from the records to the painted picture'),
    pan: compare(pan, 'main thread for each pan step'),
    api: compare(api, 'main thread for each pan step'),
  };
}

/** Runs in the page: loads the dataset once, and keeps what both drawings do as `globalThis.bench`. */
async function prepare(count) {
  const { loadedDataset, manyReigns, painted, plainBars, shownTimeline } = globalThis.inPage;
  const dataset = await loadedDataset(manyReigns(count));
  const rowHeight = (element) => element.shadowRoot.querySelector('.stage').offsetHeight;

  let shown;
  let box;
  let bare;

  async function showElement() {
    shown = await shownTimeline(dataset);
    const canvas = shown.shadowRoot.querySelector('canvas');
    box = { width: canvas.width, height: canvas.height, stage: rowHeight(shown) };
  }

  /** Rows by first fit, then the canvas. */
  async function showBare() {
    const { bars, rows } = plainBars(dataset.people.values());
    const canvas = document.createElement('canvas');
    canvas.width = box?.width ?? 1180;
    canvas.height = box?.height ?? 450;
    document.body.append(canvas);
    const context = canvas.getContext('2d');
    // As high as the element's rows, so that the same bars are in view.
    const height = (box?.stage ?? 1800) / rows;
    bare = (from, to) => {
      const scale = canvas.width / (to - from);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#6b1d3f';
      for (const bar of bars) {
        const top = bar.row * height;
        if (bar.to < from || bar.from > to || top > canvas.height) continue;
        context.fillRect((bar.from - from) * scale, top, (bar.to - bar.from) * scale - 1, height - 1);
      }
    };
    bare(1000, 1453);
    await painted();
  }

  globalThis.bench = {
    async show(kind) {
      globalThis.gc?.();
      await painted();
      const start = performance.now();
      await (kind === 'element' ? showElement() : showBare());
      return performance.now() - start;
    },
    /** Half of the whole is in view and moved to and fro, one step a frame. */
    async pan(kind, steps) {
      const lanes = shown?.shadowRoot?.querySelector('.lanes');
      if (kind === 'element') {
        const middle = lanes.getBoundingClientRect();
        const at = { clientX: middle.x + middle.width / 2, clientY: middle.y + 60, cancelable: true };
        lanes.dispatchEvent(new WheelEvent('wheel', { ...at, ctrlKey: true, deltaY: -Math.LN2 / 0.0025 }));
        await painted();
      }
      for (let step = 0; step < steps; step += 1) {
        const way = step % 40 < 20 ? 1 : -1;
        if (kind === 'element')
          lanes.dispatchEvent(new WheelEvent('wheel', { deltaX: 10 * way, cancelable: true }));
        else if (kind === 'api') shown.showRange(1110 + step * way, 1336 + step * way);
        else requestAnimationFrame(() => bare(1110 + step * way, 1336 + step * way));
        await new Promise(requestAnimationFrame);
      }
    },
    clear() {
      document.body.replaceChildren();
    },
  };
}
