import { noChange, nothing } from 'lit';
import { readImageLoading } from '../../context/image-loading.js';
import type { ImageLoading } from '../../context/image-loading.js';
import { ByzElement } from '../shared/byz-element.js';
import { property } from '../shared/property.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { PersonController } from '../shared/controllers/person-controller.js';
import { Pictures } from '../shared/controllers/pictures.js';
import { staleTemplate, statusRegion, statusTemplate } from '../shared/drawing/status.js';
import { figureStyles } from '../shared/drawing/figure.styles.js';
import { drawInfobox } from './draw-infobox.js';
import { infoboxView } from './infobox-view.js';
import { headStyles } from './styles/head.styles.js';
import { mediaStyles } from './styles/media.styles.js';
import { moreStyles } from './styles/more.styles.js';
import { tableStyles } from './styles/table.styles.js';

/**
 * The infobox of a ruler: names, style, portrait, one block per office, life and family, with sources.
 *
 * @tag byz-infobox
 * @summary The infobox of a ruler.
 *
 * @slot - Shown until the infobox is ready and if it could not be loaded. May contain a
 *   `<script type="application/json">` with a dataset document.
 * @slot placeholder - Shown in the frame of a missing portrait. Default: an empty frame.
 *
 * @attr {'light' | 'dark'} color-scheme - Overrides the colour scheme of the page. Default: the page's colour scheme.
 *
 * @event {ByzLoadEvent} byz-load - The records are loaded.
 * @event {ByzErrorEvent} byz-error - The data could not be loaded, or do not contain the person.
 * @event {ByzSelectEvent} byz-select - The reader selected a person. Cancelable.
 *
 * @csspart base - The whole box.
 * @csspart header - The band with the names.
 * @csspart name - The name.
 * @csspart native-name - The name in another language.
 * @csspart title - The ruler's style.
 * @csspart reign - The main office with its years.
 * @csspart life - Years of birth and death, before the description.
 * @csspart description - Years of birth and death, and a description of one or two sentences.
 * @csspart figure - An image with its caption; also `figure-portrait`, `figure-coin` and so on.
 * @csspart image - An image.
 * @csspart image-question - The frame shown instead of an image that is loaded only on request.
 * @csspart image-button - The button that loads the image.
 * @csspart placeholder - The empty frame shown instead of an image that is missing or not loaded.
 * @csspart caption - The caption of an image.
 * @csspart credit - The credit of an image.
 * @csspart table - The table of facts.
 * @csspart tenure-rows - The rows of one office.
 * @csspart person-rows - The rows on life and family.
 * @csspart signature-rows - The row of the signature.
 * @csspart box-rows - The rows of a nested box.
 * @csspart heading-row - The row of an office heading.
 * @csspart heading - The name of an office.
 * @csspart row - A row; also `row-reign`, `row-successor` and so on.
 * @csspart label - The label of a row.
 * @csspart value - The value of a row.
 * @csspart line - One of several lines of a value.
 * @csspart list - A list in a value.
 * @csspart collapsible - A collapsible list.
 * @csspart person - The name of a person who can be selected.
 * @csspart link - An external link.
 * @csspart date - A date.
 * @csspart note - Small print.
 * @csspart extra - A section after the table.
 * @csspart folded - The collapsed part of a compact box.
 * @csspart navigation - Links to the previous and next holders of the main office.
 * @csspart neighbour - One side of the navigation; also `neighbour-before`, `neighbour-after`.
 * @csspart figures - Further images.
 * @csspart remarks - Remarks on the record.
 * @csspart categories - The categories.
 * @csspart category - A category.
 * @csspart summary - The control that expands a section.
 * @csspart footnotes - Footnotes and sources.
 * @csspart footnote - A footnote.
 * @csspart footnote-mark - The reference mark of a footnote.
 * @csspart footnote-back - The link from a footnote back to its mark.
 * @csspart source - A source for the record as a whole.
 * @csspart links - Links to external pages.
 * @csspart status - The message shown while there is no infobox.
 * @csspart retry - The "Try again" button after a failure.
 * @csspart stale - Small print under the content when it could not be refreshed.
 *
 * @cssproperty [--byz-infobox-width=22em] - Preferred width.
 * @cssproperty [--byz-infobox-min-height=12em] - Height reserved while the data load.
 * @cssproperty [--byz-infobox-label-width=34%] - Width of the labels.
 * @cssproperty [--byz-infobox-image-height=20em] - Maximum height of an image.
 * @cssproperty --byz-infobox-placeholder - Picture in the frames of missing images, `url(…)`.
 * @cssproperty --byz-infobox-surface - Background; default `--byz-color-surface`.
 * @cssproperty --byz-infobox-band - Background of the header; default `--byz-color-band`.
 * @cssproperty --byz-infobox-band-text - Text of the header; default `--byz-color-band-text`.
 * @cssproperty --byz-infobox-heading - Background of headings; default `--byz-color-heading`.
 * @cssproperty --byz-infobox-border - Lines; default `--byz-color-border`.
 *
 * @cssstate loading - Data are loading.
 * @cssstate error - The requested content cannot be shown. Previous content may still be visible.
 */
export class ByzInfobox extends ByzElement {
  static override styles = [hostStyles, figureStyles, headStyles, tableStyles, moreStyles, mediaStyles];

  /** Id, name or Wikidata id of the person. Default: the selection of the surrounding `<byz-dataset>`. */
  @property() person?: string | number | null;

  /**
   * URL of a dataset document (JSON), `http(s)` or relative to the page. Setting it again after a failure retries the
   * request.
   */
  @property() src?: string | URL | null;

  /** A dataset document, or a dataset returned by `loadDataset`. Takes precedence over `src`. */
  @property({ attribute: false }) data?: unknown;

  /**
   * URL of a person's page on this site; `{id}` is replaced by the percent-encoded id. Names become links to it.
   * Default: the value of the surrounding `<byz-dataset>`. If there is none, or it is empty, names are buttons.
   */
  @property({ attribute: 'person-href' }) personHref?: string | null;

  /** Heading level of the name, 2 to 6. Without it, the name is not a heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: number | string | null;

  /** Show the length of each reign. */
  @property({ type: Boolean, attribute: 'with-reign-length' }) withReignLength = false;

  /** Show only the reigns, neighbours, birth and death, and collapse the rest. */
  @property({ type: Boolean }) compact = false;

  /** Show links to the previous and next holders of the main office at the bottom. */
  @property({ type: Boolean, attribute: 'with-navigation' }) withNavigation = false;

  /**
   * Whether pictures are loaded. `load` loads them; `ask` loads each only after the reader presses a button that names
   * the server; `none` loads none. Default: the value of the surrounding `<byz-dataset>`, or else `load`.
   */
  @property() images?: ImageLoading;

  readonly #person = new PersonController(
    this,
    (dataset, person, words, reignLength) => infoboxView(dataset, person, words, { reignLength }),
    () => this.withReignLength,
  );
  readonly #pictures = new Pictures(this);

  /**
   * Reloads the data, revalidating cached responses. The current content stays visible during loading and
   * after a failure.
   * @returns Whether the data could be loaded. The promise never rejects.
   */
  reload(): Promise<boolean> {
    return this.#person.data.reload();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    this.#person.data.attributeChanged(name, before, now);
  }

  override render(): unknown {
    const { view, status, retry, choice } = this.#person;
    const words = this.#person.words.boxes;
    if (!view && this.keepsServed(status, retry.data.state)) return noChange;
    if (!view) return [statusTemplate(this, status, retry, words), nothing, statusRegion('')];
    const infobox = drawInfobox(view, {
      words,
      choose: choice.choose,
      hrefOf: choice.hrefOf,
      headingLevel: this.headingLevel,
      compact: this.compact,
      navigation: this.withNavigation,
      comma: this.#person.words.dates.comma ?? ', ',
      root: () => this.renderRoot,
      images: readImageLoading(this.images) ?? this.#person.data.scope?.images ?? 'load',
      pictures: this.#pictures,
    });
    return [infobox, staleTemplate(retry, words), statusRegion(choice.announcement)];
  }
}
