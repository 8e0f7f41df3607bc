import { expect } from '@open-wc/testing';
import {
  incumbencyOf,
  isInOffice,
  readReign,
  reignsOf,
  startOf,
} from '../../../../src/model/tenures/reign.js';
import type { DateValue, HistoricalDate } from '../../../../src/model/date/index.js';

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

describe('reignsOf', () => {
  it('returns a list of one, several and none', () => {
    expect(reignsOf({ reign: '1400' })).to.deep.equal(['1400']);
    expect(reignsOf({ reign: [{ edtf: '1400' }, '1402'] })).to.deep.equal([{ edtf: '1400' }, '1402']);
    expect(reignsOf({ reign: { edtf: '1400' } })).to.deep.equal([{ edtf: '1400' }]);
    expect(reignsOf({ reign: [{ date: '1400', note: 'disputed' }, '1402'] })).to.deep.equal(['1400', '1402']);
    expect(reignsOf({})).to.deep.equal([]);
  });
});
