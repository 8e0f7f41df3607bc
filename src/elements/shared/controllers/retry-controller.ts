import type { LitElement, ReactiveController } from 'lit';
import type { DatasetController } from '../../../context/dataset-controller.js';
import { focusFor } from './focus.js';

/** The "Try again" button, and the custom states `loading` and `error`. */
export class RetryController implements ReactiveController {
  readonly data: DatasetController;
  /** Whether the reader has pressed the button and is waiting for the result. */
  isWaiting = false;
  readonly #host: LitElement;
  readonly #states: CustomStateSet | undefined;
  #hadFocus = false;

  constructor(host: LitElement, data: DatasetController) {
    this.#host = host;
    this.data = data;
    this.#states = statesOf(host);
    host.addController(this);
  }

  /** Whether the button is currently shown. */
  get isOffered(): boolean {
    return this.data.canRetry || (this.isWaiting && this.data.state === 'pending');
  }

  readonly onClick = (): void => {
    if (this.isWaiting) return;
    this.isWaiting = true;
    void this.data.reload().then(() => {
      this.isWaiting = false;
      this.#host.requestUpdate();
    });
  };

  hostUpdate(): void {
    this.#hadFocus = this.#root?.activeElement?.matches('.retry') ?? false;
  }

  hostUpdated(): void {
    this.#toggle('loading', this.data.state === 'pending');
    this.#toggle('error', this.data.hasFaults);
    if (this.#hadFocus && !this.#root?.activeElement) this.#focusContent();
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.shadowRoot ?? undefined;
  }

  /** When the button disappears, focus moves to the new content instead of the page. */
  #focusContent(): void {
    focusFor(this.#root?.querySelector<HTMLElement>('[part~="base"]'));
  }

  #toggle(state: string, on: boolean): void {
    if (on) this.#states?.add(state);
    else this.#states?.delete(state);
  }
}

/** The custom state set of an element; `undefined` in browsers without custom states, or with dashed names only. */
function statesOf(host: HTMLElement): CustomStateSet | undefined {
  try {
    const { states } = host.attachInternals();
    states.add('loading');
    return states;
  } catch {
    return undefined;
  }
}
