import type { TimeWindow } from '../../../model/timeline/scale.js';
import { ticksOf } from '../../../model/timeline/ticks.js';
import type { TimelineView } from '../view/timeline-view.js';
import { MARGIN } from './frame.js';
import type { Frame } from './frame.js';
import { layoutOf } from './layout.js';
import type { Layout, LineLayouts } from './layout.js';

/** What a frame depends on, besides the view and the visible range. */
export interface FrameOptions extends Pick<Frame, 'ratio' | 'mirrored' | 'selected'> {
  /** Width and maximum height in CSS pixels. */
  readonly width: number;
  readonly most: number;
  /** Scale of the text relative to the default size. */
  readonly unit: number;
  /** Number of tiers of names above the main row; the default depends on the width. */
  readonly tiers?: number;
  readonly margin?: number;
  /** Rows with no bar in this range collapse; default the visible range. */
  readonly around?: TimeWindow;
  /** The code for lines of rulers; absent if there are none. */
  readonly lines: LineLayouts | undefined;
}

/** Approximate minimum distance of two ticks in CSS pixels, at the default text size. */
const TICK_GAP = 76;

/**
 * Makes the frame of a view and a visible range, scrolled to the top.
 * @param layout The layout, if it is known: it depends on the length of the visible range, and on `around`.
 */
export function makeFrame(
  view: TimelineView,
  window: TimeWindow,
  options: FrameOptions,
  layout = layOut(view, window, options),
): Frame {
  const { width, most, unit, margin = MARGIN, ratio, mirrored, selected } = options;
  const { from, to } = window;
  return {
    view,
    layout,
    scale: { from, to, width },
    top: 0,
    height: Math.min(layout.height, most),
    margin,
    ratio,
    mirrored,
    ticks: ticksOf(window, width, TICK_GAP * unit),
    selected,
  };
}

function layOut(
  view: TimelineView,
  window: TimeWindow,
  { width, most, unit, tiers, margin, around = window, lines }: FrameOptions,
): Layout {
  // Heights must not change while panning. The rows of a wrapped frame (without a margin) are not panned.
  const extent = margin === 0 ? window : view.extent;
  const isWhole = around.from <= view.extent.from && around.to >= view.extent.to;
  return layoutOf(view.lanes, {
    room: most,
    width,
    zoom: (view.extent.to - view.extent.from) / (window.to - window.from),
    pixelsPerYear: width / (window.to - window.from),
    unit,
    ...(tiers && { tiers }),
    eras: view.eras.some((era) => era.from < extent.to && era.to > extent.from),
    shown: isWhole ? undefined : { ...around, store: view.store },
    lines,
  });
}
