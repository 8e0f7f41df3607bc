import { boxesTr as boxes } from './boxes/tr.js';
import { datesTr as dates } from './dates/tr.js';
import { timelineTr as timeline } from './timeline/tr.js';
import type { Words } from './words.js';

export const words: Words = { lang: 'tr', dates, boxes, timeline };
