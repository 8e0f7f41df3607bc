import type { TimelineWords } from '../../../i18n/timeline/words.js';
import type { BarStore } from '../../../model/timeline/bar-store.js';
import type { TimelineItem } from './timeline-item.js';

/** What a legend can explain, in its order. */
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

/** An entry of the legend; its words are those of the timeline. */
export type LegendKey = (typeof LEGEND)[number] & keyof TimelineWords['legend'];

/** Uncertainty of fewer years than this is rarely visible. */
const MIN_DOUBT = 1.01;

/** What there is to explain in a picture. */
export function legendOf(
  items: readonly TimelineItem[],
  { earliestStart, latestStart, earliestEnd, latestEnd, unknown }: BarStore,
  colorOf: Uint16Array,
  houses: number,
  eras: number,
): LegendKey[] {
  const found = new Set<LegendKey>(eras > 0 ? ['era'] : []);
  for (let index = 0; index < items.length; index += 1) {
    const { kind, disputed, junior } = items[index] as TimelineItem;
    if (kind === 'life' || kind === 'event') found.add(kind);
    else if (disputed) found.add('claimed');
    else found.add(kind === 'companion' || junior ? 'beside' : 'ruled');
    if (kind === 'reign' && houses > 1 && colorOf[index] === 0) found.add('noHouse');
    const lateStart = latestStart[index] ?? 0;
    const earlyEnd = earliestEnd[index] ?? 0;
    const atStart = lateStart - (earliestStart[index] ?? 0);
    const atEnd = (latestEnd[index] ?? 0) - earlyEnd;
    if (atStart > MIN_DOUBT || atEnd > MIN_DOUBT || unknown[index]) found.add('uncertain');
    if (lateStart === -Infinity || earlyEnd === Infinity) found.add('open');
  }
  return LEGEND.filter((key) => found.has(key));
}
