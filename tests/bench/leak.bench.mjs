import { openPage } from '../helpers/browser.mjs';

export const name = '1,000 elements added and removed ten times: what stays';
/** Room for what the engine itself keeps (compiled code, inline caches); a leaked element is three orders larger. */
export const budget = 1.02;

const count = 1000;
const rounds = 10;
/** Rounds before the first measure, in which caches and compiled code come to their size. */
const warmUp = 10;

/** @param {import('../../scripts/bench.mjs').BenchContext} context */
export async function run({ browser, url }) {
  const { page } = await openPage(browser, `${url}/page.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => customElements.whenDefined('byz-timeline'));

  const metrics = async () => {
    // Twice: the first collection runs finalisers whose leavings the second takes.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics: all } = await session.send('Performance.getMetrics');
    const value = (wanted) => all.find((metric) => metric.name === wanted)?.value ?? NaN;
    return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
  };

  for (let round = 0; round < warmUp; round += 1) await page.evaluate(addAndRemove, count);
  const before = await metrics();
  for (let round = 0; round < rounds; round += 1) await page.evaluate(addAndRemove, count);
  const after = await metrics();
  await page.context().close();

  const ratios = Object.keys(before).map((key) =>
    before[key] === 0 ? 1 + after[key] : after[key] / before[key],
  );
  const words = Object.keys(before).map((key) => `${key} ${before[key]} → ${after[key]}`);
  return { measured: Math.max(...ratios), note: words.join(', ') };
}

/** Runs in the page: a mix of all tags (one in fifty a timeline), a third inside a dataset, drawn before they are removed. */
async function addAndRemove(count) {
  const container = document.createElement('div');
  const dataset = document.createElement('byz-dataset');
  container.append(dataset);
  const elements = Array.from({ length: count - 1 }, (_, index) => {
    const box = index % 4 < 2 ? 'byz-infobox' : 'byz-succession-box';
    const element = document.createElement(index % 50 === 0 ? 'byz-timeline' : box);
    element.setAttribute('person', 'john-vii-palaiologos');
    (index % 3 === 0 ? dataset : container).append(element);
    return element;
  });
  document.body.append(container);
  const end = performance.now() + 60_000;
  for (const element of elements) {
    while (!element.shadowRoot.textContent.includes('John VII')) {
      if (performance.now() > end) throw new Error(`<${element.localName}> is not drawn`);
      await new Promise((done) => requestAnimationFrame(done));
    }
  }
  container.remove();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
