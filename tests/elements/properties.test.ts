import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ByzErrorEvent, ByzInfobox, ByzTimeline } from '../../src/index.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import { eventsOf, part, parts, place, quiet, settled, squeeze, warnings } from '../helpers/elements.js';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

describe('properties accept what frameworks pass', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  const timeline = async (properties: object): Promise<ByzTimeline> => {
    const element = await settled(await place<ByzTimeline>('byz-timeline', { data: johnVii, ...properties }));
    await quiet();
    return element;
  };
  const titleOf = (element: ByzTimeline): string => squeeze(part(element, 'title').textContent);
  const axisOf = (element: ByzTimeline): string[] =>
    [...part(element, 'axis').children].map((tick) => squeeze(tick.textContent));

  it('numbers for years', async () => {
    // A scroll bar that comes with the second timeline would narrow the first while it is observed.
    document.documentElement.style.overflowY = 'scroll';
    const [numbers, texts] = [
      { from: 1350, to: 1400 },
      { from: '1350', to: '1400' },
    ];
    expect(axisOf(await timeline(numbers))).to.deep.equal(axisOf(await timeline(texts)));
    document.documentElement.style.removeProperty('overflow-y');
  });

  it('arrays for lists, of names with commas too', async () => {
    const people = ['john-v', 'John VII Palaiologos'];
    expect(titleOf(await timeline({ people }))).to.equal('John V Palaiologos, John VII Palaiologos');
  });

  it('numbers for ids', async () => {
    const data = { people: [{ id: '42', name: 'The Forty-Second' }] };
    const element = await settled(await place<ByzInfobox>('byz-infobox', { data, person: 42 }));
    expect(squeeze(part(element, 'name').textContent)).to.equal('The Forty-Second');
  });

  it('URL objects: another object with the same URL is the same', async () => {
    const src = freshUrl();
    const element = await place<ByzInfobox>('byz-infobox', { src: new URL(src), person: 'john-vii' });
    (await stub.asked(1)).answer(johnVii);
    await settled(element);
    element.src = new URL(src);
    await quiet();
    expect(stub.requests.map(({ url }) => url)).to.deep.equal([src]);
  });

  it('a new array with the same entries: nothing is recreated', async () => {
    const element = await timeline({ people: ['john-v', 'john-vii'] });
    const bar = part(element, 'drawing').querySelector('[part~="bar-label"]');
    element.people = ['john-v', 'john-vii'];
    await quiet();
    expect(part(element, 'drawing').querySelector('[part~="bar-label"]')).to.equal(bar);
  });

  it('reports entries of a list that are not in the dataset, and draws the rest', async () => {
    warnings();
    const errors = eventsOf<ByzErrorEvent>('byz-error');
    const element = await timeline({ people: ['john-v', 'Nobody', 'No one', 'john-vii'] });
    expect(titleOf(element)).to.equal('John V Palaiologos, John VII Palaiologos');
    expect(errors.map(({ error }) => `${error.code}: ${error.message}`)).to.deep.equal([
      'unknown-person: No person "Nobody" is in the dataset',
      'unknown-person: No person "No one" is in the dataset',
    ]);
    expect(parts(element, 'note').map(({ textContent }) => squeeze(textContent))).to.include.members([
      'There is no “Nobody” in this dataset.',
      'There is no “No one” in this dataset.',
    ]);
  });

  for (const [kind, code] of [
    ['office', 'unknown-office'],
    ['house', 'unknown-house'],
  ] as const)
    it(`an ${kind} that is not in the dataset is reported`, async () => {
      warnings();
      const errors = eventsOf<ByzErrorEvent>('byz-error');
      const element = await timeline({ [kind]: 'Nothing' });
      expect(squeeze(part(element, 'status').textContent)).to.equal('There is no “Nothing” in this dataset.');
      expect(errors.map(({ error }) => error.code)).to.deep.equal([code]);
    });
});
