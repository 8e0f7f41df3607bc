/** Who has the most to draw in each house: the rules of accessibility hold for the boxes of all of them. */
import { expect, fixture, html } from '@open-wc/testing';
import { loadBundled } from '../../src/data/bundled/index.js';
import '../../src/define/byz-infobox.js';
import '../../src/define/byz-succession-box.js';
import type { ByzInfobox, ByzSuccessionBox } from '../../src/index.js';
import type { Person } from '../../src/model/schema/index.js';
import { settled } from '../helpers/elements.js';

/** Of each house somebody with an office: those whose boxes have the most to draw. */
function samples(people: Iterable<Person>): Person[] {
  const byHouse = new Map<string, Person>();
  for (const person of people) {
    const house = typeof person.house === 'string' ? person.house : 'none';
    const best = byHouse.get(house);
    const weight = ({ tenures = [], events = [], issue = [] }: Person): number =>
      tenures.length * 3 + events.length + issue.length;
    if (!best || weight(person) > weight(best)) byHouse.set(house, person);
  }
  return [...byHouse.values()];
}

/** Boxes checked at once: each check has a cost of its own, whatever there is to check. */
const BATCH = 10;

describe('the boxes of a sample of each house', function () {
  this.timeout(120_000);

  it('are accessible', async () => {
    // Tests ask no other server for the pictures that records name.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'self'";
    document.head.append(policy);
    const dataset = await loadBundled('everyone');
    const people = samples(dataset.people.values());
    expect(people.length).to.be.greaterThan(20);
    for (let first = 0; first < people.length; first += BATCH) {
      const page = await fixture<HTMLElement>(html`
        <div>
          ${people.slice(first, first + BATCH).map(
            ({ id }) => html`
              <byz-infobox person=${id} .data=${dataset}></byz-infobox>
              <byz-succession-box person=${id} .data=${dataset}></byz-succession-box>
            `,
          )}
        </div>
      `);
      const boxes = page.querySelectorAll<ByzInfobox | ByzSuccessionBox>('byz-infobox, byz-succession-box');
      await Promise.all([...boxes].map((box) => settled(box)));
      await expect(page).to.be.accessible();
      page.remove();
    }
  });
});
