import { bare } from '../../../model/bare.js';

/** What the hand can do to the drawing. Places are in CSS pixels of the viewport. */
export interface GestureActions {
  /** Moves what is seen by so many pixels to the right, and down. */
  pan: (right: number, down: number) => void;
  /** Makes the window `factor` times as long, about a place. */
  zoom: (factor: number, clientX: number, clientY: number) => void;
  /** The pointer is over a place. */
  hover: (event: PointerEvent) => void;
  /** The pointer has left for another element, if it is known, or begins to drag. */
  leave: (to: EventTarget | null) => void;
  choose: (event: MouseEvent) => void;
}

/** Movement in CSS pixels from which on a press is a drag and no choice. */
const DRAG_THRESHOLD = 4;

/** How much a wheel's notch (100 pixels or so) zooms. */
const WHEEL_ZOOM = 0.0025;

/** Pixels of a line and of a page, where a wheel counts in these. */
const WHEEL_UNITS = [1, 16, 400];

/**
 * Listens to pointers and the wheel. The page keeps what is its own: a wheel without Ctrl and a finger that moves up
 * or down scroll (style the element with `touch-action: pan-y`), only what moves sideways pans.
 * @param signal Ends the listening.
 */
export function listenToGestures(element: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  const pointers = new Map<number, PointerEvent>();
  let dragged = false;
  let origin: PointerEvent | undefined;

  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ): void => element.addEventListener(type, listener, bare({ ...options, signal }));

  const release = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) element.classList.remove('dragging');
  };

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) dragged = false;
    pointers.set(event.pointerId, event);
    origin = event;
  });
  on('pointermove', (event) => {
    const last = pointers.get(event.pointerId);
    if (!last) {
      if (event.pointerType === 'mouse') actions.hover(event);
      return;
    }
    if (!dragged && origin && distance(event, origin) < DRAG_THRESHOLD && pointers.size === 1) return;
    if (!dragged) {
      dragged = true;
      actions.leave(null);
      element.classList.add('dragging');
      element.setPointerCapture(event.pointerId);
    }
    const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (other) {
      const [before, after] = [distance(last, other), distance(event, other)];
      if (before > 8 && after > 8)
        actions.zoom(before / after, (event.clientX + other.clientX) / 2, event.clientY);
    } else {
      // A finger that moves up or down scrolls natively.
      actions.pan(
        event.clientX - last.clientX,
        event.pointerType === 'touch' ? 0 : event.clientY - last.clientY,
      );
    }
    pointers.set(event.pointerId, event);
  });
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', (event) => {
    // It may be released anywhere: only a drag that has begun is heard of beyond the edges.
    if (!element.hasPointerCapture(event.pointerId)) release(event);
    // A finger leaves whenever it is lifted, even from what its tap is about.
    if (event.pointerType !== 'touch') actions.leave(event.relatedTarget);
  });
  on('click', (event) => {
    if (!dragged) actions.choose(event);
    dragged = false;
  });
  on(
    'wheel',
    (event) => {
      const unit = WHEEL_UNITS[event.deltaMode] ?? 1;
      const [x, y] = event.shiftKey ? [event.deltaY || event.deltaX, 0] : [event.deltaX, event.deltaY];
      if (event.ctrlKey || event.metaKey)
        actions.zoom(Math.exp(event.deltaY * unit * WHEEL_ZOOM), event.clientX, event.clientY);
      else if (Math.abs(x) > Math.abs(y)) actions.pan(-x * unit, 0);
      else return;
      event.preventDefault();
    },
    { passive: false },
  );
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}
