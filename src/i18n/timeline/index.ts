import { timelineDe } from './de.js';
import { timelineEl } from './el.js';
import { timelineEn } from './en.js';
import type { TimelineWords } from './words.js';

export type { TimelineWords } from './words.js';

const WORDS: Readonly<Record<string, TimelineWords>> = { de: timelineDe, el: timelineEl };

/**
 * The timeline's words in a language.
 * @param lang A BCP 47 tag; a language without words of its own gets English.
 */
export function timelineWords(lang: string): TimelineWords {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(WORDS, primary) ? WORDS[primary] : undefined) ?? timelineEn;
}
