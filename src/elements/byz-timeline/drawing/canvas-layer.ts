import type { Palette } from './drawing-style.js';
import { drawMark } from './shapes.js';
import { createHatch } from './surface.js';
import type { Surface } from './surface.js';
import type { Scene } from '../scene/scene.js';

/** The canvas under the labels. */
export class CanvasLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #surface: Surface | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
  }

  /** Whether the browser provides a canvas context. */
  get works(): boolean {
    return Boolean(this.#context);
  }

  /** Draws the marks of a scene. */
  update({ frame, marks }: Scene, palette: Palette): void {
    const { scale, height, ratio, mirrored } = frame;
    const context = this.#context;
    if (!context) return;
    // Setting the size clears the canvas, even if the size is the same.
    const [w, h] = [Math.max(1, Math.round(scale.width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (this.#canvas.width !== w) this.#canvas.width = w;
    if (this.#canvas.height !== h) this.#canvas.height = h;
    if (this.#surface?.palette !== palette) {
      this.#surface = { context, palette, hatch: createHatch(context, ratio) };
    }
    context.setTransform(mirrored ? -ratio : ratio, 0, 0, ratio, mirrored ? scale.width * ratio : 0, 0);
    context.clearRect(0, 0, scale.width, height);
    for (let at = 0; at < marks.count; at += 1) drawMark(this.#surface, marks, at);
  }
}
