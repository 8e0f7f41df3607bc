import { noChange, nothing } from 'lit';
import { ByzElement } from '../shared/byz-element.js';
import { property } from '../shared/property.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { PersonController } from '../shared/controllers/person-controller.js';
import { staleTemplate, statusRegion, statusTemplate } from '../shared/drawing/status.js';
import { styles } from './byz-succession-box.styles.js';
import { drawSuccession } from './draw-succession.js';
import { successionView } from './succession-view.js';

/**
 * The succession box of a ruler: for each office, who held it before and after, or why nobody did.
 *
 * @tag byz-succession-box
 * @summary The succession box of a ruler.
 *
 * @slot - Shown until the box is ready and if it could not be loaded. May contain a `<script type="application/json">`
 *   with a dataset document.
 *
 * @attr {'light' | 'dark'} color-scheme - Overrides the colour scheme of the page. Default: the page's colour scheme.
 *
 * @event {ByzLoadEvent} byz-load - The records are loaded.
 * @event {ByzErrorEvent} byz-error - The data could not be loaded, or do not contain the person.
 * @event {ByzSelectEvent} byz-select - The reader selected a person. Cancelable.
 *
 * @csspart base - The whole box.
 * @csspart header - The band with the name.
 * @csspart name - The name.
 * @csspart about - Dynasty, birth and death.
 * @csspart table - The table of offices.
 * @csspart section - The rows under one heading.
 * @csspart heading - The heading of a section.
 * @csspart row - The row of an office.
 * @csspart cell - A cell; also `cell-before`, `cell-title`, `cell-after`.
 * @csspart line - A line of a cell; also `line-holder`, `line-title`, `line-years` and so on.
 * @csspart person - The name of a person who can be selected.
 * @csspart link - An external link.
 * @csspart date - A date.
 * @csspart note - Small print.
 * @csspart summary - The control that expands the footnotes.
 * @csspart footnotes - Footnotes.
 * @csspart footnote - A footnote.
 * @csspart footnote-mark - The reference mark of a footnote.
 * @csspart footnote-back - The link from a footnote back to its mark.
 * @csspart status - The message shown while there is no box.
 * @csspart retry - The "Try again" button after a failure.
 * @csspart stale - Small print under the content when it could not be refreshed.
 *
 * @cssproperty [--byz-succession-box-width=52em] - Maximum width.
 * @cssproperty [--byz-succession-box-min-height=8em] - Height reserved while the data load.
 * @cssproperty --byz-succession-box-surface - Background; default `--byz-color-surface`.
 * @cssproperty --byz-succession-box-band - Background of the header; default `--byz-color-band`.
 * @cssproperty --byz-succession-box-band-text - Text of the header; default `--byz-color-band-text`.
 * @cssproperty --byz-succession-box-heading - Background of section headings; default `--byz-color-heading`.
 * @cssproperty --byz-succession-box-border - Lines; default `--byz-color-border`.
 *
 * @cssstate loading - Data are loading.
 * @cssstate error - The requested content cannot be shown. Previous content may still be visible.
 */
export class ByzSuccessionBox extends ByzElement {
  static override styles = [hostStyles, styles];

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

  readonly #person = new PersonController(this, successionView, () => undefined);

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
    const { choose, hrefOf, announcement } = choice;
    const actions = { words, choose, hrefOf, root: () => this.renderRoot, headingLevel: this.headingLevel };
    return [drawSuccession(view, actions), staleTemplate(retry, words), statusRegion(announcement)];
  }
}
