import { figureStyles } from '../../shared/drawing/figure.styles.js';
import { headStyles } from './head.styles.js';
import { moreStyles } from './more.styles.js';
import { narrowStyles } from './narrow.styles.js';
import { printStyles } from './print.styles.js';
import { tableStyles } from './table.styles.js';

/** The look of the infobox. Later styles override earlier ones: narrow columns, then paper. */
export const infoboxStyles = [figureStyles, headStyles, tableStyles, moreStyles, narrowStyles, printStyles];
