import type { AxisLabel } from './axis-labels.js';
import type { Frame } from './frame.js';

/** A bar with an element of its own: its box, and the place of its text. All in CSS pixels. */
export interface Label {
  readonly index: number;
  readonly lane: number;
  /** From the start edge and the top of the visible area. */
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Empty if no text fits. */
  readonly text: string;
  /** The years, if they fit after the text. */
  readonly years?: string | undefined;
  /** From the start of the box. */
  readonly textStart: number;
  /** What the text stands on: the bar's full colour (`solid`), a tint of it, or, if absent, the background. */
  readonly on?: 'solid' | 'tint' | undefined;
  /** Start of the portrait in the box, if it fits; its size is {@link portraitSize}. */
  readonly portrait?: number | undefined;
  /** The text runs upwards, in small or still smaller letters. */
  readonly up?: 'small' | 'smaller' | undefined;
}

/** The texts of labels. */
export interface LabelTexts {
  /** The full text of a bar. */
  readonly full: (index: number) => string;
  /** The shortened text of a bar. */
  readonly short: (index: number) => string;
  /** The years of a bar. */
  readonly years: (index: number) => string;
  /** The names of an era, the preferred one first. */
  readonly era: (index: number) => readonly string[];
  /** The labels of a frame's axis that fit into a width in CSS pixels. */
  readonly axis: (frame: Frame, room: number) => AxisLabel[];
  /** Width of a text in CSS pixels, in the font of labels. */
  readonly measure: (text: string) => number;
}

/** Width and height of a portrait on a bar of this height, in CSS pixels. */
export const portraitSize = (height: number): number => height - 6;

/** Maximum number of bars with elements at the same time. */
export const MAX_LABELS = 250;

/** A text with an arrow towards earlier or later times, on that side of it whatever the direction of the text. */
export function withArrow(text: string, isEarlier: boolean, { mirrored }: Pick<Frame, 'mirrored'>): string {
  const isolated = `\u2068${text}\u2069`;
  return `\u2066${isEarlier === mirrored ? `${isolated} →` : `← ${isolated}`}\u2069`;
}
