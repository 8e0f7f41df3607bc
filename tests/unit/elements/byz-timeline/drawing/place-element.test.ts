import { expect } from '@open-wc/testing';
import { placeElement } from '../../../../../src/elements/byz-timeline/drawing/place-element.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { frameOf } from '../../../../helpers/timeline.js';

describe('an element', () => {
  const placed = (fields: Partial<Frame>): [string, string] => {
    const element = document.createElement('div');
    placeElement(element, 250, 40, frameOf({}, fields));
    return [element.style.insetInlineStart, element.style.transform];
  };

  it('is moved from where time begins', () => {
    expect(placed({})).to.deep.equal(['0px', 'translate(250px, 40px)']);
    expect(placed({ mirrored: true })).to.deep.equal(['0px', 'translate(-250px, 40px)']);
  });

  it('on paper stands at a part of the width', () => {
    for (const mirrored of [false, true])
      expect(placed({ fluid: true, mirrored })).to.deep.equal(['25%', 'translate(0px, 40px)']);
  });
});
