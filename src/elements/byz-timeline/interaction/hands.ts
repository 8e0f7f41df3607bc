import type { DrawingParts } from '../drawing/drawing-parts.js';
import { barUnder, stripAt, yearAt } from '../scene/bar-place.js';
import type { Frame } from '../scene/frame.js';
import { listenToGestures } from './gestures.js';
import type { Viewport } from './viewport.js';

/** What gestures read from the drawing, and what they report. */
export interface HandActions {
  /** The current frame. */
  readonly frame: () => Frame | undefined;
  /** A bar is pointed at; or none. */
  readonly point: (index: number | undefined) => void;
  /** A bar is clicked, or touched by a finger. */
  readonly press: (index: number, isFinger: boolean) => void;
}

/**
 * Handles the pointer, the wheel and touch: moves the visible range, and finds the bars they refer to.
 * @param signal Removes the listeners when aborted.
 */
export function listenToHands(
  { scroller, screen, tooltip }: DrawingParts,
  viewport: Viewport,
  { frame: drawn, point, press }: HandActions,
  signal: AbortSignal,
): void {
  const hover = (event: PointerEvent | undefined): void => {
    const frame = drawn();
    const index = event && frame && barUnder(frame, screen, event);
    scroller.classList.toggle('over-bar', index !== undefined);
    point(index);
  };
  listenToGestures(
    scroller,
    {
      pan: (right, down) => {
        const frame = drawn();
        if (!frame) return;
        const { scale, mirrored } = frame;
        viewport.pan(((mirrored ? right : -right) / scale.width) * (scale.to - scale.from));
        if (down) scroller.scrollTop -= down;
      },
      zoom: (factor, clientX, clientY) => {
        const frame = drawn();
        const year = frame && yearAt(frame, screen, clientX, clientY);
        if (frame && factor < 1)
          viewport.enter(stripAt(frame, clientY - screen.getBoundingClientRect().top).frame.scale);
        viewport.zoom(factor, year);
      },
      hover,
      leave: (to) => {
        // From a bar the pointer may go on to its tooltip.
        if (!tooltip.contains(to as Node | null)) hover(undefined);
      },
      choose: (event) => {
        const frame = drawn();
        const index = frame && barUnder(frame, screen, event);
        if (index === undefined) point(undefined);
        else press(index, 'pointerType' in event && event.pointerType === 'touch');
      },
    },
    signal,
  );
}
