import { boxesEn as boxes } from './boxes/en.js';
import { datesEn as dates } from './dates/en.js';
import { timelineEn as timeline } from './timeline/en.js';
import { withRegistered } from './registered.js';
import type { Words } from './words.js';

export type { Words } from './words.js';

/** English: always at hand, and the words of every language that has none of its own. */
export const ENGLISH: Words = { lang: 'en', dates, boxes, timeline };

const LOADERS: Readonly<Record<string, () => Promise<{ words: Words }>>> = {
  de: () => import('./de.js'),
  el: () => import('./el.js'),
};

/** Languages there are words for, by primary subtag. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(LOADERS)];

const loaded = new Map<string, Words>([['en', ENGLISH]]);
const pending = new Map<string, Promise<void>>();

/** The key under which a language's words are kept: its primary subtag, or `en` when there are none for it. */
function keyOf(lang: string): string {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LOADERS, primary) ? primary : 'en';
}

/**
 * The words of a language with what `registerWords` has added, if they are loaded.
 * @param lang A BCP 47 tag; a language without words of its own gets English.
 */
export function loadedWords(lang: string): Words | undefined {
  const words = loaded.get(keyOf(lang));
  return words && withRegistered(lang, words);
}

/**
 * Loads the words of a language, once, with what `registerWords` has added. When that fails, English serves, and the next
 * call tries again.
 * @param lang A BCP 47 tag.
 */
export async function loadWords(lang: string): Promise<Words> {
  const key = keyOf(lang);
  if (!loaded.has(key)) {
    let promise = pending.get(key);
    if (!promise) {
      promise = (LOADERS[key] as () => Promise<{ words: Words }>)().then(
        ({ words }) => void loaded.set(key, words),
        () => undefined,
      );
      pending.set(key, promise);
    }
    await promise;
    pending.delete(key);
  }
  return loadedWords(lang) ?? withRegistered(lang, ENGLISH);
}
