import type { TimeWindow } from '../../../model/timeline/scale.js';
import { lastOf } from '../../../model/timeline/search.js';
import type { TimelineLane, TimelineView } from '../view/timeline-view.js';
import type { Frame, Strip } from './frame.js';
import { MIDDLE } from './line/line-layout.js';
import { makeFrame } from './make-frame.js';
import type { FrameOptions } from './make-frame.js';

/** Total width of all rows in CSS pixels, so that long reigns have room for names. */
const LENGTH = 1100;

/** Maximum number of rows. */
const MAX_ROWS = 8;

/** A row ends with a reign, unless more than this part of it would be left empty. */
const RAGGED = 0.2;

/** Room beside a row, and the height of its axis, in CSS pixels. */
const INSET = 8;
const AXIS = 20;

/**
 * The frame of a whole view whose time is broken into rows at one scale, like the lines of a text; `undefined` where that
 * would not help: for anything but rulers who followed each other, and where one row has room enough.
 */
export function wrappedFrame(view: TimelineView, options: FrameOptions): Frame | undefined {
  const { extent, lanes } = view;
  const { unit, ratio, mirrored, selected } = options;
  const years = extent.to - extent.from;
  const width = options.width - 2 * INSET;
  const count = Math.min(
    MAX_ROWS,
    Math.ceil((LENGTH * unit) / width),
    // Nearer, bars would have names beside them, and no room for these in a row.
    Math.floor((MIDDLE * years) / width),
  );
  if (count < 2 || !lanes.every(({ line }) => line)) return undefined;
  const windows = breakTime(extent, turnsOf(view), count);
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

/** When one ruler of the main line followed another. */
function turnsOf({ lanes }: TimelineView): number[] {
  const pieces = lanes[0]?.line?.far[0]?.pieces ?? [];
  return pieces.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
}

/**
 * Breaks time into as many stretches, of which none is much longer than it must be.
 * @param turns Where it is best broken, in the order of time.
 */
export function breakTime(
  { from, to }: TimeWindow,
  turns: readonly number[],
  count: number,
): readonly TimeWindow[] {
  for (let length = (to - from) / count; ; length *= 1.01) {
    const windows: TimeWindow[] = [];
    let start = from;
    while (start + length < to && windows.length < count) {
      const turn = turns[lastOf(turns.length, (at) => (turns[at] ?? 0) <= start + length)] ?? 0;
      const end = turn > start + length * (1 - RAGGED) ? Math.min(turn, start + length) : start + length;
      windows.push({ from: start, to: end });
      start = end;
    }
    if (windows.length < count) return [...windows, { from: start, to }];
  }
}

/** What there is of a lane in a stretch of time; the main row stays whole, and has its place even where it is empty. */
function laneIn(lane: TimelineLane, index: number, { from, to }: TimeWindow): TimelineLane {
  const far = (lane.line?.far ?? []).flatMap((row, at) => {
    if (index === 0 && at === 0) return row;
    const pieces = row.pieces.filter((piece) => piece.from < to && piece.to > from);
    return pieces.length > 0 ? { ...row, pieces } : [];
  });
  return { ...lane, line: { far, near: far } };
}
