import type { Palette } from './drawing-style.js';

/** What shapes are drawn with: the methods of a canvas context that can also write SVG. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
  | 'setLineDash'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
>;

/** A pen with its colours and hatching. */
export interface Surface {
  readonly context: Pen;
  readonly palette: Palette;
  /** Hatching for uncertain dates, by colour. */
  readonly hatch: (color: string) => CanvasPattern | string;
}

/** Creates hatching of thin diagonal lines on a transparent ground, one pattern per colour. */
export function createHatch(context: CanvasRenderingContext2D, ratio: number): Surface['hatch'] {
  const patterns = new Map<string, CanvasPattern | string>();
  return (color) => {
    let pattern = patterns.get(color);
    if (pattern === undefined) patterns.set(color, (pattern = hatching(context, color, ratio) ?? color));
    return pattern;
  };
}

function hatching(context: CanvasRenderingContext2D, color: string, ratio: number): CanvasPattern | null {
  const size = Math.max(4, Math.round(5 * ratio));
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const lines = tile.getContext('2d');
  if (!lines) return null;
  lines.strokeStyle = color;
  lines.lineWidth = 1.4 * ratio;
  // Three lines, so that the corners join those of adjacent tiles.
  for (const shift of [-size, 0, size]) {
    lines.moveTo(shift, size);
    lines.lineTo(shift + size, 0);
  }
  lines.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
