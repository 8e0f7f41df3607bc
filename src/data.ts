/**
 * `byz-widgets/data`: everything that needs no DOM, for Node, workers and servers: loading and checking datasets,
 * finding people, and the content of the elements as plain values, text, HTML and JSON-LD. `byz-widgets` exports all of it
 * too.
 */
export { loadBundled } from './data/bundled/index.js';
export { loadDataset } from './data/load.js';
export { parseDataset } from './data/parse-dataset.js';
export { DatasetError } from './data/dataset-error.js';
export { findPerson } from './model/dataset.js';
export { reignsOf } from './model/tenures/reign.js';

export { infoboxView } from './elements/byz-infobox/infobox-view.js';
export { successionView } from './elements/byz-succession-box/succession-view.js';
export { timelineView } from './elements/byz-timeline/view/timeline-query.js';
export { chronologyView } from './elements/byz-timeline/view/chronology-view.js';
export { toText } from './elements/to-text.js';
export { toHtml } from './elements/to-html.js';
export { toJsonLd } from './elements/to-json-ld.js';
export { registerWords } from './elements/register-words.js';

export { parseDate } from './model/date/parse/parse-date.js';
export { formatDate } from './model/date/index.js';
export { ENGLISH, LANGUAGES, loadWords } from './i18n/index.js';

export type { PersonId } from './data/bundled/shards/ids.js';
export type { DatasetErrorCode, DatasetErrorOptions } from './data/dataset-error.js';
export type { LoadOptions } from './data/load.js';
export type { DatasetPart } from './data/dataset-part.js';
export type { ParseOptions } from './data/parse-dataset.js';
export type { AbortSignalLike, Fetch, RequestOptions, ResponseLike, URLLike } from './data/platform.js';

export type { Dataset, DerivedRelations, Side } from './model/dataset.js';
export type { JsonLd } from './model/json-ld.js';
export type { NameIndex } from './model/names/name-index.js';
export type { DateIssueCode, Issue, IssueCode, Result } from './model/result.js';
export type { DateRecord, DateValue, HistoricalDate } from './model/date/types.js';
export type { FormatDateOptions } from './model/date/format/print-context.js';
export type { DateWords } from './model/date/format/date-words.js';
export type {
  Citation,
  DatasetDocument,
  Era,
  EventDetails,
  House,
  Image,
  Inline,
  Labels,
  LifeEvent,
  LocalName,
  MarriageEnd,
  Name,
  Neighbour,
  NewTitleKind,
  Office,
  Person,
  Place,
  Reference,
  Reign,
  Rich,
  Row,
  Section,
  SectionKind,
  Source,
  Spouse,
  SuccessionRow,
  Tenure,
  VacancyKind,
  Value,
} from './model/schema/index.js';

export type { InfoboxOptions, InfoboxView } from './elements/byz-infobox/infobox-view.js';
export type { ViewTenure } from './elements/byz-infobox/tenure-rows.js';
export type {
  SuccessionColumn,
  SuccessionView,
  ViewSection,
  ViewSuccessionRow,
} from './elements/byz-succession-box/succession-view.js';
export type {
  ViewCell,
  ViewCellLine,
  ViewCellLineKind,
} from './elements/byz-succession-box/succession-cells.js';
export type { ChronologyEntry } from './elements/byz-timeline/view/chronology.js';
export type { ChronologyOptions, ChronologyView } from './elements/byz-timeline/view/chronology-view.js';
export type { LaneKind } from './elements/byz-timeline/view/lanes-view.js';
export type { TimelineItem } from './elements/byz-timeline/view/timeline-item.js';
export type { TimelineQuery } from './elements/byz-timeline/view/timeline-request.js';
export type {
  UnknownName,
  TimelineResult,
  TimelineLane,
  TimelineOptions,
  TimelineView,
} from './elements/byz-timeline/view/timeline-view.js';
export type { BarStore } from './model/timeline/bar-store.js';
export type { TimeWindow } from './model/timeline/scale.js';
export type { HtmlOptions } from './elements/shared/view/html-options.js';
export type { ViewFigure } from './elements/shared/view/view-figure.js';
export type {
  ViewBlock,
  ViewFootnote,
  ViewInline,
  ViewListStyle,
  ViewRow,
  ViewValue,
} from './elements/shared/view/view-text.js';
export type { BoxWords, LabelKey, Noun } from './i18n/boxes/words.js';
export type { TimelineWords } from './i18n/timeline/words.js';
export type { CustomWords } from './i18n/add-words.js';
export type { Words } from './i18n/words.js';
