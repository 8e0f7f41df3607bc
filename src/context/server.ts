/**
 * Whether an element is rendered on a server: it has no document, parents, children or events there, and whatever it
 * loads would come too late.
 */
export function isOnServer(element: Element): boolean {
  return (element.ownerDocument as Document | undefined) === undefined;
}
