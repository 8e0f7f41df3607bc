/**
 * Draws in front of the server-rendered nodes of a shadow root, then removes these, all before the next paint. Where
 * both have the same structure, focus and expanded sections are kept.
 * @param served The server-rendered nodes.
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
