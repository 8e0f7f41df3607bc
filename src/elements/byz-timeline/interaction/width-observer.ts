/** What is done when an element has another width. */
interface WidthListener {
  /** Reads what it needs of the page. */
  readonly read: (width: number) => void;
  /** Draws, and reads nothing. */
  readonly draw: () => void;
}

const listeners = new Map<Element, WidthListener>();
let observer: ResizeObserver | undefined;

/**
 * Tells of the first width of an element that is not 0, and of each change. One observer serves all timelines of a
 * page: all read before any draws, so that the page is laid out once for all of them and not once for each.
 * @returns What ends it.
 */
export function onWidth(element: Element, listener: WidthListener): () => void {
  observer ??= new ResizeObserver((entries) => {
    const told = entries.flatMap(({ target, contentRect }) => {
      const found = listeners.get(target);
      found?.read(contentRect.width);
      return found ?? [];
    });
    for (const { draw } of told) draw();
  });
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
    if (listeners.size > 0) return;
    // An idle observer would keep what it told of last.
    observer?.disconnect();
    observer = undefined;
  };
}
