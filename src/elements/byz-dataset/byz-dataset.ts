import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { OwnSource, updateWhenRead } from '../../context/own-source.js';
import { datasetScope } from '../../context/scope.js';
import { ByzElement } from '../shared/byz-element.js';

/**
 * Gives one dataset to all `byz-*` elements inside it, and a selection that they share: choosing a person in one
 * shows that person in those that name none.
 *
 * @tag byz-dataset
 * @summary One dataset and one selection for the elements inside.
 *
 * @slot - The elements, and anything else; may hold a `<script type="application/json">` with a dataset document.
 */
export class ByzDataset extends ByzElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of a dataset document (JSON), `http(s)` or relative to the page. Default: the bundled dataset. */
  @property() src?: string;

  /** A dataset document, or a dataset that `loadDataset` gave; goes before `src`. */
  @property({ attribute: false }) data?: unknown;

  /** The person chosen: id, name or Wikidata id. */
  @property({ reflect: true }) selection?: string;

  readonly #own = new OwnSource(this);
  readonly #provider = new ContextProvider(this, { context: datasetScope });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
    updateWhenRead(this);
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  override render(): unknown {
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  readonly #select = (person: string): void => {
    this.selection = person;
  };

  #provide(): void {
    const source = this.#own.current;
    const { selection } = this;
    const { value } = this.#provider;
    if (value && value.source === source && value.selection === selection) return;
    this.#provider.setValue({
      select: this.#select,
      ...(source && { source }),
      ...(selection !== undefined && { selection }),
    });
  }
}
