import { expect } from '@open-wc/testing';
import {
  barContemporaries,
  contemporaryList,
} from '../../../../../src/elements/byz-timeline/tools/contemporaries.js';
import { timelineView } from '../../../../../src/elements/byz-timeline/view/timeline-query.js';
import type { TimelineView } from '../../../../../src/elements/byz-timeline/view/timeline-view.js';
import { inlineText } from '../../../../../src/elements/shared/view/view-text.js';
import { ENGLISH, loadWords } from '../../../../../src/i18n/index.js';
import type { Dataset } from '../../../../../src/model/dataset.js';
import { parseDataset } from '../../../../../src/data/parse-dataset.js';

const DOCUMENT = {
  people: [
    { id: 'a', name: 'A', tenures: [{ office: 'o', reign: ['1300/1320', '1330/1340'] }] },
    { id: 'b', name: 'B', tenures: [{ office: 'p', reign: '1310/1335' }] },
    { id: 'c', name: 'C', tenures: [{ office: 'p', reign: '1290/1310~', disputed: true }] },
    { id: 'd', name: 'D', tenures: [{ office: 'p', reign: '1322~/1329' }] },
    { id: 'e', name: 'E', tenures: [{ office: 'p', reign: '1400/1410' }] },
  ],
  offices: [
    { id: 'o', name: 'Office' },
    { id: 'p', name: 'Post' },
  ],
};

function shown(query = {}): { dataset: Dataset; view: TimelineView } {
  const parsed = parseDataset(DOCUMENT);
  const dataset = parsed.ok ? parsed.value : expect.fail();
  return { dataset, view: timelineView(dataset, query, ENGLISH).view ?? expect.fail() };
}

/** The list of somebody's contemporaries, a line each. */
function list(person: string | undefined, query = {}, words = ENGLISH): string[] {
  const { dataset, view } = shown(query);
  const { heading, sentence, entries } = contemporaryList(dataset, view, person, words);
  return [
    heading,
    ...(sentence === undefined ? [] : [sentence]),
    ...entries.map(({ date, content }) => `${inlineText([date])}: ${inlineText(content)}`),
  ];
}

describe('contemporaries in words', () => {
  it('are counted for each bar', () => {
    const { view } = shown();
    const told = (label: string, at = 0): string =>
      barContemporaries(
        view,
        view.items.flatMap((item, index) => (item.label === label ? index : []))[at] ?? -1,
        ENGLISH,
      ).text;
    expect(told('A')).to.equal('with 2 contemporaries, perhaps 1 more');
    expect(told('A', 1)).to.equal('with 1 contemporary');
    expect(told('D')).to.equal('with 1 contemporary, perhaps 1 more');
    expect(told('E')).to.equal('');
  });

  it('are listed with the years that were shared', () => {
    expect(list('a')).to.deep.equal([
      'Contemporaries of A',
      '1300 – c. 1310: C (Post, disputed)',
      '1310–1320, 1330–1335: B (Post)',
      '1320 – c. 1322, perhaps: D (Post)',
    ]);
  });

  it('are listed by person too, without their lives', async () => {
    const lines = list('b', { people: ['a', 'b'] });
    expect(lines).to.deep.equal(['Contemporaries of B', '1310–1320, 1330–1335: A (Office)']);
  });

  it('a sentence says that there are none, or that nobody is chosen', async () => {
    expect(list('e')).to.deep.equal(['Contemporaries of E', 'None here.']);
    for (const nobody of [undefined, 'x'])
      expect(list(nobody)).to.deep.equal(['', 'Choose a ruler to list the contemporaries.']);
    const german = await loadWords('de');
    expect(list('e', {}, german)).to.deep.equal(['Zeitgenossen von E', 'Hier niemand.']);
  });

  it('names are of the people, to be chosen', () => {
    const { dataset, view } = shown();
    const [first] = contemporaryList(dataset, view, 'a', ENGLISH).entries;
    expect(first?.content[0]).to.deep.equal({ type: 'person', person: 'c', text: 'C' });
  });
});
