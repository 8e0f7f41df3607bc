/**
 * The library: element classes, data functions and types. Importing it has no side effect; tags are defined by
 * `byz-widgets/define` or by one module per tag, `byz-widgets/define/byz-infobox` and so on.
 */
export { ByzDataset } from './elements/byz-dataset/byz-dataset.js';
export { ByzInfobox } from './elements/byz-infobox/byz-infobox.js';
export { ByzSuccessionBox } from './elements/byz-succession-box/byz-succession-box.js';
export { ByzTimeline } from './elements/byz-timeline/byz-timeline.js';
export type { ImageLoading } from './context/image-loading.js';
export { ByzErrorEvent, ByzLoadEvent, ByzSelectEvent } from './events.js';

export { loadBundled } from './data/bundled/index.js';
export type { PersonId } from './data/bundled/shards/ids.js';
export { DatasetError, type DatasetErrorCode } from './data/dataset-error.js';
export { loadDataset, type LoadOptions } from './data/load.js';
export type { DatasetPart } from './data/dataset-part.js';
export { parseDataset, type ParseOptions } from './data/parse.js';

export { findPerson, type Dataset } from './model/dataset.js';
export * from './model/date/index.js';
export { createDataset, type Derived } from './model/derive.js';
export type { JsonLd } from './model/json-ld.js';
export type { Issue, Result } from './model/result.js';
export { safeUrl } from './model/safe-url.js';
export { reignsOf } from './model/succession.js';
export * from './model/schema/index.js';

export { loadWords, loadedWords, ENGLISH, LANGUAGES, type Words } from './i18n/index.js';
export { toJsonLd } from './elements/to-json-ld.js';
export { toText } from './elements/to-text.js';
export { infoboxView, type InfoboxOptions, type InfoboxView } from './elements/byz-infobox/infobox-view.js';
export { successionView, type SuccessionView } from './elements/byz-succession-box/succession-view.js';
