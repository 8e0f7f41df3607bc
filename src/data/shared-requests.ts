import { bare } from '../model/bare.js';

/** Maximum number of cached responses; the least recently used is dropped first. */
const CAPACITY = 16;

interface Entry<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
  settled: boolean;
}

/**
 * One request per key, shared by all callers. Each waits with a signal of its own; the request itself is aborted when
 * the last of them stops waiting. Responses are cached, failures are not.
 */
export class SharedRequests<T> {
  readonly #entries = new Map<string, Entry<T>>();

  /**
   * @param key Requests with the same key are shared.
   * @param signal Ends this caller's wait; the promise then rejects with the signal's reason.
   * @param request Makes the request; called if none is pending and no response is cached.
   */
  async get(key: string, signal: AbortSignal, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const entry = this.#entries.get(key) ?? this.#start(key, request);
    // Most recently used last: a Map iterates in insertion order.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (entry.settled) return entry.promise;

    entry.waiting++;
    let leave = (): void => {};
    const gone = new Promise<never>((_, reject) => {
      leave = () => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, bare({ once: true }));
    });
    try {
      return await Promise.race([entry.promise, gone]);
    } finally {
      signal.removeEventListener('abort', leave);
      entry.waiting--;
      if (entry.waiting === 0 && !entry.settled) this.#abandon(key, entry);
    }
  }

  /** Drops the cached response for a key; a pending request continues. */
  forget(key: string): void {
    if (this.#entries.get(key)?.settled) this.#entries.delete(key);
  }

  #start(key: string, request: (signal: AbortSignal) => Promise<T>): Entry<T> {
    const controller = new AbortController();
    const promise = request(controller.signal);
    const entry: Entry<T> = { promise, controller, waiting: 0, settled: false };
    promise.then(
      () => {
        entry.settled = true;
        this.#trim();
      },
      () => {
        entry.settled = true;
        this.#drop(key, entry);
      },
    );
    return entry;
  }

  #abandon(key: string, entry: Entry<T>): void {
    this.#drop(key, entry);
    entry.controller.abort();
  }

  /** Does nothing if a newer request has taken the key. */
  #drop(key: string, entry: Entry<T>): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #trim(): void {
    for (const [key, { settled }] of this.#entries) {
      if (this.#entries.size <= CAPACITY) return;
      if (settled) this.#entries.delete(key);
    }
  }
}
