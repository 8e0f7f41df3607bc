import { expect } from '@open-wc/testing';
import { linksOf } from '../../../src/data/record-links.js';
import type { Person } from '../../../src/model/schema/index.js';

const links = (record: object): string[] =>
  linksOf('cadetOf' in record ? 'houses' : 'people', record).map(({ kind, id }) => `${kind} ${id}`);

const p = (fields: Partial<Person>): Person => ({ id: 'p', name: 'P', ...fields });

describe('linksOf', () => {
  const rows: [what: string, record: object, expected: string[]][] = [
    ['a father', p({ father: { person: 'a' } }), ['people a']],
    ['a house by id', p({ house: 'lion' }), ['houses lion']],
    ['several houses', p({ house: ['lion', { text: 'Bear' }, 'cub'] }), ['houses lion', 'houses cub']],
    ['labels of rows called as fields are', p({ labels: { house: 'house' } }), []],
    ['a house as text', p({ house: { text: 'Lion' } }), []],
    ['a house as a reference to a person', p({ house: { person: 'a' } }), ['people a']],
    ['a place by id', p({ birth: { place: 'city' } }), ['places city']],
    ['a place as text', p({ birth: { place: { text: 'City' } } }), []],
    ['a source by id', p({ sources: ['book'] }), ['sources book']],
    [
      'a source with a page',
      p({ sources: ['book', { source: 'paper', at: 'p. 1' }] }),
      ['sources book', 'sources paper'],
    ],
    [
      'footnotes and people inside prose',
      p({ events: [{ date: '1400', text: ['Meets ', { person: 'a' }, { cite: ['book'] }] }] }),
      ['people a', 'sources book'],
    ],
    [
      'a tenure',
      p({
        tenures: [
          {
            office: 'king',
            predecessors: [{ vacant: { last: [{ person: 'b' }] } }, { person: 'c', sources: ['book'] }],
          },
        ],
      }),
      ['offices king', 'people b', 'people c', 'sources book'],
    ],
    ['a cadet house', { id: 'cub', name: 'Cub', cadetOf: 'lion' }, ['houses lion']],
    ['texts that look like fields', p({ name: 'person', categories: ['office', 'house'] }), []],
    ['nothing', p({}), []],
  ];
  for (const [what, record, expected] of rows)
    it(what, () => {
      expect(links(record)).to.deep.equal(expected);
    });
});
