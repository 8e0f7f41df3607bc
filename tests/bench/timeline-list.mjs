/** What two benchmarks of the timeline's list share: it is opened, and as many plain nodes are made. */
import { openBenchPage } from './in-page.mjs';

/** What was measured before in the same browser. */
const measured = new WeakMap();

const count = 10_000;
const rounds = 9;

/**
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ nodes: number, opened: number[], plain: number[] }>} how many nodes there are more when the list
 *   of 10,000 people is open, and the milliseconds of each round
 */
export function measureList(context) {
  const { browser } = context;
  if (!measured.has(browser)) measured.set(browser, measure(context));
  return measured.get(browser);
}

async function measure(context) {
  const page = await openBenchPage(context);
  const result = await page.evaluate(measureInPage, { count, rounds });
  await page.context().close();
  return result;
}

/** Runs in the page: every round opens the list of a timeline that is new. */
async function measureInPage({ count, rounds }) {
  const { loadedDataset, manyReigns, painted, shownTimeline } = globalThis.inPage;
  const dataset = await loadedDataset(manyReigns(count));
  const result = { nodes: 0, opened: [], plain: [] };

  function nodesIn(root) {
    let nodes = 0;
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) nodes += 1;
    return nodes;
  }

  /** Elements, texts and comments of the same number in the same shape, with nothing but their texts. */
  function plainCopy(node) {
    if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
    if (node.nodeType === Node.COMMENT_NODE) return document.createComment('');
    const copy = document.createElement(node.localName);
    for (const child of node.childNodes) copy.append(plainCopy(child));
    return copy;
  }

  for (let round = -2; round < rounds; round += 1) {
    const element = await shownTimeline(dataset);
    const list = element.shadowRoot.querySelector('details.lists');
    const before = nodesIn(list);
    globalThis.gc?.();
    await painted();
    const start = performance.now();
    const toggled = new Promise((done) => list.addEventListener('toggle', done, { once: true }));
    list.querySelector('summary').click();
    await toggled;
    await element.updateComplete;
    list.getBoundingClientRect();
    const opened = performance.now() - start;
    result.nodes = nodesIn(list) - before;

    globalThis.gc?.();
    await painted();
    const begun = performance.now();
    const copy = document.createElement('details');
    for (const child of list.childNodes) copy.append(plainCopy(child));
    copy.open = true;
    document.body.append(copy);
    copy.getBoundingClientRect();
    const plain = performance.now() - begun;
    copy.remove();
    element.remove();
    // The first two rounds warm both up.
    if (round < 0) continue;
    result.opened.push(opened);
    result.plain.push(plain);
  }
  return result;
}
