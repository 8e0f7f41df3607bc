import { expect, fixture, html } from '@open-wc/testing';
import type { DrawingParts } from '../../../../../src/elements/byz-timeline/drawing/drawing-parts.js';
import { fillTooltip, placeTooltip } from '../../../../../src/elements/byz-timeline/interaction/tooltip.js';
import type { TimelineItem } from '../../../../../src/elements/byz-timeline/view/timeline-item.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import { readDate } from '../../../../../src/model/date/index.js';
import { datasetWith } from '../../../../helpers/records.js';

/** A drawing 500 × 200 pixels, 30 under the top, with a tooltip of 100 × 40. */
async function drawing(): Promise<DrawingParts> {
  const root = await fixture<HTMLElement>(
    html`<div>
      <p></p>
      <p></p>
    </div>`,
  );
  const [screen, tooltip] = [...root.children] as [HTMLElement, HTMLElement];
  const scroller = { offsetTop: 30 };
  screen.style.cssText = 'margin: 0; inline-size: 500px; block-size: 200px';
  tooltip.style.cssText = 'margin: 0; inline-size: 100px; block-size: 40px';
  return { scroller, screen, tooltip } as unknown as DrawingParts;
}

describe('the tooltip', () => {
  const places: [string, [start: number, end: number, top: number], mirrored: boolean, string][] = [
    ['stands under the middle of its bar', [200, 300, 20], false, 'translate(200px, 80px)'],
    ['over it where there is no room below', [200, 300, 150], false, 'translate(200px, 138px)'],
    ['under it where there is none above either', [200, 300, 170], false, 'translate(200px, 158px)'],
    ['within the drawing at the beginning', [0, 10, 20], false, 'translate(0px, 80px)'],
    ['within the drawing at the end', [490, 500, 20], false, 'translate(400px, 80px)'],
    ['counted from the right where time begins there', [200, 300, 20], true, 'translate(-200px, 80px)'],
    ['within the drawing there too', [490, 500, 20], true, 'translate(-400px, 80px)'],
  ];
  for (const [what, [start, end, top], mirrored, expected] of places)
    it(what, async () => {
      const parts = await drawing();
      placeTooltip(parts, { lane: 0, start, end, top, height: 28 }, mirrored);
      expect(parts.tooltip.style.transform).to.equal(expected);
    });

  it('stands over the main row where there is room, so that the rows of colleagues stay in view', async () => {
    const topOf = async (top: number, isMain: boolean): Promise<string> => {
      const parts = await drawing();
      placeTooltip(parts, { lane: 0, start: 0, end: 10, top, height: 40, isMain }, false);
      return parts.tooltip.style.transform;
    };
    expect(await topOf(60, true)).to.equal('translate(0px, 48px)');
    expect(await topOf(60, false)).to.equal('translate(0px, 132px)');
    expect(await topOf(10, true)).to.equal('translate(0px, 82px)');
  });

  it('stays under its bar at the very top, where over it there is no room', async () => {
    const parts = await drawing();
    parts.screen.style.blockSize = '50px';
    placeTooltip(parts, { lane: 0, start: 0, end: 10, top: 10, height: 28 }, false);
    expect(parts.tooltip.style.transform).to.equal('translate(0px, 70px)');
  });

  const linesOf = (fields: Partial<TimelineItem>): string[][] => {
    const { dataset, person } = datasetWith({ birth: { date: '1350' } });
    const date = readDate('1390/1391') ?? expect.fail();
    const tooltip = document.createElement('div');
    const item: TimelineItem = { kind: 'reign', point: false, label: 'King', person: person.id, date };
    const links = { hrefOf: () => undefined, choose: () => undefined };
    const before = { ...item, label: 'Before', context: 'before', person: undefined };
    fillTooltip(tooltip, before, dataset, ENGLISH, links, 'before', 'before');
    fillTooltip(tooltip, { ...item, ...fields }, dataset, ENGLISH, links);
    expect(tooltip.textContent).not.to.match(/before/i);
    return [...tooltip.children].map((line) => [line.className, line.textContent ?? '']);
  };

  it('says the name, the dates and the age', () => {
    expect(linesOf({})).to.deep.equal([
      ['tooltip-name', 'King'],
      ['tooltip-date', '1390–1391 · aged 39 or 40'],
    ]);
  });

  it('says what completes the name, and that it is disputed', () => {
    expect(linesOf({ context: 'of A', disputed: true, person: undefined })).to.deep.equal([
      ['tooltip-name', 'King'],
      ['tooltip-context', 'of A, disputed'],
      ['tooltip-date', '1390–1391'],
    ]);
  });
});
