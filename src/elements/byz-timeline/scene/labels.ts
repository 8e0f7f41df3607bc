import type { AxisLabel } from './axis-labels.js';
import type { Frame } from './frame.js';

/** A bar that is an element of its own: its box, and where in it the text stands. In CSS pixels. */
export interface Label {
  readonly index: number;
  readonly lane: number;
  /** From where time begins, and from the top of what is seen. */
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The text, empty when there is no room for it. */
  readonly text: string;
  /** When it was, where there is room for that too. */
  readonly years?: string | undefined;
  /** From the start of the box. */
  readonly textStart: number;
  /** The text stands on the bar, and not on the surface: on its full colour (`solid`), or a tint. */
  readonly on?: 'solid' | 'tint' | undefined;
  /** Where in the box a portrait of {@link portraitSize} has room. */
  readonly portrait?: number | undefined;
  /** The text runs upwards, in small letters; in yet smaller ones where it is narrow. */
  readonly up?: 'small' | 'smaller' | undefined;
}

/** What labels say. */
export interface LabelTexts {
  /** What stands in or beside a bar. */
  readonly full: (index: number) => string;
  /** The same without what can be left out. */
  readonly short: (index: number) => string;
  /** When it was, in years alone. */
  readonly years: (index: number) => string;
  /** What an era is called, the best first. */
  readonly era: (index: number) => readonly string[];
  /** The labels of a frame's axis that fit into a width in CSS pixels. */
  readonly axis: (frame: Frame, room: number) => AxisLabel[];
  /** Width of a text in CSS pixels, in the font of labels. */
  readonly measure: (text: string) => number;
}

/** Height and width of the portrait on a bar, in CSS pixels. */
export const portraitSize = (height: number): number => height - 6;

/** Most elements for bars at one time. */
export const MAX_LABELS = 250;
