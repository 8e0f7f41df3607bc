import { expect } from '@open-wc/testing';
// Loaded now, so that it is no request of the elements.
import '../../src/data/parse.js';
import '../../src/define/all.js';
import type { ByzDataset } from '../../src/index.js';
import { brokenDocument, PWNED } from '../helpers/broken.js';
import { place, quiet, warnings } from '../helpers/elements.js';
import { stubFetch } from '../helpers/stub-fetch.js';

const RUNS = 500;

describe(`${RUNS} documents that are broken somewhere, drawn`, () => {
  it('cause no exception, no request but for pictures of the data, and no script', async () => {
    warnings();
    const faults: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
      faults.push(String('reason' in event ? event.reason : event.error));
    };
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const requested: string[] = [];
    const noteRequests = (entries: readonly PerformanceEntry[]): void => {
      const others = (entries as PerformanceResourceTiming[]).filter(
        ({ initiatorType }) => initiatorType !== 'img',
      );
      requested.push(...others.map(({ name }) => name));
    };
    const observer = new PerformanceObserver((list) => noteRequests(list.getEntries()));
    observer.observe({ type: 'resource' });
    const stub = stubFetch();
    const boxes = ['byz-infobox', 'byz-succession-box', 'byz-timeline'].map((tag) =>
      document.createElement(tag),
    );
    const dataset = await place<ByzDataset>('byz-dataset', { data: { people: [] } }, ...boxes);
    try {
      for (let seed = 0; seed < RUNS; seed++) {
        const data = brokenDocument(seed) as { people?: { id?: unknown }[] };
        const id = Array.isArray(data.people)
          ? data.people.find((person) => typeof person?.id === 'string')?.id
          : '';
        dataset.data = data;
        dataset.selection = String(id ?? '');
        await dataset.updateComplete;
        await quiet();
        for (const box of boxes) {
          for (const node of box.shadowRoot?.querySelectorAll('a, img') ?? []) {
            const address = (node as HTMLAnchorElement).href || (node as HTMLImageElement).src;
            if (address) expect(address, `brokenDocument(${seed})`).to.match(/^https?:/);
          }
          expect(box.shadowRoot?.querySelector('script, iframe, object, embed'), `seed ${seed}`).to.equal(
            null,
          );
        }
        expect(faults, `brokenDocument(${seed})`).to.deep.equal([]);
      }
      expect(stub.requests).to.deep.equal([]);
      expect(PWNED in window).to.equal(false);
      noteRequests(observer.takeRecords());
      expect(requested).to.deep.equal([]);
    } finally {
      observer.disconnect();
      stub.restore();
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    }
  }).timeout(120_000);
});
