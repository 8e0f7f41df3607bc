import { visitRow } from '../../../model/timeline/bar-store.js';
import { toPixel } from '../../../model/timeline/scale.js';
import type { BarPlace } from './bar-place.js';
import { emptyBox, measureBar } from './frame.js';
import type { Frame } from './frame.js';
import { MAX_LABELS } from './labels.js';
import type { Label, LabelTexts } from './labels.js';
import { visitRows } from './layout.js';
import { isPoint, RADIUS, shapeOf } from './row-marks.js';
import type { LaneLayout } from './layout.js';

/** Lower rows have no labels, in CSS pixels. */
const MIN_HEIGHT = 15;

/** Space between the end of a bar and its label, in CSS pixels. */
const GAP = 5;

/**
 * Adds labels for the bars of a lane: inside the visible part of the bar if the text fits, else beside it if the row
 * is free, else the years of a title, or the first word of a name.
 * @param labels Receives the labels.
 * @param active The focused bar, which gets an element even without a text.
 */
export function labelRows(
  labels: Label[],
  frame: Frame,
  laneIndex: number,
  lane: LaneLayout,
  active: number | undefined,
  { full, short, years, measure }: LabelTexts,
): void {
  if (lane.rowHeight < MIN_HEIGHT) return;
  const { view, scale, top, height } = frame;
  const { store } = view;
  const box = emptyBox();
  const pixel = (scale.to - scale.from) / scale.width;

  const place = (index: number, row: number, y: number, free: number): number => {
    const item = view.items[index];
    measureBar(frame, index, box);
    const point = item !== undefined && isPoint(item, box);
    if (point) {
      const middle = (box.start + box.end) / 2;
      box.start = Math.min(box.start, middle - RADIUS);
      box.end = Math.max(box.end, middle + RADIUS);
    }
    const start = Math.max(box.start, 0);
    const end = Math.min(box.end, scale.width);
    if (end < start) return free;
    const add = (from: number, to: number, textStart: number, said: string, on?: Label['on']): number => {
      const least = Math.max(to - from, 2 * RADIUS);
      const at = Math.min(from, scale.width - least);
      labels.push({
        index,
        lane: laneIndex,
        start: at,
        top: y,
        width: least,
        height: lane.rowHeight,
        text: said,
        textStart,
        on,
      });
      return Math.max(to, free);
    };
    const coreStart = Math.max(box.coreStart, 0);
    const core = Math.min(box.coreEnd, scale.width) - coreStart;
    const holds = !point && item?.kind !== 'event';
    const on = item && shapeOf(item) === 'fill' ? 'solid' : 'tint';
    const next =
      index + 1 < (store.rows[row + 1] ?? 0) ? toPixel(scale, store.earliestStart[index + 1] ?? 0) : Infinity;
    const whole = full(index);
    const brief = item?.kind === 'life' ? years(index) : short(index);
    // Without a context, the label is a title, which the heading also says, and not a person's name.
    const isName = item?.context !== undefined;
    for (const text of new Set([whole, brief, isName ? '' : years(index)])) {
      if (text === '') continue;
      const width = measure(text) + 2 * GAP;
      if (holds && core >= width) return add(start, end, coreStart - start, text, on);
      if (end + width <= Math.min(next, scale.width)) return add(start, end + width, end - start, text);
      if (start - width >= free) return add(start - width, end, 0, text);
    }
    // A whole word is meaningful; a part of one is not.
    const word = `${brief.split(' ')[0]}…`;
    if (isName && brief && holds && core >= measure(word) + 2 * GAP)
      return add(start, end, coreStart - start, word, on);
    return index === active ? add(start, end, 0, '') : Math.max(free, end);
  };

  visitRows(lane, top, top + height, (row, rowY, rowHeight) => {
    if (rowHeight < MIN_HEIGHT) return;
    let free = 0;
    visitRow(store, row, scale, pixel, (first, end) => {
      if (labels.length < MAX_LABELS && end - first === 1) free = place(first, row, rowY - top, free);
    });
  });
}

/** Adds the active bar without a text, whether it is in view or not. */
export function labelActive(labels: Label[], frame: Frame, index: number, place: BarPlace): void {
  const width = Math.max(place.end - place.start, 2 * RADIUS);
  const start = Math.min(place.start, frame.scale.width - width);
  const { lane, top, height } = place;
  labels.push({ index, lane, start, top, width, height, text: '', textStart: 0 });
}
