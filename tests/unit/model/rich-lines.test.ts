import { expect } from '@open-wc/testing';
import { linesOf } from '../../../src/model/rich-lines.js';
import type { Inline, Rich } from '../../../src/model/schema/index.js';

const cornwall = { text: 'Duke of Cornwall' };
const rothesay = { text: 'Duke of Rothesay' };

describe('linesOf', () => {
  const rows: [what: string, rich: Rich, expected: Inline[][]][] = [
    ['a text', 'King', [['King']]],
    ['nothing', [], []],
    ['references', [cornwall, rothesay], [[cornwall], [rothesay]]],
    ['people', [{ person: 'a' }, { person: 'b' }], [[{ person: 'a' }], [{ person: 'b' }]]],
    ['texts', ['Duke of Cornwall', 'Duke of Rothesay'], [['Duke of Cornwall'], ['Duke of Rothesay']]],
    ['a text and a reference', ['Count (1390)', cornwall], [['Count (1390)'], [cornwall]]],
    ['a reference and a text', [cornwall, 'Count'], [[cornwall], ['Count']]],
    ['Greek', ['Βασιλεύς', 'Αὐτοκράτωρ'], [['Βασιλεύς'], ['Αὐτοκράτωρ']]],
    ['with footnote marks', [cornwall, { cite: ['s'] }, rothesay], [[cornwall, { cite: ['s'] }], [rothesay]]],
    ['words between', [cornwall, ' and ', rothesay], [[cornwall, ' and ', rothesay]]],
    ['a space before', [cornwall, { text: ' and heir' }], [[cornwall, { text: ' and heir' }]]],
    ['a space after', ['King of ', cornwall], [['King of ', cornwall]]],
    ['a comma', [cornwall, ', later king'], [[cornwall, ', later king']]],
    ['parentheses', ['Duke (', cornwall, ')'], [['Duke (', cornwall, ')']]],
    ['parts of a word', ['Arch', { em: 'duke' }], [['Arch', { em: 'duke' }]]],
    ['parts of a word in texts', ['Arch', 'duke'], [['Arch', 'duke']]],
    ['small print between', [cornwall, { small: 'x' }, rothesay], [[cornwall, { small: 'x' }, rothesay]]],
    ['a date', [cornwall, { date: '1390' }], [[cornwall, { date: '1390' }]]],
  ];
  for (const [what, rich, expected] of rows)
    it(what, () => {
      expect(linesOf(rich)).to.deep.equal(expected);
    });
});
