import { expect } from '@open-wc/testing';
import { placeInTiers } from '../../../../../src/elements/byz-timeline/scene/tiers.js';
import type { TierLabel } from '../../../../../src/elements/byz-timeline/scene/tiers.js';

const name = (text: string, at: number, slack = 0): TierLabel => ({ at, slack, texts: [[text, 100]] });
const told = (wanted: TierLabel[], tiers = 2, width = 1000): string[] =>
  placeInTiers(wanted, tiers, width).map((one) => (one ? `${one.text} ${one.start} in ${one.tier}` : 'none'));

describe('names in tiers', () => {
  it('stand over their middle, without a leader where they may', () => {
    expect(told([name('a', 500, 30), name('b', 700)])).to.deep.equal(['a 450 in 0', 'b 650 in 0']);
  });

  it('give way to each other by a little, or else stand higher', () => {
    expect(told([name('a', 500, 30), name('b', 590, 30)])).to.deep.equal(['a 450 in 0', 'b 558 in 0']);
    expect(told([name('a', 500, 30), name('b', 560, 30)])).to.deep.equal(['a 450 in 0', 'b 510 in 1']);
  });

  it('keep within the width', () => {
    expect(told([name('a', 20, 60), name('b', 990)])).to.deep.equal(['a 0 in 0', 'b 900 in 0']);
  });

  it('do not meet another’s leader, unless nothing else works', () => {
    // The second can only stand on high, and its leader passes the first.
    expect(told([name('a', 500, 30), name('b', 500)])).to.deep.equal(['a 450 in 0', 'b 450 in 1']);
    // A third at the same place finds none.
    expect(told([name('a', 500), name('b', 500), name('c', 500)])[2]).to.equal('none');
  });

  it('leave room for leaders still to come, and stand like stairs at an edge', () => {
    expect(told([name('a', 500), name('b', 540)])).to.deep.equal(['a 432 in 0', 'b 490 in 1']);
    const left = [name('b', 20), name('c', 41), name('a', 4)];
    expect(told(left, 3)).to.deep.equal(['b 12 in 1', 'c 27 in 0', 'a 0 in 2']);
    const right = [name('b', 980), name('c', 996), name('a', 959)];
    expect(told(right, 3)).to.deep.equal(['b 888 in 1', 'c 900 in 2', 'a 873 in 0']);
  });

  it('say less where there is room for less, and nothing where there is none', () => {
    const long: TierLabel = {
      at: 500,
      slack: 0,
      texts: [
        ['long', 2000],
        ['short', 80],
      ],
    };
    expect(told([long])).to.deep.equal(['short 460 in 0']);
    expect(told([name('a', 500)], 0)).to.deep.equal(['none']);
  });
});
