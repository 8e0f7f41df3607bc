import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { lifeChronology } from '../../../src/elements/byz-timeline/view/chronology.js';
import { itemAge, itemName, shortLabel } from '../../../src/elements/byz-timeline/view/item-text.js';
import { timelineView } from '../../../src/elements/byz-timeline/view/timeline-query.js';
import { inlineText } from '../../../src/elements/shared/view/view-text.js';
import { toText } from '../../../src/elements/to-text.js';
import { ENGLISH } from '../../../src/i18n/index.js';
import { fieldNames } from '../../helpers/field-names.js';
import { extendPrototypes } from '../../helpers/extended-prototypes.mjs';
import { justinian } from '../../fixtures/justinian.js';

const OPTIONS = { words: ENGLISH, circa: 5, within: { from: -Infinity, to: Infinity }, width: 800 };

/** What the boxes and timelines of the fixture say, moved by so many years: dates that have been read before are read no more. */
function told(years: number): string {
  const moved = JSON.stringify(justinian).replace(
    /(["/])(\d{4})(?=["/-])/g,
    (_, before: string, year: string) => before + String(Number(year) + years).padStart(4, '0'),
  );
  const result = parseDataset(JSON.parse(moved));
  if (!result.ok) return JSON.stringify(result.issues);
  const { people, issues } = result.value;
  const boxes = [...people.values()].flatMap((person) => [
    toText(infoboxView(result.value, person, ENGLISH, { reignLength: false })),
    toText(successionView(result.value, person, ENGLISH)),
  ]);
  const queries = [...[...people.keys()].map((person) => ({ person })), {}];
  const timelines = queries.flatMap((query) => {
    const { view, life } = timelineView(result.value, query, ENGLISH);
    const bars = (view?.items ?? []).flatMap((item) => [
      shortLabel(item, ENGLISH),
      itemName(item, ENGLISH),
      itemAge(item, result.value, ENGLISH),
      [item.kind, item.point, item.disputed, item.junior, item.ongoing].join(),
    ]);
    const told = life ? lifeChronology(result.value, life, OPTIONS).entries : [];
    const lines = told.map(({ kind, content }) => `${kind}: ${inlineText(content)}`);
    const lanes = (view?.lanes ?? []).map(({ label, line }) => `${label}: ${typeof line}`);
    return [...lanes, ...bars, ...lines, (view?.legend ?? []).join()];
  });
  return [...issues.map(({ path, code }) => `${path}: ${code}`), ...boxes, ...timelines].join('\n');
}

let runs = 0;

/** The same on a page with extended prototypes, and on one without. */
function toldTwice(extend: () => () => void): [extended: string, clean: string] {
  // Leap years stay leap years.
  const years = 4 * ++runs;
  const restore = extend();
  let extended: string;
  try {
    extended = told(years);
  } finally {
    restore();
  }
  return [extended, told(years)];
}

describe('data on a page that has extended prototypes', () => {
  it('say the same', () => {
    const [extended, clean] = toldTwice(extendPrototypes);
    expect(clean).to.contain('Byzantine emperor');
    expect(extended).to.equal(clean);
  });

  for (const value of ['extended', true, () => 'extended'])
    it(`say the same with a ${typeof value} under the name of any field`, () => {
      const changed = fieldNames().filter((name) => {
        const [extended, clean] = toldTwice(() => {
          Reflect.set(Object.prototype, name, value);
          return () => Reflect.deleteProperty(Object.prototype, name);
        });
        return extended !== clean;
      });
      expect(changed).to.deep.equal([]);
    });
});
