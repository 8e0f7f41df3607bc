import { toPixel } from '../../../model/timeline/scale.js';
import type { Scale } from '../../../model/timeline/scale.js';
import { DAY } from '../../../model/timeline/span.js';
import type { Tick } from '../../../model/timeline/ticks.js';
import type { Layout } from './layout.js';
import type { TimelineView } from '../view/timeline-view.js';

/** What is drawn in one frame: the view, the visible part of it, and its layout. */
export interface Frame {
  readonly view: TimelineView;
  readonly layout: Layout;
  /** Maps the visible range to the width of the drawing; pixels count from the start edge. */
  readonly scale: Scale;
  /** Scroll position and height of the visible area in CSS pixels. */
  readonly top: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** How far bars may extend beyond the edges, in CSS pixels. */
  readonly margin: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
  readonly ticks: readonly Tick[];
  /** Id of the person whose bars are marked. */
  readonly selected: string | undefined;
  /** The rows of a wrapped frame, whose time is broken like the lines of a text. */
  readonly strips?: readonly Strip[];
}

/** A row of a wrapped frame, with its own range of time. */
export interface Strip {
  /** CSS pixels from the start edge and from the top of the drawing. The row's axis is above `top`. */
  readonly start: number;
  readonly top: number;
  readonly frame: Frame;
}

/** The rows of a frame: a single one unless it is wrapped. Their tops count from the visible area. */
export function stripsOf(frame: Frame): readonly Strip[] {
  const { strips, top } = frame;
  return strips?.map((strip) => ({ ...strip, top: strip.top - top })) ?? [{ start: 0, top: 0, frame }];
}

/** Horizontal extent of a bar in CSS pixels from the start edge, clipped a little beyond the edges. */
export interface BarBox {
  /** The outermost possible ends. */
  start: number;
  end: number;
  /** The certain part; if nothing is certain, `coreStart` is greater than `coreEnd`. */
  coreStart: number;
  coreEnd: number;
}

/** A box to pass to {@link measureBar}. */
export function emptyBox(): BarBox {
  return { start: 0, end: 0, coreStart: 0, coreEnd: 0 };
}

/** How far shapes are drawn beyond the edges, in CSS pixels. */
export const MARGIN = 40;

/** Uncertainty up to this many years is not drawn. */
const PRECISE = 1.5 * DAY;

/** Measures a bar. Writes into `box`, so that no object is created for each bar. */
export function measureBar({ view: { store }, scale }: Frame, index: number, box: BarBox): BarBox {
  const earliestStart = store.earliestStart[index] ?? 0;
  const latestEnd = store.latestEnd[index] ?? 0;
  let latestStart = store.latestStart[index] ?? 0;
  let earliestEnd = store.earliestEnd[index] ?? 0;
  if (latestStart - earliestStart < PRECISE) latestStart = earliestStart;
  if (latestEnd - earliestEnd < PRECISE) earliestEnd = latestEnd;
  const clamp = (year: number): number =>
    Math.max(-MARGIN, Math.min(toPixel(scale, year), scale.width + MARGIN));
  box.start = clamp(earliestStart);
  box.end = clamp(latestEnd);
  box.coreStart = clamp(latestStart);
  box.coreEnd = clamp(earliestEnd);
  return box;
}

/** Rounds a length to device pixels. */
export function crisp(length: number, ratio: number): number {
  return Math.round(length * ratio) / ratio;
}
