import type { Pen } from '../drawing/surface.js';

/** Writes shapes as elements of an SVG document. */
export class SvgPen implements Pen {
  fillStyle: Pen['fillStyle'] = '#000';
  strokeStyle: Pen['strokeStyle'] = '#000';
  lineWidth = 1;
  globalAlpha = 1;
  /** The origin of coordinates. */
  origin = { start: 0, top: 0 };
  readonly #write: (element: string) => void;
  readonly #width: number;
  readonly #mirrored: boolean;
  #dash = '';
  #path = '';

  /**
   * @param write Receives each element.
   * @param width Width of the picture.
   * @param mirrored Whether the start edge is on the right.
   */
  constructor(write: (element: string) => void, width: number, mirrored: boolean) {
    this.#write = write;
    this.#width = width;
    this.#mirrored = mirrored;
  }

  setLineDash(segments: readonly number[]): void {
    this.#dash = segments.length > 0 ? ` stroke-dasharray="${segments.join(' ')}"` : '';
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#write(`<rect${this.box(x, y, width, height)}${this.#paint('fill', this.fillStyle)}/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#write(`<rect${this.box(x, y, width, height)} fill="none"${this.#stroke()}/>`);
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#point(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${this.#point(x, y)}`;
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path += `C${this.#point(x1, y1)} ${this.#point(x2, y2)} ${this.#point(x, y)}`;
  }

  closePath(): void {
    this.#path += 'Z';
  }

  fill(): void {
    this.#write(`<path d="${this.#path}"${this.#paint('fill', this.fillStyle)}/>`);
  }

  stroke(): void {
    this.#write(`<path d="${this.#path}" fill="none"${this.#stroke()}/>`);
  }

  /** Converts a distance from the start edge to one from the left edge. */
  left(start: number): number {
    const from = this.origin.start + start;
    return this.#mirrored ? this.#width - from : from;
  }

  /** The attributes of a box. Unlike on a canvas, its width must not be negative. */
  box(x: number, y: number, width: number, height: number): string {
    const [left, top] = [Math.min(this.left(x), this.left(x + width)), this.origin.top + y];
    return ` x="${rounded(left)}" y="${rounded(top)}" width="${rounded(Math.abs(width))}" height="${rounded(height)}"`;
  }

  #point(x: number, y: number): string {
    return `${rounded(this.left(x))} ${rounded(this.origin.top + y)}`;
  }

  #stroke(): string {
    return `${this.#paint('stroke', this.strokeStyle)} stroke-width="${this.lineWidth}"${this.#dash}`;
  }

  #paint(what: 'fill' | 'stroke', style: Pen['fillStyle']): string {
    const opacity = this.globalAlpha < 1 ? ` ${what}-opacity="${this.globalAlpha}"` : '';
    return ` ${what}="${escaped(String(style))}"${opacity}`;
  }
}

/** Rounds a length to hundredths of a pixel, which are invisible. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A surrogate pair, which is kept; or a character to escape, or one that XML cannot represent. Matches code units,
 * because with the flag `u`, WebKit misses U+FFFE after an unpaired surrogate.
 */
const SPECIAL =
  // eslint-disable-next-line no-control-regex -- control characters are what is left out
  /[\ud800-\udbff][\udc00-\udfff]|[&<>"\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g;

/** Escapes text for XML, also inside double quotes, and removes characters that XML cannot represent. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (found) => (found[1] ? found : (REFERENCES[found] ?? '')));
}
