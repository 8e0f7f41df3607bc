/**
 * `byz-widgets`: the element classes, their events, and everything of `byz-widgets/data`. Importing it has no side effect;
 * tags are defined by `byz-widgets/define`, or by one module per tag: `byz-widgets/define/byz-infobox` and so on.
 */
export { ByzDataset } from './elements/byz-dataset/byz-dataset.js';
export { ByzInfobox } from './elements/byz-infobox/byz-infobox.js';
export { ByzSuccessionBox } from './elements/byz-succession-box/byz-succession-box.js';
export { ByzTimeline } from './elements/byz-timeline/byz-timeline.js';
export {
  ByzErrorEvent,
  ByzLoadEvent,
  ByzRangeChangeEvent,
  ByzSelectEvent,
  type ByzEventMap,
} from './events.js';
export type { ImageLoading } from './context/image-loading.js';

export * from './data.js';
