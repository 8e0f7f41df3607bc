import { expect } from '@open-wc/testing';
import { readDate, toDatetime, type DateValue } from '../../../../../src/model/date/index.js';

describe('toDatetime', () => {
  const rows: [DateValue, string | undefined][] = [
    ['1453-05-29', '1453-06-07'],
    ['0001-01-03', '0001-01-01'],
    ['0476-09-04', '0476-09-05'],
    ['Y17000', undefined],
    [{ edtf: '1918-02-01', calendar: 'gregorian' }, '1918-02-01'],
    [{ edtf: '6961-05-29', calendar: 'byzantine' }, '1453-06-07'],
    [{ edtf: '1453-05-29', text: 'on a Tuesday' }, '1453-06-07'],
    // 2 January 1 (Julian) is 31 December 1 BC (Gregorian), which HTML cannot say.
    ['0001-01-02', undefined],
    ['-0480-08-11', undefined],
    ['1453', undefined],
    ['1453-05', undefined],
    [{ edtf: '1453-05', calendar: 'gregorian' }, undefined],
    ['1453-05-XX', undefined],
    ['1453-05-29~', undefined],
    ['1453-05-29?', undefined],
    ['1453-05-29%', undefined],
    ['1453-05-28/1453-05-29', undefined],
    ['[1453-05-28,1453-05-29]', undefined],
    ['119X', undefined],
  ];
  for (const [value, expected] of rows)
    it(`${JSON.stringify(value)}: ${expected ?? 'none'}`, () => {
      const date = readDate(value);
      expect(date && toDatetime(date)).to.equal(expected);
      expect(date).not.to.equal(undefined);
    });
});
