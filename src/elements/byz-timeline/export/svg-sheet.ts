import type { Palette } from '../drawing/drawing-style.js';
import type { Surface } from '../drawing/surface.js';
import type { Font, TextLook } from './look.js';
import { BASELINE, HALO, runsLeft } from './sheet.js';
import type { Box, Sheet } from './sheet.js';
import { escaped, rounded, SvgPen } from './svg-pen.js';

/** Metadata and defaults of an SVG document. */
export interface SvgHead {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly width: number;
  readonly height: number;
  readonly mirrored: boolean;
  readonly font: Font;
}

/** A saved picture as an SVG document. */
export class SvgSheet implements Sheet {
  readonly surface: Surface;
  readonly #head: SvgHead;
  readonly #pen: SvgPen;
  readonly #body: string[] = [];
  readonly #definitions = new Map<string, string>();

  constructor(palette: Palette, head: SvgHead) {
    this.#head = head;
    this.#pen = new SvgPen((element) => void this.#body.push(element), head.width, head.mirrored);
    this.surface = { context: this.#pen, palette, hatch: (color) => this.#hatch(color) };
  }

  inside({ start, top, width, height }: Box, draw: () => void): void {
    const pen = this.#pen;
    const before = pen.origin;
    const left = rounded(Math.min(pen.left(start), pen.left(start + width)));
    const place = [left, rounded(before.top + top), rounded(width), rounded(height)];
    const id = `byz-box-${place.join('-')}`;
    const [x, y, w, h] = place;
    const rect = `<rect x="${x}" y="${y}" width="${w}" height="${h}"/>`;
    this.#definitions.set(id, `<clipPath id="${id}">${rect}</clipPath>`);
    this.#body.push(`<g clip-path="url(#${id})">`);
    pen.origin = { start: before.start + start, top: before.top + top };
    draw();
    pen.origin = before;
    this.#body.push('</g>');
  }

  text(text: string, start: number, middle: number, { font, color, halo }: TextLook, up = false): void {
    const pen = this.#pen;
    const [x, y] = [rounded(pen.left(start)), rounded(pen.origin.top + middle)];
    const isRtl = runsLeft(text);
    const atRight = this.#head.mirrored && !up;
    const { font: usual } = this.#head;
    const attributes = {
      x,
      y: rounded(y + BASELINE * font.size),
      fill: color,
      stroke: halo,
      'stroke-width': halo && HALO,
      'paint-order': halo && 'stroke',
      'font-size': rounded(font.size),
      'font-weight': font.weight === usual.weight ? undefined : font.weight,
      'font-style': font.style === usual.style ? undefined : font.style,
      'font-family': font.family === usual.family ? undefined : font.family,
      direction: isRtl === this.#head.mirrored ? undefined : isRtl ? 'rtl' : 'ltr',
      'text-anchor': isRtl === atRight ? undefined : 'end',
      transform: up ? `rotate(-90 ${x} ${y})` : undefined,
    };
    this.#body.push(`<text${written(attributes)}>${escaped(text)}</text>`);
  }

  image(image: HTMLCanvasElement, { start, top, width, height }: Box): void {
    const box = this.#pen.box(start, top, width, height);
    this.#body.push(`<image${box} href="${image.toDataURL()}"/>`);
  }

  /** The document. */
  toString(): string {
    const { title, description, lang, width, height, mirrored, font } = this.#head;
    const attributes = {
      xmlns: 'http://www.w3.org/2000/svg',
      width: rounded(width),
      height: rounded(height),
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      role: 'img',
      'xml:lang': lang,
      lang,
      direction: mirrored ? 'rtl' : 'ltr',
      'font-family': font.family,
      'font-weight': font.weight,
      'font-style': font.style,
    };
    const about = `<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>`;
    const definitions = `<defs>${[...this.#definitions.values()].join('')}</defs>`;
    return `<svg${written(attributes)}>\n${about}\n${definitions}\n${this.#body.join('\n')}\n</svg>\n`;
  }

  /** Ids depend only on the colour, so that several pictures can be inlined in one page. */
  #hatch(color: string): string {
    const id = `byz-hatch-${color.replace(/\W+/g, '-')}`;
    const lines = `<path d="M-1 1 1-1M0 5 5 0M4 6 6 4" stroke="${escaped(color)}" stroke-width="1.4"/>`;
    const size = 'width="5" height="5" patternUnits="userSpaceOnUse"';
    this.#definitions.set(id, `<pattern id="${id}" ${size}>${lines}</pattern>`);
    return `url(#${id})`;
  }
}

/** Attributes, each preceded by a space; `undefined` ones are left out. */
function written(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}
