import { expect } from '@open-wc/testing';
import { SHAPES } from '../../../../../src/elements/byz-timeline/scene/marks.js';
import { sceneOf } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import type { Scene } from '../../../../../src/elements/byz-timeline/scene/scene.js';
import { createDataset } from '../../../../../src/model/tenures/derived-relations.js';
import type { Person } from '../../../../../src/model/schema/index.js';
import { scene } from '../../../../helpers/scene.js';
import { frameOf, textsOf } from '../../../../helpers/timeline.js';

const claim = (id: string, reign: string): Person => ({
  id,
  name: id,
  tenures: [{ office: 'emperor', reign, disputed: true }],
});

const dataset = createDataset([
  {
    offices: [{ id: 'emperor', name: 'Emperor' }],
    people: [
      { id: 'Bardas', name: 'Bardas', tenures: [{ office: 'emperor', reign: '1040/1070' }] },
      claim('Year', '1044'),
      claim('Same', '1057/1057'),
      claim('Day', '1063-05-01'),
      claim('Weeks', '1060-05-01/1060-06-10'),
      claim('Long', '1047/1052'),
    ],
  },
]);

/** Widths of the lozenges, and whether they lie in the element of their bar, by the names of claimants. */
function lozenges({ frame, marks, labels }: Scene): Map<string, { width: number; inside: boolean }> {
  const found = new Map<string, { width: number; inside: boolean }>();
  for (let at = 0; at < marks.count; at += 1) {
    if (marks.shape[at] !== SHAPES.hollow) continue;
    const [start = 0, , width = 0] = marks.box.subarray(4 * at, 4 * at + 4);
    const index = marks.index[at];
    const label = labels.find((one) => one.index === index);
    // Marks are rounded.
    const ends = label && [label.start - 0.01, label.start + label.width + 0.01];
    const inside = ends !== undefined && (ends[0] ?? 0) <= start && (ends[1] ?? 0) >= start + width;
    found.set(frame.view.items[index ?? -1]?.label ?? '', { width, inside });
  }
  return found;
}

describe('a claim that is short, or known by a single date', () => {
  for (const [distance, window] of [
    ['a distance', [700, 1100]],
    ['the middle', [960, 1160]],
    ['near by', [1040, 1070]],
    ['nearer', [1043, 1064]],
  ] as const)
    it(`is a lozenge of its own that can be focused, from ${distance}`, () => {
      const found = lozenges(scene({ office: 'emperor' }, window, 1200, dataset));
      const expected = distance === 'a distance' ? ['Year', 'Same'] : ['Year', 'Same', 'Day'];
      expect([...found.keys()])
        .to.include.members(expected)
        .and.not.to.include('Bardas');
      for (const [name, { width, inside }] of found) {
        expect(width, name).to.be.within(10, 12);
        expect(inside, name).to.equal(true);
      }
    });

  it('lies on a line as long as its doubt', () => {
    const { frame, marks } = scene({ office: 'emperor' }, [1043, 1064], 1200, dataset);
    const year = frame.view.items.findIndex(({ label }) => label === 'Year');
    const doubt = [...marks.shape.slice(0, marks.count)].findIndex(
      (shape, at) => shape === SHAPES.doubt && marks.index[at] === year,
    );
    const [start = 0, , width = 0] = marks.box.subarray(4 * doubt, 4 * doubt + 4);
    const pixels = 1200 / 21;
    expect(start).to.be.closeTo(pixels, 1);
    expect(width).to.be.closeTo(pixels, 1);
  });

  it('is one in rows that are no line, where what is no claim is a narrow bar', () => {
    // A year of which nothing is certain: half a pixel.
    const at = [1050, 1050.05, 1050, 1050.05] as const;
    const frame = frameOf({ Lane: [[{ at, disputed: true, label: 'Claim' }], [{ at }]] });
    const shown = sceneOf(frame, undefined, textsOf(frame.view));
    expect([...lozenges(shown)]).to.deep.equal([['Claim', { width: 12, inside: true }]]);
    const own = [...shown.marks.index.slice(0, shown.marks.count)].indexOf(1);
    expect(shown.marks.shape[own]).to.equal(SHAPES.fill);
    expect(shown.marks.box[4 * own + 2]).to.be.above(1);
  });
});
