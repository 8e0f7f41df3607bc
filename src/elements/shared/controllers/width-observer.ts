/** What is done when an element has another width. */
interface WidthListener {
  /** Reads what it needs of the page. */
  readonly read: (width: number) => void;
  /** Draws, and reads nothing. */
  readonly draw: () => void;
}

type View = Window & typeof globalThis;

/** The observer of a window, and whom it tells. */
interface Watch {
  readonly observer: ResizeObserver;
  readonly listeners: Map<Element, WidthListener>;
}

const watches = new WeakMap<View, Watch>();

/**
 * Tells of the first width of an element that is not 0, and of each change. One observer serves all elements of a
 * window: all read before any draws, so that the page is laid out once for all of them and not once for each. Where
 * there are no such observers, it tells of the width at once and whenever the window has another size.
 * @returns What ends it.
 */
export function onWidth(element: Element, listener: WidthListener): () => void {
  const view = element.ownerDocument.defaultView;
  if (!view) return () => undefined;
  if (!view.ResizeObserver) return onWindowSize(view, element, listener);
  const { observer, listeners } = watches.get(view) ?? startWatch(view);
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer.unobserve(element);
    if (listeners.size > 0) return;
    // An idle observer would keep what it told of last.
    observer.disconnect();
    watches.delete(view);
  };
}

function startWatch(view: View): Watch {
  const listeners: Watch['listeners'] = new Map();
  const observer = new view.ResizeObserver((entries) => {
    const told = entries.flatMap(({ target, contentRect }) => {
      const found = listeners.get(target);
      found?.read(contentRect.width);
      return found ?? [];
    });
    for (const { draw } of told) draw();
  });
  const watch = { observer, listeners };
  watches.set(view, watch);
  return watch;
}

function onWindowSize(view: View, element: Element, { read, draw }: WidthListener): () => void {
  let ended = false;
  const tell = (): void => {
    if (ended) return;
    read(element.clientWidth);
    draw();
  };
  view.addEventListener('resize', tell);
  queueMicrotask(tell);
  return () => {
    ended = true;
    view.removeEventListener('resize', tell);
  };
}
