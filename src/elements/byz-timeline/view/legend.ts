import type { TimelineWords } from '../../../i18n/timeline/words.js';
import type { BarStore } from '../../../model/timeline/bar-store.js';
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

/** Uncertainty of up to this many years is rarely visible. */
const MIN_DOUBT = 1.01;

/** The entries that a view needs. */
export function legendOf(
  items: readonly TimelineItem[],
  { earliestStart, latestStart, earliestEnd, latestEnd, unknown }: BarStore,
  colorOf: Uint16Array,
  houses: number,
  eras: number,
): LegendKey[] {
  // Collected as bits: there are many bars, but few entries.
  let found = eras > 0 ? BITS.era : 0;
  for (let index = 0; index < items.length; index += 1) {
    const { kind, disputed, junior } = items[index] as TimelineItem;
    if (kind === 'life' || kind === 'event') found |= BITS[kind];
    else if (disputed) found |= BITS.claimed;
    else found |= kind === 'companion' || junior ? BITS.beside : BITS.ruled;
    if (kind === 'reign' && houses > 1 && colorOf[index] === 0) found |= BITS.noHouse;
    const lateStart = latestStart[index] as number;
    const earlyEnd = earliestEnd[index] as number;
    const atStart = lateStart - (earliestStart[index] as number);
    const atEnd = (latestEnd[index] as number) - earlyEnd;
    if (atStart > MIN_DOUBT || atEnd > MIN_DOUBT || unknown[index]) found |= BITS.uncertain;
    if (lateStart === -Infinity || earlyEnd === Infinity) found |= BITS.open;
  }
  return LEGEND.filter((key) => found & BITS[key]);
}
