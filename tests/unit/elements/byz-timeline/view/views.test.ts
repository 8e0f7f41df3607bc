import { expect } from '@open-wc/testing';
import { laneEntries, lifeChronology } from '../../../../../src/elements/byz-timeline/view/chronology.js';
import { itemAge, itemName } from '../../../../../src/elements/byz-timeline/view/item-text.js';
import { timelineView } from '../../../../../src/elements/byz-timeline/view/timeline-query.js';
import type { TimelineQuery } from '../../../../../src/elements/byz-timeline/view/timeline-request.js';
import type {
  TimelineResult,
  TimelineView,
  TimelineOptions,
  ViewOptions,
} from '../../../../../src/elements/byz-timeline/view/timeline-view.js';
import { inlineText } from '../../../../../src/elements/shared/view/view-text.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import everyone from '../../../../../src/data/bundled/shards/everyone.js';
import outline from '../../../../../src/data/bundled/shards/outline.js';
import patriarchs from '../../../../../src/data/bundled/shards/outline-patriarch-of-constantinople.js';
import { createDataset } from '../../../../../src/model/tenures/derived-relations.js';
import type { DatasetDocument, Person } from '../../../../../src/model/schema/index.js';
import { parseDataset } from '../../../../../src/data/parse-dataset.js';
import { johnVii } from '../../../../fixtures/john-vii-timeline.js';

const dataset = createDataset([johnVii]);
const always = { from: -Infinity, to: Infinity };

const optionsOf = (more: TimelineOptions = {}): ViewOptions => ({
  words: ENGLISH,
  circa: 5,
  within: always,
  width: 900,
  ...more,
});

function viewOf(query: TimelineQuery, more: TimelineOptions = {}): TimelineView {
  return drawn(timelineView(dataset, query, ENGLISH, optionsOf(more)));
}

/** The view of an answer in which everything is known. */
function drawn({ view, unknown }: TimelineResult): TimelineView {
  expect(unknown).to.deep.equal([]);
  return view ?? expect.fail('nothing to draw');
}

/** Each lane with the names of its bars, row by row. */
function lanesOf(view: TimelineView): Record<string, string[][]> {
  const { rows } = view.store;
  return Object.fromEntries(
    view.lanes.map(({ label, firstRow, rowCount }) => [
      label,
      Array.from({ length: rowCount }, (_, row) =>
        view.items
          .slice(rows[firstRow + row], rows[firstRow + row + 1])
          .map((item) => itemName(item, ENGLISH)),
      ),
    ]),
  );
}

describe('the view of a life', () => {
  it('the fixture is a dataset without a fault', () => {
    const parsed = parseDataset(johnVii);
    expect(parsed.ok && parsed.value.issues).to.deep.equal([]);
  });

  it('John VII: the life, a lane for each office, every dated event', () => {
    const view = viewOf({ person: 'john-vii' });
    expect(view.mode).to.equal('life');
    expect(view.title).to.equal('Life of John VII Palaiologos');
    const lanes = lanesOf(view);
    expect(Object.keys(lanes)).to.deep.equal([
      'Life',
      'Byzantine emperor',
      'Byzantine emperor in Thessalonica',
      'Events',
    ]);
    expect(lanes['Life']).to.deep.equal([['Life, 1370 – 22 September 1408']]);
    expect(lanes['Byzantine emperor']?.flat()).to.deep.equal([
      'Proclamation, as co-emperor, 1377',
      'Byzantine emperor, 14 April – 17 September 1390',
    ]);
    expect(lanes['Byzantine emperor in Thessalonica']).to.deep.equal([
      ['Byzantine emperor in Thessalonica, 1403 – 22 September 1408'],
      ['Andronikos V Palaiologos, Co-emperor, 1403–1407'],
    ]);
    expect(lanes['Events']?.flat().sort()).to.deep.equal([
      'Battle of Ankara., 20 July 1402',
      'Birth of Andronikos V Palaiologos., c. 1400',
      'Dies in Thessalonica., 22 September 1408',
      'His father Andronikos IV Palaiologos takes the throne., 1376',
      'His son dies before him., 1407',
      'Ousts his grandfather., 14 April 1390',
      'Overthrown with his father, and partly blinded., 1379',
      'Perhaps follows his father in his lordship., 1385',
      'Regent of the capital., 1399',
      'Takes refuge with the sultan., 17 September 1390',
    ]);
  });

  it('keeps uncertain ends apart from certain ones', () => {
    const { store, items } = viewOf({ person: 'john-vii' });
    const at = (kind: string): number => items.findIndex((item) => item.kind === kind);
    const life = at('life');
    expect([store.earliestStart[life], store.latestStart[life]]).to.deep.equal([1370, 1371]);
    expect((store.latestEnd[life] ?? 0) - (store.earliestEnd[life] ?? 0)).to.be.closeTo(1 / 366, 1e-6);
    const companion = at('companion');
    expect([store.earliestEnd[companion], store.latestEnd[companion]]).to.deep.equal([1407, 1408]);
  });

  it('is plain data that can be sent elsewhere', () => {
    const view = viewOf({ person: 'john-vii' });
    expect(structuredClone(view)).to.deep.equal(view);
  });

  it('without a birth, is certain from the first that is known', () => {
    const view = viewOf({ person: 'andronikos-iv' });
    const { store } = view;
    expect(view.items[0]?.kind).to.equal('life');
    expect([store.earliestStart[0], store.latestStart[0], store.unknown[0]]).to.deep.equal([1367, 1377, 1]);
    expect(itemName(view.items[0] ?? expect.fail(), ENGLISH)).to.equal('Life, ? – 1385');
  });

  it('born before one year and dead after another, is certain of the years between, or of more that is known', () => {
    const extent = (reign: string): number[] => {
      const person: Person = {
        id: 'p',
        name: 'P',
        birth: { date: '[..1252]' },
        death: { date: '[1286..]' },
        tenures: [{ title: 'Lady', reign }],
      };
      const answer = timelineView(
        createDataset([{ people: [person] }]),
        { person: 'p' },
        ENGLISH,
        optionsOf(),
      );
      const { store } = drawn(answer);
      const limits = [store.earliestStart, store.latestStart, store.earliestEnd, store.latestEnd];
      return limits.map((column) => column[0] ?? NaN);
    };
    expect(extent('1284/1285')).to.deep.equal([1243, 1253, 1286, 1296]);
    expect(extent('1240/1290')).to.deep.equal([1231, 1241, 1290, 1300]);
  });

  it('has the colleague whom only the other record names', () => {
    const emperor = { office: 'emperor', reign: '1400/1410' };
    const people: Person[] = [
      { id: 'a', name: 'A', tenures: [{ ...emperor, coRulers: [{ person: 'b', dates: '1402/1410' }] }] },
      { id: 'b', name: 'B', tenures: [emperor] },
    ];
    const whole = createDataset([{ people }]);
    const answer = timelineView(whole, { person: 'b' }, ENGLISH, optionsOf());
    const { items } = drawn(answer);
    expect(items.map(({ kind, label }) => `${kind} ${label}`)).to.deep.equal([
      'reign emperor',
      'companion A',
    ]);
    const entries = lifeChronology(whole, people[1] as Person, optionsOf()).entries;
    expect(entries.map(({ content }) => inlineText(content))).to.include('A (Co-ruler, emperor)');
  });

  it('with a birth or a death alone that may lie far apart, reaches beyond all that is possible', () => {
    const extent = (person: Partial<Person>): number[] => {
      const people = [{ id: 'p', name: 'P', ...person }];
      const answer = timelineView(createDataset([{ people }]), { person: 'p' }, ENGLISH, optionsOf());
      const { store } = drawn(answer);
      const limits = [store.earliestStart, store.latestStart, store.earliestEnd, store.latestEnd];
      return limits.map((column) => column[0] ?? NaN);
    };
    expect(extent({ birth: { date: '11XX' } })).to.deep.equal([1100, 1200, 1100, 1210]);
    expect(extent({ death: { date: '11XX' } })).to.deep.equal([1090, 1200, 1100, 1200]);
    expect(extent({ death: { date: '[0811,0843]' } })).to.deep.equal([801, 844, 811, 844]);
  });

  it('leaves out what lies outside the time asked for', () => {
    const view = viewOf({ person: 'john-vii' }, { within: { from: 1400, to: 1405 } });
    expect(view.items.map(({ label }) => label)).not.to.include('Byzantine emperor');
    expect(view.extent).to.deep.equal({ from: 1400, to: 1405 });
  });

  it('of somebody without a date has nothing to draw', () => {
    expect(viewOf({ person: 'theodora' }).items).to.deep.equal([]);
  });

  it('gives labels more rows where there is less width', () => {
    const rows = (width: number): number =>
      viewOf({ person: 'john-vii' }, { width }).lanes.at(-1)?.rowCount ?? 0;
    expect(rows(320)).to.be.above(rows(2000));
  });

  it('tells ages where they are known', () => {
    const { items } = viewOf({ person: 'john-vii' });
    const ages = Object.fromEntries(items.map((item) => [item.label, itemAge(item, dataset, ENGLISH)]));
    expect(ages['Life']).to.equal('aged 38');
    expect(ages['Byzantine emperor']).to.equal('aged 19 or 20');
    expect(ages['Battle of Ankara.']).to.equal('aged 31 or 32');
  });
});

describe('the chronology of a life', () => {
  const chronologyOf = (id: string): string[] => {
    const person = dataset.people.get(id) ?? expect.fail();
    return lifeChronology(dataset, person, optionsOf()).entries.map(
      ({ date, content }) => `${inlineText([date])}: ${inlineText(content)}`,
    );
  };

  it('John VII, in the order of time; his own words stand for the bare fact of the same date', () => {
    expect(chronologyOf('john-vii')).to.deep.equal([
      '1370: Born',
      '1376: His father Andronikos IV Palaiologos takes the throne.',
      '1377: Proclamation, Byzantine emperor (as co-emperor)',
      '1379: Overthrown with his father, and partly blinded.',
      '1385: Perhaps follows his father in his lordship.',
      '14 April 1390: Ousts his grandfather.',
      '14 April – 17 September 1390: Byzantine emperor',
      '17 September 1390: Takes refuge with the sultan.',
      '1399: Regent of the capital. (Constantinople)',
      'c. 1400: Birth of Andronikos V Palaiologos.',
      '20 July 1402: Battle of Ankara.',
      '1403–1407: Andronikos V Palaiologos (Co-emperor, Byzantine emperor in Thessalonica)',
      '1403 – 22 September 1408: Byzantine emperor in Thessalonica',
      '1407: His son dies before him.',
      '22 September 1408: Dies in Thessalonica.',
    ]);
  });

  it('numbers its sources in the order of time', () => {
    const person = dataset.people.get('john-vii') ?? expect.fail();
    const { footnotes } = lifeChronology(dataset, person, optionsOf());
    expect(footnotes.map(({ number, content }) => [number, inlineText(content)])).to.deep.equal([
      [1, 'John VII Palaiologos'],
    ]);
  });

  it('marks a disputed reign, and tells of a death without an event', () => {
    expect(chronologyOf('andronikos-iv')).to.deep.equal([
      '1376–1379: Byzantine emperor (disputed)',
      '1385: Died',
    ]);
  });
});

describe('who is still in office', () => {
  const incumbent: Person = {
    id: 'p',
    name: 'P',
    birth: { date: { edtf: '1948-11-14', calendar: 'gregorian' } },
    tenures: [
      {
        office: 'king',
        reign: ['1960/1961', { edtf: '2022-09-08/..', calendar: 'gregorian' }],
        successors: [{ incumbent: {} }],
      },
      { title: 'Lord', reign: { edtf: '1958/', text: 'since long' }, successors: [{ incumbent: {} }] },
    ],
  };
  const offices = [{ id: 'king', name: 'King' }];
  const named = (query: TimelineQuery, person = incumbent, more: TimelineOptions = {}): string[] => {
    const answer = timelineView(
      createDataset([{ people: [person], offices }]),
      query,
      ENGLISH,
      optionsOf(more),
    );
    return drawn(answer).items.map((item) => itemName(item, ENGLISH));
  };

  it('has a life and a reign to the present, in every drawing', () => {
    const reigns = ['King, 1960–1961', 'King, 8 September 2022 – present', 'Lord, since long'];
    expect(named({ person: 'p' })).to.deep.equal(['Life, 14 November 1948 – present', ...reigns]);
    expect(named({ people: ['p'] })).to.include.members(['Life, 14 November 1948 – present', ...reigns]);
    expect(named({ office: 'king' })).to.deep.equal([
      'P, King, 1960–1961',
      'P, King, 8 September 2022 – present',
    ]);
  });

  it('is drawn without an end', () => {
    const answer = timelineView(
      createDataset([{ people: [incumbent], offices }]),
      { person: 'p' },
      ENGLISH,
      optionsOf(),
    );
    const { store, items } = drawn(answer);
    items.forEach(({ ongoing }, index) => {
      expect(store.latestEnd[index] === Infinity, String(index)).to.equal(ongoing ?? false);
      expect((store.unknown[index] ?? 0) & 2).to.equal(0);
    });
    expect(items.filter(({ ongoing }) => ongoing)).to.have.length(3);
  });

  it('is in view of any later time', () => {
    expect(named({ office: 'king' }, incumbent, { within: { from: 2090, to: 2100 } })).to.deep.equal([
      'P, King, 8 September 2022 – present',
    ]);
  });

  it('is listed so too', () => {
    const all = createDataset([{ people: [incumbent], offices }]);
    const { entries } = lifeChronology(all, incumbent, optionsOf());
    expect(entries.map(({ date }) => inlineText([date]))).to.deep.equal([
      '14 November 1948',
      'since long',
      '1960–1961',
      '8 September 2022 – present',
    ]);
    const answer = timelineView(all, { office: 'king' }, ENGLISH, optionsOf());
    const view = drawn(answer);
    const lane = view.lanes[0] ?? expect.fail('no lane');
    const listed = laneEntries(all, view, lane, 10, optionsOf()).entries;
    expect(listed.map(({ date }) => inlineText([date]))).to.include('8 September 2022 – present');
  });

  it('has a life with an end once a death is recorded, known or not', () => {
    const [life] = named({ person: 'p' }, { ...incumbent, death: { place: { text: 'London' } } });
    expect(life).to.equal('Life, 14 November 1948 – ?');
  });
});

describe('the order of a life', () => {
  it('begins with the birth and ends with the death, whatever is known of them', () => {
    const person: Person = {
      id: 'p',
      name: 'P',
      birth: { date: '1370' },
      death: { date: '1408' },
      burial: { date: '1408' },
      events: [
        { date: '1408-05-01', text: 'Signed a treaty' },
        { date: '1370-03-02', text: 'Baptised' },
        { date: '1408-11', text: 'Fell ill' },
      ],
      tenures: [
        { title: 'King', reign: '1391/1400', coronation: { date: '1391-03-25' } },
        { title: 'Duke', reign: '/1400' },
      ],
    };
    const { entries } = lifeChronology(createDataset([{ people: [person] }]), person, optionsOf());
    expect(entries.map(({ content }) => inlineText(content))).to.deep.equal([
      'Born',
      'Baptised',
      'King',
      'Coronation, King',
      'Duke',
      'Signed a treaty',
      'Fell ill',
      'Died (aged 37 or 38)',
      'Burial',
    ]);
  });

  it('tells once what is written twice, for the infobox and for the succession box', () => {
    const told = (...tenures: Person['tenures'] & object): string[] => {
      const person: Person = { id: 'p', name: 'P', tenures };
      const { entries } = lifeChronology(createDataset([{ people: [person] }]), person, optionsOf());
      return entries.map(({ date, content }) => inlineText([date, { type: 'text', text: ' ' }, ...content]));
    };
    const row = { infobox: false, title: 'King', reign: '1389/1402' };
    const block = { succession: false, title: 'King', reign: '1389-02-13/1402-03-08' } as const;
    expect(told(row, block)).to.deep.equal(['13 February 1389 – 8 March 1402 King']);
    expect(told({ ...row, title: 'Duke' }, block)).to.have.length(2);
    expect(told({ ...row, reign: '1390/1402' }, block)).to.have.length(2);
    expect(told({ ...row, reign: '1389/1395' }, block)).to.have.length(2);
    expect(told(row, { ...block, infobox: false })).to.have.length(2);
    expect(told(row)).to.have.length(1);
  });

  it('a reign written twice is that of a ruler, though its place in the succession is in the other', () => {
    const row = { infobox: false, office: 'k', reign: '1389/1402' };
    const block = { succession: false, office: 'k', reign: '1389-02-13/1402-03-08' } as const;
    const legendOf = (
      query: object,
      ...tenures: Person['tenures'] & object
    ): readonly string[] | undefined => {
      const dataset = createDataset([
        { offices: [{ id: 'k', name: 'King' }], people: [{ id: 'p', name: 'P', tenures }] },
      ]);
      return timelineView(dataset, query, ENGLISH).view?.legend;
    };
    for (const query of [{ person: 'p' }, {}]) {
      expect(legendOf(query, row, block)).to.deep.equal(['ruled']);
      expect(legendOf(query, block)).to.deep.equal(['beside']);
    }
  });
});

describe('the view of rulers in lanes', () => {
  it('all: one lane for each office; holders, who ruled beside them, rivals, each in rows of their own', () => {
    const view = viewOf({});
    expect([view.mode, view.title]).to.deep.equal(['lanes', 'The last Palaiologoi']);
    expect(lanesOf(view)).to.deep.equal({
      'Byzantine emperor': [
        [
          'John V Palaiologos, Byzantine emperor, 1341–1376',
          'John V Palaiologos, Byzantine emperor, 1379 – 14 April 1390',
          'John VII Palaiologos, Byzantine emperor, 14 April – 17 September 1390',
          'John V Palaiologos, Byzantine emperor, 17 September 1390 – 1391',
        ],
        ['His mother, Regent, 1341–1347'],
        ['Andronikos IV Palaiologos, Byzantine emperor, disputed, 1376–1379'],
      ],
      'Byzantine emperor in Thessalonica': [
        ['John VII Palaiologos, Byzantine emperor in Thessalonica, 1403 – 22 September 1408'],
        ['Andronikos V Palaiologos, Co-emperor, 1403–1407'],
      ],
    });
  });

  it('offices: the highest first, then those with the most holders', () => {
    const reigns = { duke: ['1000', '1010', '1020'], count: ['1000', '1005'], king: ['1015'], page: [] };
    const offices = Object.keys(reigns).map((id) => ({ id, name: id, ...(id === 'king' && { rank: 9 }) }));
    const people = Object.entries(reigns).flatMap(([office, dates]) =>
      dates.map((reign) => {
        const id = `${office}-${reign}`;
        return { id, name: id, tenures: [{ office, reign }] };
      }),
    );
    const { view } = timelineView(createDataset([{ people, offices }]), {}, ENGLISH, optionsOf());
    expect(view?.lanes.map(({ label }) => label)).to.deep.equal(['king', 'duke', 'count']);
  });

  const queries: [string, TimelineQuery, TimelineOptions, string[], number][] = [
    ['an office by id', { office: 'emperor' }, {}, ['Byzantine emperor'], 6],
    ['an office by name', { office: 'byzantine EMPEROR' }, {}, ['Byzantine emperor'], 6],
    [
      'an office by name, as people write it',
      { office: 'Byzantíne\u00a0 Emperor' },
      {},
      ['Byzantine emperor'],
      6,
    ],
    ['an office outside the time asked for', { office: 'emperor' }, { within: { from: 1, to: 2 } }, [], 0],
    ['a house', { house: 'Palaiologos' }, {}, ['Byzantine emperor', 'Byzantine emperor in Thessalonica'], 8],
    ['a house without rulers', { house: 'shishman' }, {}, [], 0],
    ['a span', {}, { within: { from: 1395, to: 1500 } }, ['Byzantine emperor in Thessalonica'], 2],
    ['lanes by house', { lanes: 'house' }, {}, ['Palaiologos'], 8],
    [
      'several people, a lane each, in the order asked for',
      { people: ['john-vii', 'andronikos-v'] },
      {},
      ['John VII Palaiologos', 'Andronikos V Palaiologos'],
      5,
    ],
    [
      'people by name',
      { people: ['John V Palaiologos', 'Andronikos IV Palaiologos'], lanes: 'office' },
      {},
      ['Byzantine emperor'],
      5,
    ],
  ];
  for (const [what, query, options, lanes, bars] of queries) {
    it(what, () => {
      const view = viewOf(query, options);
      expect(view.lanes.map(({ label }) => label)).to.deep.equal(lanes);
      expect(view.items).to.have.length(bars);
    });
  }

  const unknowns: [TimelineQuery, TimelineResult['unknown']][] = [
    [{ person: 'nobody' }, [{ kind: 'person', name: 'nobody' }]],
    [
      { people: ['nobody', 'no one', 'nobody'] },
      [
        { kind: 'person', name: 'nobody' },
        { kind: 'person', name: 'no one' },
      ],
    ],
    [{ house: 'Windsor' }, [{ kind: 'house', name: 'Windsor' }]],
    [{ office: 'pope' }, [{ kind: 'office', name: 'pope' }]],
  ];
  for (const [query, unknown] of unknowns) {
    it(`names who or what is unknown: ${JSON.stringify(query)}`, () => {
      expect(timelineView(dataset, query, ENGLISH, optionsOf())).to.deep.equal({ unknown });
    });
  }

  it('draws those that are known of several people, and names the others', () => {
    const { view, unknown } = timelineView(dataset, { people: ['nobody', 'john-vii'] }, ENGLISH, optionsOf());
    expect(view?.title).to.equal('John VII Palaiologos');
    expect(unknown).to.deep.equal([{ kind: 'person', name: 'nobody' }]);
  });

  it('a lane as a list: in the order of time, so far as asked for, and how much is hidden', () => {
    const view = viewOf({});
    const list = (most: number) => {
      const { entries, hidden } = laneEntries(
        dataset,
        view,
        view.lanes[0] ?? expect.fail(),
        most,
        optionsOf(),
      );
      return [entries.map(({ date, content }) => `${inlineText([date])}: ${inlineText(content)}`), hidden];
    };
    expect(list(3)).to.deep.equal([
      [
        '1341–1376: John V Palaiologos',
        '1341–1347: His mother (Regent)',
        '1376–1379: Andronikos IV Palaiologos (disputed)',
      ],
      3,
    ]);
    expect(list(6)[1]).to.equal(0);
    expect(list(100)[1]).to.equal(0);
  });
});

describe('the outline of the bundled dataset', () => {
  const queries: TimelineQuery[] = [
    {},
    { lanes: 'house' },
    { lanes: 'person' },
    { office: 'byzantine-emperor' },
    { house: 'palaiologos' },
  ];
  const isDrawnAsEveryone = (part: DatasetDocument, query: TimelineQuery): void => {
    it(`is drawn as everyone is: ${JSON.stringify(query)}`, () => {
      const answers = [part, everyone].map((document) => {
        const whole = createDataset([document]);
        const view = drawn(timelineView(whole, query, ENGLISH, optionsOf()));
        const { items } = view;
        expect(items).not.to.be.empty;
        return { view, ages: items.map((item) => itemAge(item, whole, ENGLISH)) };
      });
      expect(answers[0]).to.deep.equal(answers[1]);
    });
  };
  for (const query of queries) isDrawnAsEveryone(outline, query);
  isDrawnAsEveryone(patriarchs, { office: 'Patriarch of Constantinople' });
});

describe('the holders of a separate office', () => {
  const abbot = { office: 'abbot', reign: '1000/1010' };
  const king = { office: 'king', reign: '1011/1020' };
  const realm = createDataset([
    {
      people: [
        { id: 'a', name: 'Anselm', tenures: [abbot], birth: { date: '0970' }, death: { date: '1010' } },
        { id: 'b', name: 'Boso', tenures: [abbot, king], house: 'x' },
        { id: 'c', name: 'Conrad', tenures: [abbot], house: 'x' },
      ],
      offices: [
        { id: 'abbot', name: 'Abbot', separate: true },
        { id: 'king', name: 'King' },
      ],
      houses: [{ id: 'x', name: 'X' }],
    },
  ]);
  const rows: [what: string, query: TimelineQuery, drawn: Record<string, string[]>][] = [
    ['are not drawn among all rulers', {}, { King: ['Boso'] }],
    ['have no life of their own there', { lanes: 'person' }, { Boso: ['King'] }],
    ['are not drawn among a house', { house: 'x' }, { King: ['Boso'] }],
    ['are drawn where the office is asked for', { office: 'Abbot' }, { Abbot: ['Anselm', 'Boso', 'Conrad'] }],
    ['are drawn where people are asked for', { people: ['b'] }, { Boso: ['Abbot', 'King'] }],
  ];
  for (const [what, query, expected] of rows) {
    it(what, () => {
      const view = drawn(timelineView(realm, query, ENGLISH, optionsOf()));
      const bars = view.lanes.map(({ label, firstRow, rowCount }) => {
        const { rows: starts } = view.store;
        return [
          label,
          view.items.slice(starts[firstRow], starts[firstRow + rowCount]).map((item) => item.label),
        ];
      });
      expect(Object.fromEntries(bars)).to.deep.equal(expected);
    });
  }
});
