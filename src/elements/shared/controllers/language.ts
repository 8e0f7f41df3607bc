/** Whoever wants to know when the language or the direction of a part of the page may have changed. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * The language that the nearest `lang` attribute names, shadow roots crossed.
 * @returns A BCP 47 tag, or an empty string.
 */
export function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

/**
 * Calls a listener when a `lang` or `dir` attribute changes anywhere in the page's own tree. One observer serves all,
 * and only while somebody listens.
 * @returns What ends it.
 */
export function onWritingChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const call of listeners) call();
    });
    observer.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
