import { boxesRu as boxes } from './boxes/ru.js';
import { datesRu as dates } from './dates/ru.js';
import { timelineRu as timeline } from './timeline/ru.js';
import type { Words } from './words.js';

export const words: Words = { lang: 'ru', dates, boxes, timeline };
