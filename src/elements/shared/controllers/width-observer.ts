/** Callbacks for a change of width. */
interface WidthListener {
  /** Reads from the page; writes nothing. */
  readonly read: (width: number) => void;
  /** Draws; reads nothing from the page. */
  readonly draw: () => void;
}

type View = Window & typeof globalThis;

/** The observer of a window, and its listeners. */
interface Watch {
  readonly observer: ResizeObserver;
  readonly listeners: Map<Element, WidthListener>;
  /** The last reported width. */
  readonly widths: WeakMap<Element, number>;
}

const watches = new WeakMap<View, Watch>();

/**
 * Reports an element's first non-zero width, and each change. One observer serves all elements of a window: all of them
 * read before any draws, so that the page is laid out once instead of once per element. Without `ResizeObserver`, it
 * reports the width immediately and whenever the window is resized.
 * @returns The unsubscribe function.
 */
export function onWidth(element: Element, listener: WidthListener): () => void {
  const view = element.ownerDocument.defaultView;
  if (!view) return () => undefined;
  if (!view.ResizeObserver) return onWindowSize(view, element, listener);
  const { observer, listeners, widths } = watches.get(view) ?? startWatch(view);
  listeners.set(element, listener);
  widths.delete(element);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer.unobserve(element);
    if (listeners.size > 0) return;
    // An idle observer would retain its last entries.
    observer.disconnect();
    watches.delete(view);
  };
}

function startWatch(view: View): Watch {
  const listeners: Watch['listeners'] = new Map();
  const widths: Watch['widths'] = new WeakMap();
  const observer = new view.ResizeObserver((entries) => {
    const changed = entries.flatMap(({ target, contentRect: { width } }) => {
      const listener = listeners.get(target);
      if (!listener || widths.get(target) === width) return [];
      widths.set(target, width);
      listener.read(width);
      return [{ target, draw: listener.draw }];
    });
    if (changed.length === 0) return;
    // Drawing may add a scroll bar to the page and so change widths again. Observing that in the same frame would raise
    // an error on the window: "ResizeObserver loop completed with undelivered notifications".
    for (const { target } of changed) observer.unobserve(target);
    for (const { draw } of changed) draw();
    view.requestAnimationFrame(() => {
      for (const { target } of changed) if (listeners.has(target)) observer.observe(target);
    });
  });
  const watch = { observer, listeners, widths };
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
