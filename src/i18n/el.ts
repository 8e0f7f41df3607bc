import { boxesEl as boxes } from './boxes/el.js';
import { datesEl as dates } from './dates/el.js';
import { timelineEl as timeline } from './timeline/el.js';
import type { Words } from './words.js';

export const words: Words = { lang: 'el', dates, boxes, timeline };
