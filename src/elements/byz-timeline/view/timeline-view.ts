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
  /** Years that "c." means in either direction. Default 5. */
  readonly circa?: number;
  /** Only items that overlap this range are drawn. Either end may be infinite, and is by default. */
  readonly within?: TimeWindow;
  /** Width in CSS pixels, which decides how much space labels have. Default 800. */
  readonly width?: number;
}

/** What all view functions depend on, besides the records. */
export interface ViewOptions extends Required<TimelineOptions> {
  readonly words: Words;
}

/** A group of rows with a heading. */
export interface TimelineLane {
  readonly label: string;
  /** Language of the label, BCP 47, if it is not that of the words. */
  readonly lang?: string;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Whether its bars are relatives of the person whose life is shown. */
  readonly family?: boolean;
  /** The rows of a line of rulers, if the lane is one. */
  readonly line?: Line;
}

/** A named period. */
export interface Era extends TimeWindow {
  readonly name: string;
  readonly date: HistoricalDate;
}

/** The content of a drawing: plain and serialisable. */
export interface TimelineView extends BarColors {
  /** `life` of one person, or `lanes` of several. */
  readonly mode: 'life' | 'lanes';
  /** Title of the timeline. */
  readonly title: string;
  /** Language of the title, BCP 47, if it is not that of the words. */
  readonly titleLang?: string;
  /** Whether rows have space for labels, so that they depend on the width; see `assemble`. */
  readonly labelled: boolean;
  readonly lanes: readonly TimelineLane[];
  /** In the order of the store. */
  readonly items: readonly TimelineItem[];
  readonly store: BarStore;
  /** Named periods, shaded behind the first lane. */
  readonly eras: readonly Era[];
  /** The entries of the legend. */
  readonly legend: readonly LegendKey[];
  /** The whole range. */
  readonly extent: TimeWindow;
}

/** A requested name that the dataset does not have. */
export interface UnknownName {
  readonly kind: 'person' | 'house' | 'office';
  readonly name: string;
}

/** The result of a query: a view, unless none of the requested names is known. */
export interface TimelineResult {
  readonly view?: TimelineView;
  /** The person whose life is shown. */
  readonly life?: Person;
  readonly unknown: readonly UnknownName[];
}
