import { expect } from '@open-wc/testing';
import { Band } from '../../../../../src/elements/byz-timeline/view/bars.js';
import { legendOf } from '../../../../../src/elements/byz-timeline/view/legend.js';
import type { LegendKey } from '../../../../../src/elements/byz-timeline/view/legend.js';
import { spanOfInput, viewOf } from '../../../../helpers/timeline.js';
import type { BarInput } from '../../../../helpers/timeline.js';

const legend = (bars: readonly BarInput[], houses = 1, eras = 0, years = 1000): LegendKey[] => {
  const { items, colorOf } = viewOf({ A: [bars] });
  const band = new Band(items.map((item, at) => ({ item, span: spanOfInput(bars[at] as BarInput) })));
  return legendOf([[band, Uint32Array.from(items.keys())]], colorOf, houses, eras, years);
};

describe('the legend', () => {
  const bars: [BarInput, LegendKey[]][] = [
    [{ at: [1010, 1020] }, ['ruled']],
    [{ at: [1010, 1020], kind: 'companion' }, ['beside']],
    [{ at: [1010, 1020], junior: true }, ['beside']],
    [{ at: [1010, 1020], disputed: true }, ['claimed']],
    [{ at: [1010, 1020], kind: 'life' }, ['life']],
    [{ at: [1010, 1010], kind: 'event', point: true }, ['event']],
    [{ at: [1010, 1012, 1020, 1020] }, ['ruled', 'uncertain']],
    [{ at: [1010, 1011, 1020, 1021] }, ['ruled']],
    [{ at: [1010, 1010, 1020, 1020], unknown: 'end' }, ['ruled', 'uncertain']],
    [{ at: [1010, 1010, Infinity, Infinity] }, ['ruled', 'open']],
    [{ at: [-Infinity, -Infinity, 1010, 1010] }, ['ruled', 'open']],
  ];
  for (const [bar, keys] of bars)
    it(`explains ${keys.join(', ')}`, () => expect(legend([bar])).to.deep.equal(keys));

  it('explains hatching of less than a year where that can be seen', () => {
    expect(legend([{ at: [1010, 1011, 1020, 1021] }], 1, 0, 75)).to.deep.equal(['ruled', 'uncertain']);
    expect(legend([{ at: [1010, 1010.003, 1020, 1020.003] }], 1, 0, 75)).to.deep.equal(['ruled']);
  });

  it('explains no more than there is, in one order', () => {
    expect(legend([])).to.deep.equal([]);
    const mixed: BarInput[] = [{ at: [1, 2], disputed: true }, { at: [3, 4], kind: 'life' }, { at: [5, 6] }];
    expect(legend(mixed, 1, 2)).to.deep.equal(['life', 'ruled', 'claimed', 'era']);
  });

  it('explains the colour of those of no house only beside others', () => {
    expect(legend([{ at: [1, 2] }], 3)).to.deep.equal(['ruled', 'noHouse']);
    expect(legend([{ at: [1, 2] }], 1)).to.deep.equal(['ruled']);
  });
});
