import type { LitElement, ReactiveController } from 'lit';
import { isOnServer } from '../../../context/server.js';

/** Listens on the window that contains an element, which may be another one after the element has moved. */
export class WindowListener<Type extends keyof WindowEventMap> implements ReactiveController {
  readonly #host: LitElement;
  readonly #type: Type;
  readonly #listener: (event: WindowEventMap[Type]) => void;
  #window: Window | undefined;

  /** @param listener Called in the capture phase. */
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
