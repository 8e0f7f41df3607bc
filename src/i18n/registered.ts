import type { Words } from './words.js';

/** What `registerWords` leaves for all copies of the library on this page; the key changes with its shape. */
interface Registry {
  /** Adds the registered words to those built in; absent until some are registered. */
  apply?: (lang: string, base: Words) => Words;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('byz-widgets.words.2');

/** The registry of this page. */
export function registry(): Registry {
  const shared = globalThis as { [KEY]?: Registry };
  return (shared[KEY] ??= { listeners: new Set() });
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

/**
 * The words of a language, including those registered for the language, then for its script or region. Unsupported
 * languages fall back to English, including words registered for English.
 * @param base The built-in words. The same words give the same object until others are registered.
 */
export function withRegistered(lang: string, base: Words): Words {
  return registry().apply?.(lang, base) ?? base;
}
