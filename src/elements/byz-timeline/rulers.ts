/** What only timelines of several people need: what they show, and how lines of rulers are drawn. */
export { addLaneName } from './scene/lane-name.js';
export { addLine } from './scene/line/add-line.js';
export { lineLayout } from './scene/line/line-layout.js';
export { addStrips } from './scene/strips.js';
export { wrappedFrame } from './scene/wrap.js';
export { timelineView } from './view/timeline-query.js';
