import { rowOf, visitRow } from '../../../model/timeline/bar-store.js';
import { toPixel } from '../../../model/timeline/scale.js';
import { emptyBox, measureBar } from './frame.js';
import type { Frame } from './frame.js';
import { laneOfRow, rowTop, visitRows } from './layout.js';

/** A bar that is an element of its own: its box, and where in it the text stands. In CSS pixels. */
export interface Label {
  readonly index: number;
  readonly lane: number;
  /** From where time begins, and from the top of what is seen. */
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The text, empty when there is no room for it. */
  readonly text: string;
  /** From the start of the box. */
  readonly textStart: number;
  /** The text stands on the bar. */
  readonly inside: boolean;
}

/** Rows below this height have no labels. */
const LEAST_HEIGHT = 15;

/** A bar this wide has its label inside, shortened if need be, when there is no room for all of it. */
const ENOUGH = 44;

/** Room between a bar's end and its label, and half of what a point takes. */
const GAP = 5;
const POINT_RADIUS = 6;

/** Most elements for bars at one time. */
export const MOST_LABELS = 250;

/**
 * Chooses the bars that are labelled: inside where there is room, so that the label of a bar longer than the view
 * stays in view; beside where the row is free. The active bar is always among them, in view or not.
 * @param textOf The text of a bar's label.
 * @param measure Width of a text in CSS pixels.
 */
export function placeLabels(
  frame: Frame,
  active: number | undefined,
  textOf: (index: number) => string,
  measure: (text: string) => number,
): Label[] {
  const { view, layout, scale, top, height } = frame;
  const { store } = view;
  const labels: Label[] = [];
  const box = emptyBox();
  const pixel = (scale.to - scale.from) / scale.width;

  const place = (index: number, row: number, lane: number, y: number, free: number): number => {
    const point = view.items[index]?.point ?? false;
    const wanted = index === active;
    measureBar(frame, index, box);
    if (point) {
      const middle = (box.start + box.end) / 2;
      box.start = Math.min(box.start, middle - POINT_RADIUS);
      box.end = Math.max(box.end, middle + POINT_RADIUS);
    }
    const start = Math.max(box.start, 0);
    const end = Math.min(box.end, scale.width);
    if (end < start && !wanted) return free;
    const text = layout.rowHeight < LEAST_HEIGHT ? '' : textOf(index);
    const width = measure(text) + 2 * GAP;
    const add = (from: number, to: number, textStart: number, said: string, inside: boolean): number => {
      const least = Math.max(to - from, 2 * POINT_RADIUS);
      labels.push({
        index,
        lane,
        start: Math.min(from, scale.width - least),
        top: y,
        width: least,
        height: layout.rowHeight,
        text: said,
        textStart,
        inside,
      });
      return Math.max(to, free);
    };
    const coreStart = Math.max(box.coreStart, 0);
    const core = Math.min(box.coreEnd, scale.width) - coreStart;
    const holds = text !== '' && !point && view.items[index]?.kind !== 'event';
    if (holds && core >= width) return add(start, end, coreStart - start, text, true);
    const next =
      index + 1 < (store.rows[row + 1] ?? 0) ? toPixel(scale, store.earliestStart[index + 1] ?? 0) : Infinity;
    if (text && end + width <= Math.min(next, scale.width))
      return add(start, end + width, end - start, text, false);
    if (text && start - width >= free) return add(start - width, end, 0, text, false);
    if (holds && core >= ENOUGH) return add(start, end, coreStart - start, text, true);
    return wanted ? add(start, end, 0, '', false) : Math.max(free, end);
  };

  let seen = false;
  if (layout.rowHeight >= LEAST_HEIGHT) {
    visitRows(layout, top, top + height, (row, rowY, lane) => {
      let free = 0;
      visitRow(store, row, scale, pixel, (first, end) => {
        if (labels.length >= MOST_LABELS || end - first > 1) return;
        free = place(first, row, lane, rowY - top, free);
        seen ||= labels.at(-1)?.index === active;
      });
    });
  }
  if (active !== undefined && !seen && active < view.items.length) {
    const row = rowOf(store, active);
    const lane = laneOfRow(layout, row);
    place(active, row, lane, rowTop(layout, lane, row) - top, 0);
  }
  return labels;
}
