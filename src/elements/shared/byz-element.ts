import { adoptStyles, LitElement, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResultOrNative, PropertyValues, ReactiveController } from 'lit';
import type { DatasetState } from '../../context/dataset-controller.js';
import { isOnServer } from '../../context/server.js';
import { replaceServed } from './drawing/replace-served.js';
import type { ViewStatus } from './drawing/status.js';

/**
 * Base class of all elements: a Lit element that stays styled in any document, expands collapsed content in print, and
 * can be drawn by a server. Adopted style sheets belong to one document; an element moved into a frame or another window
 * loses them and cannot adopt them there.
 */
export class ByzElement extends LitElement {
  /** The window whose print events it listens to. */
  #window: Window | null = null;
  /** Elements opened for printing. */
  #unfolded: HTMLDetailsElement[] = [];
  /** What a server has drawn in the shadow root, until the element draws. */
  #served: ChildNode[] = [];
  readonly #controllers: ReactiveController[] = [];

  override addController(controller: ReactiveController): void {
    super.addController(controller);
    this.#controllers.push(controller);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isOnServer(this)) return;
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

  /** On a server, Lit calls this but not the controllers. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (isOnServer(this)) for (const controller of this.#controllers) controller.hostUpdate?.();
  }

  protected override update(changed: PropertyValues<this>): void {
    const draw = (): void => super.update(changed);
    if (this.#served.length === 0 || !this.shadowRoot) draw();
    else if (replaceServed(this.shadowRoot, this.#served, draw)) this.#served = [];
  }

  /**
   * Whether server-rendered content stays, instead of a message that the content is loading or could not be loaded.
   */
  protected keepsServed({ busy }: ViewStatus, state: DatasetState): boolean {
    return this.#served.length > 0 && (busy || state === 'error');
  }

  /** A shadow root from the page's HTML is drawn again from scratch: Lit must not hydrate it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot;
    if (isOnServer(this) || (!served && this.ownerDocument === document)) return super.createRenderRoot();
    const root = served ?? this.attachShadow({ mode: 'open' });
    // A status message rendered by a server is not content.
    if (root.querySelector('[aria-busy]')) root.replaceChildren();
    this.#served = [...root.childNodes];
    this.renderOptions.renderBefore ??= root.firstChild;
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
