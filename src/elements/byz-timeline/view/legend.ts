import type { TimelineWords } from '../../../i18n/timeline/words.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import type { TimelineItem } from './timeline-item.js';

/** Everything that a legend can explain, in order. */
export const LEGEND = [
  'life',
  'ruled',
  'beside',
  'claimed',
  'noHouse',
  'event',
  'uncertain',
  'open',
  'era',
] as const;

/** An entry of the legend. */
export type LegendKey = (typeof LEGEND)[number] & keyof TimelineWords['legend'];

/** A bit for each entry. */
const BITS = Object.fromEntries(LEGEND.map((key, index) => [key, 1 << index])) as Record<LegendKey, number>;

/** Uncertainty of up to this many years is rarely visible, unless it is more than one of so many parts of the whole. */
const MIN_DOUBT = 1.01;
const PARTS = 300;

/** Bars, and the index of each in the view. */
export type PlacedBars = readonly [
  bars: { readonly items: readonly TimelineItem[]; readonly spans: readonly TimeSpan[] },
  places: Uint32Array,
];

/**
 * The entries that a view needs. Bars are read in the order in which they were created, which is faster than by row.
 * @param years The length of the whole range.
 */
export function legendOf(
  placed: readonly PlacedBars[],
  colorOf: Uint16Array,
  houses: number,
  eras: number,
  years: number,
): LegendKey[] {
  const least = Math.min(MIN_DOUBT, years / PARTS);
  // Collected as bits: there are many bars, but few entries.
  let found = eras > 0 ? BITS.era : 0;
  for (const [{ items, spans }, places] of placed) {
    items.forEach(({ kind, disputed, junior }, at) => {
      if (kind === 'life' || kind === 'event') found |= BITS[kind];
      else if (disputed) found |= BITS.claimed;
      else found |= kind === 'companion' || junior ? BITS.beside : BITS.ruled;
      if (kind === 'reign' && houses > 1 && colorOf[places[at] as number] === 0) found |= BITS.noHouse;
      const span = spans[at] as TimeSpan;
      const { latestStart, earliestEnd } = span;
      const isDoubtful = latestStart - span.earliestStart > least || span.latestEnd - earliestEnd > least;
      if (isDoubtful || span.startUnknown || span.endUnknown) found |= BITS.uncertain;
      if (latestStart === -Infinity || earliestEnd === Infinity) found |= BITS.open;
    });
  }
  return LEGEND.filter((key) => found & BITS[key]);
}
