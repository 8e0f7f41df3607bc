import { nothing } from 'lit';
import { readImageLoading } from '../../context/image-loading.js';
import type { ImageLoading } from '../../context/image-loading.js';
import { ByzElement } from '../shared/byz-element.js';
import { property } from '../shared/property.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { PersonController } from '../shared/controllers/person-controller.js';
import { Pictures } from '../shared/controllers/pictures.js';
import { staleTemplate, statusRegion, statusTemplate } from '../shared/drawing/status.js';
import { styles } from './byz-infobox.styles.js';
import { drawInfobox } from './draw-infobox.js';
import { infoboxView } from './infobox-view.js';

/**
 * The infobox of a ruler: names, style, portrait, one block per office, life and family, with sources.
 *
 * @tag byz-infobox
 * @summary The infobox of a ruler.
 *
 * @slot - Shown until the infobox is ready and when it cannot be had; may hold a
 *   `<script type="application/json">` with a dataset document.
 * @slot placeholder - Shown in the frame of a portrait that is not there; the frame alone without it.
 *
 * @attr {'light' | 'dark'} color-scheme - Light or dark, whatever the page is. Default: that of the page.
 *
 * @event {ByzLoadEvent} byz-load - The records are there.
 * @event {ByzErrorEvent} byz-error - The data, or the person in them, cannot be had.
 * @event {ByzSelectEvent} byz-select - The reader chose a person; cancelable.
 *
 * @csspart base - The whole box.
 * @csspart header - The band with the names.
 * @csspart name - The name.
 * @csspart native-name - The name in another language.
 * @csspart title - The ruler's style.
 * @csspart reign - The main office with its years.
 * @csspart life - The years of the life, before the description.
 * @csspart description - The years of the life, and who this is in a sentence or two.
 * @csspart figure - An image with its caption; also `figure-portrait`, `figure-coin` and so on.
 * @csspart image - An image.
 * @csspart image-question - The frame in the place of an image that is loaded only when the reader asks for it.
 * @csspart image-button - The button that loads it.
 * @csspart placeholder - The empty frame in the place of an image that is not there, or not to be loaded.
 * @csspart caption - The caption of an image.
 * @csspart credit - Who made an image.
 * @csspart table - The table of facts.
 * @csspart tenure-rows - The rows of one office.
 * @csspart person-rows - The rows on life and family.
 * @csspart signature-rows - The row of the signature.
 * @csspart box-rows - The rows of a box inside the box.
 * @csspart heading-row - The row of a heading.
 * @csspart heading - The name of an office.
 * @csspart row - A row; also `row-reign`, `row-successor` and so on.
 * @csspart label - The label of a row.
 * @csspart value - The value of a row.
 * @csspart line - One of several lines of a value.
 * @csspart list - A list in a value.
 * @csspart collapsible - A list that opens.
 * @csspart person - The name of a person who can be chosen.
 * @csspart link - A link out of the page.
 * @csspart date - A date.
 * @csspart note - Small print.
 * @csspart more - A section after the table.
 * @csspart folded - What a compact box folds.
 * @csspart navigation - The previous and the next holder of the main office.
 * @csspart neighbour - One side of it; also `neighbour-before`, `neighbour-after`.
 * @csspart figures - Further images.
 * @csspart remarks - Remarks on the record.
 * @csspart categories - The categories.
 * @csspart category - A category.
 * @csspart summary - What opens a section.
 * @csspart footnotes - Footnotes and sources.
 * @csspart footnote - A footnote.
 * @csspart footnote-mark - The mark of a footnote.
 * @csspart footnote-back - The way back from a footnote.
 * @csspart source - A work behind the whole record.
 * @csspart links - Pages elsewhere.
 * @csspart status - The sentence shown while there is no infobox.
 * @csspart retry - The button \"Try again\" after a failure.
 * @csspart stale - Small print under what is shown, when it could not be refreshed.
 *
 * @cssproperty [--byz-infobox-width=22em] - Width, as far as there is room.
 * @cssproperty [--byz-infobox-min-height=12em] - Height kept free while the data load.
 * @cssproperty [--byz-infobox-label-width=34%] - Width of the labels.
 * @cssproperty [--byz-infobox-image-height=20em] - Greatest height of an image.
 * @cssproperty --byz-infobox-placeholder - Picture in the frames of images that are not there, `url(…)`.
 * @cssproperty --byz-infobox-surface - Background; default `--byz-color-surface`.
 * @cssproperty --byz-infobox-band - Background of the header; default `--byz-color-band`.
 * @cssproperty --byz-infobox-band-text - Text of the header; default `--byz-color-band-text`.
 * @cssproperty --byz-infobox-bar - Background of headings; default `--byz-color-bar`.
 * @cssproperty --byz-infobox-border - Lines; default `--byz-color-border`.
 *
 * @cssstate loading - Data are being loaded.
 * @cssstate error - Something that the element was asked for cannot be shown; what it showed before may still be there.
 */
export class ByzInfobox extends ByzElement {
  static override styles = [hostStyles, styles];

  /** Id, name or Wikidata id of the person. Default: the selection of the surrounding `<byz-dataset>`. */
  @property() person?: string | number | null;

  /** Address of a dataset document (JSON), `http(s)` or relative to the page. Set again after a failure, it is asked again. */
  @property() src?: string | URL | null;

  /** A dataset document, or a dataset that `loadDataset` gave; takes precedence over `src`. */
  @property({ attribute: false }) data?: unknown;

  /**
   * Address of a person's page on this site, with `{id}` for the id, percent-encoded: names are links to it. Default: that
   * of the surrounding `<byz-dataset>`; without any, or with an empty one, names are buttons.
   */
  @property({ attribute: 'person-href' }) personHref?: string | null;

  /** Level of the name as a heading, 2 to 6. Without it, it is none. */
  @property({ attribute: 'heading-level' }) headingLevel?: number | string | null;

  /** Print beside each reign how long it lasted. */
  @property({ type: Boolean, attribute: 'with-reign-length' }) withReignLength = false;

  /** Show the reigns, neighbours, birth and death, and fold the rest. */
  @property({ type: Boolean }) compact = false;

  /** Show links to the previous and the next holder of the main office at the foot. */
  @property({ type: Boolean, attribute: 'with-navigation' }) withNavigation = false;

  /**
   * Whether pictures are loaded: `load`; `ask`, each only once the reader has pressed a button that says which server
   * will be asked; or `none`. Default: that of the surrounding `<byz-dataset>`, else `load`.
   */
  @property() images?: ImageLoading;

  readonly #person = new PersonController(
    this,
    (dataset, person, words, reignLength) => infoboxView(dataset, person, words, { reignLength }),
    () => this.withReignLength,
  );
  readonly #pictures = new Pictures(this);

  /**
   * Loads the data anew, from the server where they come from one. What is shown stays meanwhile, and when it fails.
   * @returns Whether they could be loaded; the promise never rejects.
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
    if (!view) return [statusTemplate(this, status, retry, words), nothing, statusRegion('')];
    const infobox = drawInfobox(view, {
      words,
      choose: choice.choose,
      hrefOf: choice.hrefOf,
      headingLevel: this.headingLevel,
      compact: this.compact,
      navigation: this.withNavigation,
      root: () => this.renderRoot,
      images: readImageLoading(this.images) ?? this.#person.data.scope?.images ?? 'load',
      pictures: this.#pictures,
    });
    return [infobox, staleTemplate(retry, words), statusRegion(choice.announcement)];
  }
}
