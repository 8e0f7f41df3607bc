import { TAGS } from './tags.js';

/** Names the element to create, without `byz-`. */
export const MARK = 'data-byz';

/**
 * The attributes that a mark can set, each prefixed with `data-`. No others: permission to write `data-onclick` must
 * not become permission to set `onclick`.
 */
const ATTRIBUTES = (
  'person people office lanes from circa selection src house images to person-href heading-level color-scheme ' +
  'compact with-navigation with-reign-length with-export with-contemporaries with-family second-axis'
).split(' ');

/** The attributes to watch. */
export const WATCHED: string[] = [MARK, ...ATTRIBUTES.map((name) => `data-${name}`)];

/**
 * Elements that cannot contain the new one: links would nest links, pictures have no content. The new element replaces
 * them.
 */
const LEAVES = 'a, button, img';

const made = new WeakMap<Element, Element>();

/**
 * Creates the element that a mark names, inside the marked element. The existing content becomes the fallback that
 * readers see until the element is drawn, or if it cannot be. A marked link or picture becomes the fallback itself.
 * @returns The new or existing element; `undefined` if the mark names none.
 */
export function upgrade(marked: Element): Element | undefined {
  const tag = `byz-${marked.getAttribute(MARK) ?? ''}`;
  if (!TAGS.includes(tag)) return undefined;
  const isLeaf = marked.matches(LEAVES);
  const own = made.get(marked);
  if (own?.localName === tag) return own;
  // Another copy of this script may have created it, or an editor may have saved the rendered page.
  const found = isLeaf ? marked.parentElement : marked.firstElementChild;
  const saved = !own && found?.localName === tag ? found : undefined;
  const element = saved ?? marked.ownerDocument.createElement(tag);
  made.set(marked, element);
  for (const name of ATTRIBUTES) copyAttribute(marked, element, name);
  if (saved) return saved;
  if (isLeaf) {
    (own ?? marked).replaceWith(element);
    element.append(marked);
  } else {
    element.append(...(own ?? marked).childNodes);
    if (own) own.replaceWith(element);
    else marked.append(element);
  }
  return element;
}

/** Copies a changed attribute, other than the mark, to the created element. */
export function attributeChanged(marked: Element, name: string): void {
  const element = made.get(marked);
  if (element) copyAttribute(marked, element, name.slice('data-'.length));
}

/** Sets an attribute only if it differs, because setting it again triggers a retry. */
function copyAttribute(marked: Element, element: Element, name: string): void {
  const value = marked.getAttribute(`data-${name}`);
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
