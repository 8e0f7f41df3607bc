import { isOnServer } from './server.js';
import { warn } from './warn.js';

/** How long an element waits for a dataset to be defined before it warns, in milliseconds. */
const DEFINE_TIMEOUT = 10_000;

/** Waits for a `<byz-dataset>` around an element that is not defined yet. It announces itself as soon as it is. */
export class AwaitedScope {
  readonly #host: Element;
  readonly #isFound: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isFound Returns whether the element is in a scope, which may be within the one that is not defined. */
  constructor(host: Element, isFound: () => boolean) {
    this.#host = host;
    this.#isFound = isFound;
  }

  /** Whether the element must wait. Warns after a while if it still must. */
  get isAwaited(): boolean {
    if (!this.#isMissing) return false;
    this.#timer ??= setTimeout(() => {
      if (this.#isMissing)
        warn('module-not-loaded', 'An element waits for the <byz-dataset> around it, which is not defined');
    }, DEFINE_TIMEOUT);
    return true;
  }

  get #isMissing(): boolean {
    return !this.#isFound() && !isOnServer(this.#host) && isInUndefinedDataset(this.#host);
  }

  /** No longer warns. */
  disconnect(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** Shadow roots are crossed. */
function isInUndefinedDataset(element: Element): boolean {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    if (node.closest('byz-dataset:not(:defined)')) return true;
  }
  return false;
}
