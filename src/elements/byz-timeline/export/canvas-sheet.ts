import type { Palette } from '../drawing/drawing-style.js';
import { createHatch } from '../drawing/surface.js';
import type { Surface } from '../drawing/surface.js';
import { fontText } from './look.js';
import type { TextLook } from './look.js';
import { BASELINE, HALO, runsLeft } from './sheet.js';
import type { Box, Sheet } from './sheet.js';

/** A saved picture on a canvas. */
export class CanvasSheet implements Sheet {
  readonly surface: Surface;
  readonly #context: CanvasRenderingContext2D;
  readonly #width: number;
  readonly #scale: number;
  readonly #mirrored: boolean;
  #origin = { start: 0, top: 0 };

  /**
   * @param width Width of the picture in CSS pixels.
   * @param scale Pixels per CSS pixel.
   */
  constructor(
    context: CanvasRenderingContext2D,
    palette: Palette,
    width: number,
    scale: number,
    mirrored: boolean,
  ) {
    this.surface = { context, palette, hatch: createHatch(context, scale) };
    this.#context = context;
    this.#width = width;
    this.#scale = scale;
    this.#mirrored = mirrored;
    const [x, offset] = mirrored ? [-scale, width * scale] : [scale, 0];
    context.setTransform(x, 0, 0, scale, offset, 0);
  }

  inside({ start, top, width, height }: Box, draw: () => void): void {
    const context = this.#context;
    const before = this.#origin;
    context.save();
    context.beginPath();
    context.rect(start, top, width, height);
    context.clip();
    context.translate(start, top);
    this.#origin = { start: before.start + start, top: before.top + top };
    draw();
    this.#origin = before;
    context.restore();
  }

  text(text: string, start: number, middle: number, { font, color, halo }: TextLook, up = false): void {
    const context = this.#context;
    const [from, y] = [this.#origin.start + start, this.#origin.top + middle];
    const x = this.#mirrored ? this.#width - from : from;
    const scale = this.#scale;
    context.save();
    // Text is not mirrored.
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    if (up) context.rotate(-Math.PI / 2);
    context.font = fontText(font);
    context.fillStyle = color;
    context.direction = runsLeft(text) ? 'rtl' : 'ltr';
    context.textAlign = this.#mirrored && !up ? 'right' : 'left';
    const line = BASELINE * font.size;
    if (halo) {
      context.strokeStyle = halo;
      context.lineWidth = HALO;
      context.strokeText(text, 0, line);
    }
    context.fillText(text, 0, line);
    context.restore();
  }

  image(image: HTMLCanvasElement, { start, top, width, height }: Box): void {
    const context = this.#context;
    const [from, y] = [this.#origin.start + start, this.#origin.top + top];
    const x = this.#mirrored ? this.#width - from - width : from;
    const scale = this.#scale;
    context.save();
    // Portraits are not mirrored.
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    context.drawImage(image, 0, 0, width, height);
    context.restore();
  }
}
