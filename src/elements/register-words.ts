import { warn } from '../context/warn.js';
import { fill } from '../i18n/fill.js';
import { ENGLISH } from '../i18n/index.js';
import { addWords } from '../i18n/add-words.js';
import type { CustomWords } from '../i18n/add-words.js';
import { ENGLISH as LEVEL_2 } from '../model/date/level-2/english.js';

/**
 * Registers custom words: a new language, or replacements in an existing one ("AC" for an era, other labels). Elements
 * whose `lang` matches update immediately. Missing words fall back to the library's words in that language, or else to
 * English. Repeated calls are merged. A word that is unknown or has the wrong type is ignored and named in a warning
 * (`bad-words`).
 * @param language A BCP 47 tag: `fr` applies to all French, `de-AT` only to Austrian German.
 * @param words Patterns with placeholders `{0}`, `{1}` …, as in English; see {@link Words}.
 * @throws {RangeError} If `language` is not a BCP 47 tag.
 */
export function registerWords(language: string, words: CustomWords): void {
  const [lang] = Intl.getCanonicalLocales(language);
  if (lang === undefined) throw new RangeError('A language is a BCP 47 tag such as "fr"');
  const faults: string[] = [];
  const own = checkGroup(words, SHAPE, [], faults);
  if (faults.length > 0) warn('bad-words', `Words for "${lang}" are left out: ${faults.join('; ')}`);
  addWords(lang, own);
}

type Group = Readonly<Record<string, unknown>>;

/** The shape of all words: English, plus words that only other languages need. */
const SHAPE: Group = {
  boxes: { ...ENGLISH.boxes, semicolon: '; ' },
  timeline: ENGLISH.timeline,
  dates: {
    ...ENGLISH.dates,
    comma: ', ',
    monthsAlone: ENGLISH.dates.months,
    monthsShortAlone: ENGLISH.dates.monthsShort,
    inflect: (noun: string) => noun,
    articles: (pattern: string) => pattern,
    approximateAmount: ENGLISH.dates.approximate,
    level2: LEVEL_2,
  },
};

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The valid words of a group. */
function checkGroup(words: unknown, shape: Group, path: readonly string[], faults: string[]): Group {
  const kept: Record<string, unknown> = {};
  if (!isGroup(words)) {
    faults.push(`${path.join('.') || 'the words'}: expected an object`);
    return kept;
  }
  for (const [key, word] of Object.entries(words)) {
    const [place, model] = [[...path, key], Object.hasOwn(shape, key) ? shape[key] : undefined];
    if (word === undefined) continue;
    if (isGroup(model)) kept[key] = checkGroup(word, model, place, faults);
    else {
      const fault =
        model === undefined ? 'there is no such word' : faultOf(word, model, path.at(-1) === 'labels');
      if (fault === undefined)
        kept[key] = typeof model === 'function' ? safe(word, model as WordFunction) : word;
      else faults.push(`${place.join('.')}: ${fault}`);
    }
  }
  return kept;
}

/** A word that depends on a number or a noun. */
type WordFunction = (...values: (string | number)[]) => unknown;

/** Wraps a page's function or pattern. If it throws or returns no text, the English word is used. */
function safe(own: unknown, english: WordFunction): WordFunction {
  if (typeof own === 'string') return (...values) => fill(own, ...values);
  return (...values) => {
    try {
      const text = (own as WordFunction)(...values);
      if (typeof text === 'string') return text;
    } catch {
      // Falls back as if the word were missing.
    }
    return english(...values);
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The problem with a word, compared with the English one; `undefined` if it is valid. */
function faultOf(word: unknown, model: unknown, isNoun: boolean): string | undefined {
  if (Array.isArray(word)) {
    const lengths = isNoun ? [2, 4] : Array.isArray(model) ? [model.length] : [];
    if (lengths.length > 0)
      return lengths.includes(word.length) && word.every(isText)
        ? undefined
        : `expected ${lengths.join(' or ')} texts`;
  }
  if (typeof model === 'function')
    return typeof word === 'function' || isText(word) ? undefined : 'expected a function or a pattern';
  if (Array.isArray(model) && !isNoun) return `expected ${model.length} texts`;
  if (!isText(word)) return 'expected a text';
  const missing =
    typeof model === 'string'
      ? (model.match(/\{\d\}/g) ?? []).find((part) => !word.includes(part))
      : undefined;
  return missing === undefined ? undefined : `expected "${missing}" in it`;
}
