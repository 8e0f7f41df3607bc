import type { Words } from '../../../i18n/words.js';
import { packRows } from '../../../model/timeline/pack-rows.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { claimEnd, claimStart } from '../../../model/timeline/span.js';
import type { Claim } from '../../../model/timeline/span.js';
import type { Bar } from './bars.js';
import { shortLabel } from './item-text.js';

/** Width in CSS pixels that the letters of a label need on average, and the room beside them. */
const LETTER_WIDTH = 6.6;
const LABEL_MARGIN = 16;

/** Half of what a point takes, in CSS pixels. */
const POINT_ROOM = 8;

/** Pixels per year at which names begin to stand beside the bars of a line. */
const NAMES_BESIDE = 4;

/** Years that a bar's name takes beside it, at {@link NAMES_BESIDE}. */
export function roomOf({ item }: Bar, words: Words): number {
  return (shortLabel(item, words).length * LETTER_WIDTH + LABEL_MARGIN) / NAMES_BESIDE;
}

/** Bars in the order of their rows and, within a row, of time; with the index of each row's first. */
export interface Rows {
  readonly bars: Bar[];
  readonly firsts: number[];
}

/**
 * Adds the rows of a band.
 * @param claimOf The time that a bar claims; default that of its dates.
 */
export function packBand(
  target: Rows,
  bars: readonly Bar[],
  claimOf: ((bar: Bar) => Claim) | undefined,
): void {
  const starts = new Float64Array(bars.length);
  const ends = new Float64Array(bars.length);
  bars.forEach((bar, index) => {
    const claim = claimOf?.(bar);
    starts[index] = claim ? claim.start : claimStart(bar.span);
    ends[index] = claim ? claim.end : claimEnd(bar.span);
  });
  const { rows, count, order } = packRows(starts, ends);
  const packed = Array.from({ length: count }, (): Bar[] => []);
  for (const index of order) packed[rows[index] as number]?.push(bars[index] as Bar);
  for (const row of packed) {
    target.firsts.push(target.bars.length);
    for (const bar of row) target.bars.push(bar);
  }
}

/** The time that a bar claims together with its label, when the whole is shown. */
export function labelledClaim(bar: Bar, extent: TimeWindow, yearsPerPixel: number, words: Words): Claim {
  const { item, span } = bar;
  let [start, end] = [claimStart(span), claimEnd(span)];
  const label = shortLabel(item, words).length * LETTER_WIDTH + LABEL_MARGIN;
  if (item.point) {
    // A point stands in the middle of its doubt.
    const middle = (span.earliestStart + span.latestEnd) / 2;
    start = Math.min(span.earliestStart, middle - POINT_ROOM * yearsPerPixel);
    end = Math.max(span.latestEnd, middle + POINT_ROOM * yearsPerPixel);
  } else if (item.kind !== 'event' && span.earliestEnd - span.latestStart > label * yearsPerPixel) {
    return { start, end };
  }
  const room = label * yearsPerPixel;
  return end + room > extent.to && start - room >= extent.from
    ? { start: start - room, end }
    : { start, end: end + room };
}
