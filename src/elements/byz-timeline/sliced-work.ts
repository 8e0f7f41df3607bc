import { isSame } from './slices.js';
import type { Steps } from './slices.js';

/** Approximate length of a slice in milliseconds: short enough that no frame is missed. */
const SLICE = 10;

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
    while (!this.#outcome) {
      await pause();
      if (this.#question !== question) return;
      const end = performance.now() + SLICE;
      try {
        while (!this.#outcome && performance.now() < end) {
          const { done, value } = steps.next();
          if (done) this.#outcome = () => value;
        }
      } catch (error) {
        this.#outcome = () => {
          throw error;
        };
      }
    }
    this.#done();
  }
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
