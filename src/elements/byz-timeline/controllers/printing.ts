import type { LitElement } from 'lit';
import { WindowListener } from './window-listener.js';

/** Draws an element for paper while the page is printed, and restores the screen and the focus afterwards. */
export class Printing {
  readonly #host: LitElement;
  readonly #draw: (printing: boolean) => void;
  /** Index of the element that had the focus, among those that are focusable. */
  #focused = -1;

  /** @param draw Draws immediately. */
  constructor(host: LitElement, draw: (printing: boolean) => void) {
    this.#host = host;
    this.#draw = draw;
    new WindowListener(host, 'beforeprint', () => {
      this.#focused = this.#focusable().indexOf(this.#root.activeElement as HTMLElement);
      this.#draw(true);
    });
    new WindowListener(host, 'afterprint', () => {
      this.#draw(false);
      // Elements that paper does not show were removed and have lost the focus. Restore it, unless something else has
      // it.
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
