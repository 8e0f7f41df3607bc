import { expect } from '@open-wc/testing';
import { asList } from '../../../src/model/as-list.js';

describe('asList', () => {
  it('returns a list of one, several and none', () => {
    expect(asList('a')).to.deep.equal(['a']);
    expect(asList(['a', 'b'])).to.deep.equal(['a', 'b']);
    expect(asList(undefined)).to.deep.equal([]);
  });
});
