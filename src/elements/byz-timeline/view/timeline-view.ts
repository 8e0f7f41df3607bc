import type { Person } from '../../../model/schema/index.js';
import type { Words } from '../../../i18n/words.js';
import type { HistoricalDate } from '../../../model/date/core.js';
import type { BarStore } from '../../../model/timeline/bar-store.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import type { BarColors } from './bar-colors.js';
import type { LegendKey } from './legend.js';
import type { Line } from './line.js';
import type { TimelineItem } from './timeline-item.js';

/** How a timeline is laid out. */
export interface TimelineOptions {
  /** Years by which "c." may be off to either side. Default 5. */
  readonly circa?: number;
  /** Only what touches this time is drawn; either end may be infinite, as both are by default. */
  readonly within?: TimeWindow;
  /** CSS pixels: how much room labels have. Default 800. */
  readonly width?: number;
}

/** What all view functions need to know beside the records. */
export interface ViewOptions extends Required<TimelineOptions> {
  readonly words: Words;
}

/** Some rows under one heading. */
export interface TimelineLane {
  readonly label: string;
  /** Language of the label, BCP 47, where it is not that of the words. */
  readonly lang?: string;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Its bars are relatives of whose life it is. */
  readonly family?: boolean;
  /** Where rulers followed each other: the row in which they are drawn, and those below. */
  readonly line?: Line;
}

/** A named stretch of time. */
export interface Era extends TimeWindow {
  readonly name: string;
  readonly date: HistoricalDate;
}

/** All that the drawing shows: plain and serialisable. */
export interface TimelineView extends BarColors {
  /** `life` of one person, or `lanes` of several. */
  readonly mode: 'life' | 'lanes';
  /** Name of the whole. */
  readonly title: string;
  /** Language of the title, BCP 47, where it is not that of the words. */
  readonly titleLang?: string;
  /** The rows have room for labels, as the width allows; see `assemble`. */
  readonly labelled: boolean;
  readonly lanes: readonly TimelineLane[];
  /** In the order of the store's columns. */
  readonly items: readonly TimelineItem[];
  readonly store: BarStore;
  /** Named stretches of time, shaded behind the first lane. */
  readonly eras: readonly Era[];
  /** What shapes there are to explain. */
  readonly legend: readonly LegendKey[];
  /** The window that shows all. */
  readonly extent: TimeWindow;
}

/** What a query asked for that the dataset does not have. */
export interface UnknownName {
  readonly kind: 'person' | 'house' | 'office';
  readonly name: string;
}

/** The answer to a query: a view, unless nothing that was asked for is known; and what of it is not. */
export interface TimelineResult {
  readonly view?: TimelineView;
  /** Whose life it is. */
  readonly life?: Person;
  readonly unknown: readonly UnknownName[];
}
