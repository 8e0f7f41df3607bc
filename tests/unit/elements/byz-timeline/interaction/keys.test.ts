import { expect } from '@open-wc/testing';
import { keyAction } from '../../../../../src/elements/byz-timeline/interaction/keys.js';

const act = (key: string, mirrored = false, modifiers: KeyboardEventInit = {}): string | undefined =>
  keyAction(new KeyboardEvent('keydown', { key, ...modifiers }), mirrored);

describe('a key', () => {
  const keys = {
    ArrowRight: ['next', 'previous'],
    ArrowLeft: ['previous', 'next'],
    ArrowUp: ['above'],
    ArrowDown: ['below'],
    Home: ['first'],
    End: ['last'],
    '+': ['closer'],
    '=': ['closer'],
    '-': ['farther'],
    '0': ['fit'],
    Enter: ['choose'],
    ' ': ['choose'],
    '/': ['jump'],
    Escape: ['leave'],
  };
  for (const [key, [action, mirrored = action]] of Object.entries(keys))
    it(`"${key}": ${action}, where time runs to the left ${mirrored}`, () => {
      expect([act(key), act(key, true)]).to.deep.equal([action, mirrored]);
    });

  for (const key of ['Tab', 'PageDown', 'a', 'F5', '1'])
    it(`"${key}" is the page’s`, () => expect(act(key)).to.equal(undefined));

  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
    it(`with ${modifier} is the browser’s`, () => {
      for (const key of Object.keys(keys))
        expect(act(key, false, { [modifier]: true }), key).to.equal(undefined);
    });

  it('with Shift is the same: "+" needs it', () => {
    expect(act('+', false, { shiftKey: true })).to.equal('closer');
  });
});
