import type { LegendKey } from '../view/legend.js';
import { LINE_HEIGHT } from './sheet.js';
import type { Look, TextLook } from './look.js';
import type { PictureContent } from './picture-content.js';

/** Margin of the picture in CSS pixels. */
export const MARGIN = 16;

/** Space between the parts of the picture, and around entries of the legend, in CSS pixels. */
export const GAP = 8;

/** Width of a swatch, and space between two entries of the legend, relative to the font size. */
const SWATCH = 1.5;
const ENTRY_GAP = 1.4;

/** An entry of the legend with its position. */
export interface LegendEntry {
  readonly key: LegendKey;
  readonly text: string;
  readonly start: number;
  /** From the start of the entry. */
  readonly textStart: number;
  readonly line: number;
}

/** Positions of the parts of a picture, in CSS pixels from its top. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly titleTop: number;
  /** The line below the title. */
  readonly rule: number;
  readonly axisTop: number;
  /** Height of one axis with the line below it. */
  readonly axisHeight: number;
  readonly drawingTop: number;
  readonly legend: readonly LegendEntry[];
  readonly legendTop: number;
  readonly source: readonly string[];
  readonly sourceTop: number;
}

/** Plans the layout of a picture. */
export function planOf(
  { scene, axes, title, legend, source }: PictureContent,
  look: Look,
  measure: (text: string, look: TextLook) => number,
): Plan {
  const { scale, height } = scene.frame;
  const { width } = scale;
  const lineOf = ({ font }: TextLook): number => font.size * LINE_HEIGHT;
  const lines = wrapped(title, width, (text) => measure(text, look.title));
  const rule = MARGIN + lines.length * lineOf(look.title) + GAP / 2;
  const axisTop = rule + 2;
  const axisHeight = 2 * look.axis.font.size + 1;
  const drawingTop = axisTop + axes.length * axisHeight;
  const entries = legendLines(legend, width, look.legend, measure);
  const legendTop = drawingTop + height + 1 + GAP;
  const rows = (entries.at(-1)?.line ?? -1) + 1;
  const sources = source ? wrapped(source, width, (text) => measure(text, look.legend)) : [];
  const sourceTop = legendTop + rows * lineOf(look.legend) + (rows > 0 ? GAP / 2 : 0);
  return {
    width: width + 2 * MARGIN,
    height: sourceTop + sources.length * lineOf(look.legend) + MARGIN - GAP / 2,
    title: lines,
    titleTop: MARGIN - GAP / 2,
    rule,
    axisTop,
    axisHeight,
    drawingTop,
    legend: entries,
    legendTop,
    source: sources,
    sourceTop,
  };
}

/** Breaks the entries of a legend into lines. */
function legendLines(
  legend: PictureContent['legend'],
  width: number,
  look: TextLook,
  measure: (text: string, look: TextLook) => number,
): LegendEntry[] {
  const { size } = look.font;
  const textStart = (SWATCH + 0.5) * size;
  let [start, line] = [0, 0];
  return legend.map(([key, text]) => {
    const taken = textStart + measure(text, look);
    if (start > 0 && start + taken > width) [start, line] = [0, line + 1];
    const entry = { key, text, start, textStart, line };
    start += taken + ENTRY_GAP * size;
    return entry;
  });
}

/** Breaks a text between words into lines. A word that does not fit gets a line of its own. */
export function wrapped(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Truncates a text with an ellipsis if it does not fit. */
export function cut(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  const letters = [...text];
  let [least, most] = [0, letters.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`) <= room) least = middle;
    else most = middle - 1;
  }
  return least > 0 ? `${letters.slice(0, least).join('').trimEnd()}…` : '';
}
