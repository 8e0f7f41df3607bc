/** The computed style of a drawing. */
export interface DrawingStyle {
  /** CSS colours that a canvas accepts. */
  readonly palette: Palette;
  /** The font of labels, as canvas contexts take it. */
  readonly font: string;
  /** Scale of the text relative to the default size; at least 1. */
  readonly unit: number;
  /** Maximum height of the lanes in CSS pixels. */
  readonly most: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
}

/** The colours of the drawing. */
export interface Palette {
  readonly surface: string;
  /** The colour of co-rulers and regents if the page sets one, otherwise empty. */
  readonly companion: string;
  /** Indexed by the ink numbers of `Marks`. */
  readonly inks: readonly Ink[];
}

/** A colour of marks and its derived properties. */
export interface Ink {
  readonly color: string;
  /** The second shade, for every other one of successive rulers of a house. */
  readonly shade: string;
  /** Whether text on this colour is dark. */
  readonly isLight: boolean;
}

/**
 * Reads the style. The colours are in standard properties of the canvas, because their computed values are plain
 * colours, whether they were written with `light-dark()`, a variable or a system colour. Unregistered custom
 * properties are not computed, and an element should not register properties for the page. The colours of houses, of
 * which there may be any number, are shadows without a size.
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
  const houses = style.boxShadow.match(/[a-z-]+\([^)]*\)/g) ?? [];
  const { borderTopColor, borderLeftColor, borderRightColor, borderBottomColor } = style;
  const base = [borderTopColor, borderLeftColor, style.outlineColor, style.textDecorationColor];
  // `getPropertyValue` works even if a page has added a property of that name to `Object.prototype`.
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

/** The computed value of `transparent`. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** Default font size of labels in CSS pixels. */
const TEXT = 13.92;

/**
 * The share of the surface colour in the second shade; and the minimum contrast of a name on it and of the shade
 * itself (WCAG 1.4.3, 1.4.11).
 */
const SHADE = 0.18;
const TEXT_CONTRAST = 4.5;
const SHADE_CONTRAST = 3;

/** The two text colours on bars; the same values are in the style sheet. */
const ON_DARK: Rgb = [255, 253, 249];
const ON_LIGHT: Rgb = [29, 24, 27];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * Derives an ink from a colour. The second shade is mixed with the surface; if that contrasts too little, with white
 * or black, or with less of the surface.
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

/** Parses a computed colour. In `color(srgb …)`, components range from 0 to 1. */
export function rgbOf(color: string): Rgb {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+(?=[\s,)])/g)?.map(Number) ?? [];
  const scale = color.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale];
}

/** Mixes a colour with an amount, from 0 to 1, of another. */
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
