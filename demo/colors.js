/** Colours as numbers. */
import { element } from './dom.js';

/**
 * A colour's value as a colour field takes it: `#5f1a38`.
 * @param {string} color any colour of CSS
 * @param {'light' | 'dark'} [scheme] default: that of the page
 */
export function hexOf(color, scheme) {
  const probe = element('i', {});
  if (scheme) probe.style.setProperty('color-scheme', scheme);
  probe.style.setProperty('color', color);
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Relative luminance, as WCAG 2 defines it. @param {string} hex */
function luminanceOf(hex) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. @param {string} one @param {string} other */
export function contrastOf(one, other) {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
