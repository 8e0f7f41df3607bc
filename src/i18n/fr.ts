import { boxesFr as boxes } from './boxes/fr.js';
import { datesFr as dates } from './dates/fr.js';
import { timelineFr as timeline } from './timeline/fr.js';
import type { Words } from './words.js';

export const words: Words = { lang: 'fr', dates, boxes, timeline };
