import { html } from 'lit';
import { ByzElement } from '../shared/byz-element.js';
import { property } from '../shared/property.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { PersonController } from '../shared/controllers/person-controller.js';
import { staleTemplate, statusTemplate } from '../shared/drawing/status.js';
import { styles } from './byz-succession-box.styles.js';
import { drawSuccession } from './draw-succession.js';
import { successionView } from './succession-view.js';

/**
 * The succession box of a ruler: for each office, who held it before and after, and why when there was nobody.
 *
 * @tag byz-succession-box
 * @summary The succession box of a ruler.
 *
 * @slot - Shown until the box is ready and when it cannot be had; may hold a
 *   `<script type="application/json">` with a dataset document.
 *
 * @event {ByzLoadEvent} byz-load - The records are there.
 * @event {ByzErrorEvent} byz-error - The data, or the person in them, cannot be had.
 * @event {ByzSelectEvent} byz-select - The reader chose a person; cancelable.
 *
 * @csspart base - The whole box.
 * @csspart header - The band with the name.
 * @csspart name - The name.
 * @csspart about - Dynasty, birth and death.
 * @csspart table - The table of offices.
 * @csspart section - The rows under one bar.
 * @csspart bar - The bar of a section.
 * @csspart row - The row of an office.
 * @csspart cell - A cell; also `cell-before`, `cell-title`, `cell-after`.
 * @csspart line - A line of a cell; also `line-holder`, `line-title`, `line-years` and so on.
 * @csspart person - The name of a person who can be chosen.
 * @csspart link - A link out of the page.
 * @csspart date - A date.
 * @csspart note - Small print.
 * @csspart summary - What opens the footnotes.
 * @csspart footnotes - Footnotes.
 * @csspart footnote - A footnote.
 * @csspart footnote-mark - The mark of a footnote.
 * @csspart footnote-back - The way back from a footnote.
 * @csspart status - The sentence shown while there is no box.
 * @csspart retry - The button \"Try again\" after a failure.
 * @csspart stale - Small print under what is shown, when it could not be refreshed.
 *
 * @cssproperty [--byz-succession-box-width=52em] - Greatest width.
 * @cssproperty [--byz-succession-box-min-height=8em] - Least height, kept free while the data load.
 * @cssproperty --byz-succession-box-surface - Background; default `--byz-color-surface`.
 * @cssproperty --byz-succession-box-band - Background of the header; default `--byz-color-band`.
 * @cssproperty --byz-succession-box-band-text - Text of the header; default `--byz-color-band-text`.
 * @cssproperty --byz-succession-box-bar - Background of section bars; default `--byz-color-bar`.
 * @cssproperty --byz-succession-box-border - Lines; default `--byz-color-border`.
 *
 * @cssstate loading - Data are being loaded.
 * @cssstate error - Something that the element was asked for cannot be shown; what it showed before may still be there.
 */
export class ByzSuccessionBox extends ByzElement {
  static override styles = [hostStyles, styles];

  /** Id, name or Wikidata id of the person. Default: the selection of the surrounding `<byz-dataset>`. */
  @property() person?: string | number | null;

  /** Address of a dataset document (JSON), `http(s)` or relative to the page. Set again after a failure, it is asked again. */
  @property() src?: string | URL | null;

  /** A dataset document, or a dataset that `loadDataset` gave; takes precedence over `src`. */
  @property({ attribute: false }) data?: unknown;

  readonly #person = new PersonController(this, successionView, () => undefined);

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
    const { view, status, retry, choose } = this.#person;
    const words = this.#person.words.boxes;
    if (!view) return statusTemplate(this, status, retry, words);
    const box = drawSuccession(view, { words, choose, root: () => this.renderRoot });
    return html`${box}${staleTemplate(retry, words)}`;
  }
}
