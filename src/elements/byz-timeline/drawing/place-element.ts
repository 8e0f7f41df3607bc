import type { Frame } from '../scene/frame.js';

/**
 * Moves an element to a position in a frame.
 * @param start CSS pixels from the start edge.
 * @param top CSS pixels from the top.
 */
export function placeElement(element: HTMLElement, start: number, top: number, frame: Frame): void {
  const x = frame.mirrored ? -start : start;
  element.style.setProperty('transform', `translate(${x}px, ${top}px)`);
}
