import { bare } from '../../../model/bare.js';

/** Focuses an element that is not normally focusable, until it loses focus. Does not scroll the page. */
export function focusFor(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), bare({ once: true }));
  element.focus({ preventScroll: true });
}
