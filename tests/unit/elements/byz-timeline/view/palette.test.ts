import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { contrast, inkOf } from '../../../../../src/elements/byz-timeline/drawing/drawing-style.js';
import {
  areDistinct,
  houseColors,
  PALETTE_COLORS,
} from '../../../../../src/elements/byz-timeline/view/palette.js';
import '../../../../../src/define/byz-timeline.js';

type Rgb = [number, number, number];

const numbers = (color: string): Rgb => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as Rgb;

/** The colours of the style sheet as a browser computes them, with the surface they stand on. */
async function computed(scheme: 'light' | 'dark'): Promise<{ surface: string; colors: string[] }> {
  const element = await fixture<HTMLElement>(html`<byz-timeline></byz-timeline>`);
  element.style.colorScheme = scheme;
  const probe = document.createElement('i');
  element.shadowRoot?.append(probe);
  const compute = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const colors = PALETTE_COLORS.map((color) => compute(`var(--_palette-${color})`));
  return { surface: compute('var(--_surface)'), colors };
}

/** OKLab (B. Ottosson, 2020), from sRGB in 0 to 255; as somebody with deuteranopia sees it (Machado et al., 2009). */
function oklab(color: Rgb, deuteranopia: boolean): Rgb {
  const linear = color
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const times = (rows: Rgb[], [x, y, z]: readonly number[]): Rgb =>
    rows.map(([a, b, c]) => a * (x ?? 0) + b * (y ?? 0) + c * (z ?? 0)) as Rgb;
  const seen = deuteranopia
    ? times(
        [
          [0.367322, 0.860646, -0.227968],
          [0.280085, 0.672501, 0.047413],
          [-0.01182, 0.04294, 0.968881],
        ],
        linear,
      ).map((part) => Math.min(1, Math.max(0, part)))
    : linear;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

describe('the palette', () => {
  for (const scheme of ['light', 'dark'] as const)
    it(`can be seen on the surface and read upon, in the ${scheme} scheme`, async () => {
      const { surface, colors } = await computed(scheme);
      expect(new Set(colors).size).to.equal(13);
      colors.forEach((color, index) => {
        const name = PALETTE_COLORS[index];
        expect(contrast(numbers(color), numbers(surface)), `${name} on the surface`).to.be.at.least(3);
        const { isLight, shade } = inkOf(color, surface);
        const text: Rgb = isLight ? [29, 24, 27] : [255, 253, 249];
        expect(contrast(numbers(color), text), `a name on ${name}`).to.be.at.least(4.5);
        expect(contrast(numbers(shade), text), `a name on the second shade of ${name}`).to.be.at.least(4.5);
        expect(contrast(numbers(shade), numbers(surface)), `the second shade of ${name}`).to.be.at.least(3);
        expect(shade).not.to.equal(color);
      });
    });

  it('says which colours can be told apart, with usual sight and with deuteranopia, in both schemes', async () => {
    const schemes = await Promise.all((['light', 'dark'] as const).map(computed));
    const views = schemes.flatMap(({ colors }) =>
      [false, true].map((deuteranopia) => colors.map((color) => oklab(numbers(color), deuteranopia))),
    );
    PALETTE_COLORS.forEach((a, at) => {
      PALETTE_COLORS.forEach((b, other) => {
        const distances = views.map((colors) =>
          Math.hypot(...(colors[at] ?? []).map((part, axis) => part - (colors[other]?.[axis] ?? 0))),
        );
        expect(areDistinct(a, b), `${a} and ${b}`).to.equal(Math.min(...distances) >= 0.085);
      });
    });
  });
});

describe('the colours of houses', () => {
  const none = (): undefined => undefined;

  it('are their own where they have one', () => {
    const colors = houseColors((house) => ({ a: 3, b: 12 })[house], [['a', 'b', '']]);
    expect(Object.fromEntries(colors)).to.deep.equal({ '': 'stone', a: 'lapis', b: 'orchid' });
  });

  it('can otherwise be told from those before and after', () => {
    const line = ['a', 'b', 'a', 'c', 'd', 'b', 'e', '', 'f', 'a', 'g'];
    const colors = houseColors(none, [line]);
    line.forEach((house, index) => {
      const next = line[index + 1];
      const [one, other] = [colors.get(house), colors.get(next ?? house)];
      if (one && other && next !== undefined)
        expect(areDistinct(one, other), `${house} and ${next}`).to.equal(true);
    });
  });

  it('respect neighbours that have their own', () => {
    const colors = houseColors((house) => ({ a: 1, c: 2 })[house], [['a', 'b', 'c']]);
    const b = colors.get('b') ?? expect.fail();
    expect([areDistinct(b, 'porphyry'), areDistinct(b, 'gold')]).to.deep.equal([true, true]);
  });

  it('are given to any number', () => {
    const many = Array.from({ length: 500 }, (_, index) => `h${index}`);
    expect(houseColors(none, [many, [...many].reverse()]).size).to.equal(501);
    expect([...houseColors(none, []).keys()]).to.deep.equal(['']);
  });
});
