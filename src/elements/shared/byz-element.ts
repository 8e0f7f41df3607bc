import { adoptStyles, LitElement, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResultOrNative } from 'lit';

/**
 * Base class of all elements: a Lit element that stays styled in any document, and expands collapsed content in print.
 * Adopted style sheets belong to one document; an element moved into a frame or another window loses them and cannot
 * adopt them there.
 */
export class ByzElement extends LitElement {
  /** The window whose print events it listens to. */
  #window: Window | null = null;
  /** Elements opened for printing. */
  #unfolded: HTMLDetailsElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#window = this.ownerDocument.defaultView;
    this.#window?.addEventListener('beforeprint', this.#unfold);
    this.#window?.addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window?.removeEventListener('beforeprint', this.#unfold);
    this.#window?.removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    const folded = this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#unfolded.push(...folded);
    for (const details of folded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded.splice(0)) details.open = false;
  };

  /** Called by the browser when the element moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptIn(this.shadowRoot, this.#styles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptIn(root, this.#styles);
    return root;
  }

  get #styles(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }
}

/** Copies of the style sheets for documents other than the library's own. */
const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a shadow root its styles, as sheets of its own document; none if that document is not displayed. */
function adoptIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (!supportsAdoptingStyleSheets) {
    // `<style>` elements move with the root.
    if (!root.querySelector('style')) adoptStyles(root, [...styles]);
  } else if (ownerDocument === document) {
    adoptStyles(root, [...styles]);
  } else if (view) {
    const known = copies.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
    copies.set(ownerDocument, known);
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = known.get(style) ?? new view.CSSStyleSheet();
      if (!known.has(style) && 'cssText' in style) sheet.replaceSync(style.cssText);
      known.set(style, sheet);
      return sheet;
    });
  }
}
