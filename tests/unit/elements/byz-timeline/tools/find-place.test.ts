import { expect } from '@open-wc/testing';
import { findPlace } from '../../../../../src/elements/byz-timeline/tools/find-place.js';
import { timelineView } from '../../../../../src/elements/byz-timeline/view/timeline-query.js';
import { parseDataset } from '../../../../../src/data/parse-dataset.js';
import { ENGLISH, loadWords } from '../../../../../src/i18n/index.js';

const DOCUMENT = {
  people: [
    { id: 'basil', name: 'Basil II', tenures: [{ office: 'o', reign: '0976/1025' }] },
    {
      id: 'alexios',
      name: 'Ἀλέξιος Κομνηνός',
      names: [{ text: 'Alexios I Komnenos' }],
      tenures: [{ office: 'o', reign: '1081/1118' }],
    },
    { id: 'zoe', name: 'Zoë', tenures: [{ office: 'o', reign: '1042-04-21/1042-06-12' }] },
    { id: 'numa', name: 'Numa', tenures: [{ office: 'p', reign: '-0714/-0671' }] },
    { id: 'nobody', name: 'Nobody' },
  ],
  offices: [
    { id: 'o', name: 'Emperor' },
    { id: 'p', name: 'King' },
  ],
};

const parsed = parseDataset(DOCUMENT);
const dataset = parsed.ok ? parsed.value : expect.fail();
const view = timelineView(dataset, {}, ENGLISH).view ?? expect.fail();
const shown = { dataset, view };

const found = (query: string, words = ENGLISH): [string, number?, number?] | undefined => {
  const place = findPlace(query, shown, view.extent, words);
  if (!place) return undefined;
  const { label = '' } = view.items[place.index] ?? {};
  return place.window ? [label, place.window.from, place.window.to] : [label];
};

describe('the place of a search', () => {
  for (const [query, name] of [
    ['Basil II', 'Basil II'],
    ['basil', 'Basil II'],
    ['zoe', 'Zoë'],
    ['ZOË', 'Zoë'],
    ['Alexios I Komnenos', 'Ἀλέξιος Κομνηνός'],
    ['κομνην', 'Ἀλέξιος Κομνηνός'],
    ['uma', 'Numa'],
  ])
    it(`"${query}" is ${name}`, () => expect(found(query ?? '')).to.deep.equal([name]));

  for (const query of ['', '  ', 'Nobody', 'Charlemagne', '3000', '99999999', '-5000'])
    it(`"${query}" is nowhere`, () => expect(found(query)).to.equal(undefined));

  const length = (view.extent.to - view.extent.from) / 8;
  for (const [query, name, middle] of [
    ['1000', 'Basil II', 1000.5],
    [' 1090 ', 'Ἀλέξιος Κομνηνός', 1090.5],
    // Nobody ruled then: the nearest.
    ['1050', 'Zoë', 1050.5],
    ['-700', 'Numa', -699.5],
    ['701 BC', 'Numa', -699.5],
    ['701 bc', 'Numa', -699.5],
    ['1000 AD', 'Basil II', 1000.5],
    // From September to August.
    ['AM 6508', 'Basil II', 1000.17],
    ['1081/1083', 'Ἀλέξιος Κομνηνός', 1082.5],
  ] as const)
    it(`"${query}" is a time, with ${name}`, () => {
      const [label, from = NaN, to = NaN] = found(query) ?? [];
      expect(label).to.equal(name);
      expect((from + to) / 2).to.be.closeTo(middle, 0.01);
      expect(to - from).to.be.closeTo(length, 1e-6);
    });

  it('reads the eras of the language', async () => {
    expect(found('701 v. Chr.', await loadWords('de'))?.[0]).to.equal('Numa');
  });

  it('keeps the length of a window that is shorter', () => {
    const { window } = findPlace('1000', shown, { from: 1100, to: 1110 }, ENGLISH) ?? expect.fail();
    expect(window?.from).to.be.closeTo(995.5, 1e-6);
    expect(window?.to).to.be.closeTo(1005.5, 1e-6);
  });
});
