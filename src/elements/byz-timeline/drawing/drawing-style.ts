/** What the style sheet decides of a drawing. */
export interface DrawingStyle {
  /** The colours, as CSS colours that a canvas takes. */
  readonly palette: Palette;
  /** The labels' font, as a canvas takes it. */
  readonly font: string;
  /** How many times larger the text is than usual; at least 1. */
  readonly unit: number;
  /** Most height of the lanes in CSS pixels. */
  readonly most: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}

/** The colours of the drawing. */
export interface Palette {
  readonly surface: string;
  /** Of all who ruled beside, where the page wants one. */
  readonly companion: string;
  /** By the numbers of inks; see `Marks`. */
  readonly inks: readonly Ink[];
}

/** A colour of marks, with what goes with it. */
export interface Ink {
  readonly color: string;
  /** Of the next person of the same house. */
  readonly shade: string;
  /** Whether what is written on it is dark. */
  readonly isLight: boolean;
}

/**
 * Reads the style. The colours stand in properties of the canvas whose computed value is a plain colour, whatever was
 * written: `light-dark()`, a variable, a system colour. A custom property would be read as it was written: only a
 * registered one is computed, and an element may not register properties for the page. Those of houses, of which there
 * may be any number, are shadows without a size.
 */
export function readStyle(
  scroller: HTMLElement,
  canvas: HTMLCanvasElement,
  labels: HTMLElement,
): DrawingStyle {
  const view = scroller.ownerDocument.defaultView ?? window;
  const lanes = view.getComputedStyle(scroller);
  const { fontStyle, fontWeight, fontSize, fontFamily } = view.getComputedStyle(labels);
  const style = view.getComputedStyle(canvas);
  const surface = style.backgroundColor;
  // Asked for by name, what a page has added to `Object.prototype` does not answer.
  const houses = style.boxShadow.match(/[a-z-]+\([^)]*\)/g) ?? [];
  const { borderTopColor, borderLeftColor, borderRightColor, borderBottomColor } = style;
  const base = [borderTopColor, borderLeftColor, style.outlineColor, style.textDecorationColor];
  const colors = [...base, borderRightColor, style.getPropertyValue('color'), surface, ...houses];
  const companion = borderBottomColor === TRANSPARENT ? '' : borderBottomColor;
  return {
    palette: { surface, companion, inks: colors.map((color) => inkOf(color, surface)) },
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    unit: Math.max(1, parseFloat(fontSize) / TEXT || 1),
    most: parseFloat(lanes.maxBlockSize) || Infinity,
    mirrored: lanes.getPropertyValue('direction') === 'rtl',
  };
}

/** How a colour is computed that is not there. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** Usual size of labels in CSS pixels. */
const TEXT = 13.92;

/** How much of the surface is in the second shade, and the contrasts that a name on it and it itself need (WCAG 1.4.3, 1.4.11). */
const SHADE = 0.18;
const TEXT_CONTRAST = 4.5;
const SHADE_CONTRAST = 3;

/** The two colours in which names stand on bars; also in the style sheet. */
const ON_DARK: Rgb = [255, 253, 249];
const ON_LIGHT: Rgb = [29, 24, 27];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * What goes with a colour. The second shade is nearer to the surface, or else farther from what is written on it, or
 * but a little nearer: so that it can be seen, and read upon.
 */
export function inkOf(color: string, surface: string): Ink {
  const [own, ground] = [rgbOf(color), rgbOf(surface)];
  const isLight = contrast(own, ON_LIGHT) > contrast(own, ON_DARK);
  const text = isLight ? ON_LIGHT : ON_DARK;
  const shades = [
    mixed(own, ground, SHADE),
    mixed(own, isLight ? WHITE : BLACK, SHADE),
    mixed(own, ground, SHADE / 3),
  ];
  const shade =
    shades.find((one) => contrast(one, text) >= TEXT_CONTRAST && contrast(one, ground) >= SHADE_CONTRAST) ??
    own;
  return { color, isLight, shade: `rgb(${shade.map(Math.round).join(', ')})` };
}

/** The numbers of a computed colour; of `color(srgb …)` they count from 0 to 1. */
export function rgbOf(color: string): Rgb {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+(?=[\s,)])/g)?.map(Number) ?? [];
  const scale = color.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale];
}

/** A colour with an amount of another, from 0 to 1. */
export function mixed(color: Rgb, other: Rgb, amount: number): Rgb {
  const [red, green, blue] = color.map((part, at) => part * (1 - amount) + (other[at] ?? 0) * amount);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The contrast of two colours (WCAG 2.2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
