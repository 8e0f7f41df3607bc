import type { Palette } from '../../src/elements/byz-timeline/drawing/drawing-style.js';
import type { LabelTexts } from '../../src/elements/byz-timeline/scene/labels.js';
import type { Frame } from '../../src/elements/byz-timeline/scene/frame.js';
import type { LaneRows, Layout, LayoutOptions } from '../../src/elements/byz-timeline/scene/layout.js';
import { layoutOf } from '../../src/elements/byz-timeline/scene/layout.js';
import { rulers } from '../../src/elements/byz-timeline/rulers.js';
import type { TimelineItem } from '../../src/elements/byz-timeline/view/timeline-item.js';
import type { TimelineView } from '../../src/elements/byz-timeline/view/timeline-view.js';
import { readDate } from '../../src/model/date/index.js';
import { createBarStore, setBar } from '../../src/model/timeline/bar-store.js';
import { toPixel } from '../../src/model/timeline/scale.js';
import type { TimeSpan } from '../../src/model/timeline/span.js';

/** A bar of a frame: when it was, and what else is to be said of it. Four dates where its ends are doubtful. */
export interface BarInput extends Partial<TimelineItem> {
  readonly at: readonly [start: number, end: number] | readonly [number, number, number, number];
  readonly unknown?: 'start' | 'end';
}

/** Rows of bars, by lane. */
export type LanesInput = Readonly<Record<string, readonly (readonly BarInput[])[]>>;

/** When a bar was. */
export function spanOfInput({ at, unknown }: BarInput): TimeSpan {
  const [a, b, c, d] = at;
  return {
    earliestStart: a,
    latestStart: c === undefined ? a : b,
    earliestEnd: c ?? b,
    latestEnd: d ?? b,
    startUnknown: unknown === 'start',
    endUnknown: unknown === 'end',
  };
}

/** A view of some lanes: its bars are reigns named by their order: 0, 1, 2 … */
export function viewOf(lanes: LanesInput): TimelineView {
  const rows = Object.values(lanes).flat();
  const bars = rows.flat();
  let count = 0;
  const store = createBarStore(
    bars.length,
    rows.map(({ length }) => (count += length) - length),
  );
  bars.forEach((bar, index) => setBar(store, index, spanOfInput(bar)));
  const date = readDate('1300') ?? { type: 'interval', start: 'unknown', end: 'unknown', source: '/' };
  let firstRow = 0;
  return {
    mode: 'lanes',
    title: 'Title',
    labelled: false,
    lanes: Object.entries(lanes).map(([label, { length }]) => {
      firstRow += length;
      return { label, firstRow: firstRow - length, rowCount: length };
    }),
    items: bars.map(({ at: _at, unknown: _unknown, ...item }, index) => ({
      kind: 'reign',
      point: false,
      label: `${index}`,
      date,
      ...item,
    })),
    store,
    eras: [],
    legend: [],
    colors: [{ house: '', name: '', color: 'porphyry' }],
    colorOf: new Uint16Array(bars.length),
    extent: { from: 1000, to: 1100 },
  };
}

/** Room for a layout: 400 by 1,000 pixels, ten to a year, with the whole in view. */
export const ROOM: LayoutOptions = {
  room: 400,
  width: 1000,
  zoom: 1,
  pixelsPerYear: 10,
  unit: 1,
  eras: false,
  lines: rulers,
};

/** A layout whose rows have another height than usual. */
export function layoutWith(lanes: readonly LaneRows[], rowHeight: number): Layout {
  let top = 0;
  const placed = lanes.map(({ firstRow, rowCount }) => {
    const lane = { firstRow, rowCount, top, heading: 24, rowsTop: top + 24, rowHeight };
    top += 24 + rowCount * rowHeight + rowHeight / 4;
    return { ...lane, bottom: top };
  });
  return { lanes: placed, height: top, unit: 1 };
}

/** Colours that a test can tell apart: of the grid, lives, events, what is selected, eras, text, the surface, and two houses. */
export const PALETTE: Palette = {
  surface: 'rgb(250, 250, 250)',
  companion: '',
  inks: [
    'rgb(10, 10, 10)',
    'rgb(0, 0, 200)',
    'rgb(200, 200, 0)',
    'rgb(0, 200, 200)',
    'rgb(200, 0, 200)',
    'rgb(20, 20, 20)',
    'rgb(250, 250, 250)',
    'rgb(200, 0, 0)',
    'rgb(0, 200, 0)',
  ].map((color, index) => ({ color, shade: `rgb(${index}, 100, 100)`, isLight: index === 8 })),
};

/** Labels of ten pixels a letter, whose short form is the first word. */
export function textsOf({ items, eras }: TimelineView): LabelTexts {
  const full = (index: number): string => items[index]?.label ?? '';
  return {
    full,
    short: (index) => full(index).split(' ')[0] ?? '',
    years: (index) => `(${index})`,
    era: (index) => [eras[index]?.name ?? ''],
    axis: ({ ticks, scale }) =>
      ticks.map(({ at, unit, year }) => ({ at, unit, text: `${year}`, start: toPixel(scale, at) })),
    measure: (text) => text.length * 10,
  };
}

/** What tests of a scene seldom ask for: a desktop's screen, left to right, from the top, nobody selected. */
export const PLAIN_FRAME = {
  top: 0,
  ratio: 1,
  margin: 40,
  mirrored: false,
  ticks: [],
  selected: undefined,
} as const;

/** A frame of some lanes: a century on 1,000 pixels, so that ten pixels are a year. */
export function frameOf(lanes: LanesInput, fields: Partial<Frame> = {}): Frame {
  const view = viewOf(lanes);
  const layout = layoutOf(view.lanes, ROOM);
  return {
    ...PLAIN_FRAME,
    view,
    layout,
    scale: { from: 1000, to: 1100, width: 1000 },
    height: layout.height,
    ...fields,
  };
}
