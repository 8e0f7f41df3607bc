import { noChange } from 'lit';
import type { ImageLoading } from '../../context/image-loading.js';
import { ByzElement } from '../shared/byz-element.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { staleTemplate, statusTemplate } from '../shared/drawing/status.js';
import { property } from '../shared/property.js';
import { Choosing } from './controllers/choosing.js';
import { drawTimeline } from './templates/draw-timeline.js';
import type { Drawing } from './drawing.js';
import { DrawingController } from './drawing-controller.js';
import { PictureExport } from './controllers/export-picture.js';
import { Keyboard } from './interaction/keyboard.js';
import { JumpController } from './controllers/jump.js';
import { Lists } from './controllers/lists.js';
import { Pointing } from './controllers/pointing.js';
import { Printing } from './controllers/printing.js';
import { timelineStyles } from './styles/index.js';
import { TimelineController } from './timeline-controller.js';
import type { LaneKind } from './view/lanes-view.js';
import { DEFAULT_CIRCA } from './view/timeline-request.js';
import { barOf } from './view/timeline-item.js';
import type { SecondAxis } from './view/timeline-request.js';

/** Maximum factor of one call of `zoom`. */
const MAX_ZOOM = 1000;

/** Reads a number; an empty attribute counts as missing. */
const numberAttribute = {
  fromAttribute: (text: string | null) => (text?.trim() ? Number(text) : DEFAULT_CIRCA),
};

/**
 * A timeline: one life with its offices and events, or rulers side by side in lanes. Bars are solid where dates are
 * certain and hatched where they are not; an arrow marks an end without a limit. A list below the drawing has the same
 * content.
 *
 * On right-to-left pages, time runs from right to left. In a narrow container and on paper, successive rulers are
 * wrapped into several rows, like the lines of a text; zooming in shows a single row.
 *
 * @tag byz-timeline
 * @summary A life, or many reigns, on an axis of time.
 *
 * @slot - Shown until the timeline is ready and if it could not be loaded. May contain a
 *   `<script type="application/json">` with a dataset document.
 *
 * @event {ByzLoadEvent} byz-load - The records are loaded.
 * @event {ByzErrorEvent} byz-error - The data could not be loaded, or do not contain a person, house or office.
 * @event {ByzSelectEvent} byz-select - The reader selected a person. Cancelable. Without a surrounding `<byz-dataset>`,
 *   the timeline of a life shows the selected person's life, and one of several people marks their bars.
 * @event {ByzRangeChangeEvent} byz-range-change - The visible range has changed, by the reader or by code.
 *
 * @csspart base - The whole timeline.
 * @csspart header - The line with the title and the buttons.
 * @csspart title - What the timeline shows.
 * @csspart controls - The buttons.
 * @csspart button - A button.
 * @csspart more - The button that lists more entries.
 * @csspart jump - The form that goes to a year or a name.
 * @csspart jump-field - The text field of the form.
 * @csspart jump-message - The message that nothing was found.
 * @csspart drawing - The drawing with its axis.
 * @csspart axis - The labels of the axis.
 * @csspart second-axis - The second axis.
 * @csspart overview - The strip below the lanes that shows the whole range; empty while all of it is visible.
 * @csspart overview-handle - The slider in it that marks the visible range.
 * @csspart lanes - The lanes, which scroll if they exceed the maximum height.
 * @csspart lane-label - The heading of a lane.
 * @csspart bar-label - A bar that is labelled or focused; also `bar-label-life`, `bar-label-reign`,
 *   `bar-label-companion` or `bar-label-event`, by its kind.
 * @csspart portrait - The portrait of a ruler on a bar.
 * @csspart caption - A label beside the bars; also `caption-beyond`, `caption-dynasty`, `caption-era`, `caption-lane`,
 *   `caption-name`, `caption-piece` or `caption-year`, by its kind.
 * @csspart focus - The focused bar.
 * @csspart tooltip - The tooltip of a bar that is hovered or focused.
 * @csspart legend - The legend below the drawing.
 * @csspart legend-entry - The explanation of one shape.
 * @csspart chronology - The list of everything in the drawing, or in one lane of it.
 * @csspart contemporaries - The list of contemporaries of the chosen person.
 * @csspart lists - The control that expands the lists of rulers.
 * @csspart list-heading - The heading of a lane's list.
 * @csspart entry - An entry of a list.
 * @csspart date - A date.
 * @csspart person - The name of a person who can be selected.
 * @csspart link - An external link.
 * @csspart note - Small print.
 * @csspart summary - The control that expands a section.
 * @csspart footnotes - The footnotes.
 * @csspart footnote - A footnote.
 * @csspart footnote-mark - The reference mark of a footnote.
 * @csspart footnote-back - The link from a footnote back to its mark.
 * @csspart status - The sentence shown while there is no timeline.
 * @csspart retry - The "Try again" button after a failure.
 * @csspart stale - Small print below content that could not be refreshed.
 *
 * @cssproperty [--byz-timeline-min-height=12em] - Minimum height, reserved while the data load.
 * @cssproperty [--byz-timeline-max-height=min(30em, 70vh)] - Maximum height of the lanes, which scroll beyond it.
 * @cssproperty --byz-timeline-surface - Background; default `--byz-color-surface`.
 * @cssproperty --byz-timeline-border - Lines; default `--byz-color-border`.
 * @cssproperty --byz-palette-porphyry - A colour for houses.
 * @cssproperty --byz-palette-gold - A colour for houses.
 * @cssproperty --byz-palette-lapis - A colour for houses.
 * @cssproperty --byz-palette-terracotta - A colour for houses.
 * @cssproperty --byz-palette-malachite - A colour for houses.
 * @cssproperty --byz-palette-violet - A colour for houses.
 * @cssproperty --byz-palette-teal - A colour for houses.
 * @cssproperty --byz-palette-rose - A colour for houses.
 * @cssproperty --byz-palette-olive - A colour for houses.
 * @cssproperty --byz-palette-night - A colour for houses.
 * @cssproperty --byz-palette-umber - A colour for houses.
 * @cssproperty --byz-palette-orchid - A colour for houses.
 * @cssproperty --byz-palette-stone - The colour of people without a house.
 * @cssproperty --byz-timeline-reign - All bars of reigns, whatever the house; `--byz-house-<id>` takes precedence for one
 *   house.
 * @cssproperty --byz-timeline-reign-text - Labels on them; default: light or dark, whichever contrasts more.
 * @cssproperty --byz-timeline-companion - Bars of co-rulers and regents; default a tint of their house's colour.
 * @cssproperty --byz-timeline-life - Bars of lives.
 * @cssproperty --byz-timeline-event - Events, and the edges of lives.
 * @cssproperty --byz-timeline-selected - The line under the bars of the selected person; default `--byz-color-gold`.
 *
 * @cssstate loading - Data are loading.
 * @cssstate error - The requested content cannot be shown. Previous content may still be visible.
 */
export class ByzTimeline extends ByzElement {
  static override styles = [hostStyles, ...timelineStyles];

  /** Id, name or Wikidata id of the person whose life is shown. Default: the selection of `<byz-dataset>`. */
  @property() person?: string | number | null;

  /**
   * Several people side by side: an array of ids, names or Wikidata ids, or a text with ids separated by spaces or names
   * separated by commas. People who are not in the dataset are reported and left out.
   */
  @property() people?: string | readonly (string | number)[] | null;

  /** Id or name of a house whose rulers are shown. */
  @property() house?: string | number | null;

  /**
   * Id or name of an office whose holders are shown, even if it is marked as `separate` and other timelines omit it.
   */
  @property() office?: string | number | null;

  /**
   * How several people are divided into lanes: by `person`, `house` or `office`. Default `person` with `people`, else
   * `office`.
   */
  @property() lanes?: LaneKind | null;

  /**
   * First year shown: an astronomical year (`-480` is 481 BC) from -999999 to 999999, or an EDTF date. Everything that ended
   * before is left out.
   */
  @property() from?: string | number | null;

  /** Last year shown, like `from`. Everything that began after is left out. */
  @property() to?: string | number | null;

  /**
   * Years, from 0 to 1000, by which a date marked as approximate or doubtful may be off in either direction when it is
   * drawn; for "c. May", the same number of months.
   */
  @property({ converter: numberAttribute }) circa: number | null = DEFAULT_CIRCA;

  /**
   * URL of a person's page on this site; `{id}` is replaced by the percent-encoded id. Names in lists and tooltips become
   * links to it; bars still select people. Default: the value of the surrounding `<byz-dataset>`. If there is none,
   * or it is empty, names are buttons.
   */
  @property({ attribute: 'person-href' }) personHref?: string | null;

  /**
   * Whether to load the portraits of rulers, which are shown on their bars when the timeline is zoomed in far: `load`
   * or `none`; `ask` counts as `none`. Default: the value of the surrounding `<byz-dataset>`, or else `load`.
   */
  @property() images?: ImageLoading;

  /** Heading level of the title, 2 to 6; the lists' headings are one level below. Without it, the title is not a heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: number | string | null;

  /**
   * Lists the contemporaries of the selected person below a timeline of several people, with the years they shared.
   * Has no effect on the timeline of a life.
   */
  @property({ type: Boolean, attribute: 'with-contemporaries' }) withContemporaries = false;

  /**
   * Adds the lives of parents, spouses and children to the timeline of a life, if their dates are recorded. In the bundled
   * dataset, their records are loaded after the person's.
   */
  @property({ type: Boolean, attribute: 'with-family' }) withFamily = false;

  /**
   * A second axis: `byzantine` for years of the world (*anno mundi*), the first of which began on 1 September 5509 BC: the
   * year of our era plus 5508 until August, plus 5509 from September on (V. Grumel, *La chronologie*, Paris 1958).
   * Ticks mark the beginning of round years of the world. Any other value means no second axis.
   */
  @property({ attribute: 'second-axis' }) secondAxis?: SecondAxis | null;

  /** Adds buttons that save the current picture as a PNG or SVG file; see {@link toPng} and {@link toSvg}. */
  @property({ attribute: 'with-export', type: Boolean }) withExport = false;

  /**
   * URL of a dataset document (JSON), `http(s)` or relative to the page. Setting it again after a failure retries the
   * request.
   */
  @property() src?: string | URL | null;

  /** A dataset document, or a dataset returned by `loadDataset`. Takes precedence over `src`. */
  @property({ attribute: false }) data?: unknown;

  readonly #timeline = new TimelineController(this);
  readonly #lists = new Lists(this);
  readonly #choosing = new Choosing(this.#timeline);
  readonly #drawings = new DrawingController(this.#timeline, {
    choose: (index) => this.#chooseBar(index),
    point: (index) => this.#pointing.point(index),
    follow: () => this.#pointing.follow(),
    selected: () => this.#choosing.selected,
    fail: () => (this.#lists.open = true),
  });
  readonly #pointing = new Pointing(this.#drawings, this.#choosing);
  readonly #jump = new JumpController(this);
  readonly #export = new PictureExport(this.#drawings);
  readonly #keyboard = new Keyboard({
    names: () => this.#timeline.shown?.view.items.map(({ label }) => label) ?? [],
    choose: (index) => this.#chooseBar(index),
    jump: this.#jump.open,
  });

  constructor() {
    super();
    new Printing(this, (printing) => this.#print(printing));
  }

  /**
   * Makes the visible range `factor` times as long: above 1 zooms out, below 1 zooms in. The limits are the whole range
   * and about three weeks.
   * @param factor 1/1000 to 1000; other numbers are clamped. Anything but a positive number is ignored.
   */
  zoom(factor: number): void {
    if (typeof factor === 'number' && factor > 0)
      this.#drawing?.zoom(Math.min(Math.max(factor, 1 / MAX_ZOOM), MAX_ZOOM));
  }

  /** Shows the whole range. */
  fit(): void {
    this.#drawing?.fit();
  }

  /** The visible range in fractional astronomical years; `undefined` while nothing is drawn. */
  get visibleRange(): { start: number; end: number } | undefined {
    const window = this.#drawing?.window;
    return window && { start: window.from, end: window.to };
  }

  /**
   * Shows a range of time, within the whole range and not shorter than about three weeks.
   * @param start Astronomical year, such as 1390.5; 0 is 1 BC.
   * @param end A later year; otherwise the call is ignored.
   * @param options `behavior: 'smooth'` animates the move; default `instant`.
   */
  showRange(start: number, end: number, options?: { behavior?: 'instant' | 'smooth' }): void {
    if (Number.isFinite(start) && Number.isFinite(end) && start < end)
      this.#drawing?.showWindow({ from: start, to: end }, options?.behavior === 'smooth');
  }

  /**
   * Selects a person as a click does, with a `byz-select` event. With the bundled dataset, a Wikidata id, or a name that
   * is on no bar, may have to be loaded first: the person is selected afterwards, unless somebody else is meanwhile.
   * @param person Id, name or Wikidata id.
   * @returns Whether the dataset has that person, as far as it is loaded.
   */
  select(person: string | number): boolean {
    return this.#choosing.seek(person, (found) => {
      this.#choosing.choose(found);
      return true;
    });
  }

  /**
   * Scrolls a person's first bar into view and makes it the active one for the keyboard; at once or after loading, like
   * {@link select}.
   * @param person Id, name or Wikidata id.
   * @returns Whether the timeline has such a bar, as far as names are loaded.
   */
  reveal(person: string | number): boolean {
    return this.#choosing.seek(person, (found) => {
      const bar = barOf(this.#timeline.shown?.view.items ?? [], found);
      if (bar !== undefined) this.#drawing?.activate(bar);
      return bar !== undefined;
    });
  }

  /**
   * The current picture as an SVG document: the visible range with the title, the axis, the legend and the source. It has
   * the colours and fonts of the page, refers to nothing outside itself, and can be read without colours. The code for it
   * is loaded on demand.
   * @returns Rejects with a `DatasetError`: `no-picture` while nothing is drawn, `module-not-loaded` if the code could
   *   not be fetched.
   */
  toSvg(): Promise<string> {
    return this.#export.svg();
  }

  /**
   * The same picture as {@link toSvg}, as a PNG file.
   * @param scale Pixels for each CSS pixel, from 1 to 4; other numbers are clamped. Default 2. A picture of more than 16
   *   million pixels gets a smaller scale.
   * @returns Rejects with the same errors as {@link toSvg}.
   */
  toPng(scale = 2): Promise<Blob> {
    return this.#export.png(scale);
  }

  /**
   * Reloads the data, revalidating cached responses. The current content stays visible during loading and
   * after a failure.
   * @returns Whether the data could be loaded. The promise never rejects.
   */
  reload(): Promise<boolean> {
    return this.#timeline.data.reload();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    this.#timeline.data.attributeChanged(name, before, now);
  }

  override render(): unknown {
    const { shown, status, words, retry } = this.#timeline;
    if (!shown && this.keepsServed(status, retry.data.state)) return noChange;
    if (!shown) return statusTemplate(this, status, retry, words.boxes);
    return [
      drawTimeline(this, shown, {
        lists: this.#lists,
        choosing: this.#choosing,
        pointing: this.#pointing,
        picture: this.#export,
        jump: this.#jump,
        drawings: this.#drawings,
        press: this.#onKeydown,
      }),
      staleTemplate(retry, words.boxes),
    ];
  }

  get #drawing(): Drawing | undefined {
    return this.#drawings.drawing;
  }

  #chooseBar(index: number | undefined): void {
    this.#choosing.chooseBar(index);
    this.#pointing.point(index);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#drawing) this.#keyboard.press(event, this.#drawing);
  };

  #print(printing: boolean): void {
    this.#lists.printing = this.#timeline.answers.printing = printing;
    this.performUpdate();
    this.#drawing?.print(printing);
  }
}
