import { expect } from '@open-wc/testing';
import { contemporariesOf, overlapOf } from '../../../../../src/elements/byz-timeline/tools/overlap.js';
import { readDate } from '../../../../../src/model/date/index.js';
import { createBarStore, setBar } from '../../../../../src/model/timeline/bar-store.js';
import { spanOf } from '../../../../../src/model/timeline/span.js';
import { viewOf } from '../../../../helpers/timeline.js';

/** Two bars of these dates; "c." is five years to either side. */
function between(a: string, b: string): string {
  const store = createBarStore(2, [0, 1]);
  [a, b].forEach((date, index) => setBar(store, index, spanOf(readDate(date) ?? expect.fail(date), 5)));
  const [one, other] = [overlapOf(store, 0, 1), overlapOf(store, 1, 0)];
  expect(one, 'whichever is asked').to.equal(other);
  return ['no', 'perhaps', 'surely'][one] ?? '';
}

describe('the time that two bars share', () => {
  for (const [a, b, expected] of [
    ['1300/1310', '1305/1320', 'surely'],
    ['1300/1310', '1302/1304', 'surely'],
    ['1300/1310', '1311/1320', 'no'],
    // One followed the other in that year.
    ['1300/1310', '1310/1320', 'no'],
    ['1300-01-01/1310-05-02', '1310-05-02/1320-01-01', 'no'],
    ['1300-01-01/1310-05-02', '1310-05-01/1320-01-01', 'perhaps'],
    ['1300-01-01/1310-05-02', '1310-04-02/1320-01-01', 'surely'],
    // Within a single year each.
    ['1390', '1385/1395', 'surely'],
    ['1390', '1390', 'perhaps'],
    ['1390-04-14/1390-09-17', '1390', 'perhaps'],
    ['1300/1310~', '1312/1320', 'perhaps'],
    ['1300/1310~', '1303/1320', 'surely'],
    ['1300/1310~', '1318/1320', 'no'],
    ['1300~', '1303~', 'perhaps'],
    ['1300/..', '1900/1901', 'surely'],
    ['../1300', '0100/0101', 'surely'],
    ['1300/', '1304/1306', 'perhaps'],
    ['[1300,1303]/1310', '1290/1302', 'perhaps'],
  ])
    it(`${a} and ${b}: ${expected}`, () => expect(between(a ?? '', b ?? '')).to.equal(expected));
});

describe('contemporaries', () => {
  it('are people, each once, and not oneself', () => {
    const view = viewOf({
      A: [
        [
          { at: [1000, 1020], person: 'a' },
          { at: [1020, 1030], person: 'b' },
        ],
      ],
      B: [
        [
          { at: [1005, 1010], person: 'b' },
          { at: [1012, 1014], person: 'b' },
        ],
        [{ at: [1015, 1016], person: 'a' }],
        [{ at: [1001, 1002], label: 'Nobody we know' }],
        [{ at: [1003, 1003], person: 'c', kind: 'event', point: true }],
      ],
    });
    const { bars, known, perhaps } = contemporariesOf(view, 0);
    expect([...bars]).to.deep.equal([0, 0, 2, 2, 0, 2, 0]);
    expect([known, perhaps]).to.deep.equal([2, 0]);
  });

  it('are counted apart where dates do not say', () => {
    const view = viewOf({
      A: [[{ at: [1000, 1000, 1010, 1020], person: 'a' }]],
      B: [
        [{ at: [1015, 1030], person: 'b' }],
        [{ at: [1005, 1030], person: 'c' }],
        // Perhaps by one reign and surely by another: surely.
        [
          { at: [1002, 1003], person: 'd' },
          { at: [1016, 1018], person: 'd' },
        ],
      ],
    });
    const { bars, known, perhaps } = contemporariesOf(view, 0);
    expect([...bars]).to.deep.equal([0, 1, 2, 2, 1]);
    expect([known, perhaps]).to.deep.equal([2, 1]);
  });
});
