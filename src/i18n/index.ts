import { boxesEn as boxes } from './boxes/en.js';
import { datesEn as dates } from './dates/en.js';
import { timelineEn as timeline } from './timeline/en.js';
import { withRegistered } from './registered.js';
import type { Words } from './words.js';

export type { Words } from './words.js';

/** English: always available, and the fallback for languages without words of their own. */
export const ENGLISH: Words = { lang: 'en', dates, boxes, timeline };

const LOADERS: Readonly<Record<string, () => Promise<{ words: Words }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
};

/** Supported languages, by primary subtag. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(LOADERS)];

const loaded = new Map<string, Words>([['en', ENGLISH]]);
const pending = new Map<string, Promise<void>>();

/** The key of a language's words: its primary subtag, or `en` if it is not supported. */
function keyOf(lang: string): string {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LOADERS, primary) ? primary : 'en';
}

/**
 * The words of a language, including those added by `registerWords`, if they are loaded.
 * @param lang A BCP 47 tag. Unsupported languages fall back to English.
 */
export function loadedWords(lang: string): Words | undefined {
  const words = loaded.get(keyOf(lang));
  return words && withRegistered(lang, words);
}

/**
 * Loads the words of a language once, including those added by `registerWords`. On failure it returns English, and the
 * next call tries again.
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
