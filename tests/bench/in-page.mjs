/**
 * What the benchmarks of the timeline do in a page, as `globalThis.inPage`. Each function needs nothing outside itself
 * but the others.
 */
import { openPage } from '../helpers/browser.mjs';
import { manyReigns } from './many-reigns.mjs';

/** What is done in a frame has been painted when the task after it runs. */
function painted() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** The canvas of an element, as soon as it is there. */
function canvasOf(element) {
  return new Promise((done) => {
    const look = () => {
      const canvas = element.shadowRoot.querySelector('canvas');
      if (canvas) {
        observer.disconnect();
        done(canvas);
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot, { childList: true, subtree: true });
    look();
  });
}

/** A timeline of a document or a dataset, painted. */
async function shownTimeline(data) {
  const { canvasOf, painted } = globalThis.inPage;
  const element = document.createElement('byz-timeline');
  element.data = data;
  document.body.append(element);
  await canvasOf(element);
  await element.updateComplete;
  await painted();
  return element;
}

/** The dataset that a document is loaded as. */
async function loadedDataset(json) {
  const loader = document.createElement('byz-timeline');
  const loaded = new Promise((done, failed) => {
    loader.addEventListener('byz-load', done, { once: true });
    loader.addEventListener('byz-error', ({ error }) => failed(error), { once: true });
  });
  loader.data = json;
  document.body.append(loader);
  const { dataset } = await loaded;
  loader.remove();
  return dataset;
}

/** The plainest bars of the same reigns: years cut out of the records by hand, rows by first fit. */
function plainBars(people) {
  const lanes = new Map();
  for (const { id, tenures } of people) {
    const [{ office, reign }] = tenures;
    if (!lanes.has(office)) lanes.set(office, []);
    const [from, to] = [Number(reign.slice(0, 4)), Number(reign.slice(5, 9)) + 1];
    lanes.get(office).push({ id, office, from, to, row: 0 });
  }
  const bars = [];
  let rows = 0;
  for (const lane of lanes.values()) {
    lane.sort((a, b) => a.from - b.from);
    const ends = [];
    for (const bar of lane) {
      let row = ends.findIndex((end) => end <= bar.from);
      if (row < 0) row = ends.length;
      ends[row] = bar.to;
      bar.row = rows + row;
      bars.push(bar);
    }
    rows += ends.length;
  }
  return { bars, rows };
}

const functions = { manyReigns, painted, canvasOf, shownTimeline, loadedDataset, plainBars };

/**
 * Opens a page with these functions.
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 */
export async function openBenchPage({ browser, url }) {
  const { page } = await openPage(browser, `${url}/page.html`, { viewport: { width: 1200, height: 800 } });
  const content = Object.entries(functions).map(([name, code]) => `${name}: ${code}`);
  await page.addScriptTag({ content: `globalThis.inPage = { ${content.join(',')} };` });
  await page.evaluate(() => customElements.whenDefined('byz-timeline'));
  return page;
}
