import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What to say while there is nothing to draw. */
export interface ViewStatus {
  /** One plain sentence in the reader's language. */
  sentence: string;
  /** Whether the content is still on its way. */
  busy: boolean;
}

/** Whether the page's author gave an element something to show until it is ready and when it fails. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some(({ nodeType, nodeName, nodeValue }) =>
    nodeType === Node.ELEMENT_NODE
      ? !/^(?:script|template)$/i.test(nodeName)
      : nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
  );
}

/**
 * What an element shows instead of its content: the author's own children where there are any, or else one plain
 * sentence. The sentence is in a status region either way, so that it is announced.
 * @param host The element.
 */
export function statusTemplate(host: Element, { sentence, busy }: ViewStatus): TemplateResult {
  const fallback = hasFallback(host);
  return html`<div part="base" class="base" aria-busy=${busy}>
    <p class=${fallback ? 'visually-hidden' : 'status'} part="status" role="status">${sentence}</p>
    <slot></slot>
  </div>`;
}
