import type { TimeWindow } from '../../../model/timeline/scale.js';
import type { Viewport } from '../interaction/viewport.js';
import { PRINT_WIDTH } from '../print-width.js';
import type { Frame } from '../scene/frame.js';
import { NARROW } from '../scene/layout.js';
import type { Layout } from '../scene/layout.js';
import { makeFrame } from '../scene/make-frame.js';
import type { FrameOptions } from '../scene/make-frame.js';
import { isSame } from '../slices.js';
import type { DrawingParts } from './drawing-parts.js';
import type { DrawingStyle } from './drawing-style.js';
import type { DrawingContent } from './drawing-content.js';

/** Width and maximum height in CSS pixels, device pixels per CSS pixel, and the range whose rows are open. */
type Room = Pick<FrameOptions, 'width' | 'most' | 'ratio' | 'around'>;

const PAPER: Room = { width: PRINT_WIDTH, most: Infinity, ratio: 3 };

/** Maximum device pixels drawn per CSS pixel of the screen. */
const MAX_RATIO = 3;

/** Makes the frames of a drawing. */
export class Frames {
  readonly #parts: DrawingParts;
  #layout: Layout | undefined;
  /** What the layout was made from. Panning changes none of it. */
  #basis: readonly unknown[] = [];

  constructor(parts: DrawingParts) {
    this.#parts = parts;
  }

  /** The frame for paper, which shows the whole range. */
  forPaper(content: DrawingContent, style: DrawingStyle): Frame {
    return frameIn(PAPER, content.view.extent, content, style, this.#canWrap);
  }

  /**
   * The frame for the screen, which shows what is in the viewport. Lines are broken into rows only where the screen is
   * narrow and the whole range is shown.
   * @param width In CSS pixels.
   */
  forScreen(
    content: DrawingContent,
    style: DrawingStyle,
    width: number,
    { window, around, isWhole }: Viewport,
  ): Frame {
    const { defaultView } = this.#parts.drawing.ownerDocument;
    const basis = [content.view, content.rulers, style, width, around];
    const layout = isSame(basis, this.#basis) ? this.#layout : undefined;
    const ratio = Math.min(defaultView?.devicePixelRatio || 1, MAX_RATIO);
    const wraps = width < NARROW && isWhole && this.#canWrap;
    const frame = frameIn({ width, most: style.most, ratio, around }, window, content, style, wraps, layout);
    this.#basis = basis;
    this.#layout = frame.strips ? undefined : frame.layout;
    return frame;
  }

  /** Each row has its own axis, which leaves no place for a second one. */
  get #canWrap(): boolean {
    return !this.#parts.drawing.querySelector('.second');
  }
}

function frameIn(
  room: Room,
  window: TimeWindow,
  { view, selected, rulers }: DrawingContent,
  { unit, mirrored }: DrawingStyle,
  wraps: boolean,
  layout?: Layout,
): Frame {
  const options = { ...room, unit, mirrored, selected, lines: rulers };
  return (wraps && rulers?.wrappedFrame(view, options)) || makeFrame(view, window, options, layout);
}
