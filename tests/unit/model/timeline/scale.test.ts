import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  panWindow,
  revealWindow,
  SHORTEST_WINDOW,
  toPixel,
  toYear,
  zoomWindow,
} from '../../../../src/model/timeline/scale.js';

const limits = { from: 1000, to: 1500 };

describe('scale', () => {
  const pixels: [number, number][] = [
    [1300, 0],
    [1400, 400],
    [1450, 600],
    [1250, -200],
  ];
  for (const [year, pixel] of pixels) {
    it(`${year} is at ${pixel}`, () => {
      const scale = { from: 1300, to: 1450, width: 600 };
      expect(toPixel(scale, year)).to.equal(pixel);
      expect(toYear(scale, pixel)).to.equal(year);
    });
  }

  it('has no gap between the eras', () => {
    expect(toPixel({ from: -100, to: 100, width: 200 }, 0)).to.equal(100);
  });

  it('puts infinities beyond every edge', () => {
    const scale = { from: 1300, to: 1450, width: 600 };
    expect(toPixel(scale, -Infinity)).to.equal(-Infinity);
    expect(toPixel(scale, Infinity)).to.equal(Infinity);
  });

  const pans: [number, number, number][] = [
    [10, 1310, 1410],
    [-10, 1290, 1390],
    [900, 1400, 1500],
    [-900, 1000, 1100],
  ];
  for (const [years, from, to] of pans) {
    it(`pans by ${years} years, not beyond the limits`, () => {
      expect(panWindow({ from: 1300, to: 1400 }, years, limits)).to.deep.equal({ from, to });
    });
  }

  it('keeps a time fixed while zooming, as far as the limits allow', () => {
    expect(zoomWindow({ from: 1300, to: 1400 }, 0.5, 1320, limits)).to.deep.equal({ from: 1310, to: 1360 });
    expect(zoomWindow({ from: 1000, to: 1100 }, 2, 1100, limits)).to.deep.equal({ from: 1000, to: 1200 });
    expect(zoomWindow({ from: 1300, to: 1400 }, 100, 1320, limits)).to.deep.equal(limits);
  });

  it('is exactly the whole again, without an error of rounding', () => {
    const whole = { from: 277.8904794520548, to: 1482.079383561644 };
    let window = whole;
    for (const factor of [0.1, 1.1, 3, 1.7, 1.3]) window = zoomWindow(window, factor, 913.7, whole);
    expect(zoomWindow(window, 1 / 0.1 / 1.1 / 3 / 1.7 / 1.3, 913.7, whole)).to.deep.equal(whole);
    expect(panWindow({ from: 300, to: 1504.18890410959 }, 5, whole)).to.deep.equal(whole);
  });

  it('zooms in until days are distinguishable, and no further', () => {
    const { from, to } = zoomWindow({ from: 1300, to: 1400 }, 1e-9, 1350, limits);
    expect(to - from).to.be.closeTo(SHORTEST_WINDOW, 1e-9);
  });

  const reveals: [string, [number, number], [number, number]][] = [
    ['leaves what is in view', [1320, 1330], [1300, 1400]],
    ['leaves what reaches through the view', [1200, 1490], [1300, 1400]],
    ['goes back to what came before', [1200, 1210], [1201.6666, 1301.6666]],
    ['goes on to what comes after', [1450, 1460], [1358.3333, 1458.3333]],
    ['stays within the limits', [1499, 1500], [1400, 1500]],
  ];
  for (const [what, [from, to], [wantedFrom, wantedTo]] of reveals) {
    it(what, () => {
      const window = revealWindow({ from: 1300, to: 1400 }, { from, to }, limits);
      expect(window.from).to.be.closeTo(wantedFrom, 1e-3);
      expect(window.to).to.be.closeTo(wantedTo, 1e-3);
    });
  }

  it('never leaves the limits, whatever is done', () => {
    const year = fc.double({ min: 900, max: 1600, noNaN: true });
    fc.assert(
      fc.property(year, year, fc.double({ min: 0.01, max: 100, noNaN: true }), (anchor, by, factor) => {
        let window = zoomWindow({ from: 1300, to: 1400 }, factor, anchor, limits);
        window = panWindow(window, by - 1250, limits);
        expect(window.from).to.be.at.least(limits.from);
        expect(window.to).to.be.at.most(limits.to + 1e-9);
        expect(window.to).to.be.above(window.from);
      }),
    );
  });
});
