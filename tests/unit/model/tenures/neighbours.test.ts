import { expect } from '@open-wc/testing';
import { chosenLabel, holdersOf, isHolder, officeOf } from '../../../../src/model/tenures/neighbours.js';
import type { Neighbour } from '../../../../src/model/schema/index.js';
import { datasetWith } from '../../../helpers/records.js';

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

describe('officeOf and chosenLabel', () => {
  const { dataset } = datasetWith(
    {},
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
});
