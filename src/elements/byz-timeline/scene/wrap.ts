import type { TimeWindow } from '../../../model/timeline/scale.js';
import { lastOf } from '../../../model/timeline/search.js';
import type { TimelineLane, TimelineView } from '../view/timeline-view.js';
import type { Frame, Strip } from './frame.js';
import { MIDDLE } from './line/line-layout.js';
import { makeFrame } from './make-frame.js';
import type { FrameOptions } from './make-frame.js';

/** Total width of all rows in CSS pixels, wide enough for the names of long reigns. */
const LENGTH = 1100;

/** Maximum number of rows. */
const MAX_ROWS = 8;

/** A row ends at the end of a reign, unless that would leave more than this part of the row empty. */
const RAGGED = 0.2;

/** Space beside a row, and height of its axis, in CSS pixels. */
const INSET = 8;
const AXIS = 20;

/**
 * The frame of a whole view, broken into rows of one scale like the lines of a text. `undefined` if the lanes are not
 * lines of rulers, or if one row is enough.
 */
export function wrappedFrame(view: TimelineView, options: FrameOptions): Frame | undefined {
  const { extent, lanes } = view;
  const { unit, ratio, mirrored, selected } = options;
  const years = extent.to - extent.from;
  const width = options.width - 2 * INSET;
  const count = Math.min(
    MAX_ROWS,
    Math.ceil((LENGTH * unit) / width),
    // At a larger scale, names would be beside bars, where a row has no space for them.
    Math.floor((MIDDLE * years) / width),
  );
  if (count < 2 || !lanes.every(({ line }) => line)) return undefined;
  const windows = breakTime(extent, changesOf(view), count);
  const longest = Math.max(...windows.map(({ from, to }) => to - from));
  let height = 0;
  const strips = windows.map((window): Strip => {
    const part = (window.to - window.from) / longest;
    const shown = { ...view, lanes: lanes.map((lane, index) => laneIn(lane, index, window)) };
    const row = { width: width * part, most: Infinity, tiers: 2, margin: 0 };
    const frame = makeFrame(shown, window, { ...options, ...row });
    const top = height + AXIS * unit;
    height = top + frame.height;
    return { start: INSET, top, frame };
  });
  const [first] = strips as [Strip];
  return {
    view,
    layout: { ...first.frame.layout, height },
    scale: { ...extent, width: options.width },
    top: 0,
    margin: 0,
    height: Math.min(height, options.most),
    ratio,
    mirrored,
    ticks: [],
    selected,
    strips,
  };
}

/** The times at which the ruler of the main line changes. */
function changesOf({ lanes }: TimelineView): number[] {
  const pieces = lanes[0]?.line?.far[0]?.pieces ?? [];
  return pieces.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
}

/**
 * Breaks a range of time into this many parts, none of them much longer than necessary.
 * @param changes Preferred break points, in chronological order.
 */
export function breakTime(
  { from, to }: TimeWindow,
  changes: readonly number[],
  count: number,
): readonly TimeWindow[] {
  for (let length = (to - from) / count; ; length *= 1.01) {
    const windows: TimeWindow[] = [];
    let start = from;
    while (start + length < to && windows.length < count) {
      const change = changes[lastOf(changes.length, (at) => (changes[at] ?? 0) <= start + length)] ?? 0;
      const end = change > start + length * (1 - RAGGED) ? Math.min(change, start + length) : start + length;
      windows.push({ from: start, to: end });
      start = end;
    }
    if (windows.length < count) return [...windows, { from: start, to }];
  }
}

/** The part of a lane within a range of time. The main row is kept even if it is empty there. */
function laneIn(lane: TimelineLane, index: number, { from, to }: TimeWindow): TimelineLane {
  const far = (lane.line?.far ?? []).flatMap((row, at) => {
    if (index === 0 && at === 0) return row;
    const pieces = row.pieces.filter((piece) => piece.from < to && piece.to > from);
    return pieces.length > 0 ? { ...row, pieces } : [];
  });
  return { ...lane, line: { far, near: far } };
}
