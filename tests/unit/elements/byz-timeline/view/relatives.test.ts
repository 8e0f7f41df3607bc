import { expect } from '@open-wc/testing';
import { chronologyView } from '../../../../../src/elements/byz-timeline/view/chronology-view.js';
import { itemName } from '../../../../../src/elements/byz-timeline/view/item-text.js';
import { timelineView } from '../../../../../src/elements/byz-timeline/view/timeline-query.js';
import { partOf } from '../../../../../src/elements/byz-timeline/view/timeline-request.js';
import type { TimelineQuery } from '../../../../../src/elements/byz-timeline/view/timeline-request.js';
import { inlineText } from '../../../../../src/elements/shared/view/view-text.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import { createDataset } from '../../../../../src/model/tenures/derived-relations.js';

const dataset = createDataset([
  {
    people: [
      {
        id: 'ann',
        name: 'Ann',
        gender: 'female',
        birth: { date: '1300' },
        death: { date: '1350' },
        father: { person: 'bob' },
        mother: { text: 'Unknown' },
        spouses: [{ person: 'carl' }, { person: 'dan' }],
        issue: [{ person: 'eve' }, { person: 'fred' }, { person: 'gil' }],
        events: [{ date: '1320', text: 'Travels.' }],
      },
      { id: 'bob', name: 'Bob', gender: 'male', birth: { date: '1270' }, death: { date: '1310' } },
      { id: 'carl', name: 'Carl', gender: 'male', birth: { date: '1298' }, death: { date: '1330' } },
      { id: 'dan', name: 'Dan', gender: 'male' },
      { id: 'eve', name: 'Eve', gender: 'female', birth: { date: '1325' }, death: { date: '1390' } },
      { id: 'fred', name: 'Fred', gender: 'male', death: { date: '1345' } },
      { id: 'gil', name: 'Gil', birth: { date: '1329' }, death: { date: '1360' } },
      { id: 'hal', name: 'Hal', birth: { date: '1300' }, death: { date: '1340' }, father: { person: 'dan' } },
    ],
  },
]);

/** The family lane of a life, row by row. */
function familyOf(query: TimelineQuery): string[][] | undefined {
  const { view = expect.fail('nothing to draw') } = timelineView(dataset, query, ENGLISH);
  const lane = view.lanes.find(({ family }) => family);
  const { rows } = view.store;
  return (
    lane &&
    Array.from({ length: lane.rowCount }, (_, row) =>
      view.items
        .slice(rows[lane.firstRow + row], rows[lane.firstRow + row + 1])
        .map((item) => itemName(item, ENGLISH)),
    )
  );
}

describe('the family in the timeline of a life', () => {
  it('is there when it is asked for: parents, spouses, children, each with what they are', () => {
    expect(familyOf({ person: 'ann', family: true })?.flat()).to.deep.equal([
      'Bob, Father, 1270–1310',
      'Carl, husband of Ann, 1298–1330',
      'Eve, daughter of Ann, 1325–1390',
      'Gil, child of Ann, 1329–1360',
      'Fred, son of Ann, ? – 1345',
    ]);
    expect(familyOf({ person: 'ann' })).to.equal(undefined);
  });

  it('has no lane where nobody of it has dates', () => {
    expect(familyOf({ person: 'hal', family: true })).to.equal(undefined);
    expect(familyOf({ person: 'bob', family: true })).to.equal(undefined);
  });

  it('makes the time as long as their lives', () => {
    const { view } = timelineView(dataset, { person: 'ann', family: true }, ENGLISH);
    expect(view?.extent.from).to.be.below(1271);
    expect(view?.extent.to).to.be.above(1390);
  });

  it('is a list of its own below the chronology, of the same people', () => {
    const { lists } = chronologyView(dataset, { person: 'ann', family: true }, ENGLISH);
    expect(lists.map(({ label }) => label)).to.deep.equal([undefined, 'Family']);
    const names = lists[1]?.entries.map(({ content }) => inlineText(content)) ?? [];
    const drawn = familyOf({ person: 'ann', family: true })?.flat() ?? [];
    expect(names.length).to.equal(drawn.length);
    for (const name of drawn.map((said) => said.split(',')[0] ?? ''))
      expect(names.some((said) => said.startsWith(name))).to.equal(true);
    expect(names[0]).to.equal('Bob (Father)');
    expect(chronologyView(dataset, { person: 'ann' }, ENGLISH).lists).to.have.length(1);
  });

  it('needs the records of relatives once the person’s is known, and of nobody else', () => {
    expect(partOf({ person: 'ann', family: true })).to.deep.equal(['ann']);
    expect(partOf({ person: 'ann', family: true }, dataset)).to.deep.equal([
      'ann',
      'bob',
      'carl',
      'dan',
      'eve',
      'fred',
      'gil',
    ]);
    expect(partOf({ person: 'ann' }, dataset)).to.deep.equal(['ann']);
  });
});
