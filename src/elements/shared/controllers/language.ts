import { isOnServer } from '../../../context/server.js';
import { bare } from '../../../model/bare.js';

/** The observer of a document, and its listeners for changes of language or direction. */
interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Document, Watch>();

/**
 * The language of the nearest `lang` attribute, across shadow roots.
 * @returns A BCP 47 tag, or an empty string.
 */
export function nearestLang(element: Element): string {
  if (isOnServer(element)) return element.getAttribute('lang') ?? '';
  // Not `instanceof`: ancestors in a frame belong to another window's classes.
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = node.nodeType === Node.ELEMENT_NODE ? (node as Element).getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

/**
 * Calls a listener when a `lang` or `dir` attribute changes anywhere in an element's document, outside shadow roots.
 * One observer serves all listeners of a document and is disconnected when there are none.
 * @returns The unsubscribe function.
 */
export function onWritingChange(element: Element, listener: () => void): () => void {
  if (isOnServer(element)) return () => undefined;
  const document = element.ownerDocument;
  const watch = watches.get(document) ?? startWatch(document);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0) return;
    watch.observer.disconnect();
    watches.delete(document);
  };
}

function startWatch(document: Document): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const call of listeners) call();
  });
  observer.observe(document, bare({ subtree: true, attributeFilter: ['lang', 'dir'] }));
  const watch = { observer, listeners };
  watches.set(document, watch);
  return watch;
}
