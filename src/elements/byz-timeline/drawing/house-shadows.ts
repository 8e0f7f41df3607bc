import type { HouseColor } from '../view/bar-colors.js';

/** Most houses whose colours a page may set one by one. */
const MAX_SHADOWS = 500;

/** What may be part of the name of a custom property. */
const NAME = /^[\w-]+$/;

/**
 * Writes the colours of houses as shadows of the canvas that cannot be seen, so that `readStyle` finds them computed.
 * @returns Whether they are other ones than before.
 */
export function houseShadows(canvas: HTMLElement, colors: readonly HouseColor[]): boolean {
  const shadows = colors.slice(0, MAX_SHADOWS).map(({ house, color }) => {
    const usual = `var(--_reign, var(--_palette-${color}))`;
    return `0 0 ${NAME.test(house) ? `var(--byz-house-${house}, ${usual})` : usual}`;
  });
  const value = shadows.join();
  if (canvas.dataset['houses'] === value) return false;
  canvas.dataset['houses'] = value;
  // At once: in the midst of a transition it would be read as something between.
  canvas.style.setProperty('transition', 'none');
  canvas.style.setProperty('box-shadow', value);
  void canvas.ownerDocument.defaultView?.getComputedStyle(canvas).boxShadow;
  canvas.style.removeProperty('transition');
  return true;
}
