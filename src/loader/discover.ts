import { attributeChanged, MARK, upgrade, WATCHED } from './marked.js';
import { define, TAGS } from './tags.js';

/** Selector for elements that need work. */
const SELECTOR = [...TAGS.map((tag) => `${tag}:not(:defined)`), `[${MARK}]`].join();

let observer: MutationObserver | undefined;

/**
 * Loads and defines this package's tags in part of the page, now and as it changes. The document is observed
 * automatically; shadow roots are not, because they cannot be observed from outside.
 * @param root A shadow root, an element, or the document.
 * @returns Fulfilled when the current tags are defined or could not be loaded. Never rejects.
 */
export function discover(root: Document | DocumentFragment | Element): Promise<void> {
  observer ??= new MutationObserver(follow);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED });
  return visit(root);
}

function follow(records: readonly MutationRecord[]): void {
  for (const { target, attributeName, addedNodes } of records) {
    if (attributeName === MARK) void visit(target as Element);
    else if (attributeName) attributeChanged(target as Element, attributeName);
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) void visit(node as Element);
  }
}

async function visit(root: Document | DocumentFragment | Element): Promise<void> {
  const found = [...root.querySelectorAll(SELECTOR)];
  if ('matches' in root && root.matches(SELECTOR)) found.unshift(root);
  const names = found.map(
    (element) => (element.hasAttribute(MARK) ? (madeOf(element) ?? element) : element).localName,
  );
  await Promise.all(TAGS.filter((tag) => names.includes(tag)).map(define));
}

/** During parsing, the rest of a marked element's content would end up beside the new element. */
function madeOf(marked: Element): Element | undefined {
  const { ownerDocument } = marked;
  if (ownerDocument.readyState !== 'loading') return upgrade(marked);
  ownerDocument.addEventListener('DOMContentLoaded', () => void visit(marked));
  return undefined;
}
