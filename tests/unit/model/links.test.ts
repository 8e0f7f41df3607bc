import { expect } from '@open-wc/testing';
import { linksOf } from '../../../src/model/links.js';
import type { Person } from '../../../src/model/schema/index.js';

const links = (record: object): string[] =>
  [...linksOf(record, 'r')].map(({ kind, id, path }) => `${kind} ${id} at ${path}`);

const p = (fields: Partial<Person>): Person => ({ id: 'p', name: 'P', ...fields });

describe('linksOf', () => {
  const rows: [what: string, record: object, expected: string[]][] = [
    ['a father', p({ father: { person: 'a' } }), ['people a at r.father.person']],
    ['a house by id', p({ house: 'lion' }), ['houses lion at r.house']],
    [
      'several houses',
      p({ house: ['lion', { text: 'Bear' }, 'cub'] }),
      ['houses lion at r.house[0]', 'houses cub at r.house[2]'],
    ],
    ['labels of rows called as fields are', p({ labels: { house: 'house' } }), []],
    ['a house as text', p({ house: { text: 'Lion' } }), []],
    ['a house as a reference to a person', p({ house: { person: 'a' } }), ['people a at r.house.person']],
    ['a place by id', p({ birth: { place: 'city' } }), ['places city at r.birth.place']],
    ['a place as text', p({ birth: { place: { text: 'City' } } }), []],
    ['a source by id', p({ sources: ['book'] }), ['sources book at r.sources[0]']],
    [
      'a source with a page',
      p({ sources: ['book', { source: 'paper', at: 'p. 1' }] }),
      ['sources book at r.sources[0]', 'sources paper at r.sources[1].source'],
    ],
    [
      'footnotes and people inside prose',
      p({ events: [{ date: '1400', text: ['Meets ', { person: 'a' }, { cite: ['book'] }] }] }),
      ['people a at r.events[0].text[1].person', 'sources book at r.events[0].text[2].cite[0]'],
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
      [
        'offices king at r.tenures[0].office',
        'people b at r.tenures[0].predecessors[0].vacant.last[0].person',
        'people c at r.tenures[0].predecessors[1].person',
        'sources book at r.tenures[0].predecessors[1].sources[0]',
      ],
    ],
    ['a cadet house', { id: 'cub', name: 'Cub', cadetOf: 'lion' }, ['houses lion at r.cadetOf']],
    ['texts that look like fields', p({ name: 'person', categories: ['office', 'house'] }), []],
    ['nothing', p({}), []],
  ];
  for (const [what, record, expected] of rows)
    it(what, () => {
      expect(links(record)).to.deep.equal(expected);
    });
});
