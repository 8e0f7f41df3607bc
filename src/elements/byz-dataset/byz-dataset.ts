import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { FaultReporter } from '../../context/fault-reporter.js';
import { readImageLoading } from '../../context/image-loading.js';
import type { ImageLoading } from '../../context/image-loading.js';
import { textOf } from '../../context/inputs.js';
import { OwnSource, updateWhenParsed } from '../../context/own-source.js';
import { datasetScope } from '../../context/scope.js';
import type { DatasetError } from '../../data/dataset-error.js';
import { BUNDLED } from '../../data/source.js';
import type { DatasetSource } from '../../data/source.js';
import { bare } from '../../model/bare.js';
import { ByzElement } from '../shared/byz-element.js';
import { property } from '../shared/property.js';
import { listener } from '../shared/drawing/listener.js';

/** Properties of a scope that can change. */
const KEYS = ['source', 'selection', 'images', 'personHref'] as const;

/** Reflects a selection only if it is valid. */
const selectionAttribute = { toAttribute: (value: unknown) => textOf('selection', value, []) ?? null };

/**
 * Provides one dataset and a shared selection to all `byz-*` elements inside it. Selecting a person in one element
 * shows that person in every element without a `person` of its own.
 *
 * @tag byz-dataset
 * @summary One dataset and one selection for the elements inside.
 *
 * @slot - The elements, and anything else. May contain a `<script type="application/json">` with a dataset document.
 *
 * @event {ByzErrorEvent} byz-error - The selection is invalid. Problems with the data are reported by the elements
 *   inside.
 */
export class ByzDataset extends ByzElement {
  static override styles = css`
    :host {
      display: contents;
    }

    p {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  /**
   * URL of a dataset document (JSON), `http(s)` or relative to the page. Default: the bundled dataset. Setting it again
   * after a failure retries the request.
   */
  @property() src?: string | URL | null;

  /** A dataset document, or a dataset returned by `loadDataset`. Takes precedence over `src`. */
  @property({ attribute: false }) data?: unknown;

  /** The selected person: id, name or Wikidata id. */
  @property({ reflect: true, converter: selectionAttribute }) selection?: string | number | null;

  /**
   * Whether the elements inside load pictures: `load` (default), `ask` or `none`. Their own `images` takes precedence.
   */
  @property() images?: ImageLoading;

  /**
   * URL of a person's page on this site; `{id}` is replaced by the percent-encoded id. Names in the elements inside
   * become links to it. Without it, names are buttons.
   */
  @property({ attribute: 'person-href' }) personHref?: string | null;

  /** The person the reader selected, until announced. */
  #choice: string | undefined;

  readonly #own = new OwnSource(this);
  readonly #reporter = new FaultReporter(this);
  readonly #provider = new ContextProvider(this, bare({ context: datasetScope }));
  /** Replaces the bundled dataset after a reload, so that it is requested again. */
  #bundled: DatasetSource | undefined;

  /**
   * Reloads the data of all elements inside, revalidating cached responses. The current content stays visible
   * during loading and after a failure.
   * @returns Whether its own data could be loaded; `true` if it has none. The promise never rejects.
   */
  async reload(): Promise<boolean> {
    this.#reload();
    const own = this.#own.current;
    if (!own) return true;
    return own.load('everyone', new AbortController().signal).then(
      () => true,
      () => false,
    );
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (this.#own.isRetried(name, before, now)) this.#provide();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
    updateWhenParsed(this);
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  override render(): unknown {
    return html`<slot @slotchange=${listener(() => this.requestUpdate())}></slot>
      <p role="status"></p>`;
  }

  readonly #select = (person: string): void => {
    this.#choice = person;
    this.selection = person;
  };

  readonly #announce = (person: string, sentence: string): void => {
    const region = this.renderRoot.querySelector('p');
    if (person !== this.#choice || !region) return;
    this.#choice = undefined;
    region.textContent = sentence;
  };

  readonly #reload = (): void => {
    this.#own.renew();
    this.#bundled = { ...BUNDLED };
    this.#provide();
  };

  #provide(): void {
    const source = this.#own.current ?? this.#bundled;
    const faults: DatasetError[] = [];
    const selection = textOf('selection', this.selection, faults);
    this.#reporter.report(faults);
    const images = readImageLoading(this.images);
    const { personHref } = this;
    const { value } = this.#provider;
    const own = { source, selection, images, personHref };
    if (value && KEYS.every((key) => value[key] === own[key])) return;
    this.#provider.setValue({
      select: this.#select,
      announce: this.#announce,
      reload: this.#reload,
      ...(source && { source }),
      ...(selection !== undefined && { selection }),
      ...(images && { images }),
      ...(typeof personHref === 'string' && { personHref }),
    });
  }
}
