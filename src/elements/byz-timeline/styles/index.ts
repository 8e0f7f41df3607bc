import { axisStyles } from './axis.styles.js';
import { colorStyles } from './colors.styles.js';
import { headerStyles } from './header.styles.js';
import { labelStyles } from './labels.styles.js';
import { laneStyles } from './lanes.styles.js';
import { legendStyles } from './legend.styles.js';
import { listStyles } from './lists.styles.js';
import { printStyles } from './print.styles.js';
import { tooltipStyles } from './tooltip.styles.js';

/** The styles of the timeline. Those for print come last, because they override others. */
export const timelineStyles = [
  colorStyles,
  headerStyles,
  legendStyles,
  listStyles,
  axisStyles,
  laneStyles,
  labelStyles,
  tooltipStyles,
  printStyles,
];
