import { bare } from '../../../model/bare.js';
import { onWidth } from '../../shared/controllers/width-observer.js';
import type { LabelTexts } from '../scene/labels.js';
import { labelTexts } from '../view/label-texts.js';
import type { DrawingParts } from './drawing-parts.js';
import { readStyle } from './drawing-style.js';
import type { DrawingStyle } from './drawing-style.js';
import { houseShadows } from './house-shadows.js';
import type { DrawingContent } from './drawing-content.js';
import { textMeasure } from './text-measure.js';

/** Reads from the page what a drawing depends on: its width, its style, and the widths of texts. */
export class DrawingLook {
  /** Available width in CSS pixels; 0 until known. */
  width = 0;
  style: DrawingStyle | undefined;
  texts: LabelTexts | undefined;
  /** Whether the drawing is for paper, so that the width on the screen does not matter. */
  printing = false;
  readonly #parts: DrawingParts;
  readonly #onWidthChange: (width: number) => void;
  readonly #ignoreWidth: () => void;
  #content: DrawingContent | undefined;
  /** The style has just been read together with a new width, and is valid for the content made for that width. */
  #isFresh = false;

  /**
   * @param onStyle Called when colours have changed.
   * @param onWidthChange Called with the new width, divided by the text scale.
   * @param signal Stops listening to style changes.
   */
  constructor(
    parts: DrawingParts,
    onStyle: () => void,
    onWidthChange: (width: number) => void,
    signal: AbortSignal,
  ) {
    this.#parts = parts;
    this.#onWidthChange = onWidthChange;
    const restyle = (): void => {
      this.read();
      onStyle();
    };
    // No event reports that a colour has changed: it may depend on a property of the page, the colour scheme of any
    // ancestor, or the system. So the style sheet gives the canvas's colours a very short transition, whose end is an
    // event.
    parts.canvas.addEventListener('transitionend', restyle, bare({ signal }));
    this.#ignoreWidth = onWidth(parts.labels, {
      read: (width) => this.#measure(width),
      draw: () => this.#tell(),
    });
  }

  /** Reads the width now, without waiting for its first report. */
  measure(): void {
    this.#measure(this.#parts.labels.clientWidth);
    this.#tell();
  }

  #measure(width: number): void {
    if (this.printing || width === this.width) return;
    this.width = width;
    this.read();
    this.#isFresh = true;
  }

  #tell(): void {
    if (this.#isFresh) this.#onWidthChange(this.width / (this.style?.unit ?? 1));
  }

  /** Stops observing the width. */
  disconnect(): void {
    this.#ignoreWidth();
  }

  /**
   * Takes new content, including the colours of its houses.
   * @returns Whether its texts differ from the previous ones.
   */
  take(content: DrawingContent): boolean {
    const before = this.#content;
    const { view, words } = content;
    this.#content = content;
    const hasColors = view === before?.view || !houseShadows(this.#parts.canvas, view.colors);
    // A style read together with the width is still valid; reading it again would force another layout.
    if (!this.#isFresh || !hasColors) this.read();
    this.#isFresh = false;
    const hasOthers = view !== before?.view || words !== before.words;
    if (hasOthers) this.texts = this.#textsOf(content);
    return hasOthers;
  }

  /** Reads the colours, the font and the direction again. */
  read(): void {
    const { scroller, canvas, labels } = this.#parts;
    this.style = readStyle(scroller, canvas, labels);
    if (this.#content) this.texts = this.#textsOf(this.#content);
  }

  #textsOf({ view, dataset, words }: DrawingContent): LabelTexts {
    const measure = textMeasure(this.#parts.scroller.ownerDocument, this.style?.font ?? '');
    return labelTexts(view, dataset, words, measure);
  }
}
