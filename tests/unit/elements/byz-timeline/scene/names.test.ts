import { expect } from '@open-wc/testing';
import { portraitSize } from '../../../../../src/elements/byz-timeline/scene/labels.js';
import { NO_BAR, SHAPES } from '../../../../../src/elements/byz-timeline/scene/marks.js';
import type { Scene } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { shortName } from '../../../../../src/elements/byz-timeline/view/short-name.js';
import { scene } from '../../../../helpers/scene.js';

/** A mark with its edges. */
interface Mark {
  readonly shape: number;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

function marksOf({ marks }: Scene): Mark[] {
  return Array.from({ length: marks.count }, (_, at) => {
    const [start = 0, top = 0, width = 0, height = 0] = marks.box.subarray(4 * at, 4 * at + 4);
    const [shape = -1, index = NO_BAR] = [marks.shape[at], marks.index[at]];
    return { shape, index, start, end: start + width, top, bottom: top + height };
  });
}

/** Stretches of forty years, in each of which names run along bars. */
const NEAR = Array.from({ length: 29 }, (_, step) => [290 + step * 40, 331 + step * 40] as const);

const { fringeStart, fringeEnd, fadeStart, fadeEnd, vacant, doubt, fill, shade, tint } = SHAPES;
const HATCHED: readonly number[] = [fringeStart, fringeEnd, fadeStart, fadeEnd, vacant, doubt];

describe('names in a line of rulers', () => {
  it('stand in every piece of a reign that has room, and each bar is one element', () => {
    const { frame, labels, captions } = scene({ office: 'byzantine-emperor' }, [1320, 1360]);
    const top = (frame.layout.lanes[0]?.line?.rows[0]?.top ?? expect.fail()) - frame.top;
    const said = [...labels, ...captions.filter(({ kind }) => kind === 'piece')];
    const onMain = said.filter((one) => one.top === top).sort((a, b) => a.start - b.start);
    expect(onMain.map(({ text }) => text.replace(/ (?:Palai|Kanta).*/, ''))).to.deep.equal([
      'Andronikos II',
      'Andronikos III',
      'John V',
      'John VI',
      'John V',
    ]);
    const bars = labels.map(({ index }) => index);
    expect(new Set(bars).size).to.equal(bars.length);
  });

  it('stand beside the other pieces of a reign, too', () => {
    const { captions } = scene({}, [1370, 1400]);
    expect(captions.map(({ kind, text }) => `${kind} ${text}`)).to.include('piece Helena Kantakouzene');
  });

  it('stand somewhere for everybody who has a bar with room', () => {
    for (const width of [344, 1200])
      for (const window of [[1320, 1360] as const, ...NEAR]) {
        const shown = scene({}, window, width);
        const { items, colors, colorOf } = shown.frame.view;
        const said = [...shown.labels, ...shown.captions].map(({ text }) => text).join('|');
        for (const { shape, index, start, end } of marksOf(shown)) {
          const label = items[index]?.label;
          if (label === undefined || ![fill, shade, tint].some((one) => one === shape)) continue;
          const name = shortName(label, colors[colorOf[index] ?? 0]?.name);
          const room = Math.min(width, end) - Math.max(0, start);
          if (room > name.length * 7 + 12) expect(said, `${window.join('–')}, ${width}`).to.include(name);
        }
      }
  });

  it('leave room for portraits behind them only where bars are long, and only from thirty pixels a year', () => {
    let found = 0;
    for (const [width, years] of [
      [1200, 40],
      [1200, 41],
      [344, 11],
      [344, 12],
    ] as const)
      for (let from = 1300; from < 1450; from += 7) {
        const { labels } = scene({}, [from, from + years], width);
        for (const { portrait, start, width: length, height, text, textStart, years: when = '' } of labels) {
          if (portrait === undefined) continue;
          found += 1;
          expect(width / years).to.be.at.least(30);
          const said = [text, when].filter(Boolean).join(' ');
          expect(portrait).to.be.at.least(textStart + said.length * 4);
          expect(start + portrait + portraitSize(height)).to.be.at.most(Math.min(width, start + length));
        }
      }
    expect(found).to.be.above(20);
  });

  it('never stand on hatching', () => {
    const windows = [undefined, [280, 480], [700, 1100], [1204, 1453], ...NEAR] as const;
    for (const query of [{}, { house: 'palaiologos' }, { office: 'byzantine-emperor' }])
      for (const window of windows) {
        const shown = scene(query, window);
        const hatched = marksOf(shown).filter(({ shape }) => HATCHED.includes(shape));
        const onBars = [
          ...shown.labels.filter(({ text, on }) => text && on),
          ...shown.captions.filter(({ kind }) => kind === 'piece'),
        ];
        for (const one of onBars) {
          const textStart = 'textStart' in one ? one.textStart : 0;
          const years = 'years' in one && one.years !== undefined ? ` ${one.years}` : '';
          const up = 'up' in one && one.up !== undefined;
          const start = one.start + (up ? one.width / 2 - 5 : textStart + 5);
          const end = up ? start + 10 : start + (one.text + years).length * 7;
          const middle = one.top + (one.height ?? 0) / 2;
          for (const mark of hatched) {
            const apart = mark.end <= start || mark.start >= end || mark.top > middle || mark.bottom < middle;
            expect(apart, `${one.text} in ${window?.join('–') ?? 'all'}`).to.equal(true);
          }
        }
      }
  });
});
