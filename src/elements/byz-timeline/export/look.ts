import { mixed, rgbOf } from '../drawing/drawing-style.js';
import type { DrawingParts } from '../drawing/drawing-parts.js';

/** A font by its parts, as a style sheet computes them. */
export interface Font {
  readonly style: string;
  readonly weight: string;
  /** CSS pixels. */
  readonly size: number;
  readonly family: string;
}

/** How a text is written. */
export interface TextLook {
  readonly font: Font;
  readonly color: string;
}

/** What the style sheet decides of a picture beside its marks. */
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
  /** Of what stands on a light, and on a dark colour. */
  readonly onLight: string;
  readonly onDark: string;
}

/** Reads the look from the elements of the drawing, and from others that are put among them for a moment. */
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

/** How much of the colour of text is in that of the name of a dynasty; also in the caption layer. */
const TEXT_PART = 0.22;

/** The colour in which something is written that belongs to a house. */
export function tinted(color: string, text: string): string {
  return rgbText(mixed(rgbOf(color), rgbOf(text), TEXT_PART));
}

/** A computed colour as every program reads it, where it is one of the usual kind. */
export function plainColor(color: string): string {
  const alpha = color.includes('/');
  return color.startsWith('color(srgb ') && !alpha ? rgbText(rgbOf(color)) : color;
}

function rgbText(color: readonly number[]): string {
  return `rgb(${color.map(Math.round).join(', ')})`;
}

/** A font as a canvas takes it. */
export function fontText({ style, weight, size, family }: Font): string {
  return `${style} ${weight} ${size}px ${family}`;
}
