import { lastOf } from '../../../model/timeline/search.js';
import type { RowGroup } from '../../../model/timeline/navigate.js';

/** Height of a lane's heading, and of a row when there is room, in CSS pixels. */
export const HEADING_HEIGHT = 24;
export const ROW_HEIGHT = 28;

/** Rows keep their full height as long as all of them are not more than so many times as high as the drawing. */
const MOST_SCREENS = 4;

/** Least height of a row in CSS pixels, when a great many rows are shown at once. */
const LEAST_ROW_HEIGHT = 3;

/** Room under the rows of a lane, as a part of a row's height. */
const LANE_GAP = 0.25;

/** Where lanes and rows stand, in CSS pixels from the top of the drawing. */
export interface Layout {
  readonly lanes: readonly RowGroup[];
  readonly rowHeight: number;
  readonly height: number;
}

/**
 * Heights for lanes. A great many rows are drawn smaller, but not below what an eye can see; as the window is
 * zoomed in, they grow again to their full height.
 * @param room CSS pixels that the drawing may be high.
 * @param zoom How many times shorter the window is than the whole.
 */
export function layoutOf(lanes: readonly RowGroup[], room: number, zoom: number): Layout {
  const rows = rowsIn(lanes, lanes.length);
  const fitting = (MOST_SCREENS * room - lanes.length * HEADING_HEIGHT) / (rows + lanes.length * LANE_GAP);
  const rowHeight = Math.min(ROW_HEIGHT, Math.max(fitting, LEAST_ROW_HEIGHT) * zoom);
  const layout = { lanes, rowHeight, height: 0 };
  return { ...layout, height: laneTop(layout, lanes.length) };
}

/** Top of a lane's heading; of the end, for the number of lanes. */
export function laneTop({ lanes, rowHeight }: Layout, lane: number): number {
  return lane * (HEADING_HEIGHT + LANE_GAP * rowHeight) + rowsIn(lanes, lane) * rowHeight;
}

/** Top of a row. */
export function rowTop(layout: Layout, lane: number, row: number): number {
  const first = layout.lanes[lane]?.firstRow ?? 0;
  return laneTop(layout, lane) + HEADING_HEIGHT + (row - first) * layout.rowHeight;
}

/** The lane at a height; the last lane below the end. */
export function laneAt(layout: Layout, top: number): number {
  return lastOf(layout.lanes.length, (lane) => laneTop(layout, lane) <= top);
}

/** The lane in which a row stands. */
export function laneOfRow({ lanes }: Layout, row: number): number {
  return lastOf(lanes.length, (lane) => (lanes[lane]?.firstRow ?? 0) <= row);
}

/** The row at a height; `undefined` on a heading or between lanes. */
export function rowAt(layout: Layout, top: number): number | undefined {
  const index = laneAt(layout, top);
  const lane = layout.lanes[index];
  if (!lane) return undefined;
  const row = Math.floor((top - rowTop(layout, index, lane.firstRow)) / layout.rowHeight);
  return row >= 0 && row < lane.rowCount ? lane.firstRow + row : undefined;
}

/** Visits the rows that are at least partly between two heights. */
export function visitRows(
  layout: Layout,
  top: number,
  bottom: number,
  visit: (row: number, top: number, lane: number) => void,
): void {
  for (let index = laneAt(layout, top); index < layout.lanes.length; index += 1) {
    const lane = layout.lanes[index] as RowGroup;
    const start = rowTop(layout, index, lane.firstRow);
    if (laneTop(layout, index) > bottom) return;
    const first = Math.max(0, Math.floor((top - start) / layout.rowHeight));
    const last = Math.min(lane.rowCount - 1, Math.floor((bottom - start) / layout.rowHeight));
    for (let row = first; row <= last; row += 1) {
      visit(lane.firstRow + row, start + row * layout.rowHeight, index);
    }
  }
}

function rowsIn(lanes: readonly RowGroup[], count: number): number {
  const last = lanes[count - 1];
  return last ? last.firstRow + last.rowCount : 0;
}
