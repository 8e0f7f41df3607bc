/**
 * Draws in a shadow root before what a server has drawn there, and then removes that, before the page is painted. Where
 * both are alike, focus and expanded sections stay.
 * @param served What the server has drawn.
 * @param draw May draw nothing.
 * @returns Whether anything was drawn.
 */
export function replaceServed(root: ShadowRoot, served: readonly ChildNode[], draw: () => void): boolean {
  const before = elementsIn(root);
  const { firstElementChild, activeElement } = root;
  draw();
  if (root.firstElementChild === firstElementChild) return false;
  for (const node of served) node.remove();
  const after = elementsIn(root);
  for (const [index, element] of before.entries()) {
    const drawn = after[index];
    if (drawn?.localName !== element.localName) break;
    if (drawn.localName === 'details') drawn.toggleAttribute('open', element.hasAttribute('open'));
    if (element === activeElement) drawn.focus({ preventScroll: true });
  }
  return true;
}

const elementsIn = (root: ShadowRoot): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(':not(style)'),
];
