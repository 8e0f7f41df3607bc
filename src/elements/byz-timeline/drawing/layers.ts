import type { DateWords } from '../../../model/date/core.js';
import type { Frame } from '../scene/frame.js';
import type { Scene } from '../scene/scene.js';
import { axisLabels } from '../scene/axis-labels.js';
import { AxisLayer } from './axis-layer.js';
import { CanvasLayer } from './canvas-layer.js';
import { CaptionLayer } from './caption-layer.js';
import type { DrawingParts } from './drawing-parts.js';
import type { Palette } from './drawing-style.js';
import { LabelLayer } from './label-layer.js';
import type { LabelContext } from './label-layer.js';

/** The layers that draw a scene: the canvas, and over it the axis, the captions and the labels. */
export class Layers {
  readonly #parts: DrawingParts;
  readonly #axis: AxisLayer;
  readonly #canvas: CanvasLayer;
  readonly #captions: CaptionLayer;
  readonly #labels: LabelLayer;

  constructor(parts: DrawingParts) {
    const { axis, canvas, captions, labels } = parts;
    this.#parts = parts;
    this.#axis = new AxisLayer(axis);
    this.#canvas = new CanvasLayer(canvas);
    this.#captions = new CaptionLayer(captions);
    this.#labels = new LabelLayer(labels);
  }

  /** Whether the browser can draw on a canvas. */
  get works(): boolean {
    return this.#canvas.works;
  }

  /** Starts over with another view or language. */
  reset(context: LabelContext): void {
    this.#labels.reset(context);
  }

  /**
   * Adapts the size to a frame.
   * @param height Height of the visible area in CSS pixels.
   */
  resize({ layout, strips }: Frame, height: number): void {
    const { drawing, stage, screen } = this.#parts;
    drawing.classList.toggle('wrapped', strips !== undefined);
    stage.style.setProperty('block-size', `${Math.max(layout.height, height)}px`);
    screen.style.setProperty('block-size', `${height}px`);
  }

  /** Adds to a bar's description for assistive technology, after the age. */
  describe(index: number, text: string): void {
    this.#labels.describe(index, text);
  }

  /**
   * Draws a scene.
   * @param active The bar that becomes the active descendant.
   */
  update(scene: Scene, active: number | undefined, palette: Palette, dates: DateWords): void {
    this.#canvas.update(scene, palette);
    this.#axis.update(scene.frame, axisLabels(scene.frame, dates));
    this.#captions.update(scene, palette);
    this.#labels.update(scene, active, palette);
    const option = active === undefined ? undefined : this.#labels.option(active);
    const { scroller } = this.#parts;
    if (option) scroller.setAttribute('aria-activedescendant', option.id);
    else scroller.removeAttribute('aria-activedescendant');
  }
}
