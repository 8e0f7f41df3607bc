import { expect } from '@open-wc/testing';
import { chronologyView } from '../../../../../src/elements/byz-timeline/view/chronology-view.js';
import type { ChronologyEntry } from '../../../../../src/elements/byz-timeline/view/chronology.js';
import { dateText } from '../../../../../src/elements/byz-timeline/view/item-text.js';
import type { TimelineItem } from '../../../../../src/elements/byz-timeline/view/timeline-item.js';
import type { TimelineQuery } from '../../../../../src/elements/byz-timeline/view/timeline-request.js';
import { inlineText } from '../../../../../src/elements/shared/view/view-text.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import { asList } from '../../../../../src/model/as-list.js';
import { readDate } from '../../../../../src/model/date/index.js';
import type { Person } from '../../../../../src/model/schema/index.js';
import { dataset, scene } from '../../../../helpers/scene.js';

const listsOf = (query: TimelineQuery): readonly (readonly ChronologyEntry[])[] =>
  chronologyView(dataset, query, ENGLISH).lists.map(({ entries }) => entries);

/** The items of a query, and those of them that have no mark when all of them are in view. */
function drawnOf(query: TimelineQuery): { items: readonly TimelineItem[]; missing: string[] } {
  const { frame, marks } = scene(query);
  const { items } = frame.view;
  const marked = new Set(marks.index.slice(0, marks.count));
  return { items, missing: items.filter((_, index) => !marked.has(index)).map(({ label }) => label) };
}

const drawnText = (item: TimelineItem): string => `${item.kind} ${dateText(item, ENGLISH)}`;
const listedText = ({ kind, date }: ChronologyEntry): string => `${kind} ${inlineText([date])}`;

/** Where a life ends, its bar does: these dates have no mark of their own. */
function limitsOf({ birth, death, burial }: Person): string[] {
  return [birth, death, ...asList(burial)].flatMap((event) => {
    const date = readDate(event?.date);
    return date ? [`event ${dateText({ date, kind: 'event' } as TimelineItem, ENGLISH)}`] : [];
  });
}

describe('a drawing and its list', () => {
  it('tell the same of every life', () => {
    let count = 0;
    for (const person of dataset.people.values()) {
      const query = { person: person.id };
      const [entries = []] = listsOf(query);
      if (entries.length === 0) continue;
      count += 1;
      const { items, missing } = drawnOf(query);
      const drawn = items.filter(({ kind }) => kind !== 'life').map(drawnText);
      const listed = entries.map(listedText);
      const limits = limitsOf(person);
      expect(missing, person.id).to.deep.equal([]);
      expect(
        drawn.filter((text) => !listed.includes(text)),
        person.id,
      ).to.deep.equal([]);
      const notDrawn = listed.filter((text) => !drawn.includes(text) && !limits.includes(text));
      expect(notDrawn, person.id).to.deep.equal([]);
    }
    expect(count).to.be.above(700);
  });

  it('tell the same of the rulers of every house and of the holders of every office, in every kind of lanes', () => {
    const queries: TimelineQuery[] = [
      ...[...dataset.houses.keys()].map((house) => ({ house })),
      ...[...dataset.offices.keys()].map((office) => ({ office })),
    ];
    let count = 0;
    for (const query of queries)
      for (const lanes of [undefined, 'person', 'house', 'office'] as const) {
        const lists = listsOf({ ...query, lanes });
        if (lists.flat().length === 0) continue;
        count += 1;
        const { items } = drawnOf({ ...query, lanes });
        const said = JSON.stringify({ ...query, lanes });
        expect(lists.flat().map(listedText).sort(), said).to.deep.equal(items.map(drawnText).sort());
      }
    expect(count).to.be.above(100);
  });
});
