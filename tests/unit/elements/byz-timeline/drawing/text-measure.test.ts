import { expect } from '@open-wc/testing';
import { textMeasure } from '../../../../../src/elements/byz-timeline/drawing/text-measure.js';

it('a text is measured in its font, whichever was set before', () => {
  const [small, large] = [textMeasure(document, '10px sans-serif'), textMeasure(document, '20px sans-serif')];
  const texts = ['Constantine', 'XI', ''];
  const once = texts.map((text) => [small(text), large(text)]);
  expect(once[2]).to.deep.equal([0, 0]);
  // WebKit rounds the width of each letter to a whole pixel.
  for (const [index, [narrow = 0, wide = 0]] of once.entries())
    expect(wide).to.be.closeTo(2 * narrow, texts[index]?.length ?? 0);
  expect(once[0]?.[0]).to.be.above(once[1]?.[0] ?? 0);
  expect(texts.map((text) => [small(text), large(text)])).to.deep.equal(once);
});
