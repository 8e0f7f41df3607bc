/** Work that can be paused at each `yield`, and ends with a result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Approximate length of a slice in milliseconds: short enough that no frame is missed. */
const SLICE = 10;

/** Does all the work without pausing. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Works in slices, between which the page stays responsive. Works on one question at a time: the last one asked. */
export class SlicedWork<T> {
  readonly #done: () => void;
  #question: readonly unknown[] | undefined;
  /** Returns the result, or throws the error that ended the work. */
  #outcome: (() => T) | undefined;

  /** @param done Called when the work has ended. */
  constructor(done: () => void) {
    this.#done = done;
  }

  /**
   * Returns the answer to a question, or `undefined` until it is ready. A new question aborts the work on the previous
   * one.
   * @param question What the answer depends on.
   * @param steps The work, not yet started.
   * @throws The error that ended the work.
   */
  ask(question: readonly unknown[], steps: Steps<T>): T | undefined {
    if (!isSame(question, this.#question)) {
      this.#question = question;
      this.#outcome = undefined;
      void this.#work(question, steps);
    }
    return this.#outcome?.();
  }

  /** Aborts the work. */
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

/** Whether two lists have identical elements. */
export function isSame(parts: readonly unknown[], others: readonly unknown[] | undefined): boolean {
  return others !== undefined && parts.every((part, index) => part === others[index]);
}

/**
 * Lets the page run its other tasks. Unlike `scheduler.yield`, a message does not hold back timers until the last
 * slice; a nested timer would wait at least four milliseconds.
 */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(port1.close());
    port2.postMessage(0);
  });
}
