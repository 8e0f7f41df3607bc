import { boxesAr as boxes } from './boxes/ar.js';
import { datesAr as dates } from './dates/ar.js';
import { timelineAr as timeline } from './timeline/ar.js';
import type { Words } from './words.js';

export const words: Words = { lang: 'ar', dates, boxes, timeline };
