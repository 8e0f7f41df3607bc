import { bare } from '../../../model/bare.js';
import { onWidth } from '../../shared/controllers/width-observer.js';
import type { LabelTexts } from '../scene/labels.js';
import { labelTexts } from '../view/label-texts.js';
import type { DrawingParts } from './drawing-parts.js';
import { readStyle } from './drawing-style.js';
import type { DrawingStyle } from './drawing-style.js';
import { houseShadows } from './house-shadows.js';
import type { Picture } from './picture.js';
import { textMeasure } from './text-measure.js';

/** What a drawing reads from the page: its width, its style and the widths of texts. */
export class DrawingLook {
  /** Available width in CSS pixels; 0 until it is known. */
  width = 0;
  style: DrawingStyle | undefined;
  texts: LabelTexts | undefined;
  /** The width on the screen does not apply. */
  printing = false;
  readonly #parts: DrawingParts;
  readonly #onWidthChange: (width: number) => void;
  readonly #ignoreWidth: () => void;
  #picture: Picture | undefined;
  /** The style has just been read, with the width that the next picture is for. */
  #isFresh = false;

  /**
   * @param onStyle Called when colours have changed.
   * @param onWidthChange Called when the width has changed: with that in which text of usual size has as much room.
   * @param signal Ends listening to changes of style.
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
    // Nothing else tells that a colour has changed: it may come from a property of the page, the scheme of any ancestor,
    // or the system. So the style sheet gives the canvas's colours a moment's transition, whose end is heard of here.
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
   * Takes another picture, with the colours of its houses.
   * @returns Whether its texts differ from those before.
   */
  take(picture: Picture): boolean {
    const before = this.#picture;
    const { view, words } = picture;
    this.#picture = picture;
    const hasColors = view === before?.view || !houseShadows(this.#parts.canvas, view.colors);
    // What was just read together with the width is still valid; reading it again would force another layout.
    if (!this.#isFresh || !hasColors) this.read();
    this.#isFresh = false;
    const hasOthers = view !== before?.view || words !== before.words;
    if (hasOthers) this.texts = this.#textsOf(picture);
    return hasOthers;
  }

  /** Reads colours, font and direction anew. */
  read(): void {
    const { scroller, canvas, labels } = this.#parts;
    this.style = readStyle(scroller, canvas, labels);
    if (this.#picture) this.texts = this.#textsOf(this.#picture);
  }

  #textsOf({ view, dataset, words }: Picture): LabelTexts {
    const measure = textMeasure(this.#parts.scroller.ownerDocument, this.style?.font ?? '');
    return labelTexts(view, dataset, words, measure);
  }
}
