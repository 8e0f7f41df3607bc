import { expect } from '@open-wc/testing';
import { datesDe } from '../../../../src/i18n/dates/de.js';
import { datesEn } from '../../../../src/i18n/dates/en.js';
import { loadBundled } from '../../../../src/data/bundled/index.js';
import { formatDate } from '../../../../src/model/date/core.js';
import { useLevel2 } from '../../../../src/model/date/level-2/index.js';
import type { DateValue } from '../../../../src/model/date/core.js';

/** Every text in the data that could be a date, and every record of one. */
function datesIn(value: unknown, found = new Map<string, DateValue>()): Map<string, DateValue> {
  if (typeof value === 'string' && /\d/.test(value)) found.set(value, value);
  if (typeof value !== 'object' || value === null) return found;
  if ('edtf' in value) found.set(JSON.stringify(value), value as DateValue);
  for (const inner of Object.values(value)) datesIn(inner, found);
  return found;
}

describe('the core of the dates', () => {
  it('prints every bundled date as it does together with its extension', async () => {
    const { people, offices, houses, eras } = await loadBundled('everyone');
    const dates = [...datesIn([...people.values(), ...offices.values(), ...houses.values(), eras]).values()];
    expect(dates.length).to.be.above(2000);
    const print = (): string[] =>
      dates.flatMap((date) =>
        [datesEn, datesDe].flatMap((words) =>
          (['full', 'years'] as const).map((style) => formatDate(date, words, { style })),
        ),
      );
    const alone = print();
    useLevel2();
    expect(print()).to.deep.equal(alone);
  });

  it('leaves days in one calendar or the other to its extension', () => {
    useLevel2();
    expect(formatDate('1837-06-20', datesEn)).to.equal('20 June 1837 (O.S.)');
    expect(formatDate('1390-04-14', datesEn, { calendar: 'gregorian' })).to.equal('22 April 1390 (N.S.)');
  });
});
