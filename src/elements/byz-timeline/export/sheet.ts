import type { Surface } from '../drawing/surface.js';
import type { TextLook } from './look.js';

/** A box on a sheet, in CSS pixels from the start edge and from the top. */
export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture is drawn on: a canvas or an SVG document. On right-to-left pages, the start edge is on the right. */
export interface Sheet {
  readonly surface: Surface;
  /** Draws inside a box: coordinates are relative to its corner, and the rest is clipped. */
  inside(box: Box, draw: () => void): void;
  /**
   * Draws a line of text.
   * @param start Where the text starts.
   * @param middle The middle of the line.
   * @param up The text runs upwards from `middle`, and `start` is the middle of the line.
   */
  text(text: string, start: number, middle: number, look: TextLook, up?: boolean): void;
  /** Draws an image into a box. */
  image(image: HTMLCanvasElement, box: Box): void;
}

/** Fills a box. */
export function fillBox(
  { surface }: Sheet,
  color: string,
  start: number,
  top: number,
  width: number,
  height: number,
): void {
  surface.context.fillStyle = color;
  surface.context.fillRect(start, top, width, height);
}

/** Line height relative to the font size. */
export const LINE_HEIGHT = 1.5;

/** Width of the line around letters that have a halo, in CSS pixels: the outer half of it is seen. */
export const HALO = 4;

/** Distance from the middle of a line to its baseline, relative to the font size. */
export const BASELINE = 0.35;

/** Whether a text runs from right to left: decided by its first letter, like `dir="auto"`. */
export function runsLeft(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
