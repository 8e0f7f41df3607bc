import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundsOf, readDate } from '../../../../src/model/date/index.js';
import type { HistoricalDate } from '../../../../src/model/date/index.js';
import { inLifeOrder } from '../../../../src/model/life/life-order.js';
import type { LifeFact } from '../../../../src/model/life/life-order.js';
import type { Person } from '../../../../src/model/schema/index.js';
import { edtfText } from '../date/arbitraries.js';

const read = (text: string): HistoricalDate => {
  const date = readDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
};

/** A life, and its facts: `birth`, `death` and `burial` where the person has them, and dates. */
function ordered(life: Partial<Person>, ...dates: (string | LifeFact)[]): string {
  const person: Person = { id: 'p', name: 'P', ...life };
  const limits = (['birth', 'death', 'burial'] as const).flatMap((limit) => {
    const event = person[limit];
    const date = readDate(Array.isArray(event) ? undefined : event?.date);
    return date ? [{ date, limit }] : [];
  });
  const facts = [
    ...limits,
    ...dates.map((date): LifeFact => (typeof date === 'string' ? { date: read(date) } : date)),
  ];
  const text = ({ date, limit }: LifeFact): string => limit ?? date.source;
  const order = inLifeOrder(facts, person).map(text).join(', ');
  expect(inLifeOrder(facts.reverse(), person).map(text).join(', '), 'given the other way round').to.equal(
    order,
  );
  return order;
}

const lived = (birth?: string, death?: string, burial?: string): Partial<Person> => ({
  ...(birth !== undefined && { birth: { date: birth } }),
  ...(death !== undefined && { death: { date: death } }),
  ...(burial !== undefined && { burial: { date: burial } }),
});

describe('inLifeOrder', () => {
  const rows: [what: string, order: string, expected: string][] = [
    [
      'a death in a year after days of the year',
      ordered(lived('1370', '1408'), '1408-05-01', '1408-11-30', '1370-03-02', '1409'),
      'birth, 1370-03-02, 1408-05-01, 1408-11-30, death, 1409',
    ],
    [
      'a year of the birth or death after the day of it, or before',
      ordered(lived('1370-10-05', '1408-02-03'), '1408', '1370', '1370-01', '1408-03'),
      '1370-01, birth, 1370, 1408, death, 1408-03',
    ],
    ['an unknown beginning', ordered(lived('1370', '1408'), '/1400', '1390'), 'birth, 1390, /1400, death'],
    [
      'a beginning left open',
      ordered(lived('1370', '1408'), '../1400', '1390'),
      'birth, 1390, ../1400, death',
    ],
    [
      'an unknown beginning and nothing known of the birth',
      ordered(lived(undefined, '1408'), '/1400', '1390'),
      '1390, /1400, death',
    ],
    ['an unknown end after the death', ordered(lived('1370', '1408-02'), '/1408'), 'birth, /1408, death'],
    [
      'decades and centuries',
      ordered(lived('13XX', '140X'), '1320', '139X', '1401-05-06', '1409', '1410'),
      'birth, 1320, 139X, 1401-05-06, 1409, death, 1410',
    ],
    [
      'approximate dates',
      ordered(lived('1370~', '1408~'), '1370-02', '1408-12~'),
      'birth, 1370-02, 1408-12~, death',
    ],
    ['what was long before the birth', ordered(lived('1370'), '1360'), '1360, birth'],
    [
      'a death before or after some year',
      ordered(lived('[..1384]', '[1386..]'), '1350', '1390'),
      'birth, 1350, 1390, death',
    ],
    [
      'a burial in the year of the death',
      ordered(lived('1370', '1408', '1408'), '1408-12-01'),
      'birth, 1408-12-01, death, burial',
    ],
    [
      'a burial on a day of the year of the death',
      ordered(lived('1370', '1408', '1408-09-24'), '1408-05-01', '1408-10-01'),
      'birth, 1408-05-01, death, burial, 1408-10-01',
    ],
    [
      'a burial in another year',
      ordered(lived('1370', '1408', '1412'), '1410'),
      'birth, death, 1410, burial',
    ],
    [
      'a burial before the death is what it says',
      ordered(lived('1370', '1408', '1400'), '1404'),
      'birth, burial, 1404, death',
    ],
    [
      'a reign that a coronation began',
      ordered({}, { date: read('1391/1400'), by: [read('1391-03-25')] }, '1391-03-25', '1391-02'),
      '1391-02, 1391/1400, 1391-03-25',
    ],
    [
      'a reign that a coronation followed years later',
      ordered({}, { date: read('1391/1400'), by: [read('1394')] }, '1394', '1391-02'),
      '1391-02, 1391/1400, 1394',
    ],
    [
      'a coronation before the reign began',
      ordered({}, { date: read('1391/1400'), by: [read('1380')] }, '1380'),
      '1380, 1391/1400',
    ],
  ];
  for (const [what, order, expected] of rows)
    it(what, () => {
      expect(order).to.equal(expected);
    });

  it('does not depend on the input order, and is consistent with certain dates', () => {
    const life = fc.record({ birth: fc.option(edtfText), death: fc.option(edtfText) });
    fc.assert(
      fc.property(life, fc.uniqueArray(edtfText, { maxLength: 8 }), ({ birth, death }, texts) => {
        const person = { id: 'p', name: 'P', ...lived(birth ?? undefined, death ?? undefined) };
        const facts = texts.map((text) => ({ date: read(text) }));
        const order = inLifeOrder(facts, person);
        expect(inLifeOrder(facts.toReversed(), person)).to.deep.equal(order);
        order.forEach(({ date }, index) => {
          for (const { date: earlier } of order.slice(0, index))
            expect(boundsOf(date).latestEnd < boundsOf(earlier).earliestStart).to.equal(false);
        });
      }),
      { numRuns: 500 },
    );
  });
});
