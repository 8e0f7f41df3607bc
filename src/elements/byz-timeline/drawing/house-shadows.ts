import type { HouseColor } from '../view/bar-colors.js';

/** Maximum number of houses whose colours a page can set individually. */
const MAX_SHADOWS = 500;

/** Ids that can be part of a custom property's name. */
const NAME = /^[\w-]+$/;

/**
 * Writes the colours of houses as invisible shadows of the canvas, whose computed values `readStyle` reads.
 * @returns Whether they have changed.
 */
export function houseShadows(canvas: HTMLElement, colors: readonly HouseColor[]): boolean {
  const shadows = colors.slice(0, MAX_SHADOWS).map(({ house, color }) => {
    const usual = `var(--_reign, var(--_palette-${color}))`;
    return `0 0 ${NAME.test(house) ? `var(--byz-house-${house}, ${usual})` : usual}`;
  });
  const value = shadows.join();
  if (canvas.dataset['houses'] === value) return false;
  canvas.dataset['houses'] = value;
  // During a transition, the computed colours would be intermediate values.
  canvas.style.setProperty('transition', 'none');
  canvas.style.setProperty('box-shadow', value);
  void canvas.ownerDocument.defaultView?.getComputedStyle(canvas).boxShadow;
  canvas.style.removeProperty('transition');
  return true;
}
