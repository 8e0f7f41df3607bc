import type { Words } from '../../../i18n/words.js';
import { ascending, packRows } from '../../../model/timeline/pack-rows.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { claimEnd, claimStart } from '../../../model/timeline/span.js';
import type { Claim, TimeSpan } from '../../../model/timeline/span.js';
import type { Band } from './bars.js';
import { shortLabel } from './item-text.js';
import type { TimelineItem } from './timeline-item.js';

/** Average width of a letter of a label, and the margin beside the label, in CSS pixels. */
const LETTER_WIDTH = 6.6;
const LABEL_MARGIN = 16;

/** Half the width of a point in CSS pixels. */
const POINT_ROOM = 8;

/** Pixels per year at which names first appear beside the bars of a line. */
const NAMES_BESIDE = 4;

/** Length in years of a bar's name beside it, at {@link NAMES_BESIDE}. */
export function roomOf(item: TimelineItem, words: Words): number {
  return (shortLabel(item, words).length * LETTER_WIDTH + LABEL_MARGIN) / NAMES_BESIDE;
}

/** Rows that are being filled with bars. */
export interface Rows {
  /** Number of bars so far. */
  count: number;
  /** Index of each row's first bar. */
  readonly firsts: number[];
}

/**
 * Adds the rows of a band.
 * @param claimOf The time that a bar claims in its row; default that of its dates.
 * @returns The index of each bar in the store: by row, then by time.
 */
export function packBand(
  target: Rows,
  { items, spans }: Band,
  claimOf: ((item: TimelineItem, span: TimeSpan) => Claim) | undefined,
): Uint32Array {
  const starts = new Float64Array(spans.length);
  const ends = new Float64Array(spans.length);
  spans.forEach((span, index) => {
    const claim = claimOf?.(items[index] as TimelineItem, span);
    starts[index] = claim ? claim.start : claimStart(span);
    ends[index] = claim ? claim.end : claimEnd(span);
  });
  const { rows, count, order } = packRows(starts, ends);
  return placeBars(target, rows, count, order);
}

/** Adds bars in chronological order as a single row. */
export function addInOrder(target: Rows, { spans }: Band): Uint32Array {
  const starts = Float64Array.from(spans, claimStart);
  return placeBars(target, new Uint32Array(spans.length), 1, ascending(starts));
}

/** The places of bars whose rows are known. */
function placeBars(target: Rows, rows: Uint32Array, count: number, order: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(count);
  for (const row of rows) (sizes[row] as number)++;
  // Where the next bar of each row goes.
  const next = sizes.map((size) => {
    target.firsts.push(target.count);
    target.count += size;
    return target.count - size;
  });
  const places = new Uint32Array(rows.length);
  for (const index of order) places[index] = (next[rows[index] as number] as number)++;
  return places;
}

/** The time that a bar claims together with its label, if the whole range is shown. */
export function labelledClaim(
  item: TimelineItem,
  span: TimeSpan,
  extent: TimeWindow,
  yearsPerPixel: number,
  words: Words,
): Claim {
  let [start, end] = [claimStart(span), claimEnd(span)];
  const label = shortLabel(item, words).length * LETTER_WIDTH + LABEL_MARGIN;
  if (item.point) {
    // A point is drawn in the middle of its range.
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
