import type { LitElement, ReactiveController } from 'lit';
import { isOnServer } from '../../../context/server.js';

/** Listens in the window in which an element stands: when it is taken out and put back, that may be another. */
export class WindowListener<Type extends keyof WindowEventMap> implements ReactiveController {
  readonly #host: LitElement;
  readonly #type: Type;
  readonly #listener: (event: WindowEventMap[Type]) => void;
  #window: Window | undefined;

  /** @param listener Called before anything in the page hears of the event. */
  constructor(host: LitElement, type: Type, listener: (event: WindowEventMap[Type]) => void) {
    this.#host = host;
    this.#type = type;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    if (isOnServer(this.#host)) return;
    this.#window = this.#host.ownerDocument.defaultView ?? window;
    this.#window.addEventListener(this.#type, this.#listener, true);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener(this.#type, this.#listener, true);
    this.#window = undefined;
  }
}
