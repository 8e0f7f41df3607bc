import { expect } from '@open-wc/testing';
import { housesOf, isHouse } from '../../../src/model/houses.js';
import { datasetWith } from '../../helpers/records.js';

describe('housesOf', () => {
  const { dataset, person } = datasetWith({ house: 'cub' });

  it('find houses by id, keep texts, and leave out houses that are not in the dataset', () => {
    const cub = { id: 'cub', name: 'Cub', cadetOf: 'lion' };
    const bear = { text: 'Bear', note: 'by marriage' };
    expect(housesOf(dataset, person)).to.deep.equal([cub]);
    expect(housesOf(dataset, { ...person, house: ['cub', 'gone', bear] })).to.deep.equal([cub, bear]);
    expect(housesOf(dataset, { ...person, house: bear })).to.deep.equal([bear]);
    expect(housesOf(dataset, { ...person, house: 'gone' })).to.deep.equal([]);
    expect(housesOf(dataset, { id: 'p', name: 'P' })).to.deep.equal([]);
    expect([cub, bear].map(isHouse)).to.deep.equal([true, false]);
  });
});
