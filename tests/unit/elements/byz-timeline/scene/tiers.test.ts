import { expect } from '@open-wc/testing';
import { placeInTiers } from '../../../../../src/elements/byz-timeline/scene/tiers.js';
import type { TierLabel } from '../../../../../src/elements/byz-timeline/scene/tiers.js';

const name = (text: string, at: number, slack = 0): TierLabel => ({ at, slack, texts: [[text, 100]] });
const told = (wanted: TierLabel[], tiers = 2, width = 1000): string[] =>
  placeInTiers(wanted, tiers, width).map((one) =>
    one ? `${one.text} ${one.start} in ${one.tier}${one.leader ? ' led' : ''}` : 'none',
  );

describe('names in tiers', () => {
  it('stand over their middle, without a leader where they may', () => {
    expect(told([name('a', 500, 30), name('b', 700)])).to.deep.equal(['a 450 in 0', 'b 650 in 0 led']);
  });

  it('give way to each other by a little, or else stand higher', () => {
    expect(told([name('a', 500, 30), name('b', 590, 30)])).to.deep.equal(['a 450 in 0', 'b 558 in 0']);
    expect(told([name('a', 500, 30), name('b', 560, 30)])).to.deep.equal(['a 450 in 0', 'b 510 in 1 led']);
  });

  it('keep within the width', () => {
    expect(told([name('a', 20, 60), name('b', 990)])).to.deep.equal(['a 0 in 0', 'b 900 in 0 led']);
  });

  it('do not meet another’s leader, unless nothing else works', () => {
    // The second can only stand on high, and its leader passes the first.
    expect(told([name('a', 500, 30), name('b', 500)])).to.deep.equal(['a 450 in 0', 'b 450 in 1 led']);
    // The third finds no place beside that leader.
    expect(told([name('a', 500), name('b', 500), name('c', 520)], 2)[2]).to.equal('none');
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
    expect(told([long])).to.deep.equal(['short 460 in 0 led']);
    expect(told([name('a', 500)], 0)).to.deep.equal(['none']);
  });
});
