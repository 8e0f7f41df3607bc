import { expect } from '@open-wc/testing';
import { placeOf } from '../../../../../src/elements/byz-timeline/scene/bar-place.js';
import { FIRST_HOUSE, NO_BAR, SHAPES } from '../../../../../src/elements/byz-timeline/scene/marks.js';
import type { Scene } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { scene } from '../../../../helpers/scene.js';

/** The bars that have a mark. */
const drawn = ({ marks }: Scene): Set<number> =>
  new Set([...marks.index.slice(0, marks.count)].filter((index) => index !== NO_BAR));
const spines = ({ labels }: Scene): string[] => labels.filter(({ up }) => up).map(({ text }) => text);
const captions = ({ captions: all }: Scene, kind: string): string[] =>
  all.filter((caption) => caption.kind === kind).map(({ text }) => text);

describe('the scene of all rulers', () => {
  const whole = scene({});

  it('says what its list says: everybody has a mark, or stands in one with another', () => {
    const { view } = whole.frame;
    const near = Array.from({ length: 30 }, (_, step) => scene({}, [280 + step * 40, 321 + step * 40]));
    const found = new Set(near.flatMap((part) => [...drawn(part)]));
    const missing = view.items
      .filter((_, index) => !found.has(index))
      .map(({ label, date }) => `${label} ${date.source}`);
    expect(missing).to.deep.equal([]);
    expect(drawn(whole).size).to.be.above(view.items.length * 0.8);
  });

  it('names the long reigns at the widest view', () => {
    expect(spines(whole)).to.include.members([
      'Justinian I',
      'Basil II',
      'Constantine VII',
      'Alexios I',
      'John V',
      'Theodosius II',
    ]);
  });

  it('never cuts a name', () => {
    const names = whole.frame.view.items.map(({ label }) => label);
    for (const name of spines(whole))
      expect(
        names.some((full) => full === name || full.startsWith(`${name} `)),
        name,
      ).to.equal(true);
  });

  it('shows who ruled in one row, each in the colour of the house', () => {
    const { frame, marks } = whole;
    const { view, layout } = frame;
    const row = layout.lanes[0]?.line?.rows[0] ?? expect.fail();
    const house = (name: string): number => view.colors.findIndex(({ house: id }) => id === name);
    const inkAt = (year: number): number => {
      const x = ((year - frame.scale.from) / (frame.scale.to - frame.scale.from)) * frame.scale.width;
      for (let at = 0; at < marks.count; at += 1) {
        const [start = 0, top = 0, width = 0] = marks.box.subarray(4 * at, 4 * at + 3);
        if (marks.shape[at] === SHAPES.fill && top === row.top && start <= x && start + width > x)
          return marks.ink[at] ?? -1;
      }
      return -1;
    };
    const expected = {
      justinianic: 550,
      macedonian: 1000,
      lekapenos: 930,
      komnenos: 1150,
      palaiologos: 1300,
    };
    for (const [name, year] of Object.entries(expected))
      expect(inkAt(year), name).to.equal(FIRST_HOUSE + house(name));
    expect(inkAt(1230), 'in exile').to.equal(-1);
  });

  it('leaves two pixels between houses and one between reigns of a house', () => {
    const { frame, marks } = whole;
    const row = frame.layout.lanes[0]?.line?.rows[0] ?? expect.fail();
    const boxes = Array.from({ length: marks.count }, (_, at) => at).filter(
      (at) =>
        marks.box[4 * at + 1] === row.top && marks.index[at] !== NO_BAR && marks.shape[at] === SHAPES.fill,
    );
    const gaps = (same: boolean): number[] =>
      boxes.slice(1).flatMap((at, order) => {
        const before = boxes[order] ?? 0;
        const gap =
          (marks.box[4 * at] ?? 0) - (marks.box[4 * before] ?? 0) - (marks.box[4 * before + 2] ?? 0);
        const wide = (marks.box[4 * before + 2] ?? 0) > 3;
        return wide && gap < 2.5 && (marks.ink[at] === marks.ink[before]) === same ? [gap] : [];
      });
    expect(Math.max(...gaps(true))).to.be.below(1.9);
    expect(Math.min(...gaps(false))).to.be.above(1.9);
  });

  it('names the dynasties above, and eras', () => {
    expect(captions(whole, 'dynasty')).to.include.members([
      'Macedonian',
      'Palaiologos',
      'Komnenos',
      'Isaurian',
      'Lekapenos',
    ]);
    expect(captions(whole, 'era').join()).to.include('Latin rule 1204–1261');
    expect(captions(whole, 'lane')).to.include.members(['Emperor of Nicaea', 'Emperor of Trebizond']);
  });

  it('covers no bars with the name of a lane while there is room beside or between them', () => {
    for (const shown of [whole, scene({}, [700, 1100])]) {
      const { marks } = shown;
      for (const { kind, text, start, top, width } of shown.captions) {
        // His reigns leave no room.
        if (kind !== 'lane' || text === 'Ruler of Bulgaria') continue;
        for (let at = 0; at < marks.count; at += 1) {
          const [from = 0, y = 0, size = 0, high = 0] = marks.box.slice(4 * at, 4 * at + 4);
          if (marks.index[at] === NO_BAR || y + high <= top || y >= top + 15) continue;
          expect(from >= start + width || from + size <= start, `${text} ${start}`).to.equal(true);
        }
      }
    }
  });

  it('has no names over one another', () => {
    for (const one of [
      whole,
      scene({}, [700, 1100]),
      scene({}, [860, 1085]),
      scene({}, [1320, 1453]),
      scene({}, undefined, 340),
    ]) {
      const boxes = one.captions.filter(({ kind }) => kind !== 'lane' && kind !== 'piece');
      boxes.forEach((a, at) =>
        boxes.slice(at + 1).forEach((b) => {
          const apart = a.top !== b.top || a.start + a.width <= b.start || b.start + b.width <= a.start;
          expect(apart, `${a.text} and ${b.text}`).to.equal(true);
        }),
      );
    }
  });

  it('has nothing beyond its edges that can be read', () => {
    for (const width of [340, 1200])
      for (const { start, width: size, text } of scene({}, undefined, width).captions)
        expect(start >= 0 && start + size <= width + 1, text).to.equal(true);
  });

  it('stands still in height while time is moved', () => {
    const tops = [800, 900, 1000].map((year) =>
      scene({}, [year, year + 200]).frame.layout.lanes.map(({ top }) => top),
    );
    expect(tops[1]).to.deep.equal(tops[0]);
    expect(tops[2]).to.deep.equal(tops[0]);
  });

  it('knows the place of everybody', () => {
    const { frame } = scene({}, [1320, 1453]);
    frame.view.items.forEach((item, index) => {
      const place = placeOf(frame, index) ?? expect.fail(`${item.label} has no place`);
      expect(place.height, item.label).to.be.above(0);
    });
  });
});

describe('the scene near by', () => {
  it('names reigns along their bars, with years where there is room, and short ones above', () => {
    const civil = scene({}, [1320, 1453]);
    const texts = civil.labels.map(({ text, years = '' }) => `${text} ${years}`);
    expect(texts).to.include('Manuel II Palaiologos 1391–1425');
    expect(texts).to.include('Andronikos III ');
    expect(captions(civil, 'name')).to.include('John VII Palaiologos');
  });

  it('joins the pieces of a reign that was interrupted', () => {
    const { marks } = scene({}, [1320, 1453]);
    expect([...marks.shape.slice(0, marks.count)]).to.include(SHAPES.arc);
  });

  it('shows claimants as lozenges from afar and as dashed boxes near by', () => {
    const shapesOf = (window?: [number, number]): Set<number> => {
      const { frame, marks } = scene({}, window);
      const artabasdos = frame.view.items.findIndex(({ label }) => label === 'Artabasdos');
      return new Set(
        [...marks.shape.slice(0, marks.count)].filter((_, at) => marks.index[at] === artabasdos),
      );
    };
    expect(shapesOf().has(SHAPES.hollow)).to.equal(true);
    expect([...shapesOf([735, 750])]).to.include(SHAPES.claim);
  });
});

describe('the scene of a house', () => {
  it('has and explains only the eras of its time', () => {
    const { legend, eras } = scene({ house: 'komnenos' }).frame.view;
    expect([legend.includes('era'), eras]).to.deep.equal([false, []]);
  });

  it('is a line too', () => {
    expect(spines(scene({ house: 'palaiologos' }))).to.include.members(['Andronikos II', 'John V']);
  });
});
