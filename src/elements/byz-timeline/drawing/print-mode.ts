import type { Viewport } from '../interaction/viewport.js';
import type { Frame } from '../scene/frame.js';
import type { DrawingLook } from './drawing-look.js';
import type { DrawingParts } from './drawing-parts.js';

/** Switches a drawing to paper, in the colours of the light scheme, and back to the screen. */
export class PrintMode {
  readonly #parts: DrawingParts;
  readonly #look: DrawingLook;
  readonly #viewport: Viewport;
  /** Scroll position on the screen. */
  #top = 0;

  constructor(parts: DrawingParts, look: DrawingLook, viewport: Viewport) {
    this.#parts = parts;
    this.#look = look;
    this.#viewport = viewport;
  }

  /** @param draw Draws immediately, and returns the frame. */
  set(printing: boolean, draw: () => Frame | undefined): void {
    const { drawing, canvas, axis } = this.#parts;
    if (printing) this.#top = this.#viewport.top;
    this.#look.printing = printing;
    drawing.classList.toggle('printed', printing);
    // During a transition, the computed colours would be intermediate values.
    canvas.style.setProperty('transition', 'none');
    this.#look.read();
    canvas.style.removeProperty('transition');
    const frame = draw();
    // Unlike the bounding box, the computed size is not affected by `scale`.
    const view = drawing.ownerDocument.defaultView ?? window;
    const above = frame?.strips ? 0 : parseFloat(view.getComputedStyle(axis).blockSize);
    drawing.style.setProperty('--_printed-height', `${above + (frame?.layout.height ?? 0)}px`);
    if (!printing) this.#viewport.scrollTo(this.#top);
  }
}
