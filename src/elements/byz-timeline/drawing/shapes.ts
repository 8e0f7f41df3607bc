import { FIRST_HOUSE, INKS, SHAPES } from '../scene/marks.js';
import type { Marks, Shape } from '../scene/marks.js';
import type { Pen, Surface } from './surface.js';

/** Opacity of a tint. */
const TINT = 0.3;

/** Opacity of an era's background. */
const GROUND = 0.16;

/** Draws a mark. */
export function drawMark(surface: Surface, marks: Marks, at: number): void {
  const { context, palette } = surface;
  const shape = marks.shape[at] as Shape;
  const number = marks.ink[at] as number;
  const ink = palette.inks[number] ?? palette.inks[FIRST_HOUSE];
  const x = marks.box[4 * at] as number;
  const y = marks.box[4 * at + 1] as number;
  const width = marks.box[4 * at + 2] as number;
  const height = marks.box[4 * at + 3] as number;
  const color = (shape === SHAPES.tint && palette.companion) || (ink?.color ?? '');
  context.fillStyle = shape === SHAPES.shade ? (ink?.shade ?? color) : color;
  switch (shape) {
    case SHAPES.fill:
    case SHAPES.shade:
      return context.fillRect(x, y, width, height);
    case SHAPES.tint:
      context.globalAlpha = TINT;
      context.fillRect(x, y, width, height);
      context.globalAlpha = 1;
      return outline(context, color, 1, x, y, width, height);
    case SHAPES.ground:
      context.globalAlpha = GROUND;
      context.fillRect(x, y, width, height);
      context.globalAlpha = 1;
      return;
    case SHAPES.vacant:
      context.fillStyle = surface.hatch(color);
      return context.fillRect(x, y, width, height);
    case SHAPES.life:
      context.fillRect(x, y, width, height);
      // A life is too light to be seen without an outline.
      return outline(context, palette.inks[INKS.event]?.color ?? '', 1.5, x, y, width, height);
    case SHAPES.claim:
      context.fillStyle = palette.surface;
      context.fillRect(x, y, width, height);
      context.setLineDash([4, 3]);
      outline(context, color, 1.5, x, y, width, height);
      return context.setLineDash([]);
    case SHAPES.fringeStart:
      return drawFringe(surface, color, x + width, x, y, height);
    case SHAPES.fringeEnd:
      return drawFringe(surface, color, x, x + width, y, height);
    case SHAPES.fadeStart:
      return drawFade(surface, color, x + width, x, y, height);
    case SHAPES.fadeEnd:
      return drawFade(surface, color, x, x + width, y, height);
    case SHAPES.arrowStart:
      return drawArrow(context, x, y, height, -1);
    case SHAPES.arrowEnd:
      return drawArrow(context, x, y, height, 1);
    case SHAPES.point:
    case SHAPES.hollow:
      return drawLozenge(surface, color, shape === SHAPES.hollow, x, y, width, height);
    case SHAPES.doubt:
      context.fillRect(x, y, 1.5, height);
      context.fillRect(x + width - 1.5, y, 1.5, height);
      context.fillStyle = surface.hatch(color);
      return context.fillRect(x, y + height / 2 - 1.5, width, 3);
    case SHAPES.dots:
    case SHAPES.arc:
      context.strokeStyle = color;
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(x, y);
      if (shape === SHAPES.arc)
        context.bezierCurveTo(x + 3, y + height, x + width - 3, y + height, x + width, y);
      else context.lineTo(x + width, y);
      context.setLineDash(shape === SHAPES.dots ? [2, 3] : []);
      context.stroke();
      context.setLineDash([]);
  }
}

function outline(
  context: Pen,
  color: string,
  line: number,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  // A box too narrow to have an inside is all outline.
  if (width <= 2 * line) {
    context.fillStyle = color;
    return context.fillRect(x, y, width, height);
  }
  context.strokeStyle = color;
  context.lineWidth = line;
  context.strokeRect(x + line / 2, y + line / 2, Math.max(0, width - line), height - line);
}

/** Hatching with a ragged edge, from the certain part at `from` to the uncertain limit at `to`. */
function drawFringe(
  surface: Surface,
  color: string,
  from: number,
  to: number,
  y: number,
  height: number,
): void {
  const { context } = surface;
  context.fillStyle = surface.hatch(color);
  const tooth = Math.sign(to - from) * Math.min(4, Math.abs(to - from) / 2);
  const teeth = Math.max(2, Math.round(height / 7));
  context.beginPath();
  context.moveTo(from, y);
  for (let step = 0; step <= 2 * teeth; step += 1) {
    context.lineTo(step % 2 ? to - tooth : to, y + (height * step) / (2 * teeth));
  }
  context.lineTo(from, y + height);
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.stroke();
}

/** Hatching that fades out towards an unknown limit. */
function drawFade(
  { context, hatch }: Surface,
  color: string,
  from: number,
  to: number,
  y: number,
  height: number,
): void {
  context.fillStyle = hatch(color);
  const third = (to - from) / 3;
  for (let piece = 0; piece < 3; piece += 1) {
    const tall = height * (1 - piece * 0.3);
    context.fillRect(from + piece * third, y + (height - tall) / 2, third * 0.6, tall);
  }
}

function drawArrow(context: Pen, x: number, y: number, height: number, direction: 1 | -1): void {
  context.beginPath();
  context.moveTo(x, y + height / 2);
  context.lineTo(x - direction * 8, y - 3);
  context.lineTo(x - direction * 8, y + height + 3);
  context.fill();
}

function drawLozenge(
  { context, palette }: Surface,
  color: string,
  hollow: boolean,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.beginPath();
  context.moveTo(x + width / 2, y);
  context.lineTo(x + width, y + height / 2);
  context.lineTo(x + width / 2, y + height);
  context.lineTo(x, y + height / 2);
  context.closePath();
  if (hollow) context.fillStyle = palette.surface;
  context.fill();
  if (!hollow) return;
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.stroke();
}
