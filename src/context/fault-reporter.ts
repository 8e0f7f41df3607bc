import type { DatasetError } from '../data/dataset-error.js';
import { ByzErrorEvent } from '../events.js';
import { warn } from './warn.js';

/** Reports what an element cannot show, with an event and a warning, once for as long as the fault lasts. */
export class FaultReporter {
  readonly #host: HTMLElement;
  #faults = new Map<string, DatasetError>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Whether there is anything the element cannot show. */
  get hasFaults(): boolean {
    return this.#faults.size > 0;
  }

  /** Sets the current faults, and reports the new ones. */
  report(faults: readonly DatasetError[]): void {
    const before = this.#faults;
    this.#faults = new Map(faults.map((fault) => [fault.message, before.get(fault.message) ?? fault]));
    for (const [message, fault] of this.#faults) {
      if (!before.has(message)) this.say(fault, () => this.#faults.get(message) === fault);
    }
  }

  /**
   * Reports one error. The event follows the update, when handlers may change the element again.
   * @param isCurrent Returns whether the error still applies at that point.
   */
  say(error: DatasetError, isCurrent: () => boolean): void {
    warn(error.code, error.message);
    queueMicrotask(() => {
      if (isCurrent() && this.#host.isConnected) this.#host.dispatchEvent(new ByzErrorEvent(error));
    });
  }
}
