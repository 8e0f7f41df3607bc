import { bare } from '../../../model/bare.js';

/** What gestures do. Coordinates are in CSS pixels of the browser's viewport. */
export interface GestureActions {
  /** Moves the content by pixels to the right and down. */
  pan: (right: number, down: number) => void;
  /** Makes the visible range `factor` times as long, around a point. */
  zoom: (factor: number, clientX: number, clientY: number) => void;
  hover: (event: PointerEvent) => void;
  /** The pointer has left for another element, if known, or begins to drag. */
  leave: (to: EventTarget | null) => void;
  choose: (event: MouseEvent) => void;
}

/** Minimum movement in CSS pixels that makes a press a drag and not a click. */
const DRAG_THRESHOLD = 4;

/** Zoom per pixel of wheel movement; a notch is about 100 pixels. */
const WHEEL_ZOOM = 0.0025;

/** Pixels per unit of each `deltaMode`: pixel, line, page. */
const WHEEL_UNITS = [1, 16, 400];

/**
 * Recognises gestures of pointers and the wheel. The page keeps vertical scrolling by wheel and by touch (the element
 * needs `touch-action: pan-y`); only horizontal movement pans.
 * @param signal Removes the listeners.
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
      // Vertical movement of a finger scrolls natively.
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
    // The pointer may be released outside, which is only reported after a drag has captured it.
    if (!element.hasPointerCapture(event.pointerId)) release(event);
    // A finger also leaves when it is lifted, although the tap was about this bar.
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
