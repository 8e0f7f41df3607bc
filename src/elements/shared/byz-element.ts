import { adoptStyles, LitElement, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResultOrNative } from 'lit';

/**
 * What all elements are: Lit elements that stay styled in whatever document they stand, and show on paper what is folded
 * on the screen. Adopted style sheets belong to one document; an element that is moved into a frame or another window
 * loses them, and may not adopt them there.
 */
export class ByzElement extends LitElement {
  /** The window whose printing it waits for. */
  #window: Window | null = null;
  /** What was opened for paper. */
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

  /** Called by the browser when the element has been moved into another document. */
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

/** Gives a shadow root its styles, in sheets of the document it stands in; none where that document is not displayed. */
function adoptIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (!supportsAdoptingStyleSheets) {
    // They are elements in the root, which move with it.
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
