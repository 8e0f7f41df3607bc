import type { TimeWindow } from '../../../model/timeline/scale.js';
import { ticksOf } from '../../../model/timeline/ticks.js';
import type { TimelineView } from '../view/timeline-view.js';
import { MARGIN } from './frame.js';
import type { Frame } from './frame.js';
import { layoutOf } from './layout.js';
import type { LineLayouts } from './layout.js';

/** What a frame is made for. */
export interface FrameOptions extends Pick<Frame, 'ratio' | 'mirrored' | 'selected'> {
  /** Width and maximum height in CSS pixels. */
  readonly width: number;
  readonly most: number;
  /** How many times larger the text is than usual. */
  readonly unit: number;
  /** Tiers for names above the main row; default by the width. */
  readonly tiers?: number;
  readonly margin?: number;
  /** The code for lines of rulers; absent where there are none. */
  readonly lines: LineLayouts | undefined;
}

/** Minimum distance between two ticks of the axis at the usual text size, in CSS pixels, roughly. */
const TICK_GAP = 76;

/** The frame of a view in a window of time, not scrolled. */
export function makeFrame(view: TimelineView, window: TimeWindow, options: FrameOptions): Frame {
  const { width, most, unit, tiers, margin = MARGIN, ratio, mirrored, selected, lines } = options;
  const { from, to } = window;
  // Moving a part of time must not change heights.
  const extent = margin > 0 ? view.extent : window;
  const layout = layoutOf(view.lanes, {
    room: most,
    width,
    zoom: (view.extent.to - view.extent.from) / (to - from),
    pixelsPerYear: width / (to - from),
    unit,
    ...(tiers && { tiers }),
    eras: view.eras.some((era) => era.from < extent.to && era.to > extent.from),
    lines,
  });
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
