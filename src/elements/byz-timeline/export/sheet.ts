import type { Surface } from '../drawing/surface.js';
import type { TextLook } from './look.js';

/** A place on a sheet, in CSS pixels from where time begins and from the top. */
export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture is drawn on: a canvas or an SVG document. On right-to-left pages lengths count from the right. */
export interface Sheet {
  readonly surface: Surface;
  /** Draws in a box: lengths count from its corner, and what reaches beyond it is cut off. */
  inside(box: Box, draw: () => void): void;
  /**
   * Writes a text in one line.
   * @param start Where it begins.
   * @param middle The middle of its line.
   * @param up It runs upwards from `middle`, and `start` is the middle of its line.
   */
  text(text: string, start: number, middle: number, look: TextLook, up?: boolean): void;
  /** Puts a picture into a box. */
  picture(picture: HTMLCanvasElement, box: Box): void;
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

/** Height of a line as a multiple of the font's size. */
export const LINE_HEIGHT = 1.5;

/** From the middle of a line to where letters stand, as a part of the font's size. */
export const BASELINE = 0.35;

/** Whether a text runs from right to left: by its first letter, as a browser decides for isolated text. */
export function runsLeft(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
