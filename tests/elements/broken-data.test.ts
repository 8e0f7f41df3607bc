import { expect } from '@open-wc/testing';
// Loaded now, so that it is no request of the elements.
import '../../src/data/parse-dataset.js';
import '../../src/define/all.js';
import type { ByzDataset } from '../../src/index.js';
import { brokenDocument, PWNED } from '../helpers/broken.js';
import { place, quiet, warnings } from '../helpers/elements.js';
import { stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

const RUNS = 500;

/** As many are drawn at the same time, because each waits for frames. */
const SIDE_BY_SIDE = 10;

/** As many are drawn in one test, which has its time also on a busy machine. */
const IN_ONE_TEST = 50;

const TAGS = ['byz-infobox', 'byz-succession-box', 'byz-timeline'];

describe(`${RUNS} documents that are broken somewhere, drawn`, () => {
  let faults: string[];
  let requested: string[];
  let stub: FetchStub;
  let observer: PerformanceObserver;
  let sets: { boxes: HTMLElement[]; dataset: ByzDataset }[];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    faults.push(String('reason' in event ? event.reason : event.error));
  };
  const noteRequests = (entries: readonly PerformanceEntry[]): void => {
    const others = (entries as PerformanceResourceTiming[]).filter(
      ({ initiatorType }) => initiatorType !== 'img',
    );
    requested.push(...others.map(({ name }) => name));
  };

  beforeEach(async () => {
    warnings();
    faults = [];
    requested = [];
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    observer = new PerformanceObserver((list) => noteRequests(list.getEntries()));
    observer.observe({ type: 'resource' });
    stub = stubFetch();
    sets = await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, async () => {
        const boxes = TAGS.map((tag) => document.createElement(tag));
        return { boxes, dataset: await place<ByzDataset>('byz-dataset', { data: { people: [] } }, ...boxes) };
      }),
    );
  });
  afterEach(() => {
    observer.disconnect();
    stub.restore();
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });

  /** Draws a document, chosen by its number, in one set of boxes. */
  const set = (dataset: ByzDataset, number: number): void => {
    const data = brokenDocument(number) as { people?: { id?: unknown }[] };
    const id = Array.isArray(data.people)
      ? data.people.find((person) => typeof person?.id === 'string')?.id
      : '';
    dataset.data = data;
    dataset.selection = String(id ?? '');
  };

  for (let start = 0; start < RUNS; start += IN_ONE_TEST)
    it(`cause no exception, no request but for pictures of the data, and no script, from ${start}`, async () => {
      for (let first = start; first < start + IN_ONE_TEST; first += SIDE_BY_SIDE) {
        for (const [index, { dataset }] of sets.entries()) set(dataset, first + index);
        await Promise.all(sets.map(({ dataset }) => dataset.updateComplete));
        await quiet();
        for (const [index, { boxes }] of sets.entries())
          for (const { shadowRoot } of boxes) {
            const seed = `brokenDocument(${first + index})`;
            for (const node of shadowRoot?.querySelectorAll('a, img') ?? []) {
              const address = (node as HTMLAnchorElement).href || (node as HTMLImageElement).src;
              if (address) expect(address, seed).to.match(/^https?:/);
            }
            expect(shadowRoot?.querySelector('script, iframe, object, embed'), seed).to.equal(null);
          }
        expect(faults, `brokenDocument(${first}) and the following`).to.deep.equal([]);
      }
      expect(stub.requests).to.deep.equal([]);
      expect(PWNED in window).to.equal(false);
      noteRequests(observer.takeRecords());
      expect(requested).to.deep.equal([]);
    });
});
