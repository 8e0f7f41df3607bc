import type { Words } from '../../../i18n/words.js';
import { shielded } from '../../../model/bare.js';
import type { Dataset } from '../../../model/dataset.js';
import { createBarStore, setBar } from '../../../model/timeline/bar-store.js';
import type { BarStore } from '../../../model/timeline/bar-store.js';
import { packRows } from '../../../model/timeline/pack-rows.js';
import { readDate } from '../../../model/date/core.js';
import type { HistoricalDate } from '../../../model/date/core.js';
import { isYearless } from '../../../model/date/calendar/moment.js';
import { claimEnd, claimStart, spanOf } from '../../../model/timeline/span.js';
import type { Claim, TimeSpan } from '../../../model/timeline/span.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { shortLabel } from './item-text.js';
import { legendOf } from './legend.js';
import type { LegendKey } from './legend.js';
import { isLine, lineOf, MAX_BARS } from './line.js';
import type { Line, LineBar } from './line.js';
import { barColors } from './bar-colors.js';
import type { BarColors } from './bar-colors.js';
import type { TimelineItem } from './timeline-item.js';

/** How a timeline is laid out. */
export interface TimelineOptions {
  /** Years by which "c." may be off to either side. Default 5. */
  readonly circa?: number;
  /** Only what touches this time is drawn; either end may be infinite, as both are by default. */
  readonly within?: TimeWindow;
  /** CSS pixels: how much room labels have. Default 800. */
  readonly width?: number;
}

/** What all view functions need to know beside the records. */
export interface ViewOptions extends Required<TimelineOptions> {
  readonly words: Words;
}

/** Some rows under one heading. */
export interface TimelineLane {
  readonly label: string;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Where rulers followed each other: the row in which they are drawn, and those below. */
  readonly line?: Line;
}

/** A named stretch of time. */
export interface Era extends TimeWindow {
  readonly name: string;
  readonly date: HistoricalDate;
}

/** All that the drawing shows: plain and serialisable. */
export interface TimelineView extends BarColors {
  /** `life` of one person, or `lanes` of several. */
  readonly mode: 'life' | 'lanes';
  /** Name of the whole. */
  readonly title: string;
  /** The rows have room for labels, as the width allows; see `assemble`. */
  readonly labelled: boolean;
  readonly lanes: readonly TimelineLane[];
  /** In the order of the store's columns. */
  readonly items: readonly TimelineItem[];
  readonly store: BarStore;
  /** Named stretches of time, shaded behind the first lane. */
  readonly eras: readonly Era[];
  /** What shapes there are to explain. */
  readonly legend: readonly LegendKey[];
  /** The window that shows all. */
  readonly extent: TimeWindow;
}

/** A lane before it is packed. Each band has rows of its own, below those of the band before. */
export interface LaneDraft {
  readonly label: string;
  readonly bands: readonly (readonly Bar[])[];
  /** Of which office the bands are: lives, holders, colleagues and rivals, drawn as a line of rulers if they can be. */
  readonly office?: string;
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

/** The bar of an item; `undefined` when it lies outside the time asked for, or has no year. */
export function barOf(item: TimelineItem, options: ViewOptions, span?: TimeSpan): Bar | undefined {
  if (isYearless(item.date)) return undefined;
  const found = span ?? spanOf(item.date, options.circa);
  const { from, to } = options.within;
  return found.latestEnd < from || found.earliestStart > to ? undefined : { item, span: found };
}

/** The bars of some items, without those outside the time asked for. */
export function barsOf(items: readonly TimelineItem[], options: ViewOptions): Bar[] {
  return items.flatMap((item) => barOf(item, options) ?? []);
}

/**
 * Packs lanes into rows.
 * @param labelled Whether the rows are to have room for the labels of bars that are too short for theirs, when the
 *   whole is shown in `options.width`.
 */
export function assemble(
  head: Pick<TimelineView, 'mode' | 'title' | 'labelled'>,
  drafts: readonly LaneDraft[],
  dataset: Dataset,
  options: ViewOptions,
): TimelineView {
  shielded(drafts);
  const extent = extentOf(drafts, options.within);
  const yearsPerPixel = head.labelled ? (extent.to - extent.from) / Math.max(options.width, 200) : 0;
  const claimOf = head.labelled
    ? (bar: Bar): Claim => labelledClaim(bar, extent, yearsPerPixel, options.words)
    : undefined;
  const lanes: TimelineLane[] = [];
  const rows: Bar[][] = [];
  let count = 0;
  const filled = drafts.filter(({ bands }) => bands.some(({ length }) => length > 0));
  for (const { label, bands, office } of filled) {
    const [, holders = []] = bands;
    const size = bands.reduce((sum, { length }) => sum + length, 0);
    const followed = office !== undefined && isLine(spansOf(holders), size);
    // Beside a line, what is crowded is drawn in low rows too.
    const isLow = office !== undefined && lanes[0]?.line !== undefined && size <= MAX_BARS;
    const packed = bands.map((band) =>
      followed && band === holders ? [inOrder(band)] : packBand(band, claimOf),
    );
    const lane = { label, firstRow: rows.length, rowCount: packed.flat().length };
    let placed = count;
    const lineBars = (band: readonly Bar[][]): LineBar[] =>
      band.flat().map((bar) => ({ index: placed++, span: bar.span, room: roomOf(bar, options.words) }));
    if (followed || isLow) {
      const [, first = [], second = [], third = []] = packed.map(lineBars);
      lanes.push({ ...lane, line: lineOf(first, second, third, !followed) });
    } else lanes.push(lane);
    for (const row of packed.flat()) rows.push(row);
    count += size;
  }
  const bars = rows.flat();
  let first = 0;
  const store = createBarStore(
    bars.length,
    rows.map(({ length }) => (first += length) - length),
  );
  bars.forEach(({ span }, index) => setBar(store, index, span));
  const items = bars.map(({ item }) => item);
  const eras = lanes[0]?.line ? erasOf(dataset, filled[0]?.office, options) : [];
  const houses = barColors(dataset, rows);
  const legend = legendOf(items, store, houses.colorOf, houses.colors.length, eras.length);
  return { ...head, lanes: shielded(lanes), items, store, extent, eras, legend, ...houses };
}

/** The eras that concern an office. */
function erasOf(dataset: Dataset, office: string | undefined, { circa, within }: ViewOptions): Era[] {
  return [...dataset.eras.values()].flatMap((era) => {
    const date = readDate(era.date);
    if (!date || isYearless(date) || (era.office ?? office) !== office) return [];
    const span = spanOf(date, circa);
    const [from, to] = [claimStart(span), claimEnd(span)];
    return to < within.from || from > within.to ? [] : [{ name: era.name, date, from, to }];
  });
}

function spansOf(bars: readonly Bar[]): TimeSpan[] {
  return bars.map(({ span }) => span);
}

/** Bars in the order of time, in one row. */
function inOrder(bars: readonly Bar[]): Bar[] {
  return [...bars].sort((a, b) => claimStart(a.span) - claimStart(b.span));
}

/** Pixels per year at which names begin to stand beside the bars of a line. */
export const NAMES_BESIDE = 4;

/** Years that a bar's name takes beside it, at {@link NAMES_BESIDE}. */
function roomOf({ item }: Bar, words: Words): number {
  return (shortLabel(item, words).length * LETTER_WIDTH + LABEL_MARGIN) / NAMES_BESIDE;
}

/**
 * The rows of a band, each in the order of time.
 * @param claimOf The time that a bar claims; default that of its dates.
 */
function packBand(bars: readonly Bar[], claimOf: ((bar: Bar) => Claim) | undefined): Bar[][] {
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
  return packed;
}

function labelledClaim(bar: Bar, extent: TimeWindow, yearsPerPixel: number, words: Words): Claim {
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

/** The time asked for; where it has no end, a little more than from the first or to the last finite date. */
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
  if (!(from < to)) [from, to] = DEFAULT_WINDOW;
  const room = Math.max((to - from) / 40, 0.5);
  const start = Number.isFinite(within.from) ? within.from : from - room;
  const end = Number.isFinite(within.to) ? within.to : to + room;
  return { from: start, to: Math.max(end, start + 1) };
}

/** What is shown of things that have neither beginning nor end: the years of the Byzantine empire. */
const DEFAULT_WINDOW = [330, 1453] as const;
