import { visitRow } from '../../../model/timeline/bar-store.js';
import { toPixel } from '../../../model/timeline/scale.js';
import { crisp, emptyBox, measureBar } from '../scene/frame.js';
import { lanesBetween, visitRows } from '../scene/layout.js';
import { INKS, NO_BAR, SHAPES } from '../scene/marks.js';
import type { Scene } from '../scene/scene.js';
import { endOf, OVERLAPS } from './overlap.js';
import type { Contemporaries } from './overlap.js';

/** Lower rows get a thinner line, in CSS pixels. */
const SMALL_ROW = 10;

/**
 * Adds lines at the start and end of a bar, and underlines every overlapping bar for the shared time; dotted if the
 * overlap is uncertain.
 */
export function markOverlaps({ frame, marks }: Scene, index: number, { bars }: Contemporaries): void {
  const { view, layout, scale, top, height, ratio, selected } = frame;
  const { store, items } = view;
  const time = { from: store.start[index] ?? 0, to: endOf(store, index) };
  const [first, last] = [toPixel(scale, time.from), toPixel(scale, time.to)];
  for (const x of [first, last])
    if (x >= 0 && x <= scale.width)
      marks.add(SHAPES.fill, INKS.text, NO_BAR, crisp(x, ratio), 0, 1 / ratio, height);
  const within = { from: Math.max(time.from, scale.from), to: Math.min(time.to, scale.to) };

  const underline = (bar: number, from: number, to: number, bottom: number, small: boolean): void => {
    const start = Math.max(from, first, 0);
    const width = Math.min(to, last, scale.width) - start;
    if (width <= 0) return;
    // Above the line of the selected person.
    const isChosen = selected !== undefined && items[bar]?.person === selected;
    const thick = small ? 1 : 2;
    const y = bottom - thick - (isChosen ? 3 : 0);
    const long = Math.max(width, 2);
    marks.add(SHAPES.fill, INKS.surface, bar, start, y - 1, long, thick + 1);
    if (bars[bar] === OVERLAPS.surely) marks.add(SHAPES.fill, INKS.text, bar, start, y, long, thick);
    else marks.add(SHAPES.dots, INKS.text, bar, start, y + thick / 2, long, 0);
  };

  const box = emptyBox();
  const pixel = (scale.to - scale.from) / scale.width;
  for (const [, lane] of lanesBetween(layout, top, top + height)) {
    for (const row of lane.line?.rows ?? []) {
      for (const piece of row.pieces) {
        if (!bars[piece.index] || piece.to < within.from || piece.from > within.to) continue;
        const ends = [toPixel(scale, piece.from), toPixel(scale, piece.to)] as const;
        underline(piece.index, ...ends, row.top - top + row.height, row.height < SMALL_ROW);
      }
    }
    if (lane.line) continue;
    visitRows(lane, top, top + height, (row, rowTop, rowHeight) => {
      const inset = rowHeight < SMALL_ROW ? 0 : 4;
      visitRow(store, row, within, pixel, (begin, end) => {
        let bar = begin;
        while (bar < end && !bars[bar]) bar += 1;
        if (bar === end) return;
        const { start } = measureBar(frame, bar, box);
        const until = measureBar(frame, end - 1, box).end;
        underline(bar, start, until, rowTop - top + rowHeight - inset, inset === 0);
      });
    });
  }
}
