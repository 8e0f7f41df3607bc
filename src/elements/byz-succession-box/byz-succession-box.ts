import { property } from 'lit/decorators.js';
import { ByzElement } from '../shared/byz-element.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { PersonController } from '../shared/controllers/person-controller.js';
import { statusTemplate } from '../shared/drawing/status.js';
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
 *
 * @cssproperty [--byz-succession-box-width=52em] - Greatest width.
 * @cssproperty [--byz-succession-box-min-height=8em] - Least height, kept free while the data load.
 * @cssproperty --byz-succession-box-surface - Background; default `--byz-color-surface`.
 * @cssproperty --byz-succession-box-band - Background of the header; default `--byz-color-band`.
 * @cssproperty --byz-succession-box-band-text - Text of the header; default `--byz-color-band-text`.
 * @cssproperty --byz-succession-box-bar - Background of section bars; default `--byz-color-bar`.
 * @cssproperty --byz-succession-box-border - Lines; default `--byz-color-border`.
 */
export class ByzSuccessionBox extends ByzElement {
  static override styles = [hostStyles, styles];

  /** Id, name or Wikidata id of the person. Default: the selection of the surrounding `<byz-dataset>`. */
  @property() person?: string;

  /** Address of a dataset document (JSON), `http(s)` or relative to the page. */
  @property() src?: string;

  /** A dataset document, or a dataset that `loadDataset` gave; goes before `src`. */
  @property({ attribute: false }) data?: unknown;

  readonly #person = new PersonController(this, successionView, () => undefined);

  override render(): unknown {
    const { view, status, words, choose } = this.#person;
    if (!view) return statusTemplate(this, status);
    return drawSuccession(view, { words: words.boxes, choose, root: () => this.renderRoot });
  }
}
