import { drawContemporaries, drawLists } from './templates/draw-lists.js';
import { addLaneName } from './scene/lane-name.js';
import { addLine } from './scene/line/add-line.js';
import { lineLayout } from './scene/line/line-layout.js';
import { addStrips } from './scene/strips.js';
import { wrappedFrame } from './scene/wrap.js';
import { SlicedWork } from './sliced-work.js';
import { timelineSteps } from './view/timeline-query.js';

/**
 * The code that only timelines of several people need: their views, the drawing of lines of rulers, and their lists.
 */
export const rulers = {
  SlicedWork,
  addLaneName,
  addLine,
  addStrips,
  drawContemporaries,
  drawLists,
  lineLayout,
  timelineSteps,
  wrappedFrame,
};

export type RulersCode = typeof rulers;
