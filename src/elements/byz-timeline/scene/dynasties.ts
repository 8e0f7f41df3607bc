import { toPixel } from '../../../model/timeline/scale.js';
import type { Piece } from '../view/line.js';
import type { Caption } from './captions.js';
import type { Frame } from './frame.js';
import type { LineLayout } from './layout.js';
import { FIRST_HOUSE, NO_BAR, SHAPES } from './marks.js';
import type { Marks } from './marks.js';
import { placeInTiers } from './tiers.js';

/** Years without the throne after which a house is named again. */
const MAX_ABSENCE = 60;

/** How far the name of a dynasty may be shifted from its centre, in CSS pixels. */
const SLACK = 30;

/** Width of bold text relative to labels. */
const BOLD = 1.08;

/** A period in which a house held the throne without a long absence. */
interface Era {
  readonly color: number;
  readonly from: number;
  to: number;
  held: number;
}

/**
 * Adds the band of dynasties above the holders' row, and returns captions with their names. Houses that held the
 * throne longest are placed first.
 */
export function addDynasties(
  marks: Marks,
  frame: Frame,
  line: LineLayout,
  measure: (text: string) => number,
): Caption[] {
  const { view, scale, top } = frame;
  const pieces = line.rows[0]?.pieces ?? [];
  const y = line.band.top - top;
  addBand(marks, frame, pieces, y, line.band.height);
  const seen = erasOf(pieces, view.colorOf).filter(({ from, to }) => to > scale.from && from < scale.to);
  const eras = seen.sort((a, b) => b.held - a.held);
  const wanted = eras.map(({ color, from, to }) => {
    const start = Math.max(0, toPixel(scale, from));
    const end = Math.min(scale.width, toPixel(scale, to));
    const name = view.colors[color]?.name ?? '';
    const slack = Math.max(SLACK, (end - start - measure(name) * BOLD) / 2);
    return { at: (start + end) / 2, slack, texts: [[name, measure(name) * BOLD] as const] };
  });
  const captions: Caption[] = [];
  placeInTiers(wanted, line.tiers, scale.width).forEach((placed, index) => {
    const era = eras[index];
    if (!placed || !era) return;
    const { text, start, width, tier } = placed;
    const ink = FIRST_HOUSE + era.color;
    const bottom = y - tier * line.tierHeight;
    if (tier > 0) marks.add(SHAPES.fill, ink, NO_BAR, wanted[index]?.at ?? 0, bottom - 2, 1, y - bottom + 2);
    captions.push({ kind: 'dynasty', text, start, top: bottom - line.tierHeight, width, ink });
  });
  return captions;
}

/** Adds one box for each series of successive rulers of the same house, or of none. */
function addBand(
  marks: Marks,
  { view, scale }: Frame,
  pieces: readonly Piece[],
  y: number,
  height: number,
): void {
  for (let index = 0; index < pieces.length;) {
    const first = pieces[index] as Piece;
    const color = view.colorOf[first.index] ?? 0;
    let last = first;
    let next = index + 1;
    for (; next < pieces.length; next += 1) {
      const piece = pieces[next] as Piece;
      if ((view.colorOf[piece.index] ?? 0) !== color || piece.from - last.to > 1) break;
      last = piece;
    }
    const start = Math.max(-1, toPixel(scale, first.from));
    const end = Math.min(scale.width + 1, toPixel(scale, last.to));
    if (end > 0 && start < scale.width)
      marks.add(SHAPES.fill, FIRST_HOUSE + color, NO_BAR, start, y, Math.max(1, end - start - 2), height);
    index = next;
  }
}

/** The periods in which each house held the throne. */
function erasOf(pieces: readonly Piece[], colorOf: Uint16Array): Era[] {
  const eras: Era[] = [];
  const open = new Map<number, Era>();
  for (const { index, from, to } of pieces) {
    const color = colorOf[index] ?? 0;
    if (color === 0) continue;
    let era = open.get(color);
    if (!era || from - era.to > MAX_ABSENCE) {
      open.set(color, (era = { color, from, to, held: 0 }));
      eras.push(era);
    }
    era.to = to;
    era.held += to - from;
  }
  return eras;
}
