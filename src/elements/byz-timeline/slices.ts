/** Work that pauses now and then, so that it can be done in slices, and ends with a result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long a slice takes, roughly, in milliseconds: a page that moves misses no frame for it. */
const SLICE = 10;

/** Does all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Work in slices, between which the page draws and answers: of one question at a time, the last that was asked. */
export class SlicedWork<T> {
  readonly #done: () => void;
  #question: readonly unknown[] | undefined;
  /** Returns the result, or throws what the work has thrown. */
  #outcome: (() => T) | undefined;

  /** @param done Called when the work has ended. */
  constructor(done: () => void) {
    this.#done = done;
  }

  /**
   * The answer to a question; `undefined` until it is found. Another question ends the work on the one before.
   * @param question What the answer depends on.
   * @param steps The work that finds it, not begun.
   * @throws What the work has thrown.
   */
  ask(question: readonly unknown[], steps: Steps<T>): T | undefined {
    if (!isSame(question, this.#question)) {
      this.#question = question;
      this.#outcome = undefined;
      void this.#work(question, steps);
    }
    return this.#outcome?.();
  }

  /** Ends the work: nobody asks any more. */
  drop(): void {
    this.#question = this.#outcome = undefined;
  }

  async #work(question: readonly unknown[], steps: Steps<T>): Promise<void> {
    let outcome: (() => T) | undefined;
    while (!outcome) {
      await pause();
      if (this.#question !== question) return;
      const end = performance.now() + SLICE;
      try {
        do {
          const { done, value } = steps.next();
          if (done) outcome = () => value;
        } while (!outcome && performance.now() < end);
      } catch (error) {
        outcome = () => {
          throw error;
        };
      }
    }
    this.#outcome = outcome;
    this.#done();
  }
}

/** Whether two lists have the same parts. */
export function isSame(parts: readonly unknown[], others: readonly unknown[] | undefined): boolean {
  return others !== undefined && parts.every((part, index) => part === others[index]);
}

/**
 * Lets the page do what else there is to do. A message is in turn with everything else: `scheduler.yield` lets timers
 * wait until the last slice is done, and a timer that others have set off waits four milliseconds itself.
 */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(port1.close());
    port2.postMessage(0);
  });
}
