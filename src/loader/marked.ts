import { TAGS } from './tags.js';

/** Names the element that takes the place of a marked one, without its `byz-`. */
export const MARK = 'data-byz';

/**
 * The attributes that a mark may set, each written with `data-` before it. No others: whoever may write `data-onclick`
 * must not be given an `onclick`.
 */
const ATTRIBUTES =
  'person people house office lanes from to circa src selection images with-reign-length'.split(' ');

/** The attributes to watch. */
export const WATCHED: readonly string[] = [MARK, ...ATTRIBUTES.map((name) => `data-${name}`)];

/** What holds no block of its own: links would hold links, pictures hold nothing. The element takes its place. */
const LEAVES = 'a, button, img';

const made = new WeakMap<Element, Element>();

/**
 * Makes the element that a mark stands for, inside the marked element. The content there becomes the element's
 * content: what readers see until it is drawn, and when it cannot be. A link or picture is such content itself.
 * @returns The element, made now or before; `undefined` where the mark names none.
 */
export function upgrade(marked: Element): Element | undefined {
  const tag = `byz-${marked.getAttribute(MARK) ?? ''}`;
  if (!TAGS.includes(tag)) return undefined;
  const isLeaf = marked.matches(LEAVES);
  // Another copy of this script may have made it, or an editor may have saved the page as it was drawn.
  const before =
    made.get(marked) ?? [isLeaf ? marked.parentElement : marked.firstElementChild].find(isOf(tag));
  if (made.has(marked) && before?.localName === tag) return before;
  const element = before && isOf(tag)(before) ? before : marked.ownerDocument.createElement(tag);
  made.set(marked, element);
  for (const name of ATTRIBUTES) copyAttribute(marked, element, name);
  if (element === before) return element;
  if (isLeaf) {
    (before ?? marked).replaceWith(element);
    element.append(marked);
  } else {
    element.append(...(before ?? marked).childNodes);
    if (before) before.replaceWith(element);
    else marked.append(element);
  }
  return element;
}

/** Passes a changed attribute on to the element that was made. */
export function attributeChanged(marked: Element, name: string): void {
  const element = made.get(marked);
  if (element && name !== MARK) copyAttribute(marked, element, name.slice('data-'.length));
}

/** Setting an attribute again has a meaning of its own: it is set only where it differs. */
function copyAttribute(marked: Element, element: Element, name: string): void {
  const value = marked.getAttribute(`data-${name}`);
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const isOf =
  (tag: string) =>
  (element: Element | null): element is Element =>
    element?.localName === tag;
