import { expect } from '@open-wc/testing';
import { CanvasLayer } from '../../../../../src/elements/byz-timeline/drawing/canvas-layer.js';
import type { Frame } from '../../../../../src/elements/byz-timeline/scene/frame.js';
import { sceneOf } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { frameOf, layoutWith, PALETTE, textsOf } from '../../../../helpers/timeline.js';
import type { BarInput, LanesInput } from '../../../../helpers/timeline.js';

const [grid, life, event, selected, gold, , , reign, other] = PALETTE.inks.map(({ color }) => color);
const NAMES = new Map(
  Object.entries({ grid, life, event, selected, gold, reign, other, surface: PALETTE.surface }).map(
    ([name, color = '']) => [color.replace(/[^\d,]/g, ''), name] as const,
  ),
);

/** A canvas with a frame drawn on it. */
function drawn(lanes: LanesInput, fields: Partial<Frame> = {}) {
  const canvas = document.createElement('canvas');
  const layer = new CanvasLayer(canvas);
  const draw = (more: LanesInput, again: Partial<Frame> = {}): void => {
    const frame = frameOf(more, again);
    layer.update(sceneOf(frame, undefined, textsOf(frame.view)), PALETTE);
  };
  draw(lanes, fields);
  const context = canvas.getContext('2d') ?? expect.fail();
  const ratio = fields.ratio ?? 1;
  const pixel = (x: number, y: number): number[] => [
    ...context.getImageData(Math.floor(x * ratio), Math.floor(y * ratio), 1, 1).data,
  ];
  /** The name of the colour at a place: empty where nothing is drawn, "mixed" at an edge. */
  const at = (x: number, y: number): string => {
    const [r, g, b, alpha] = pixel(x, y);
    return alpha === 0 ? '' : alpha === 255 ? (NAMES.get(`${r},${g},${b}`) ?? 'mixed') : 'mixed';
  };
  /** Places from x to x + width at a height where something is drawn. */
  const ink = (x: number, width: number, y: number): number => {
    const { data } = context.getImageData(x * ratio, Math.floor(y * ratio), width * ratio, 1);
    return data.filter((_, index) => index % 4 === 3).filter((alpha) => alpha > 100).length;
  };
  /** Places from y to y + height in a column where something is drawn. */
  const tall = (x: number, y: number, height: number): number => {
    const { data } = context.getImageData(x * ratio, y * ratio, 1, height * ratio);
    return data.filter((_, index) => index % 4 === 3).filter((alpha) => alpha > 100).length;
  };
  return { canvas, draw, at, ink, tall };
}

/** One row: it is 28 pixels high from 24 on, its bar 20 from 28 on, with its middle at 38. */
const one = (bar: BarInput): LanesInput => ({ A: [[bar]] });
const MIDDLE = 38;

describe('the canvas', () => {
  for (const ratio of [1, 1.5, 2, 3])
    it(`has the density of the screen: ${ratio}`, () => {
      const { canvas, at } = drawn(one({ at: [1010, 1020] }), { ratio });
      expect([canvas.width, canvas.height]).to.deep.equal([1000 * ratio, Math.round(59 * ratio)]);
      expect([at(95, MIDDLE), at(105, MIDDLE), at(195, MIDDLE), at(205, MIDDLE)]).to.deep.equal([
        '',
        'reign',
        'reign',
        '',
      ]);
    });

  it('runs from right to left where the page does', () => {
    const { at } = drawn(one({ at: [1010, 1020] }), { mirrored: true });
    expect([at(895, MIDDLE), at(805, MIDDLE), at(905, MIDDLE), at(150, MIDDLE)]).to.deep.equal([
      'reign',
      'reign',
      '',
      '',
    ]);
  });

  it('is cleared before each picture', () => {
    const { at, draw } = drawn(one({ at: [1010, 1020] }));
    draw(one({ at: [1050, 1060] }));
    expect([at(150, MIDDLE), at(550, MIDDLE)]).to.deep.equal(['', 'reign']);
  });

  it('has a line at each tick, and between two lanes', () => {
    const ticks = [{ at: 1040, unit: 'year', year: 1040, month: 1, day: 1 }] as const;
    const { at } = drawn({ A: [[]], B: [[]] }, { ticks });
    expect([at(399, 5), at(400, 5), at(401, 5)]).to.deep.equal(['', 'grid', '']);
    expect([at(10, 0), at(10, 58), at(10, 59), at(10, 60)]).to.deep.equal(['', '', 'grid', '']);
  });

  it('shows what is scrolled to', () => {
    const { at } = drawn({ A: [[]], B: [[{ at: [1010, 1020] }]] }, { top: 50, height: 60 });
    expect([at(150, 47), at(150, 20)]).to.deep.equal(['reign', '']);
  });

  it('draws in one what is too narrow to be told apart', () => {
    const bars = Array.from({ length: 50 }, (_, index) => ({
      at: [1010 + index / 500, 1010 + (index + 1) / 500],
    }));
    const { ink } = drawn({ A: [bars as unknown as BarInput[]] });
    expect(ink(90, 30, MIDDLE)).to.be.within(1, 3);
  });

  it('draws plain bars where rows are low', () => {
    const layout = { ...layoutWith([{ firstRow: 0, rowCount: 1 }], 6), height: 40 };
    const { at } = drawn(one({ at: [1010, 1020, 1030, 1040], disputed: true }), { layout, height: 40 });
    expect([at(105, 27), at(250, 27), at(395, 27), at(250, 23), at(250, 31)]).to.deep.equal([
      'reign',
      'reign',
      'reign',
      '',
      '',
    ]);
  });
});

describe('the person marked', () => {
  const marked = (bar: Partial<BarInput>, selected: string | undefined, layout?: Frame['layout']): string => {
    const lanes = one({ at: [1010, 1020], person: 'p', ...bar });
    const { at } = drawn(lanes, { selected, ...(layout && { layout, height: layout.height }) });
    return layout ? at(150, 29) : at(150, 50);
  };

  it('has a line under each bar, and nobody else has', () => {
    expect(marked({}, 'p')).to.equal('selected');
    expect(marked({}, 'q')).to.equal('');
    expect(marked({}, undefined)).to.equal('');
    expect(marked({ person: undefined }, undefined)).to.equal('');
  });

  it('has none under events', () => expect(marked({ kind: 'event' }, 'p')).to.equal(''));

  it('has a thin one where rows are low', () => {
    const layout = { ...layoutWith([{ firstRow: 0, rowCount: 1 }], 6), height: 40 };
    expect(marked({}, 'p', layout)).to.equal('selected');
  });

  it('has one as long as the bar', () => {
    const { ink } = drawn(one({ at: [1010, 1020], person: 'p' }), { selected: 'p' });
    expect(ink(50, 200, 50)).to.equal(100);
  });
});

describe('a bar', () => {
  for (const kind of ['reign', 'life'] as const)
    it(`of a ${kind} is full`, () => {
      expect(drawn(one({ at: [1010, 1020], kind })).at(150, MIDDLE)).to.equal(kind);
    });

  it('of a life has an edge', () => {
    expect(drawn(one({ at: [1010, 1020], kind: 'life' })).at(150, 28)).to.equal('event');
    expect(drawn(one({ at: [1010, 1020], kind: 'reign' })).at(150, 28)).to.equal('reign');
  });

  for (const bar of [{ kind: 'companion' }, { junior: true }] as const)
    it(`of who ruled beside is an outline with a tint: ${JSON.stringify(bar)}`, () => {
      const { at } = drawn(one({ at: [1010, 1020], ...bar }), { ratio: 2 });
      expect([at(150, MIDDLE), at(150, 28.5), at(150, 47.5)]).to.deep.equal(['mixed', 'reign', 'reign']);
    });

  it('that is disputed is dashed, and only that', () => {
    const along = (disputed: boolean, kind: 'reign' | 'companion'): Set<string> => {
      const { at } = drawn(one({ at: [1010, 1020], kind, disputed }));
      return new Set(Array.from({ length: 60 }, (_, index) => at(115 + index, 28)));
    };
    expect([...along(true, 'reign')]).to.include.members(['reign', 'surface']);
    expect([...along(true, 'companion')]).to.include.members(['reign', 'surface']);
    expect([...along(false, 'companion')]).not.to.include('surface');
    expect([...along(false, 'reign')]).to.deep.equal(['reign']);
  });

  it('of an event that lasted is slender', () => {
    const { at, tall } = drawn(one({ at: [1010, 1020], kind: 'event' }));
    expect(at(150, MIDDLE)).to.equal('event');
    expect(tall(150, 28, 20)).to.equal(8);
  });

  it('leaves a hair free at its end', () => {
    const { at } = drawn({ A: [[{ at: [1010, 1020] }, { at: [1020, 1030] }]] }, { ratio: 4 });
    expect([at(199, MIDDLE), at(199.6, MIDDLE), at(200.1, MIDDLE)]).to.deep.equal(['reign', '', 'reign']);
  });
});

describe('the ends of a bar', () => {
  const certain = drawn(one({ at: [1010, 1020] }));
  const doubtful = drawn(one({ at: [1010, 1020, 1030, 1040] }));
  const unknown = (end: 'start' | 'end') => drawn(one({ at: [1010, 1020, 1030, 1040], unknown: end }));

  it('are hatched as far as they may reach', () => {
    // The rows of the hatching differ, but some of each place is drawn, and some is not.
    for (const x of [120, 330]) {
      const { tall } = doubtful;
      const inked = Array.from({ length: 50 }, (_, index) => tall(x + index, 28, 20));
      expect(Math.max(...inked), `${x}`).to.be.within(3, 19);
    }
    expect([doubtful.at(205, MIDDLE), doubtful.at(295, MIDDLE)]).to.deep.equal(['reign', 'reign']);
    expect([doubtful.ink(0, 98, MIDDLE), doubtful.ink(403, 100, MIDDLE)]).to.deep.equal([0, 0]);
    expect([certain.ink(0, 98, MIDDLE), certain.ink(203, 100, MIDDLE)]).to.deep.equal([0, 0]);
  });

  it('peter out where their limit is not known: at that end, and at no other', () => {
    // In three pieces, each lower than the one before, with gaps between them.
    const gap = (surface: ReturnType<typeof drawn>, x: number): number => surface.ink(x, 8, MIDDLE);
    const [start, end] = [unknown('start'), unknown('end')];
    expect([gap(end, 322), gap(end, 356)], 'gaps at the end').to.deep.equal([0, 0]);
    expect([gap(start, 170), gap(start, 136)], 'gaps at the start').to.deep.equal([0, 0]);
    const edge = (surface: ReturnType<typeof drawn>, x: number, width: number): number =>
      Math.max(...Array.from({ length: width }, (_, index) => surface.tall(x + index, 26, 2)));
    expect([edge(start, 0, 99), edge(end, 402, 90)], 'nothing beyond').to.deep.equal([0, 0]);
    const height = (surface: ReturnType<typeof drawn>, x: number): number => {
      const rows = Array.from({ length: 20 }, (_, index) => surface.ink(x, 18, 28 + index));
      return rows.filter((inked) => inked > 0).length;
    };
    expect([height(end, 301), height(end, 335), height(end, 368)]).to.deep.equal([20, 14, 8]);
    expect([height(start, 181), height(start, 148), height(start, 115)]).to.deep.equal([20, 14, 8]);
  });

  it('have an arrow where there is no limit, with its tip at the edge', () => {
    const open = drawn(one({ at: [1010, 1010, Infinity, Infinity] }));
    // The head stands out above and below the bar, eight pixels before the edge, and nowhere else.
    expect([open.at(992, 27), open.at(998, 27), open.at(980, 27), open.at(992, 48)]).to.deep.equal([
      'reign',
      '',
      '',
      'reign',
    ]);
    const past = drawn(one({ at: [-Infinity, -Infinity, 1090, 1090] }));
    expect([past.at(7, 27), past.at(1, 27), past.at(20, 27), past.at(7, 48)]).to.deep.equal([
      'reign',
      '',
      '',
      'reign',
    ]);
    expect([open.ink(0, 60, 26), past.ink(940, 60, 26)], 'no other arrow').to.deep.equal([0, 0]);
    expect([certain.tall(195, 24, 4), certain.tall(105, 24, 4)], 'none where it ends').to.deep.equal([0, 0]);
  });

  it('of which nothing is certain leave no core', () => {
    const { at } = drawn(one({ at: [1010, 1030, 1020, 1040] }));
    const solid = Array.from({ length: 20 }, (_, index) => at(250, 28 + index));
    expect(solid.filter((color) => color === 'reign').length).to.be.below(20);
  });
});

describe('an event at one time', () => {
  it('is a lozenge', () => {
    const { at, tall } = drawn(one({ at: [1050, 1050], kind: 'event', point: true }));
    expect([at(500, MIDDLE), at(494, 32), at(505, 43)]).to.deep.equal(['event', '', '']);
    expect(tall(500, 24, 28)).to.be.within(10, 13);
    expect(tall(496, 24, 28)).to.be.within(2, 6);
    expect([tall(492, 24, 28), tall(508, 24, 28)]).to.deep.equal([0, 0]);
  });

  it('stands in the middle of when it may have been, on a line as long as the doubt', () => {
    const { at, tall } = drawn(one({ at: [1040, 1060, 1040, 1060], kind: 'event', point: true }));
    expect(at(500, MIDDLE)).to.equal('event');
    expect([tall(400, 28, 20), tall(599, 28, 20)]).to.deep.equal([6, 6]);
    expect([at(390, MIDDLE), at(610, MIDDLE)]).to.deep.equal(['', '']);
    expect(tall(450, 28, 20)).to.be.within(1, 3);
  });
});
