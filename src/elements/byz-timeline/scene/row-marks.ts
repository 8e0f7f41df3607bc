import { visitRow } from '../../../model/timeline/bar-store.js';
import { emptyBox, measureBar } from './frame.js';
import type { BarBox, Frame } from './frame.js';
import { visitRows } from './layout.js';
import type { LaneLayout } from './layout.js';
import { FIRST_HOUSE, INKS, SHAPES } from './marks.js';
import type { Marks } from './marks.js';
import type { TimelineItem } from '../view/timeline-item.js';

/** Lower rows show plain bars, without the shapes of uncertain ends, in CSS pixels. */
const SMALL_ROW = 10;

/** A thin gap at the end of each bar separates it from an immediate successor, in CSS pixels. */
const HAIR = 0.75;

/** Hatching narrower than this is invisible, in CSS pixels. */
export const MIN_HATCHED = 3;

/** Minimum width of a claim drawn as a box rather than a lozenge, and maximum radius of a lozenge, in CSS pixels. */
export const CLAIM_BOX = 12;
export const RADIUS = 6;

/** Whether a bar is drawn as a lozenge: a point in time, or a claim too short for a box. */
export function isPoint({ point, disputed }: TimelineItem, { start, end }: BarBox): boolean {
  return point || (disputed === true && end - start < CLAIM_BOX);
}

/** The ink of a bar. */
export function inkOf({ view }: Frame, index: number): number {
  const kind = view.items[index]?.kind;
  if (kind === 'life' || kind === 'event') return INKS[kind];
  return FIRST_HOUSE + (view.colorOf[index] ?? 0);
}

/** Adds the visible marks of a lane that is not a line. The work depends only on what is visible. */
export function addRowMarks(marks: Marks, frame: Frame, lane: LaneLayout): void {
  const { view, scale, top, height, selected } = frame;
  const pixel = (scale.to - scale.from) / scale.width;
  const box = emptyBox();
  visitRows(lane, top, top + height, (row, rowTop, rowHeight) => {
    const small = rowHeight < SMALL_ROW;
    const inset = small ? Math.min(1, rowHeight / 4) : 4;
    const tall = rowHeight - 2 * inset;
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

/** Adds the line below a bar of the selected person. */
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
 * Adds a bar: solid where it is certain, hatched with a ragged edge where it is uncertain, fading where the limit is
 * unknown, with an arrow where it is open.
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
  // A bar too narrow for hatching is solid.
  if (certain || end - start < MIN_HATCHED) {
    const width = Math.max(coreEnd - HAIR, coreStart + 1.5) - coreStart;
    marks.add(SHAPES[shapeOf(item)], ink, index, coreStart, top, width, tall);
  }
  addArrows(marks, frame, ink, index, box, top, tall);
}

/** The shape of a bar's certain part. */
export function shapeOf({ kind, disputed, junior }: TimelineItem): 'claim' | 'tint' | 'life' | 'fill' {
  if (disputed) return 'claim';
  if (kind === 'companion' || junior) return 'tint';
  return kind === 'life' ? 'life' : 'fill';
}

/** Adds hatching from the certain part of a bar to its outermost ends, if wider than a pixel. */
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

/** Adds arrows at the open ends of a bar. */
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

/** Adds a lozenge in the middle of a date's range, on a line that shows the range. */
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
