import { expect } from '@open-wc/testing';
import { hasYear } from '../../../../../src/model/date/calendar/moment.js';
import { parseDate } from '../../../../../src/model/date/index.js';

describe('hasYear', () => {
  const rows: [string, boolean][] = [
    ['XXXX-05', false],
    ['XXXX-05/XXXX-06', false],
    ['XXXX-05/..', false],
    ['{XXXX-05,XXXX-07}', false],
    ['1390', true],
    ['1390/..', true],
    ['/1390', true],
    ['[1390,1391]', true],
    ['XXXX-05/1390', true],
    ['{XXXX-05,1390}', true],
  ];
  for (const [text, expected] of rows)
    it(`${text}: ${expected}`, () => {
      const parsed = parseDate(text);
      expect(parsed.ok && [hasYear(parsed.value)]).to.deep.equal([expected]);
    });
});
