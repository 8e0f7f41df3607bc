import type { LitElement } from 'lit';
import { WindowListener } from './window-listener.js';

/** Draws an element for paper when the page is printed, and as before afterwards, with the focus where it was. */
export class Printing {
  readonly #host: LitElement;
  readonly #draw: (printing: boolean) => void;
  /** The place of what had the focus, among all that can have it. */
  #focused = -1;

  /** @param draw Draws at once. */
  constructor(host: LitElement, draw: (printing: boolean) => void) {
    this.#host = host;
    this.#draw = draw;
    new WindowListener(host, 'beforeprint', () => {
      this.#focused = this.#focusable().indexOf(this.#root.activeElement as HTMLElement);
      this.#draw(true);
    });
    new WindowListener(host, 'afterprint', () => {
      this.#draw(false);
      // What is not on paper has been drawn anew, and has lost the focus, if nothing else has taken it.
      const { activeElement, body } = this.#host.ownerDocument;
      if (activeElement === body) this.#focusable()[this.#focused]?.focus({ preventScroll: true });
    });
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #focusable(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('button, [tabindex]')];
  }
}
