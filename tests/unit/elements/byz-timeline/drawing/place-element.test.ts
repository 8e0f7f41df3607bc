import { expect } from '@open-wc/testing';
import { placeElement } from '../../../../../src/elements/byz-timeline/drawing/place-element.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { frameOf } from '../../../../helpers/timeline.js';

describe('an element', () => {
  const placed = (fields: Partial<Frame>): string => {
    const element = document.createElement('div');
    placeElement(element, 250, 40, frameOf({}, fields));
    return element.style.transform;
  };

  it('is moved from where time begins', () => {
    expect(placed({})).to.equal('translate(250px, 40px)');
    expect(placed({ mirrored: true })).to.equal('translate(-250px, 40px)');
  });
});
