import { firstFrom, rowOf, visitRow } from '../../../model/timeline/bar-store.js';
import { toPixel, toYear } from '../../../model/timeline/scale.js';
import type { Piece } from '../view/line.js';
import { lastOf } from '../../../model/timeline/search.js';
import { emptyBox, measureBar, stripsOf } from './frame.js';
import type { Frame, Strip } from './frame.js';
import { laneAt, laneOfRow, rowAt, rowHeightOf, rowTop } from './layout.js';
import type { LaneLayout, PlacedRow } from './layout.js';

/** The position of a bar on the screen, in CSS pixels from the start edge and from the top. */
export interface BarPlace {
  readonly lane: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly height: number;
  /** Whether it is in the holders' row of the main line. */
  readonly isMain?: boolean;
}

/** Maximum distance in CSS pixels at which the pointer hits a bar. */
const REACH = 5;

/** The position of a bar; `undefined` if there is no such bar. */
export function placeOf(frame: Frame, index: number): BarPlace | undefined {
  const { view, layout, scale, strips } = frame;
  if (index >= view.items.length) return undefined;
  if (strips) return placeInStrips(stripsOf(frame), index);
  const row = rowOf(view.store, index);
  const laneIndex = laneOfRow(layout, row);
  const lane = layout.lanes[laneIndex] as LaneLayout;
  const within = (start: number, end: number): Pick<BarPlace, 'lane' | 'start' | 'end'> => ({
    lane: laneIndex,
    start: Math.max(0, start),
    end: Math.min(scale.width, end),
  });
  if (lane.line) {
    const [piece, placed] = longestPiece(lane.line.rows, index);
    if (!piece || !placed) return undefined;
    const ends = within(toPixel(scale, piece.from), toPixel(scale, piece.to));
    const isMain = lane.line.main && placed === lane.line.rows[0];
    return { ...ends, top: placed.top - frame.top, height: placed.height, isMain };
  }
  const { start, end } = measureBar(frame, index, emptyBox());
  return { ...within(start, end), top: rowTop(lane, row) - frame.top, height: rowHeightOf(lane, row) };
}

/** The position of the longest part of a bar. */
function placeInStrips(strips: readonly Strip[], index: number): BarPlace | undefined {
  let best: BarPlace | undefined;
  for (const { start, top, frame } of strips) {
    const place = placeOf(frame, index);
    if (!place || (best && place.end - place.start <= best.end - best.start)) continue;
    best = { ...place, start: place.start + start, end: place.end + start, top: place.top + top };
  }
  return best;
}

/** The longest uncovered piece of a bar, or else the longest covered one, and its row. */
function longestPiece(rows: readonly PlacedRow[], index: number): [Piece?, PlacedRow?] {
  let best: [Piece?, PlacedRow?] = [];
  const rank = (piece: Piece | undefined): number =>
    piece ? Math.min(piece.to - piece.from, 1e6) - (piece.covered ? 1e7 : 0) : -Infinity;
  for (const row of rows) {
    for (const piece of row.pieces)
      if (piece.index === index && rank(piece) > rank(best[0])) best = [piece, row];
  }
  return best;
}

/** Hit test: the nearest bar within reach of a point. */
function barAt(frame: Frame, x: number, y: number): number | undefined {
  const strip = frame.strips && stripAt(frame, y);
  if (strip) return barAt(strip.frame, x - strip.start, y - strip.top);
  const { view, layout, scale } = frame;
  const lane = layout.lanes[laneAt(layout, y + frame.top)];
  if (!lane) return undefined;
  let best: number | undefined;
  let least = REACH;
  const see = (index: number, start: number, end: number): void => {
    const distance = Math.max(start - x, x - end, 0);
    if (distance < least) [best, least] = [index, distance];
  };
  if (lane.line) {
    const at = y + frame.top;
    const row = lane.line.rows.find(({ top, height }) => at >= top && at < top + height);
    for (const { index, from, to } of row?.pieces ?? []) see(index, toPixel(scale, from), toPixel(scale, to));
    return best;
  }
  const row = rowAt(lane, y + frame.top);
  if (row === undefined) return undefined;
  const around = { from: toYear(scale, x - REACH), to: toYear(scale, x + REACH) };
  const pixel = (scale.to - scale.from) / scale.width;
  visitRow(view.store, row, around, pixel / 4, (first) => {
    const { start, end } = measureBar(frame, first, emptyBox());
    see(first, start, end);
  });
  return best;
}

/**
 * The bar at which keyboard navigation starts: the first reign of the marked person, or else the first bar in view.
 */
export function firstBar({ view: { store, lanes, items }, scale, selected }: Frame): number {
  const chosen = items.findIndex(({ person, kind }) => person === selected && kind === 'reign');
  if (chosen >= 0 && selected !== undefined) return chosen;
  for (const { firstRow } of lanes) {
    const index = firstFrom(store, firstRow, scale.from);
    if (index < (store.rows[firstRow + 1] ?? 0)) return index;
  }
  return 0;
}

/** The row of a frame at a height. */
export function stripAt(frame: Frame, y: number): Strip {
  const strips = stripsOf(frame);
  return strips[lastOf(strips.length, (row) => bottomOf(strips[row - 1]) <= y)] as Strip;
}

/** Bottom of a row of a frame; 0 for none. */
export const bottomOf = (strip: Strip | undefined): number => (strip ? strip.top + strip.frame.height : 0);

/** The time at a point of the browser's viewport. */
export function yearAt(frame: Frame, screen: HTMLElement, clientX: number, clientY = 0): number {
  const box = screen.getBoundingClientRect();
  const { start, frame: row } = stripAt(frame, clientY - box.top);
  return toYear(row.scale, distance(frame, box, clientX) - start);
}

/** The bar under the pointer: the one whose element is hit, or else the nearest within reach. */
export function barUnder(frame: Frame, screen: HTMLElement, event: MouseEvent): number | undefined {
  for (const target of event.composedPath()) {
    if (target instanceof HTMLElement && target.dataset['index']) return Number(target.dataset['index']);
  }
  const box = screen.getBoundingClientRect();
  return barAt(frame, distance(frame, box, event.clientX), event.clientY - box.top);
}

/** Distance from the start edge. */
function distance({ mirrored }: Frame, { left, right }: DOMRect, clientX: number): number {
  return mirrored ? right - clientX : clientX - left;
}
