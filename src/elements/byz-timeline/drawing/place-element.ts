import type { Frame } from '../scene/frame.js';

/**
 * Puts an element where a picture has it.
 * @param start CSS pixels from where time begins.
 * @param top CSS pixels from the top.
 */
export function placeElement(element: HTMLElement, start: number, top: number, frame: Frame): void {
  const x = frame.mirrored ? -start : start;
  element.style.setProperty('transform', `translate(${x}px, ${top}px)`);
}
