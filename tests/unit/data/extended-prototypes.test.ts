import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/data/parse.js';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { toText } from '../../../src/elements/to-text.js';
import { ENGLISH } from '../../../src/i18n/index.js';
import { fieldNames } from '../../helpers/field-names.js';
import { extendPrototypes } from '../../helpers/extended-prototypes.mjs';
import { justinian } from '../../fixtures/justinian.js';

/** What the boxes of the fixture say, moved by so many years: dates that have been read before are read no more. */
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
  return [...issues.map(({ path, code }) => `${path}: ${code}`), ...boxes].join('\n');
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
