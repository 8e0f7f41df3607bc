import { lastOf } from '../../../model/timeline/search.js';
import { bottomOf, placeOf } from './bar-place.js';
import type { Frame } from './frame.js';
import { laneAt, rowTop } from './layout.js';
import type { LaneLayout } from './layout.js';

/**
 * The scroll position for a new frame of the same view that keeps the active bar where it is on the screen, or else
 * the first row in view. A wrapped frame is scrolled to the row that contains the middle of what was in view.
 */
export function keptTop(before: Frame, after: Frame, active: number | undefined): number {
  const { layout, strips } = after;
  if (before.strips) return strips ? before.top : 0;
  if (strips) {
    const middle = (before.scale.from + before.scale.to) / 2;
    return bottomOf(strips[strips.findIndex(({ frame }) => frame.scale.to > middle) - 1]);
  }
  const place = active === undefined ? undefined : placeOf(before, active);
  if (active !== undefined && place && place.top >= 0 && place.top < before.height) {
    const now = placeOf({ ...before, layout, top: 0 }, active);
    if (now) return now.top - place.top;
  }
  const index = laneAt(before.layout, before.top);
  const [oldLane, newLane] = [before.layout.lanes[index], layout.lanes[index]];
  if (!oldLane || !newLane) return before.top;
  let [old, now] = [edgesOf(oldLane), edgesOf(newLane)];
  // The rows of a line differ between levels.
  if (old.length !== now.length) [old, now] = [endsOf(oldLane), endsOf(newLane)];
  const at = lastOf(old.length - 1, (row) => (old[row] ?? 0) <= before.top);
  const [from = 0, to = 0, start = 0, end = 0] = [old[at], old[at + 1], now[at], now[at + 1]];
  return start + ((before.top - from) / (to - from)) * (end - start);
}

/** The height for a new frame: while the reader pans, a drawing grows, but does not shrink. */
export function keptHeight(before: Frame | undefined, { view, scale, height }: Frame, most: number): number {
  if (before?.view !== view || before.scale.width !== scale.width) return height;
  const length = scale.to - scale.from;
  const isPan = Math.abs(before.scale.to - before.scale.from - length) < length * 1e-9;
  return isPan ? Math.max(height, Math.min(before.height, most)) : height;
}

/** The top of a lane, of each of its rows, and its bottom. */
function edgesOf(lane: LaneLayout): number[] {
  const { top, bottom, line, firstRow, rowCount } = lane;
  const rows = line
    ? line.rows.map((row) => row.top)
    : Array.from({ length: rowCount }, (_, at) => rowTop(lane, firstRow + at));
  return [top, ...rows, bottom];
}

function endsOf({ top, bottom }: LaneLayout): number[] {
  return [top, bottom];
}
