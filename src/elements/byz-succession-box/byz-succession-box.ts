import { nothing } from 'lit';
import { ByzElement } from '../shared/byz-element.js';
import { property } from '../shared/property.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { PersonController } from '../shared/controllers/person-controller.js';
import { staleTemplate, statusRegion, statusTemplate } from '../shared/drawing/status.js';
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
 * @attr {'light' | 'dark'} color-scheme - Light or dark, whatever the page is. Default: that of the page.
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
 * @cssproperty [--byz-succession-box-min-height=8em] - Height kept free while the data load.
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

  /**
   * Address of a person's page on this site, with `{id}` for the id, percent-encoded: names are links to it. Default: that
   * of the surrounding `<byz-dataset>`; without any, or with an empty one, names are buttons.
   */
  @property({ attribute: 'person-href' }) personHref?: string | null;

  /** Level of the name as a heading, 2 to 6. Without it, it is none. */
  @property({ attribute: 'heading-level' }) headingLevel?: number | string | null;

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
    const { view, status, retry, choice } = this.#person;
    const words = this.#person.words.boxes;
    if (!view) return [statusTemplate(this, status, retry, words), nothing, statusRegion('')];
    const { choose, hrefOf, announcement } = choice;
    const actions = { words, choose, hrefOf, root: () => this.renderRoot, headingLevel: this.headingLevel };
    return [drawSuccession(view, actions), staleTemplate(retry, words), statusRegion(announcement)];
  }
}
