import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/byz-infobox.js';
import '../../src/define/byz-timeline.js';
import type { ByzInfobox, ByzTimeline } from '../../src/index.js';
import { PRINT_WIDTH } from '../../src/elements/byz-timeline/print-width.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import { all, one, part, parts, place, quiet, settled } from '../helpers/elements.js';

/** Only Chromium can be told what its page is shown on. */
const canEmulate = navigator.userAgent.includes('Chrome/');

/** What a system colour is at the moment. */
function systemColor(name: string): string {
  const probe = document.createElement('i');
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const styleOf = (element: Element, selector: string): CSSStyleDeclaration =>
  getComputedStyle(all(element, selector)[0] ?? expect.fail(`no ${selector}`));

async function timeline(properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> {
  const element = await settled(await place<ByzTimeline>('byz-timeline', { data: johnVii, ...properties }));
  await quiet();
  return element;
}

const infobox = async (): Promise<ByzInfobox> =>
  settled(await place<ByzInfobox>('byz-infobox', { data: johnVii, person: 'john-vii' }));

(canEmulate ? describe : () => undefined)('a page that is shown otherwise', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('on a screen, lanes scroll, controls can be used, and a finger may scroll the page', async () => {
    const element = await timeline();
    const { overflowY, maxBlockSize, touchAction } = getComputedStyle(part(element, 'lanes'));
    expect([overflowY, touchAction]).to.deep.equal(['auto', 'pan-y']);
    expect(parseFloat(maxBlockSize)).to.be.above(0);
    expect(styleOf(element, '.controls').display).to.equal('flex');
    expect(styleOf(element, 'summary').display).not.to.equal('none');
  });

  it('on paper, lanes have their whole height, and what cannot be used is gone', async () => {
    const element = await timeline();
    await emulateMedia({ media: 'print' });
    const { overflowY, maxBlockSize } = getComputedStyle(part(element, 'lanes'));
    expect([overflowY, maxBlockSize]).to.deep.equal(['visible', 'none']);
    for (const selector of ['.controls', '.tooltip', '.lists > summary'])
      expect(styleOf(element, selector).display, selector).to.equal('none');
  });

  it('on paper, a drawing that was made for its usual width fits a narrow column', async () => {
    for (const [column, direction] of [
      [300, 'ltr'],
      [300, 'rtl'],
      [2000, 'ltr'],
    ] as const) {
      const element = await timeline();
      const container = element.parentElement ?? expect.fail();
      container.style.width = `${column}px`;
      container.dir = direction;
      await quiet();
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      const [base, drawing, legend] = ['base', 'drawing', 'legend'].map((name) =>
        part(element, name).getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      expect(base.width).to.equal(Math.min(column, PRINT_WIDTH + 2));
      expect(part(element, 'drawing').offsetWidth).to.equal(PRINT_WIDTH);
      expect(drawing.width, direction).to.be.closeTo(base.width - 2, 0.1);
      expect(drawing.left, direction).to.be.closeTo(base.left + 1, 0.1);
      expect(legend.top, direction).to.be.closeTo(drawing.bottom, 0.1);
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
  });

  it('on paper, a dark timeline is drawn in the light scheme', async () => {
    const element = await timeline();
    element.style.colorScheme = 'dark';
    element.style.setProperty('--byz-timeline-surface', 'light-dark(rgb(250, 250, 250), rgb(20, 20, 20))');
    const surface = (): string => styleOf(element, 'canvas').backgroundColor;
    await waitUntil(() => surface() === 'rgb(20, 20, 20)');
    dispatchEvent(new Event('beforeprint'));
    expect(surface()).to.equal('rgb(250, 250, 250)');
    await emulateMedia({ media: 'print' });
    const { color, colorScheme } = getComputedStyle(part(element, 'base'));
    expect([color, colorScheme]).to.deep.equal(['rgb(43, 32, 36)', 'light']);
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    expect(surface()).to.equal('rgb(20, 20, 20)');
  });

  it('on paper, entries of a list are not torn apart', async () => {
    const element = await timeline({ person: 'john-vii' });
    expect(styleOf(element, '.entry').breakInside).to.equal('auto');
    await emulateMedia({ media: 'print' });
    expect(styleOf(element, '.entry').breakInside).to.equal('avoid');
  });

  it('with forced colours, bars and focus have those of the system', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await timeline();
    const canvas = styleOf(element, 'canvas');
    expect({
      surface: canvas.backgroundColor,
      grid: canvas.borderTopColor,
      era: canvas.borderRightColor,
      reigns: [...new Set(canvas.boxShadow.match(/rgb\([^)]*\)/g))],
      life: canvas.borderLeftColor,
      event: canvas.outlineColor,
      selected: canvas.textDecorationColor,
    }).to.deep.equal({
      surface: systemColor('Canvas'),
      grid: systemColor('GrayText'),
      era: systemColor('GrayText'),
      reigns: [systemColor('CanvasText')],
      life: systemColor('Canvas'),
      event: systemColor('LinkText'),
      selected: systemColor('Highlight'),
    });
    expect(canvas.forcedColorAdjust).to.equal('none');
    const reign = all(element, '.bar.inside.reign:not(.disputed)')[0] ?? expect.fail('no label on a bar');
    expect(getComputedStyle(reign).color).to.equal(systemColor('Canvas'));
    const beside = all(element, '.bar:not(.inside)')[0] ?? expect.fail('no label beside a bar');
    expect(getComputedStyle(beside).color).to.equal(systemColor('CanvasText'));
  });

  it('with forced colours, the legend does not explain what looks the same', async () => {
    await emulateMedia({ forcedColors: 'none' });
    const data = {
      people: ['a', 'b', undefined].map((house, index) => ({
        id: `p-${index}`,
        name: `P ${index}`,
        ...(house && { house }),
        tenures: [{ office: 'o', reign: `1${index}00/1${index}50` }],
      })),
      offices: [{ id: 'o', name: 'O' }],
      houses: ['a', 'b'].map((id) => ({ id, name: id })),
    };
    const element = await timeline({ data });
    const entries = (): HTMLElement[] => parts(element, 'legend-entry').filter((one) => one.offsetWidth > 0);
    const before = entries();
    await emulateMedia({ forcedColors: 'active' });
    const hidden = before.filter((entry) => !entries().includes(entry));
    expect(hidden.map(({ textContent }) => textContent)).to.deep.equal(['no house']);
  });

  it('with forced colours, a name that can be chosen looks like a link', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await timeline({ person: 'john-vii' });
    const person = parts(element, 'person')[0] ?? expect.fail('no name');
    expect(getComputedStyle(person).color).to.equal(systemColor('LinkText'));
  });

  it('forced colours that come later are drawn', async () => {
    const element = await timeline();
    const canvas = one<HTMLCanvasElement>(element, 'canvas');
    const picture = (): string => canvas.toDataURL();
    const before = picture();
    await emulateMedia({ forcedColors: 'active' });
    await waitUntil(() => picture() !== before, 'drawn anew');
  });

  it('on paper, the head of a box is dark on light', async () => {
    const element = await infobox();
    const header = part(element, 'header');
    const screen = getComputedStyle(header).backgroundColor;
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(header).backgroundColor).not.to.equal(screen);
  });

  it('with reduced motion, a zoom is done in one frame; without, it takes several', async () => {
    const frames = async (): Promise<number> => {
      const element = await timeline({ person: 'john-vii' });
      const seen = new Set<string>();
      const look = (): void => void seen.add(part(element, 'axis').innerHTML);
      look();
      element.zoom(0.5);
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame);
        look();
      }
      return seen.size;
    };
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await frames()).to.equal(2);
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(await frames()).to.be.above(2);
  });
});
