import { bare } from '../../../model/bare.js';

/** Moves the focus to something that otherwise takes none, until it leaves. The page does not scroll. */
export function focusFor(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), bare({ once: true }));
  element.focus({ preventScroll: true });
}
