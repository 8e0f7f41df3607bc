import { registry } from './registered.js';
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

/** The words registered so far, by language: a BCP 47 tag in lower case. */
type Registered = Map<string, { readonly lang: string; readonly words: CustomWords }>;

const KEY = Symbol.for('byz-widgets.registered.1');

function registered(): Registered {
  const shared = globalThis as { [KEY]?: Registered };
  return (shared[KEY] ??= new Map());
}

/**
 * Adds words to a language. Later words take precedence.
 * @param lang A BCP 47 tag.
 * @param words Checked words; every function is safe to call.
 */
export function addWords(lang: string, words: CustomWords): void {
  const all = registered();
  const before = all.get(lang.toLowerCase())?.words;
  all.set(lang.toLowerCase(), { lang, words: before ? join(before, words) : words });
  const shared = registry();
  shared.apply ??= apply;
  for (const call of [...shared.listeners]) call();
}

const cache = new Map<string, { readonly parts: readonly unknown[]; readonly words: Words }>();

/** The base with the words registered for the language, then for its script or region. */
function apply(lang: string, base: Words): Words {
  const all = registered();
  const subtags = lang.toLowerCase().split('-');
  const tags = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
  if (!tags[0]?.startsWith(base.lang)) tags.unshift(base.lang);
  const own = tags.map((tag) => all.get(tag)).filter((entry) => entry !== undefined);
  if (own.length === 0) return base;
  const parts = [base, ...own];
  const known = cache.get(lang);
  if (known?.parts.length === parts.length && parts.every((part, index) => part === known.parts[index]))
    return known.words;
  const words = own.reduce<Words>((joined, { lang, words }) => ({ ...join(joined, words), lang }), base);
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
