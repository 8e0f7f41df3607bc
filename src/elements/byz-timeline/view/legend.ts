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
  const has = Object.fromEntries(LEGEND.map((key) => [key, false])) as Record<LegendKey, boolean>;
  has.era = eras > 0;
  for (let index = 0; index < items.length; index += 1) {
    const { kind, disputed, junior } = items[index] as TimelineItem;
    if (kind === 'life' || kind === 'event') has[kind] = true;
    else if (disputed) has.claimed = true;
    else if (kind === 'companion' || junior) has.beside = true;
    else has.ruled = true;
    if (kind === 'reign' && houses > 1 && colorOf[index] === 0) has.noHouse = true;
    const lateStart = latestStart[index] ?? 0;
    const earlyEnd = earliestEnd[index] ?? 0;
    const atStart = lateStart - (earliestStart[index] ?? 0);
    const atEnd = (latestEnd[index] ?? 0) - earlyEnd;
    if (atStart > MIN_DOUBT || atEnd > MIN_DOUBT || unknown[index]) has.uncertain = true;
    if (lateStart === -Infinity || earlyEnd === Infinity) has.open = true;
  }
  return LEGEND.filter((key) => has[key]);
}
