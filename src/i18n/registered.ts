import type { Words } from './words.js';

/**
 * A word, or a group of words, any of which may be omitted. A pattern can replace a function and is filled with its
 * arguments.
 */
type Loose<T> = T extends (...values: never[]) => string
  ? T | string
  : T extends string | readonly unknown[]
    ? T
    : { readonly [Key in keyof T]?: Loose<NonNullable<T[Key]>> };

/**
 * Words supplied by a page. Missing words fall back to the language's built-in words, or else to English. If {@link
 * Words} has a function, a pattern is accepted too: `entries: '{0} entrées'`.
 */
export type CustomWords = Loose<Omit<Words, 'lang'>>;

/** Words registered on this page. Shared by all copies of the library; the key changes with its shape. */
interface Registry {
  /** By language, as BCP 47 tags in lower case. */
  readonly words: Map<string, { readonly lang: string; readonly words: CustomWords }>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('byz-widgets.words.1');

function registry(): Registry {
  const shared = globalThis as { [KEY]?: Registry };
  return (shared[KEY] ??= { words: new Map(), listeners: new Set() });
}

/**
 * Adds words to a language. Later words take precedence.
 * @param lang A BCP 47 tag.
 * @param words Checked words; every function is safe to call.
 */
export function addWords(lang: string, words: CustomWords): void {
  const { words: registered, listeners } = registry();
  const before = registered.get(lang.toLowerCase())?.words;
  registered.set(lang.toLowerCase(), { lang, words: before ? join(before, words) : words });
  for (const call of [...listeners]) call();
}

/**
 * Calls a listener whenever words are registered.
 * @returns The unsubscribe function.
 */
export function onWordsRegistered(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const cache = new Map<string, { readonly parts: readonly unknown[]; readonly words: Words }>();

/**
 * The words of a language, including those registered for the language, then for its script or region. Unsupported
 * languages fall back to English, including words registered for English.
 * @param base The built-in words. The same words give the same object until others are registered.
 */
export function withRegistered(lang: string, base: Words): Words {
  const { words: registered } = registry();
  const subtags = lang.toLowerCase().split('-');
  const tags = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
  if (!tags[0]?.startsWith(base.lang)) tags.unshift(base.lang);
  const own = tags.map((tag) => registered.get(tag)).filter((entry) => entry !== undefined);
  if (own.length === 0) return base;
  const parts = [base, ...own];
  const known = cache.get(lang);
  if (known?.parts.length === parts.length && parts.every((part, index) => part === known.parts[index]))
    return known.words;
  const words = own.reduce<Words>((all, { lang, words }) => ({ ...join(all, words), lang }), base);
  cache.set(lang, { parts, words });
  return words;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges words; later ones take precedence. */
function join<T extends object>(before: T, words: object): T {
  const joined = { ...before } as Record<string, unknown>;
  for (const [key, own] of Object.entries(words)) {
    const known = joined[key];
    joined[key] = isGroup(known) && isGroup(own) ? join(known, own) : own;
  }
  return joined as T;
}
