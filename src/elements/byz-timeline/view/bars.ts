import { hasYear } from '../../../model/date/calendar/moment.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import type { TimelineItem } from './timeline-item.js';
import type { ViewOptions } from './timeline-view.js';

/** A lane before packing. Each band has its own rows, below those of the previous band. */
export interface LaneDraft {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly bands: readonly Band[];
  /**
   * The office of the lane, whose bands are lives, holders, companions and rivals. They are drawn as a line of rulers
   * if possible.
   */
  readonly office?: string;
  /** Whether the bars are relatives of the person whose life is shown. */
  readonly family?: boolean;
}

/** An item with its span of time. */
export interface Bar {
  readonly item: TimelineItem;
  readonly span: TimeSpan;
}

/** Bars in columns, which are much faster to iterate over if there are many. */
export class Band {
  readonly items: TimelineItem[] = [];
  readonly spans: TimeSpan[] = [];
  /** The first house of each bar's person, if already known; see `houseNamer`. */
  readonly houses: (string | undefined)[] = [];

  constructor(bars: readonly Bar[] = []) {
    for (const { item, span } of bars) this.add(item, span);
  }

  add(item: TimelineItem, span: TimeSpan, house?: string): void {
    this.items.push(item);
    this.spans.push(span);
    this.houses.push(house);
  }
}

/** Number of bars in some bands. */
export function sizeOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { items }) => sum + items.length, 0);
}

/** Spans of all bars in some bands. */
export function spansOf(bands: readonly Band[]): TimeSpan[] {
  return bands.flatMap(({ spans }) => spans);
}

/** The bar of an item; `undefined` if it is outside the requested range or has no year. */
export function barOf(item: TimelineItem, options: ViewOptions, span?: TimeSpan): Bar | undefined {
  if (!hasYear(item.date)) return undefined;
  const found = span ?? spanOf(item.date, options.circa);
  const { from, to } = options.within;
  return found.latestEnd < from || found.earliestStart > to ? undefined : { item, span: found };
}

/** The bars of some items, without those outside the requested range. */
export function barsOf(items: readonly TimelineItem[], options: ViewOptions): Bar[] {
  return items.flatMap((item) => barOf(item, options) ?? []);
}
