import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property, state } from '../../../src/elements/shared/property.js';
import { extendPrototypes } from '../../helpers/extended-prototypes.mjs';

interface Declared extends LitElement {
  plain: unknown;
  count: unknown;
  unseen: unknown;
  own: unknown;
}

/** An element whose properties are declared as the elements declare theirs. */
function define(tag: string): Declared {
  class Element extends LitElement {}
  property()(Element.prototype, 'plain');
  property({ type: Number, reflect: true, attribute: 'how-many' })(Element.prototype, 'count');
  property({ attribute: false })(Element.prototype, 'unseen');
  state()(Element.prototype, 'own');
  customElements.define(tag, Element);
  return document.createElement(tag) as Declared;
}

async function behave(element: Declared): Promise<void> {
  let updates = 0;
  element.addController({ hostUpdated: () => updates++ });
  document.body.append(element);
  element.setAttribute('plain', 'a');
  element.setAttribute('how-many', '3');
  element.setAttribute('unseen', 'b');
  await element.updateComplete;
  expect([element.plain, element.count, element.unseen, element.own]).to.deep.equal([
    'a',
    3,
    undefined,
    undefined,
  ]);
  expect(updates).to.equal(1);
  element.own = 'c';
  element.count = 4;
  await element.updateComplete;
  expect(updates).to.equal(2);
  expect(element.getAttribute('how-many')).to.equal('4');
  element.count = 4;
  await element.updateComplete;
  expect(updates).to.equal(2);
  element.remove();
}

describe('properties of the elements', () => {
  it('are those of Lit: from attributes, reflected, and each change is drawn', () =>
    behave(define('x-plain')));

  it('are the same where prototypes have been extended', () => {
    const restore = extendPrototypes();
    let element: Declared;
    try {
      element = define('x-extended');
    } finally {
      restore();
    }
    return behave(element);
  });
});
