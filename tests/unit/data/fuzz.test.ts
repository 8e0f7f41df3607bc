import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import type { InfoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { timelineView } from '../../../src/elements/byz-timeline/view/timeline-query.js';
import { toText } from '../../../src/elements/to-text.js';
import { ENGLISH } from '../../../src/i18n/index.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { toJsonLd } from '../../../src/model/json-ld.js';
import { brokenDocument } from '../../helpers/broken.js';

const RUNS = 10_000;

/** Documents of one test: a busy machine gets its limit of time for each. */
const PORTION = 2500;

/** Everything that the library makes of a dataset. */
function view(dataset: Dataset): InfoboxView[] {
  const boxes: InfoboxView[] = [];
  for (const person of dataset.people.values()) {
    const infobox = infoboxView(dataset, person, ENGLISH);
    boxes.push(infobox);
    toText(infobox);
    toText(successionView(dataset, person, ENGLISH));
    JSON.stringify(toJsonLd(dataset, person, ENGLISH.dates));
    timelineView(dataset, { person: person.id }, ENGLISH);
  }
  timelineView(dataset, {}, ENGLISH);
  return boxes;
}

describe(`${RUNS} documents that are broken somewhere`, () => {
  for (let first = 0; first < RUNS; first += PORTION)
    it(`pass the parser and every view without an exception, from ${first}`, () => {
      let datasets = 0;
      let issues = 0;
      for (let seed = first; seed < first + PORTION; seed++) {
        try {
          const result = parseDataset(brokenDocument(seed));
          if (!result.ok) continue;
          view(result.value);
          datasets++;
          issues += result.value.issues.length;
        } catch (error) {
          throw new Error(`brokenDocument(${seed}): ${String(error)}`, { cause: error });
        }
      }
      // Most of them still say something, and something is wrong with them.
      expect(datasets).to.be.above(0.9 * PORTION);
      expect(issues).to.be.above(PORTION);
    }).timeout(120_000);
});
