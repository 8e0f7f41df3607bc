import { visitRow } from '../../../model/timeline/bar-store.js';
import { emptyBox, measureBar } from './frame.js';
import type { BarBox, Frame } from './frame.js';
import { visitRows } from './layout.js';
import type { LaneLayout } from './layout.js';
import { FIRST_HOUSE, INKS, SHAPES } from './marks.js';
import type { Marks } from './marks.js';
import type { TimelineItem } from '../view/timeline-item.js';

/** Below this height in CSS pixels a row shows plain bars, without the shapes of their ends. */
const SMALL_ROW = 10;

/** A hair is left free at the end of a bar, so that one who followed at once is seen to be another. */
const HAIR = 0.75;

/** Below this width in CSS pixels, hatching cannot be seen. */
const MIN_HATCHED = 3;

/** From this width in CSS pixels, a claim is a box and no lozenge; and half of the width of a lozenge, at most. */
export const CLAIM_BOX = 12;
export const RADIUS = 6;

/** Whether a bar is drawn as a lozenge: what happened at one time, or too short a claim to be seen as a box. */
export function isPoint({ point, disputed }: TimelineItem, { start, end }: BarBox): boolean {
  return point || (disputed === true && end - start < CLAIM_BOX);
}

/** The ink of a bar. */
export function inkOf({ view }: Frame, index: number): number {
  const kind = view.items[index]?.kind;
  if (kind === 'life' || kind === 'event') return INKS[kind];
  return FIRST_HOUSE + (view.colorOf[index] ?? 0);
}

/** Adds what is in view of the rows of a lane that is no line. Costs as much as there is to see, not as there is. */
export function addRowMarks(marks: Marks, frame: Frame, lane: LaneLayout): void {
  const { view, scale, top, height, selected } = frame;
  const pixel = (scale.to - scale.from) / scale.width;
  const box = emptyBox();
  const small = lane.rowHeight < SMALL_ROW;
  const inset = small ? Math.min(1, lane.rowHeight / 4) : 4;
  const tall = lane.rowHeight - 2 * inset;
  visitRows(lane, top, top + height, (row, rowTop) => {
    const y = rowTop - top + inset;
    visitRow(view.store, row, scale, pixel, (first, end) => {
      const item = view.items[first] as TimelineItem;
      measureBar(frame, first, box);
      if (end - first > 1) {
        const { start } = box;
        const width = Math.max(1, measureBar(frame, end - 1, box).end - start);
        marks.add(SHAPES.fill, inkOf(frame, first), first, start, y, width, tall);
        return;
      }
      if (isPoint(item, box)) addPoint(marks, inkOf(frame, first), first, box, y, tall, item.disputed);
      else addBar(marks, frame, item, first, box, y, tall);
      if (item.person === undefined || item.person !== selected || item.kind === 'event') return;
      addSelected(marks, first, box, y + tall + (small ? 0 : 1), small ? 1 : 2);
    });
  });
}

/** The line under a bar of the person chosen. */
export function addSelected(
  marks: Marks,
  index: number,
  { start, end }: Pick<BarBox, 'start' | 'end'>,
  y: number,
  height: number,
): void {
  marks.add(SHAPES.fill, INKS.selected, index, start, y, Math.max(2, end - start), height);
}

/**
 * A bar: solid where it is certain; hatched with a ragged end as far as it may reach; hatched without an end where
 * the limit is not known; an arrow where there is none.
 */
function addBar(
  marks: Marks,
  frame: Frame,
  item: TimelineItem,
  index: number,
  box: BarBox,
  y: number,
  height: number,
): void {
  const { store } = frame.view;
  const ink = inkOf(frame, index);
  const [top, tall] = item.kind === 'event' ? [y + height * 0.3, height * 0.4] : [y, height];
  const { start, end } = box;
  if (height < SMALL_ROW - 4) {
    marks.add(SHAPES.fill, ink, index, start, y, Math.max(1, end - start - HAIR), height);
    return;
  }
  const certain = box.coreStart <= box.coreEnd;
  const coreStart = certain ? box.coreStart : (start + end) / 2;
  const coreEnd = certain ? box.coreEnd : coreStart;
  const fringe = item.kind === 'life' ? INKS.event : ink;
  addFringes(marks, fringe, index, { start, end, coreStart, coreEnd }, top, tall, store.unknown[index] ?? 0);
  // A year may be less than a pixel.
  if (certain || end - start < MIN_HATCHED) {
    const width = Math.max(coreEnd - HAIR, coreStart + 1.5) - coreStart;
    marks.add(SHAPES[shapeOf(item)], ink, index, coreStart, top, width, tall);
  }
  addArrows(marks, frame, ink, index, box, top, tall);
}

/** What the certain part of a bar looks like. */
export function shapeOf({ kind, disputed, junior }: TimelineItem): 'claim' | 'tint' | 'life' | 'fill' {
  if (disputed) return 'claim';
  if (kind === 'companion' || junior) return 'tint';
  return kind === 'life' ? 'life' : 'fill';
}

/** Hatching from what is certain of a bar to as far as it may reach, where that is more than a pixel. */
export function addFringes(
  marks: Marks,
  ink: number,
  index: number,
  { start, end, coreStart, coreEnd }: BarBox,
  y: number,
  height: number,
  unknown: number,
): void {
  if (coreStart - start > 1) {
    const shape = unknown & 1 ? SHAPES.fadeStart : SHAPES.fringeStart;
    marks.add(shape, ink, index, start, y, coreStart - start, height);
  }
  if (end - coreEnd > 1) {
    const shape = unknown & 2 ? SHAPES.fadeEnd : SHAPES.fringeEnd;
    marks.add(shape, ink, index, coreEnd, y, end - coreEnd, height);
  }
}

/** Arrows where a bar has no limit. */
export function addArrows(
  marks: Marks,
  { view: { store }, scale }: Frame,
  ink: number,
  index: number,
  { start, end }: Pick<BarBox, 'start' | 'end'>,
  y: number,
  height: number,
): void {
  if (store.latestStart[index] === -Infinity)
    marks.add(SHAPES.arrowStart, ink, index, Math.max(start, 0), y, 0, height);
  if (store.earliestEnd[index] === Infinity)
    marks.add(SHAPES.arrowEnd, ink, index, Math.min(end, scale.width), y, 0, height);
}

/** A lozenge in the middle of when it may have been, on a line as long as the doubt. */
export function addPoint(
  marks: Marks,
  ink: number,
  index: number,
  { start, end }: Pick<BarBox, 'start' | 'end'>,
  y: number,
  height: number,
  hollow = false,
): void {
  const [x, middle] = [(start + end) / 2, y + height / 2];
  const radius = Math.min(RADIUS, Math.max(height / 2, 1));
  if (end - start > 2 * radius + 4) marks.add(SHAPES.doubt, ink, index, start, middle - 3, end - start, 6);
  const shape = hollow ? SHAPES.hollow : SHAPES.point;
  marks.add(shape, ink, index, x - radius, middle - radius, 2 * radius, 2 * radius);
}
