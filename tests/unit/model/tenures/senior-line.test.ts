import { expect } from '@open-wc/testing';
import type { Tenure } from '../../../../src/model/schema/index.js';
import { isSenior } from '../../../../src/model/tenures/senior-line.js';

describe('isSenior', () => {
  const rows: [what: string, tenure: Tenure, senior: boolean][] = [
    ['a tenure', {}, true],
    ['one that has a succession row of its own', { succession: { order: 3 } }, true],
    ['one that is certainly undisputed and led', { disputed: false, junior: false }, true],
    ['one without a place in the succession', { succession: false }, false],
    ['one that was only claimed', { disputed: true }, false],
    ['one beside a senior colleague who led', { junior: true }, false],
  ];
  for (const [what, tenure, senior] of rows)
    it(`${what}: ${senior}`, () => {
      expect(isSenior(tenure)).to.equal(senior);
    });
});
