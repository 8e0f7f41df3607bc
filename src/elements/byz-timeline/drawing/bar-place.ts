import { firstFrom, rowOf, visitRow } from '../../../model/timeline/bar-store.js';
import { toYear } from '../../../model/timeline/scale.js';
import { emptyBox, measureBar } from './frame.js';
import type { Frame } from './frame.js';
import { laneOfRow, rowAt, rowTop } from './layout.js';

/** Where a bar stands on the screen, in CSS pixels from where time begins and from the top. */
export interface BarPlace {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

/** How near to a bar, in CSS pixels, a pointer must be. */
const REACH = 5;

/** Where a bar stands; `undefined` where there is no such bar. */
export function placeOf(frame: Frame, index: number): BarPlace | undefined {
  const { view, layout, scale } = frame;
  if (index >= view.items.length) return undefined;
  const { start, end } = measureBar(frame, index, emptyBox());
  const row = rowOf(view.store, index);
  const top = rowTop(layout, laneOfRow(layout, row), row) - frame.top;
  return { start: Math.max(0, start), end: Math.min(scale.width, end), top, height: layout.rowHeight };
}

/** The bar nearest to a place within reach. */
function barAt(frame: Frame, x: number, y: number): number | undefined {
  const { view, layout, scale } = frame;
  const row = rowAt(layout, y + frame.top);
  if (row === undefined) return undefined;
  const around = { from: toYear(scale, x - REACH), to: toYear(scale, x + REACH) };
  const pixel = (scale.to - scale.from) / scale.width;
  let best: number | undefined;
  let least = REACH;
  visitRow(view.store, row, around, pixel / 4, (first) => {
    const { start, end } = measureBar(frame, first, emptyBox());
    const distance = Math.max(start - x, x - end, 0);
    if (distance < least) [best, least] = [first, distance];
  });
  return best;
}

/** The bar with which keys begin: the first reign of the person marked, or else the first in view. */
export function firstBar({ view: { store, lanes, items }, scale, selected }: Frame): number {
  const chosen = items.findIndex(({ person, kind }) => person === selected && kind === 'reign');
  if (chosen >= 0 && selected !== undefined) return chosen;
  for (const { firstRow } of lanes) {
    const index = firstFrom(store, firstRow, scale.from);
    if (index < (store.rows[firstRow + 1] ?? 0)) return index;
  }
  return 0;
}

/** The time at a place of the viewport. */
export function yearAt(frame: Frame, screen: HTMLElement, clientX: number): number {
  return toYear(frame.scale, distance(frame, screen.getBoundingClientRect(), clientX));
}

/** The bar under the pointer: the one whose element is there, or the nearest within reach. */
export function barUnder(frame: Frame, screen: HTMLElement, event: MouseEvent): number | undefined {
  for (const target of event.composedPath()) {
    if (target instanceof HTMLElement && target.dataset['index']) return Number(target.dataset['index']);
  }
  const box = screen.getBoundingClientRect();
  return barAt(frame, distance(frame, box, event.clientX), event.clientY - box.top);
}

/** Distance from where time begins. */
function distance({ mirrored }: Frame, { left, right }: DOMRect, clientX: number): number {
  return mirrored ? right - clientX : clientX - left;
}
