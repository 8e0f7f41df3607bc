import { mixed, rgbOf } from '../drawing/drawing-style.js';
import type { DrawingParts } from '../drawing/drawing-parts.js';

/** A computed font. */
export interface Font {
  readonly style: string;
  readonly weight: string;
  /** CSS pixels. */
  readonly size: number;
  readonly family: string;
}

/** The style of a text. */
export interface TextLook {
  readonly font: Font;
  readonly color: string;
  /** A colour around the letters, over what passes behind. */
  readonly halo?: string | undefined;
}

/** The computed styles of a picture, except those of marks. */
export interface Look {
  readonly surface: string;
  readonly border: string;
  readonly rule: string;
  readonly title: TextLook;
  readonly axis: TextLook;
  readonly legend: TextLook;
  readonly label: TextLook;
  readonly heading: TextLook;
  readonly dynasty: TextLook;
  readonly era: TextLook;
  readonly lane: TextLook;
  /** Text colours on light and on dark inks. */
  readonly onLight: string;
  readonly onDark: string;
}

/** Reads the styles of the drawing's elements, and of temporary elements added to them. */
export function readLook({ axis, canvas, captions, labels }: DrawingParts): Look {
  const root = canvas.getRootNode() as ShadowRoot;
  const view = canvas.ownerDocument.defaultView ?? window;
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  const lookOf = (element: Element): TextLook => {
    const { color, fontStyle, fontWeight, fontSize, fontFamily } = styleOf(element);
    const font = { style: fontStyle, weight: fontWeight, size: parseFloat(fontSize), family: fontFamily };
    return { font, color: plainColor(color) };
  };
  const probe = (parent: Element, className: string): TextLook => {
    const element = canvas.ownerDocument.createElement('div');
    element.className = className;
    parent.append(element);
    const look = lookOf(element);
    element.remove();
    return look;
  };
  const existing = (selector: string): Element => root.querySelector(selector) ?? labels;
  return {
    surface: plainColor(styleOf(canvas).backgroundColor),
    border: plainColor(styleOf(axis).borderBlockEndColor),
    rule: plainColor(styleOf(existing('.header')).borderBlockEndColor),
    title: lookOf(existing('.title')),
    axis: lookOf(axis),
    legend: lookOf(existing('.legend')),
    label: probe(labels, 'bar'),
    heading: probe(labels, 'lane-label'),
    dynasty: probe(captions, 'caption dynasty'),
    era: probe(captions, 'caption era'),
    lane: probe(captions, 'caption lane'),
    onLight: probe(labels, 'bar inside on-light').color,
    onDark: probe(labels, 'bar inside on-dark').color,
  };
}

/** Share of the text colour in a dynasty's name; the same as in the caption layer. */
const TEXT_PART = 0.22;

/** Colour of a text that belongs to a house. */
export function tinted(color: string, text: string): string {
  return rgbText(mixed(rgbOf(color), rgbOf(text), TEXT_PART));
}

/** Converts a computed colour to a syntax that all programs support, if possible. */
export function plainColor(color: string): string {
  const alpha = color.includes('/');
  return color.startsWith('color(srgb ') && !alpha ? rgbText(rgbOf(color)) : color;
}

function rgbText(color: readonly number[]): string {
  return `rgb(${color.map(Math.round).join(', ')})`;
}

/** A font as canvas contexts take it. */
export function fontText({ style, weight, size, family }: Font): string {
  return `${style} ${weight} ${size}px ${family}`;
}
