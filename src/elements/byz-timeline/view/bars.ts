import { isYearless } from '../../../model/date/calendar/moment.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import type { TimelineItem } from './timeline-item.js';
import type { ViewOptions } from './timeline-view.js';

/** A lane before it is packed. Each band has rows of its own, below those of the band before. */
export interface LaneDraft {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly bands: readonly Band[];
  /** Of which office the bands are: lives, holders, colleagues and rivals, drawn as a line of rulers if they can be. */
  readonly office?: string;
  /** The bars are relatives of whose life it is. */
  readonly family?: boolean;
}

/** An item with its place in time. */
export interface Bar {
  readonly item: TimelineItem;
  readonly span: TimeSpan;
  /** The first house of its person, where it is known already; see `houseNamer`. */
  readonly house?: string;
}

/** Bars in columns: a great many are walked through much faster so. */
export class Band {
  readonly items: TimelineItem[] = [];
  readonly spans: TimeSpan[] = [];
  readonly houses: (string | undefined)[] = [];

  constructor(bars: readonly Bar[] = []) {
    for (const bar of bars) this.add(bar);
  }

  add({ item, span, house }: Bar): void {
    this.items.push(item);
    this.spans.push(span);
    this.houses.push(house);
  }
}

/** How many bars there are in some bands. */
export function sizeOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { items }) => sum + items.length, 0);
}

/** The times of the bars of some bands. */
export function spansOf(bands: readonly Band[]): TimeSpan[] {
  return bands.flatMap(({ spans }) => spans);
}

/** The bar of an item; `undefined` when it lies outside the time asked for, or has no year. */
export function barOf(item: TimelineItem, options: ViewOptions, span?: TimeSpan): Bar | undefined {
  if (isYearless(item.date)) return undefined;
  const found = span ?? spanOf(item.date, options.circa);
  const { from, to } = options.within;
  return found.latestEnd < from || found.earliestStart > to ? undefined : { item, span: found };
}

/** The bars of some items, without those outside the time asked for. */
export function barsOf(items: readonly TimelineItem[], options: ViewOptions): Bar[] {
  return items.flatMap((item) => barOf(item, options) ?? []);
}
