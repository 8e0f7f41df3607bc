import type { Words } from '../../i18n/words.js';
import type { TimelineWords } from '../../i18n/timeline/index.js';
import { createBarStore } from '../../model/timeline/bar-store.js';
import type { BarStore } from '../../model/timeline/bar-store.js';
import type { HistoricalDate } from '../../model/date/index.js';
import { packRows } from '../../model/lanes.js';
import { claimOf, spanOf } from '../../model/timeline/span.js';
import type { TimeSpan } from '../../model/timeline/span.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import { shortLabel } from './item-text.js';

/** What all view functions need to know beside the records. */
export interface ViewOptions {
  readonly words: Words;
  readonly timeline: TimelineWords;
  /** Years by which "c." may be off to either side. */
  readonly circa: number;
  /** Only what touches this time is drawn; either end may be infinite. */
  readonly within: TimeWindow;
  /** CSS pixels: how much room labels have. */
  readonly width: number;
}

/** What is drawn: a bar, or a point on a line. */
export interface TimelineItem {
  /** `life` from birth to death, `reign` of a tenure, `companion` who ruled beside, `event` of a life. */
  readonly kind: 'life' | 'reign' | 'companion' | 'event';
  /** Drawn as a mark: it happened at one time, however well that is known. */
  readonly point: boolean;
  /** What stands in or beside the bar. */
  readonly label: string;
  /** What completes the label to a name: the office, the role. */
  readonly context?: string;
  /** Id of the person whose bar it is; of an event, whose life it belongs to. */
  readonly person?: string;
  readonly date: HistoricalDate;
  /** Claimed against another holder. */
  readonly disputed?: true;
}

/** Some rows under one heading. */
export interface TimelineLane {
  readonly label: string;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** All that the drawing shows: plain and serialisable. */
export interface TimelineView {
  /** `life` of one person, or `lanes` of several. */
  readonly mode: 'life' | 'lanes';
  /** Name of the whole. */
  readonly title: string;
  readonly lanes: readonly TimelineLane[];
  /** In the order of the store's columns. */
  readonly items: readonly TimelineItem[];
  readonly store: BarStore;
  /** From the first to the last that is finite, with a little room; the window that shows all. */
  readonly extent: TimeWindow;
}

/** A lane before it is packed. Each band has rows of its own, below those of the band before. */
export interface LaneDraft {
  readonly label: string;
  readonly bands: readonly (readonly Bar[])[];
}

/** An item with its place in time. */
export interface Bar {
  readonly item: TimelineItem;
  readonly span: TimeSpan;
}

/** Width in CSS pixels that the letters of a label need on average, and the room beside them. */
const LETTER_WIDTH = 6.6;
const LABEL_MARGIN = 16;

/** Half of what a point takes, in CSS pixels. */
const POINT_ROOM = 8;

/** The bar of an item; `undefined` when it lies outside the time asked for. */
export function barOf(item: TimelineItem, options: ViewOptions, span?: TimeSpan): Bar | undefined {
  const found = span ?? spanOf(item.date, options.circa);
  const { from, to } = options.within;
  return found.latestEnd < from || found.earliestStart > to ? undefined : { item, span: found };
}

/**
 * Packs lanes into rows.
 * @param labelled Whether the rows are to have room for the labels of bars that are too short for theirs, when the
 *   whole is shown in `options.width`.
 */
export function assemble(
  head: Pick<TimelineView, 'mode' | 'title'>,
  drafts: readonly LaneDraft[],
  options: ViewOptions,
  labelled: boolean,
): TimelineView {
  const extent = extentOf(drafts, options.within);
  const yearsPerPixel = labelled ? (extent.to - extent.from) / Math.max(options.width, 200) : 0;
  const lanes: TimelineLane[] = [];
  const items: TimelineItem[] = [];
  const stored: { row: number; claim: number; span: TimeSpan }[] = [];
  let rowCount = 0;
  for (const { label, bands } of drafts) {
    const firstRow = rowCount;
    for (const band of bands) {
      const packed = packBand(band, extent, yearsPerPixel, options.words);
      for (const { bar, claim, row } of packed.bars) {
        items.push(bar.item);
        stored.push({ row: rowCount + row, claim, span: bar.span });
      }
      rowCount += packed.count;
    }
    if (rowCount > firstRow) lanes.push({ label, firstRow, rowCount: rowCount - firstRow });
  }
  return { ...head, lanes, items, store: createBarStore(stored, rowCount), extent };
}

function packBand(band: readonly Bar[], extent: TimeWindow, yearsPerPixel: number, words: Words) {
  const claims = band.map((bar, index) => {
    const [start, end] = yearsPerPixel ? labelledClaim(bar, extent, yearsPerPixel, words) : claimOf(bar.span);
    return { bar, index, start, end };
  });
  claims.sort((a, b) => a.start - b.start || a.index - b.index);
  const { rows, count } = packRows(
    claims.map(({ start }) => start),
    claims.map(({ end }) => end),
  );
  const bars = claims.map(({ bar, start }, index) => ({ bar, claim: start, row: rows[index] ?? 0 }));
  // Stable, so time stays the order within a row.
  bars.sort((a, b) => a.row - b.row);
  return { bars, count };
}

/** The time that a bar claims together with its label, when the whole is in view. */
function labelledClaim(
  { item, span }: Bar,
  extent: TimeWindow,
  yearsPerPixel: number,
  words: Words,
): readonly [start: number, end: number] {
  let [start, end] = claimOf(span);
  const label = shortLabel(item, words).length * LETTER_WIDTH + LABEL_MARGIN;
  if (item.point) {
    // A point stands in the middle of its doubt.
    const middle = (span.earliestStart + span.latestEnd) / 2;
    start = Math.min(span.earliestStart, middle - POINT_ROOM * yearsPerPixel);
    end = Math.max(span.latestEnd, middle + POINT_ROOM * yearsPerPixel);
  } else if (item.kind !== 'event' && span.earliestEnd - span.latestStart > label * yearsPerPixel) {
    return [start, end];
  }
  const room = label * yearsPerPixel;
  return end + room > extent.to && start - room >= extent.from ? [start - room, end] : [start, end + room];
}

/** From the first to the last finite date, a little more to either side, cut to what was asked for. */
function extentOf(drafts: readonly LaneDraft[], within: TimeWindow): TimeWindow {
  let from = Infinity;
  let to = -Infinity;
  const see = (year: number): void => {
    if (year < from && year > -Infinity) from = year;
    if (year > to && year < Infinity) to = year;
  };
  for (const { bands } of drafts) {
    for (const band of bands) {
      for (const { span } of band) {
        see(span.earliestStart);
        see(span.latestEnd);
        see(span.latestStart);
        see(span.earliestEnd);
      }
    }
  }
  if (!(from < to)) [from, to] = [Math.max(within.from, 330), Math.min(within.to, 1453)];
  const room = Math.max((to - from) / 40, 0.5);
  const start = Math.max(from - room, within.from);
  return { from: start, to: Math.max(Math.min(to + room, within.to), start + 1) };
}
