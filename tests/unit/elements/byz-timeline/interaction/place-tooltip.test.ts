import { expect } from '@open-wc/testing';
import type { DrawingParts } from '../../../../../src/elements/byz-timeline/drawing/drawing-parts.js';
import { placeTooltip } from '../../../../../src/elements/byz-timeline/interaction/tooltip.js';

/** Top of a tooltip of 60 pixels in a drawing of 300 pixels below an axis of 30, for a bar. */
function topFor(top: number, height: number): number {
  const tooltip = { offsetWidth: 100, offsetHeight: 60, style: document.createElement('i').style };
  const parts = { tooltip, screen: { offsetWidth: 800, offsetHeight: 300 }, scroller: { offsetTop: 30 } };
  placeTooltip(parts as unknown as DrawingParts, { lane: 0, start: 400, end: 420, top, height }, false);
  return Number(/, (-?\d+)px/.exec(tooltip.style.transform)?.[1]);
}

describe('the place of a tooltip', () => {
  for (const [what, top, height, expected] of [
    ['below a bar', 100, 28, 160],
    ['above a bar at the bottom', 260, 28, 228],
    ['above a high bar, so that rows of colleagues stay in view', 66, 95, 34],
    ['below a high bar without room above', 20, 95, 147],
  ] as const)
    it(`is ${what}`, () => expect(topFor(top, height)).to.equal(expected));
});
