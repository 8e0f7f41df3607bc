import { toPixel } from '../../../model/timeline/scale.js';
import type { Scale } from '../../../model/timeline/scale.js';
import { DAY } from '../../../model/timeline/span.js';
import type { Tick } from '../../../model/timeline/ticks.js';
import type { Layout } from './layout.js';
import type { TimelineView } from '../view/timeline-view.js';

/** One picture of the drawing: what, and which part of it. */
export interface Frame {
  readonly view: TimelineView;
  readonly layout: Layout;
  /** The window on the drawing's width; lengths count from where time begins. */
  readonly scale: Scale;
  /** CSS pixels that the view is scrolled down, and its height. */
  readonly top: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** CSS pixels that bars reach beyond the edges. */
  readonly margin: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly ticks: readonly Tick[];
  /** Id of the person whose bars are marked. */
  readonly selected: string | undefined;
  /** The time is broken into rows, like the lines of a text. */
  readonly strips?: readonly Strip[];
}

/** A row of a wrapped picture, with a stretch of time of its own. */
export interface Strip {
  /** Where it stands, in CSS pixels from where time begins and from the top of the drawing; its axis is above that. */
  readonly start: number;
  readonly top: number;
  readonly frame: Frame;
}

/** The rows of a picture: one, unless it is wrapped. Their tops count from what is seen. */
export function stripsOf(frame: Frame): readonly Strip[] {
  const { strips, top } = frame;
  return strips?.map((strip) => ({ ...strip, top: strip.top - top })) ?? [{ start: 0, top: 0, frame }];
}

/** Where a bar stands, in CSS pixels from where time begins; beyond the edges it is cut off. */
export interface BarBox {
  /** The ends as far as they may lie. */
  start: number;
  end: number;
  /** What is certain; where nothing is, `coreStart` is greater than `coreEnd`. */
  coreStart: number;
  coreEnd: number;
}

/** A box to be filled by {@link measureBar}. */
export function emptyBox(): BarBox {
  return { start: 0, end: 0, coreStart: 0, coreEnd: 0 };
}

/** How far beyond the edges shapes are drawn, in CSS pixels. */
export const MARGIN = 40;

/** Doubt of no more than this many years is not drawn. */
const PRECISE = 1.5 * DAY;

/** Measures a bar into `box`, which saves a new object for each. */
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

/** A length that falls on a device pixel. */
export function crisp(length: number, ratio: number): number {
  return Math.round(length * ratio) / ratio;
}
