import { visitRow } from '../../../model/timeline/bar-store.js';
import type { BarStore } from '../../../model/timeline/bar-store.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { lastOf } from '../../../model/timeline/search.js';
import type { RowGroup } from '../../../model/timeline/navigate.js';
import type { Line, LineRow } from '../view/line.js';

/** A lane to lay out. */
export interface LaneRows extends RowGroup {
  readonly label?: string;
  readonly line?: Line;
}

/** What a layout depends on, besides the lanes. */
export interface LayoutOptions {
  /** Maximum height of the drawing in CSS pixels. */
  readonly room: number;
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  /** Length of the whole range divided by that of the visible range. */
  readonly zoom: number;
  readonly pixelsPerYear: number;
  /** Scale of the text relative to the default size; at least 1. */
  readonly unit: number;
  /** Number of tiers of names above the main line at the `far` level; the default depends on the width. */
  readonly tiers?: number;
  /** Whether there are eras to name above the main line. */
  readonly eras: boolean;
  /** Rows with no bar in this range of time collapse; by default, none does. */
  readonly shown?: (TimeWindow & { readonly store: BarStore }) | undefined;
  /** The layout of lines of rulers; without it, they become ordinary rows. */
  readonly lines: LineLayouts | undefined;
}

/** The layout of lines of rulers, in code that only timelines of several people load. */
export interface LineLayouts {
  /** @param near Height of the line's heading at all levels but `far`, which has none. */
  lineLayout(line: Line, main: boolean, near: number, options: LayoutOptions): LineDraft;
}

/** A row of a line with its position. */
export interface PlacedRow extends LineRow {
  readonly top: number;
  readonly height: number;
}

/** The layout of a line of rulers at one scale. */
export interface LineLayout {
  /** `far` has names running upwards and thin rows, `middle` has names beside bars, `near` has names inside bars. */
  readonly level: 'far' | 'middle' | 'near';
  /** The first line of a drawing is the main one: it is tall, and dynasties are named above it. */
  readonly main: boolean;
  readonly rows: readonly PlacedRow[];
  /** Place of the names of eras; its height is 0 if there are none. */
  readonly eras: { readonly top: number; readonly height: number };
  /** Number of tiers of names above the holders' row, and the height of each. */
  readonly tiers: number;
  readonly tierHeight: number;
  /** Place of the band of dynasties; its height is 0 if there is none. */
  readonly band: { readonly top: number; readonly height: number };
  /** Whether rows are collapsed. */
  readonly collapses: boolean;
}

/** The layout of a line whose position is not known yet. */
export interface LineDraft {
  readonly heading: number;
  readonly height: number;
  /** The line in a lane that starts at this height. */
  readonly placedAt: (top: number) => LineLayout;
}

/** The layout of a lane, in CSS pixels from the top of the drawing. */
export interface LaneLayout extends RowGroup {
  readonly top: number;
  /** Height of the heading; 0 if the name is beside the bars. */
  readonly heading: number;
  /** Top of the first row. */
  readonly rowsTop: number;
  /** Top of the next lane. */
  readonly bottom: number;
  /** Height of a row that is not collapsed; 0 in a line, whose rows have their own heights. */
  readonly rowHeight: number;
  /** If rows are collapsed: the distance of each row from the first, and at last that of the end. */
  readonly tops?: Float64Array | undefined;
  readonly line?: LineLayout;
}

/** The layout of a drawing. */
export interface Layout {
  readonly lanes: readonly LaneLayout[];
  readonly height: number;
  /** Scale of the text relative to the default size. */
  readonly unit: number;
}

/** Height of a lane's heading, and maximum height of a row, in CSS pixels. */
export const HEADING_HEIGHT = 24;
export const ROW_HEIGHT = 28;

/**
 * Average width of a letter in a heading, rather too large; the space beside it, and the height of each additional
 * line.
 */
const HEADING_LETTER = 7.5;
const HEADING_ROOM = 26;
const HEADING_LINE = 16;

/** Rows keep their full height as long as all lanes together are at most this many times as high as the drawing. */
const MAX_SCREENS = 4;

/** Minimum height of a row in CSS pixels. */
const MIN_ROW_HEIGHT = 3;

/** Maximum height of a collapsed row in CSS pixels: while the reader pans, a bar may come into view in it. */
export const COLLAPSED = 2;

/** Space below the rows of a lane, as a fraction of a row's height. */
export const LANE_GAP = 0.25;

/** In CSS pixels. A narrower drawing has more tiers for names, and may be wrapped. */
export const NARROW = 480;

/**
 * Lays out lanes. If there are many rows, they are lower, but remain visible; zooming in restores their full height.
 * The layout of a line depends only on the scale and on which rows collapse, so that panning moves nothing up or down.
 */
export function layoutOf(lanes: readonly LaneRows[], options: LayoutOptions): Layout {
  const { room, zoom, unit, shown } = options;
  const main = lanes[0]?.line ? 0 : -1;
  const wide = Math.max(options.width / unit - HEADING_ROOM, HEADING_ROOM);
  const headings = lanes.map(
    ({ label = '' }) =>
      (HEADING_HEIGHT + Math.floor((label.length * HEADING_LETTER) / wide) * HEADING_LINE) * unit,
  );
  const lines = lanes.map(
    ({ line }, index) =>
      line && options.lines?.lineLayout(line, index === main, headings[index] as number, options),
  );
  let rows = 0;
  let fixed = 0;
  lanes.forEach(({ rowCount }, index) => {
    const line = lines[index];
    fixed += line ? line.height : (headings[index] as number);
    if (!line) rows += rowCount + LANE_GAP;
  });
  const fitting = (MAX_SCREENS * room - fixed) / rows;
  const rowHeight = Math.min(ROW_HEIGHT * unit, Math.max(fitting, MIN_ROW_HEIGHT) * zoom);
  let top = 0;
  const placed = lanes.map((lane, index): LaneLayout => {
    const line = lines[index];
    const heading = line ? line.heading : (headings[index] as number);
    const rowsTop = top + heading;
    const { firstRow, rowCount } = lane;
    const tops = line || !shown ? undefined : topsOf(lane, rowHeight, shown);
    const rows = tops?.[rowCount] ?? rowCount * rowHeight;
    const hasOpen = rows > COLLAPSED * rowCount;
    const height = line ? line.height : heading + rows + (hasOpen ? LANE_GAP * rowHeight : COLLAPSED);
    const at = { firstRow, rowCount, top, heading, rowsTop, bottom: top + height };
    const placedLine = line?.placedAt(top);
    top += height;
    return placedLine
      ? { ...at, rowsTop: placedLine.rows[0]?.top ?? rowsTop, rowHeight: 0, line: placedLine }
      : { ...at, rowHeight, tops };
  });
  return { lanes: placed, height: top, unit };
}

/** The tops of rows of which some are collapsed; `undefined` if none is. */
function topsOf(
  { firstRow, rowCount }: RowGroup,
  rowHeight: number,
  { store, from, to }: NonNullable<LayoutOptions['shown']>,
): Float64Array | undefined {
  const tops = new Float64Array(rowCount + 1);
  for (let row = 0; row < rowCount; row += 1) {
    let height = Math.min(COLLAPSED, rowHeight);
    visitRow(store, firstRow + row, { from, to }, to - from, () => (height = rowHeight));
    tops[row + 1] = (tops[row] as number) + height;
  }
  return (tops[rowCount] as number) < rowCount * rowHeight ? tops : undefined;
}

/** The lane at a height, or the last one below the end. */
export function laneAt({ lanes }: Layout, top: number): number {
  return lastOf(lanes.length, (lane) => (lanes[lane]?.top ?? 0) <= top);
}

/** The lane that contains a row of the store. */
export function laneOfRow({ lanes }: Layout, row: number): number {
  return lastOf(lanes.length, (lane) => (lanes[lane]?.firstRow ?? 0) <= row);
}

/** Top of a lane's heading, which stays in view as long as the lane does. */
export function headingTop({ top, bottom, heading }: LaneLayout, scrolled: number): number {
  return Math.max(top - scrolled, Math.min(0, bottom - scrolled - heading));
}

/** Top of a row in a lane that is not a line. */
export function rowTop({ rowsTop, firstRow, rowHeight, tops }: LaneLayout, row: number): number {
  return rowsTop + (tops?.[row - firstRow] ?? (row - firstRow) * rowHeight);
}

/** Height of a row in a lane that is not a line. */
export function rowHeightOf(lane: LaneLayout, row: number): number {
  return rowTop(lane, row + 1) - rowTop(lane, row);
}

/** The row of the store at a height in a lane that is not a line; `undefined` on a heading or between lanes. */
export function rowAt(lane: LaneLayout, top: number): number | undefined {
  const row = placeAt(lane, top);
  return row >= 0 && row < lane.rowCount ? lane.firstRow + row : undefined;
}

/** The number of the row in its lane at a height: negative above the first, and past the last below the end. */
function placeAt({ rowsTop, rowHeight, tops }: LaneLayout, top: number): number {
  const y = top - rowsTop;
  return tops && y >= 0 ? lastOf(tops.length, (row) => (tops[row] ?? 0) <= y) : Math.floor(y / rowHeight);
}

/** The lanes that overlap an interval of heights. */
export function lanesBetween(
  layout: Layout,
  top: number,
  bottom: number,
): [index: number, lane: LaneLayout][] {
  const found: [number, LaneLayout][] = [];
  for (let index = laneAt(layout, top); index < layout.lanes.length; index += 1) {
    const lane = layout.lanes[index] as LaneLayout;
    if (lane.top > bottom) break;
    found.push([index, lane]);
  }
  return found;
}

/** Visits the rows of a lane that is not a line, as far as they overlap an interval of heights. */
export function visitRows(
  lane: LaneLayout,
  top: number,
  bottom: number,
  visit: (row: number, top: number, height: number) => void,
): void {
  const first = Math.max(0, placeAt(lane, top));
  const last = Math.min(lane.rowCount - 1, placeAt(lane, bottom));
  for (let row = lane.firstRow + first; row <= lane.firstRow + last; row += 1)
    visit(row, rowTop(lane, row), rowHeightOf(lane, row));
}
