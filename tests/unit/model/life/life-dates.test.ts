import { expect } from '@open-wc/testing';
import { ageAtDeath, isAlive, lifeDates } from '../../../../src/model/life/life-dates.js';
import type { Person } from '../../../../src/model/schema/index.js';

describe('isAlive', () => {
  const tenures = [{ title: 'King' }, { title: 'Duke', successors: [{ incumbent: {} }] }];

  it('is true for someone in office without a recorded death', () => {
    expect(isAlive({ id: 'p', name: 'P', tenures })).to.equal(true);
    expect(isAlive({ id: 'p', name: 'P', tenures, death: {} })).to.equal(false);
    expect(isAlive({ id: 'p', name: 'P', tenures: tenures.slice(0, 1) })).to.equal(false);
    expect(isAlive({ id: 'p', name: 'P' })).to.equal(false);
  });
});

describe('lifeDates', () => {
  const rows: [birth: string, death: string, expected: string | undefined][] = [
    ['1370', '1408-09-22', '1370/1408-09-22'],
    ['1370', '1408/1410', undefined],
    ['XXXX-05-03', '1408', undefined],
    ['1370', 'XXXX-05', undefined],
  ];
  for (const [birth, death, expected] of rows)
    it(`${birth} and ${death}: ${expected ?? 'none'}`, () => {
      const life = lifeDates({ id: 'p', name: 'P', birth: { date: birth }, death: { date: death } });
      expect(life?.source).to.equal(expected);
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
