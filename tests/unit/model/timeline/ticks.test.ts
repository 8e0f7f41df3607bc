import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ENGLISH } from '../../../../src/i18n/index.js';
import { tickTexts } from '../../../../src/elements/byz-timeline/scene/axis-labels.js';
import { ticksOf } from '../../../../src/model/timeline/ticks.js';

const GAP = 80;

const textsOf = (from: number, to: number, width = 800): string =>
  tickTexts(ticksOf({ from, to }, width, GAP), ENGLISH.dates).join(' | ');

describe('ticks of the axis', () => {
  const cases: [string, number, number, string][] = [
    ['centuries', 300, 1500, '400 | 600 | 800 | 1000 | 1200 | 1400'],
    ['half centuries', 1000, 1453, '1000 | 1050 | 1100 | 1150 | 1200 | 1250 | 1300 | 1350 | 1400 | 1450'],
    ['decades', 1370, 1409, '1370 | 1375 | 1380 | 1385 | 1390 | 1395 | 1400 | 1405'],
    ['years', 1390, 1396, '1390 | 1391 | 1392 | 1393 | 1394 | 1395 | 1396'],
    ['quarters of a year', 1390.2, 1391.5, 'Apr 1390 | Jul | Oct | 1391 | Apr | Jul'],
    ['months', 1390.2, 1390.7, 'Apr 1390 | May | Jun | Jul | Aug | Sep'],
    ['days', 1390.28, 1390.32, '15 Apr 1390 | 17 Apr | 19 Apr | 21 Apr | 23 Apr | 25 Apr | 27 Apr'],
    ['before Christ', -400, -100, '400 BC | 350 BC | 300 BC | 250 BC | 200 BC | 150 BC'],
    [
      'round years of both eras',
      -250,
      250,
      '250 BC | 200 BC | 150 BC | 100 BC | 50 BC | 1 AD | 50 | 100 | 150 | 200 | 250',
    ],
    ['years about the turn, without a year 0', -3, 4, '4 BC | 3 BC | 2 BC | 1 BC | 1 AD | 2 | 3 | 4'],
    ['every second year about the turn', -8, 9, '8 BC | 6 BC | 4 BC | 2 BC | 1 AD | 4 | 6 | 8'],
    [
      'years beyond 10,000 BC',
      -17020,
      -16980,
      '17020 BC | 17015 BC | 17010 BC | 17005 BC | 17000 BC | 16995 BC | 16990 BC | 16985 BC',
    ],
    [
      'years about 10,000 BC',
      -10003,
      -9995,
      '10004 BC | 10003 BC | 10002 BC | 10001 BC | 10000 BC | 9999 BC | 9998 BC | 9997 BC | 9996 BC',
    ],
    ['months beyond 10,000 BC', -10000.8, -9999.2, 'Apr 10002 BC | Jul | Oct | 10001 BC | Apr | Jul | Oct'],
    [
      'from 12,000 BC to our era',
      -12000,
      200,
      '12000 BC | 10000 BC | 8000 BC | 6000 BC | 4000 BC | 2000 BC | 1 AD',
    ],
    [
      'years of nine digits',
      -170000500,
      -169999900,
      '170000500 BC | 170000400 BC | 170000300 BC | 170000200 BC | 170000100 BC | 170000000 BC',
    ],
    ['months of a year that could be a day', 12.2, 13.5, 'Apr 12 AD | Jul | Oct | 13 AD | Apr | Jul'],
  ];
  for (const [what, from, to, texts] of cases) {
    it(`${what}: ${from} to ${to}`, () => {
      expect(textsOf(from, to)).to.equal(texts);
    });
  }

  it('knows 29 February 1300, which the Julian calendar has', () => {
    const at = 1300 + 59 / 366;
    const ticks = ticksOf({ from: at - 3 / 366, to: at + 3 / 366 }, 800, GAP);
    expect(ticks.map(({ month, day }) => `${month}-${day}`)).to.include('2-29');
  });

  for (const [from, to] of [
    [1, 1],
    [2, 1],
    [NaN, 4],
    [-Infinity, Infinity],
  ] as const) {
    it(`returns none for an invalid window: ${from} to ${to}`, () => {
      expect(ticksOf({ from, to }, 800, GAP)).to.deep.equal([]);
    });
  }

  it('returns none without a width', () => {
    expect(ticksOf({ from: 1, to: 2 }, 0, GAP)).to.deep.equal([]);
  });

  it('are few, however long the window is', () => {
    for (const years of [1e4, 3e7, 1e9, 1e12, 1e15, 1e200])
      expect(ticksOf({ from: -years, to: years }, 800, GAP).length, String(years)).to.be.within(1, 24);
  });

  it('are in the window, in order, neither too dense nor too sparse', () => {
    const window = fc
      .tuple(
        fc.double({ min: -3000, max: 2000, noNaN: true }),
        fc.double({ min: Math.log(0.06), max: Math.log(4000), noNaN: true }),
      )
      .map(([from, size]) => ({ from, to: from + Math.exp(size) }));
    fc.assert(
      fc.property(window, (span) => {
        const ticks = ticksOf(span, 800, GAP);
        const places = ticks.map(({ at }) => ((at - span.from) / (span.to - span.from)) * 800);
        expect(ticks.length).to.be.within(1, 12);
        for (const [index, place] of places.entries()) {
          expect(place).to.be.within(0, 800);
          // The year 1 stands one less than a step from the first round year.
          if (index > 0) expect(place - (places[index - 1] ?? 0)).to.be.at.least(GAP * 0.45);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('days of the axis', () => {
  /** The days marked in January and February 1391 when every so many are wanted. */
  const marked = (step: number): string => {
    const [from, to, pixelsPerDay] = [1391, 1391 + 58.5 / 365, (GAP * 1.01) / step];
    const ticks = ticksOf({ from, to }, (to - from) * 365 * pixelsPerDay, GAP);
    return ticks.map(({ month, day }) => `${month}-${day}`).join(' ');
  };

  it('are the first and every fifth or tenth, unless too close to the next first', () => {
    expect(marked(5)).to.equal('1-1 1-5 1-10 1-15 1-20 1-25 2-1 2-5 2-10 2-15 2-20 2-25');
    expect(marked(10)).to.equal('1-1 1-10 1-20 2-1 2-10 2-20');
  });

  it('are every second from the first on', () => {
    expect(marked(2)).to.equal(
      [
        ...[1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29].map((day) => `1-${day}`),
        ...[1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27].map((day) => `2-${day}`),
      ].join(' '),
    );
  });
});
