import { boxesDe as boxes } from './boxes/de.js';
import { datesDe as dates } from './dates/de.js';
import { timelineDe as timeline } from './timeline/de.js';
import type { Words } from './words.js';

export const words: Words = { lang: 'de', dates, boxes, timeline };
