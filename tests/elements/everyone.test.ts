import { expect, fixture, html } from '@open-wc/testing';
import { loadBundled } from '../../src/data/bundled/index.js';
import '../../src/define/byz-infobox.js';
import '../../src/define/byz-succession-box.js';
import '../../src/define/byz-timeline.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Person } from '../../src/model/schema/index.js';
import { parts, quiet, readLines, settled } from '../helpers/elements.js';

/** A separate office, which timelines of all rulers leave out. */
const OFFICE = 'patriarch-of-constantinople';

let dataset: Dataset;
let people: readonly Person[];

/** Words that show that something was drawn which the record does not say. */
const LEAKS = /undefined|NaN|\[object|Infinity|\{\d\}/;

/** What is never empty. A succession box may know nobody before or after. */
const EMPTY = {
  'byz-infobox': ':is(td, th, li, p:not([role="status"]), div.line):empty',
  'byz-succession-box': ':is(th, li, p:not([role="status"]), div.line):empty',
} as const;

describe('every person of the bundled dataset', function () {
  this.timeout(120_000);

  before(async () => {
    // Tests ask no other server for the pictures that records name.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'self'";
    document.head.append(policy);
    dataset = await loadBundled('everyone');
    people = [...dataset.people.values()];
  });

  for (const tag of ['byz-infobox', 'byz-succession-box'] as const) {
    it(`has a <${tag}> that is not empty and leaks nothing`, async () => {
      const element = await fixture<HTMLElementTagNameMap[typeof tag]>(
        tag === 'byz-infobox'
          ? html`<byz-infobox></byz-infobox>`
          : html`<byz-succession-box></byz-succession-box>`,
      );
      element.data = dataset;
      const faults: string[] = [];
      for (const person of people) {
        element.person = person.id;
        await settled(element);
        const lines = readLines(element);
        if (!lines.includes(person.name)) faults.push(`${person.id}: not drawn`);
        if (lines.some((line) => LEAKS.test(line))) faults.push(`${person.id}: ${lines.join(' | ')}`);
        if (element.shadowRoot?.querySelector(EMPTY[tag])) {
          faults.push(`${person.id}: an empty cell, entry or line`);
        }
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('is drawn on the timeline of a separate office, and not among all rulers', async () => {
    const barsOf = async (timeline: HTMLElementTagNameMap['byz-timeline']): Promise<string[]> => {
      await settled(timeline);
      await quiet();
      return parts(timeline, 'bar-label').map((bar) => bar.getAttribute('aria-label') ?? '');
    };
    const bars = await barsOf(
      await fixture(html`<byz-timeline office=${OFFICE} from="380" to="480"></byz-timeline>`),
    );
    expect(bars.filter((bar) => !bar.includes('Patriarch of Constantinople'))).to.deep.equal([]);
    expect(bars.some((bar) => bar.startsWith('John Chrysostom'))).to.equal(true);
    const rulers = await barsOf(await fixture(html`<byz-timeline></byz-timeline>`));
    expect(rulers.length).to.be.above(20);
    expect(rulers.filter((bar) => bar.includes('Patriarch of Constantinople'))).to.deep.equal([]);
  });

  it('has names in every box that lead to somebody', () => {
    const ids = new Set(people.map(({ id }) => id));
    expect(people.filter(({ stub }) => stub)).to.deep.equal([]);
    expect(dataset.issues).to.deep.equal([]);
    expect(ids.size).to.equal(people.length);
  });
});
