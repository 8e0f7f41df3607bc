import type { DrawingParts } from '../drawing/drawing-parts.js';
import { barUnder, stripAt, yearAt } from '../scene/bar-place.js';
import type { Frame } from '../scene/frame.js';
import { listenToGestures } from './gestures.js';
import type { Viewport } from './viewport.js';

/** What pointer input reads from the drawing, and what it reports. */
export interface PointerActions {
  readonly frame: () => Frame | undefined;
  /** A bar is hovered; `undefined` if none is any more. */
  readonly point: (index: number | undefined) => void;
  /** A bar is clicked or tapped. */
  readonly press: (index: number, isFinger: boolean) => void;
}

/**
 * Handles mouse, touch and wheel: moves the visible range, and finds the bars that are hovered or pressed.
 * @param signal Removes the listeners.
 */
export function listenToPointer(
  { scroller, screen, tooltip }: DrawingParts,
  viewport: Viewport,
  { frame: drawn, point, press }: PointerActions,
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
        // The pointer may move from a bar to its tooltip.
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
