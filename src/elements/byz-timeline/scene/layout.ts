import { lastOf } from '../../../model/timeline/search.js';
import type { RowGroup } from '../../../model/timeline/navigate.js';
import type { Line, LineRow } from '../view/line.js';

/** A lane to be laid out. */
export interface LaneRows extends RowGroup {
  readonly label?: string;
  readonly line?: Line;
}

/** How much there is room for. */
export interface LayoutOptions {
  /** CSS pixels that the drawing may be high. */
  readonly room: number;
  /** CSS pixels that it is wide. */
  readonly width: number;
  /** How many times shorter the window is than the whole. */
  readonly zoom: number;
  readonly pixelsPerYear: number;
  /** How many times larger the text is than usual; nothing gets smaller than usual. */
  readonly unit: number;
  /** Tiers for names above the main line, from afar; default by the width. */
  readonly tiers?: number;
  /** Eras are named above the main line. */
  readonly eras: boolean;
  /** Lays out lines of rulers; without it they are rows like any others. */
  readonly lines: LineLayouts | undefined;
}

/** How lines of rulers are laid out: code that only timelines of several people need. */
export interface LineLayouts {
  /** @param near Height of the line's heading, which it has but from afar. */
  lineLayout(line: Line, main: boolean, near: number, options: LayoutOptions): LineDraft;
}

/** Where a row of a line stands. */
export interface PlacedRow extends LineRow {
  readonly top: number;
  readonly height: number;
}

/** A line of rulers as it is drawn at one scale. */
export interface LineLayout {
  /** From afar as spines and thin rows; nearer with names beside; nearer still with names along the bars. */
  readonly level: 'far' | 'middle' | 'near';
  /** The first line of a drawing is its main one: tall, with the names of dynasties above. */
  readonly main: boolean;
  readonly rows: readonly PlacedRow[];
  /** Where the names of eras stand; without a height where there are none. */
  readonly eras: { readonly top: number; readonly height: number };
  /** Tiers above the holders' row in which names stand, and the height of one. */
  readonly tiers: number;
  readonly tierHeight: number;
  /** Where the band of dynasties stands; without a height where there is none. */
  readonly band: { readonly top: number; readonly height: number };
}

/** A line that has no place yet. */
export interface LineDraft {
  readonly heading: number;
  readonly height: number;
  /** The line in a lane with this top. */
  readonly placedAt: (top: number) => LineLayout;
}

/** Where a lane stands, in CSS pixels from the top of the drawing. */
export interface LaneLayout extends RowGroup {
  readonly top: number;
  /** Height of its heading; 0 where its name stands beside its bars. */
  readonly heading: number;
  /** Top of its first row. */
  readonly rowsTop: number;
  /** Where the next lane begins. */
  readonly bottom: number;
  /** Height of its rows, unless it is a line, whose rows have heights of their own. */
  readonly rowHeight: number;
  readonly line?: LineLayout;
}

/** Where lanes and rows stand. */
export interface Layout {
  readonly lanes: readonly LaneLayout[];
  readonly height: number;
  /** How many times larger than usual everything is. */
  readonly unit: number;
}

/** Height of a lane's heading, and of a row when there is room, in CSS pixels. */
export const HEADING_HEIGHT = 24;
export const ROW_HEIGHT = 28;

/** What a letter of a heading takes at most on average, the room beside it, and the height of each further line. */
const HEADING_LETTER = 7.5;
const HEADING_ROOM = 26;
const HEADING_LINE = 16;

/** Rows keep their full height as long as all of them are not more than so many times as high as the drawing. */
const MAX_SCREENS = 4;

/** Least height of a row in CSS pixels, when a great many rows are shown at once. */
const MIN_ROW_HEIGHT = 3;

/** Room under the rows of a lane, as a part of a row's height. */
export const LANE_GAP = 0.25;

/** Below this width in CSS pixels, names of dynasties need more tiers. */
export const NARROW = 480;

/**
 * Heights for lanes. A great many rows are drawn smaller, but not below what an eye can see; as the window is
 * zoomed in, they grow again to their full height. What a line of rulers looks like follows from the scale alone, so that
 * nothing moves up or down while time is moved.
 */
export function layoutOf(lanes: readonly LaneRows[], options: LayoutOptions): Layout {
  const { room, zoom, unit } = options;
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
    const height = line ? line.height : heading + lane.rowCount * rowHeight + LANE_GAP * rowHeight;
    const { firstRow, rowCount } = lane;
    const at = { firstRow, rowCount, top, heading, rowsTop, bottom: top + height };
    const placedLine = line?.placedAt(top);
    top += height;
    return placedLine
      ? { ...at, rowsTop: placedLine.rows[0]?.top ?? rowsTop, rowHeight: 0, line: placedLine }
      : { ...at, rowHeight };
  });
  return { lanes: placed, height: top, unit };
}

/** The lane at a height; the last lane below the end. */
export function laneAt({ lanes }: Layout, top: number): number {
  return lastOf(lanes.length, (lane) => (lanes[lane]?.top ?? 0) <= top);
}

/** The lane in which a row of the columns stands. */
export function laneOfRow({ lanes }: Layout, row: number): number {
  return lastOf(lanes.length, (lane) => (lanes[lane]?.firstRow ?? 0) <= row);
}

/** Top of a row of a lane that is no line. */
export function rowTop({ rowsTop, firstRow, rowHeight }: LaneLayout, row: number): number {
  return rowsTop + (row - firstRow) * rowHeight;
}

/** The row of the columns at a height in a lane that is no line; `undefined` on a heading or between lanes. */
export function rowAt(lane: LaneLayout, top: number): number | undefined {
  const row = Math.floor((top - lane.rowsTop) / lane.rowHeight);
  return row >= 0 && row < lane.rowCount ? lane.firstRow + row : undefined;
}

/** The lanes that are at least partly between two heights, with their places. */
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

/** Visits the rows of a lane that is no line as far as they are at least partly between two heights. */
export function visitRows(
  lane: LaneLayout,
  top: number,
  bottom: number,
  visit: (row: number, top: number) => void,
): void {
  const { rowsTop, rowHeight, rowCount, firstRow } = lane;
  const first = Math.max(0, Math.floor((top - rowsTop) / rowHeight));
  const last = Math.min(rowCount - 1, Math.floor((bottom - rowsTop) / rowHeight));
  for (let row = first; row <= last; row += 1) visit(firstRow + row, rowsTop + row * rowHeight);
}
