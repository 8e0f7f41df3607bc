import { expect } from '@open-wc/testing';
import {
  ageAtDeath,
  asList,
  chosenLabel,
  holdersOf,
  housesOf,
  incumbencyOf,
  isHolder,
  isAlive,
  isHouse,
  isInOffice,
  officeOf,
  readReign,
  reignsOf,
  startOf,
} from '../../../src/model/succession.js';
import type { DateValue, HistoricalDate } from '../../../src/model/date/index.js';
import type { Neighbour, Person } from '../../../src/model/schema/index.js';
import { datasetWith } from '../../helpers/records.js';

describe('isHolder and holdersOf', () => {
  const rows: [Neighbour, boolean][] = [
    [{ person: 'a' }, true],
    [{ text: 'A' }, true],
    [{ person: 'a', text: 'A', note: 'n' }, true],
    [{ vacant: {} }, false],
    [{ vacant: { last: [{ person: 'a' }] } }, false],
    [{ new: {} }, false],
    [{ none: {} }, false],
    [{ incumbent: { heir: { person: 'a' } } }, false],
    [{ same: true }, false],
  ];
  for (const [neighbour, expected] of rows)
    it(`${JSON.stringify(neighbour)}: ${expected}`, () => {
      expect(isHolder(neighbour)).to.equal(expected);
    });

  it('keep the order', () => {
    expect(holdersOf([{ text: 'B' }, { vacant: {} }, { text: 'A' }])).to.deep.equal([
      { text: 'B' },
      { text: 'A' },
    ]);
    expect(holdersOf(undefined)).to.deep.equal([]);
  });
});

describe('officeOf, chosenLabel and housesOf', () => {
  const { dataset, person } = datasetWith(
    { house: 'cub' },
    { offices: [{ id: 'king', name: 'King', labels: { reign: 'tenure', successor: 'Next' } }] },
  );

  it('find the office, if there is one', () => {
    expect(officeOf(dataset, { office: 'king' })?.name).to.equal('King');
    expect(officeOf(dataset, { office: 'queen' })).to.equal(undefined);
    expect(officeOf(dataset, {})).to.equal(undefined);
  });

  it('prefer the label of the tenure to that of the office', () => {
    expect(chosenLabel(dataset, { office: 'king' }, 'reign')).to.equal('tenure');
    expect(chosenLabel(dataset, { office: 'king', labels: { reign: 'Own' } }, 'reign')).to.equal('Own');
    expect(chosenLabel(dataset, { office: 'king', labels: { reign: 'Own' } }, 'successor')).to.equal('Next');
    expect(chosenLabel(dataset, { office: 'king' }, 'regent')).to.equal(undefined);
    expect(chosenLabel(dataset, {}, 'reign')).to.equal(undefined);
  });

  it('find houses by id, keep texts, and leave out houses that are not in the dataset', () => {
    const cub = { id: 'cub', name: 'Cub', cadetOf: 'lion' };
    const bear = { text: 'Bear', note: 'by marriage' };
    expect(housesOf(dataset, person)).to.deep.equal([cub]);
    expect(housesOf(dataset, { ...person, house: ['cub', 'gone', bear] })).to.deep.equal([cub, bear]);
    expect(housesOf(dataset, { ...person, house: bear })).to.deep.equal([bear]);
    expect(housesOf(dataset, { ...person, house: 'gone' })).to.deep.equal([]);
    expect(housesOf(dataset, { id: 'p', name: 'P' })).to.deep.equal([]);
    expect([cub, bear].map(isHouse)).to.deep.equal([true, false]);
  });
});

describe('incumbencyOf', () => {
  const heir = { person: 'a' };

  it('finds that an office is still held, in the tenure or in its row', () => {
    expect(incumbencyOf({ successors: [{ incumbent: { heir } }] })).to.deep.equal({ heir });
    expect(incumbencyOf({ successors: [heir, { incumbent: {} }] })).to.deep.equal({});
    expect(incumbencyOf({ succession: { successors: [{ incumbent: { heir } }] } })).to.deep.equal({ heir });
  });

  it("prefers the row's own statement", () => {
    const tenure = { successors: [{ incumbent: {} }], succession: { successors: [{ incumbent: { heir } }] } };
    expect(incumbencyOf(tenure)).to.deep.equal({ heir });
  });

  it('belongs to the last reign', () => {
    const tenure = { reign: ['1400/1410', '1420/..'], successors: [{ incumbent: {} }] };
    expect([0, 1].map((index) => isInOffice(tenure, index))).to.deep.equal([false, true]);
    expect(isInOffice({ reign: '1420/..' }, 0)).to.equal(false);
  });

  it('is not inferred from an end, a vacancy or a predecessor', () => {
    for (const successors of [undefined, [], [heir], [{ none: {} }], [{ vacant: {} }]])
      expect(incumbencyOf({ ...(successors && { successors }) })).to.equal(undefined);
    expect(incumbencyOf({ succession: false })).to.equal(undefined);
    expect(incumbencyOf({ predecessors: [{ incumbent: { heir } }] })).to.equal(undefined);
  });
});

describe('readReign', () => {
  const rows: [value: DateValue, inOffice: boolean, ongoing: boolean, end: unknown][] = [
    ['1400/..', true, true, 'open'],
    ['1400/', true, true, 'open'],
    ['1400', true, true, 'open'],
    ['[1400,1402]', true, true, 'open'],
    ['1400/..', false, false, 'open'],
    ['1400/', false, false, 'unknown'],
    ['1400', false, false, undefined],
  ];
  for (const [value, inOffice, ongoing, end] of rows)
    it(`${JSON.stringify(value)}, ${inOffice ? '' : 'not '}in office`, () => {
      const told = readReign(value, inOffice);
      expect(told?.ongoing).to.equal(ongoing);
      expect(told?.date.type === 'interval' ? told.date.end : undefined).to.equal(end);
    });

  it("keeps a given end, and the record's print options", () => {
    expect(readReign('1400/1410', true)).to.deep.equal(readReign('1400/1410', false));
    const labels = { calendar: 'gregorian', text: 'since then', dual: true } as const;
    const told = readReign({ edtf: '2022-09-08', ...labels }, true);
    expect(told?.date).to.include({ text: 'since then', dual: true, source: '2022-09-08/..' });
    expect(told && startOf(told.date)).to.include({ type: 'moment', year: 2022, dual: true });
    expect(startOf(readReign('/1410', false)?.date as HistoricalDate)).to.include({ source: '/1410' });
  });

  it('returns nothing for an invalid date', () => {
    expect(readReign(undefined, true)).to.equal(undefined);
    expect(readReign('soon', true)).to.equal(undefined);
  });
});

describe('isAlive', () => {
  const tenures = [{ title: 'King' }, { title: 'Duke', successors: [{ incumbent: {} }] }];

  it('is true for someone in office without a recorded death', () => {
    expect(isAlive({ id: 'p', name: 'P', tenures })).to.equal(true);
    expect(isAlive({ id: 'p', name: 'P', tenures, death: {} })).to.equal(false);
    expect(isAlive({ id: 'p', name: 'P', tenures: tenures.slice(0, 1) })).to.equal(false);
    expect(isAlive({ id: 'p', name: 'P' })).to.equal(false);
  });
});

describe('asList and reignsOf', () => {
  it('return lists of one, several and none', () => {
    expect(asList('a')).to.deep.equal(['a']);
    expect(asList(['a', 'b'])).to.deep.equal(['a', 'b']);
    expect(asList(undefined)).to.deep.equal([]);
    expect(reignsOf({ reign: '1400' })).to.deep.equal(['1400']);
    expect(reignsOf({ reign: [{ edtf: '1400' }, '1402'] })).to.deep.equal([{ edtf: '1400' }, '1402']);
    expect(reignsOf({ reign: { edtf: '1400' } })).to.deep.equal([{ edtf: '1400' }]);
    expect(reignsOf({ reign: [{ date: '1400', note: 'disputed' }, '1402'] })).to.deep.equal(['1400', '1402']);
    expect(reignsOf({})).to.deep.equal([]);
  });
});

describe('ageAtDeath', () => {
  const rows: [Partial<Person>, { min: number; max: number } | undefined][] = [
    [
      { birth: { date: '1370' }, death: { date: '1408-09-22', age: 38 } },
      { min: 38, max: 38 },
    ],
    [
      { birth: { date: '1370' }, death: { date: '1408-09-22' } },
      { min: 37, max: 38 },
    ],
    [
      { birth: { date: '1370-01-01' }, death: { date: '1408-09-22' } },
      { min: 38, max: 38 },
    ],
    [{ death: { age: 0 } }, { min: 0, max: 0 }],
    [{ death: { date: '1408' } }, undefined],
    [{ birth: { date: '1370' } }, undefined],
    [{ birth: { date: '1408' }, death: { date: '1370' } }, undefined],
    [{ birth: {}, death: {} }, undefined],
    [{}, undefined],
  ];
  for (const [fields, expected] of rows)
    it(`${JSON.stringify(fields)}: ${JSON.stringify(expected)}`, () => {
      const age = ageAtDeath({ id: 'p', name: 'P', ...fields });
      expect(age && { min: age.min, max: age.max }).to.deep.equal(expected);
    });
});
