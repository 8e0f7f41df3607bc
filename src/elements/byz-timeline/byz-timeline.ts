import { html, noChange, nothing } from 'lit';
import { ByzRangeChangeEvent } from '../../events.js';
import { fill } from '../../i18n/fill.js';
import { toolWords } from '../../i18n/timeline/tool-words.js';
import { findPerson } from '../../model/dataset.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import { ByzElement } from '../shared/byz-element.js';
import { property, state } from '../shared/property.js';
import { hostStyles } from '../shared/drawing/host-styles.js';
import { staleTemplate, statusTemplate } from '../shared/drawing/status.js';
import type { TextActions } from '../shared/drawing/draw-text.js';
import { styles } from './byz-timeline.styles.js';
import { drawContemporaries, drawLife, drawLists } from './draw-chronology.js';
import { BesideDrawing } from './beside-drawing.js';
import type { Palette } from './drawing/drawing-style.js';
import type { Scene } from './scene/scene.js';
import { CompanyController } from './company.js';
import { drawLegend } from './draw-legend.js';
import { drawControls } from './draw-controls.js';
import { pictureOf, pngPicture, savePicture, svgPicture } from './export-picture.js';
import type { PictureContent } from './export/picture-content.js';
import { drawDrawing, drawingParts } from './drawing/drawing-parts.js';
import { Drawing } from './drawing.js';
import { drawingStyles } from './drawing/drawing.styles.js';
import { JumpController } from './jump.js';
import { Keyboard } from './interaction/keyboard.js';
import { Lists } from './lists.js';
import type { LaneKind } from './view/lanes-view.js';
import { TimelineController } from './timeline-controller.js';
import { DEFAULT_CIRCA } from './view/timeline-query.js';
import type { SecondAxis } from './view/timeline-query.js';
import { fillTooltip, placeTooltip } from './interaction/tooltip.js';
import { WindowListener } from './window-listener.js';

/** Most that one call of `zoom` does. */
const MAX_ZOOM = 1000;

/** A number in an attribute; an attribute without any text is as none. */
const numberAttribute = {
  fromAttribute: (text: string | null) => (text?.trim() ? Number(text) : DEFAULT_CIRCA),
};

/**
 * A timeline: one life with its offices and events, or rulers side by side in lanes. Bars are solid where they are
 * certain, hatched as far as they may reach, and end in an arrow where they have no limit. A list below the drawing says
 * the same.
 *
 * On right-to-left pages, time runs from right to left.
 *
 * @tag byz-timeline
 * @summary A life, or many reigns, on an axis of time.
 *
 * @slot - TimelineContent until the timeline is ready and if it could not be loaded. May contain a
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
 * @csspart jump-field - Its field.
 * @csspart jump-message - Its message that nothing was found.
 * @csspart drawing - The drawing with its axis.
 * @csspart axis - The labels of the axis.
 * @csspart second-axis - The second axis.
 * @csspart overview - The strip with all of time under the lanes, filled when only a part is in view.
 * @csspart overview-handle - The part in view: a slider.
 * @csspart lanes - The lanes, which scroll when they are higher than the drawing may be.
 * @csspart lane-label - The heading of a lane.
 * @csspart bar-label - A bar that is labelled or focused; also `bar-label-life`, `bar-label-reign`,
 *   `bar-label-companion` or `bar-label-event`, by its kind.
 * @csspart caption - A label beside the bars; also `caption-dynasty`, `caption-era`, `caption-lane`, `caption-name` or
 *   `caption-piece`, by its kind.
 * @csspart focus - The focused bar.
 * @csspart tooltip - The tooltip of a bar that is hovered or focused.
 * @csspart legend - The line that explains the drawing's shapes.
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
 * @cssstate loading - Data are being loaded.
 * @cssstate error - Something the element was asked for could not be shown. Previous content may still be visible.
 */
export class ByzTimeline extends ByzElement {
  static override styles = [hostStyles, styles, drawingStyles];

  /** Id, name or Wikidata id of the person whose life is shown. Default: the selection of `<byz-dataset>`. */
  @property() person?: string | number | null;

  /**
   * Several people side by side: an array of ids, names or Wikidata ids, or a text with ids separated by spaces or names
   * separated by commas. People who are not in the dataset are reported and left out.
   */
  @property() people?: string | readonly (string | number)[] | null;

  /** Id or name of a house, whose rulers are shown. */
  @property() house?: string | number | null;

  /** Id or name of an office, whose holders are shown. */
  @property() office?: string | number | null;

  /** What the lanes of several people are: `person`, `house` or `office`. Default `person` with `people`, else `office`. */
  @property() lanes?: LaneKind | null;

  /**
   * First year shown: an astronomical year (`-480` is 481 BC) from -999999 to 999999, or an EDTF date. Everything that ended
   * before is left out.
   */
  @property() from?: string | number | null;

  /** Last year shown, like `from`. Everything that began after is left out. */
  @property() to?: string | number | null;

  /**
   * Years, from 0 to 1000, by which a date marked "c." or doubtful may be off to either side, for drawing; of "c. May" as
   * many months.
   */
  @property({ converter: numberAttribute }) circa: number | null = DEFAULT_CIRCA;

  /**
   * Lists the contemporaries of the chosen person below a timeline of several people, with the years that they shared.
   * A life is of one person alone, and lists none.
   */
  @property({ type: Boolean, attribute: 'with-contemporaries' }) withContemporaries = false;

  /**
   * A second axis: `byzantine` for years of the world (*anno mundi*), whose first began on 1 September 5509 BC. One is a
   * year of our era and 5508 until August, and 5509 from September on (V. Grumel, *La chronologie*, Paris 1958).
   * Ticks stand at round years of the world, where these begin. Any other value counts as none.
   */
  @property({ attribute: 'second-axis' }) secondAxis?: SecondAxis | null;

  /** Whether there is a button that saves the present picture as a PNG file; see {@link toPng}. */
  @property({ attribute: 'with-export', type: Boolean }) withExport = false;

  /** Address of a dataset document (JSON), `http(s)` or relative to the page. Setting it again after a failure tries again. */
  @property() src?: string | URL | null;

  /** A dataset document, or a dataset returned by `loadDataset`. Takes precedence over `src`. */
  @property({ attribute: false }) data?: unknown;

  readonly #timeline = new TimelineController(this);
  readonly #lists = new Lists(this);
  readonly #keyboard = new Keyboard({
    names: () => this.#timeline.shown?.view.items.map(({ label }) => label) ?? [],
    choose: (index) => this.#chooseBar(index),
    jump: () => this.#jump.open(),
  });
  readonly #jump = new JumpController(this);
  readonly #beside = new BesideDrawing(
    (window) => this.#drawing?.showWindow(window, false),
    () => this.#drawing?.draw(),
  );
  readonly #company = new CompanyController(this, () => this.#onPoint(this.#pointed));
  #drawing: Drawing | undefined;
  /** The bar that is pointed at or has the focus. */
  #pointed: number | undefined;

  /** The person marked among several, when no scope shares the selection. */
  @state() private chosen?: string;
  @state() private message = '';
  /** The picture could not be saved. */
  @state() private notSaved = false;

  constructor() {
    super();
    new WindowListener(this, 'beforeprint', () => this.#print(true));
    new WindowListener(this, 'afterprint', () => this.#print(false));
    new WindowListener(this, 'keydown', (event) => this.#hideTooltip(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The drawing was dropped when the element was disconnected.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dropDrawing();
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
  showRange(start: number, end: number, { behavior }: { behavior?: 'instant' | 'smooth' } = {}): void {
    if (Number.isFinite(start) && Number.isFinite(end) && start < end)
      this.#drawing?.showWindow({ from: start, to: end }, behavior === 'smooth');
  }

  /**
   * Selects a person as a click does, with a `byz-select` event.
   * @param person Id, name or Wikidata id.
   * @returns Whether the dataset has that person.
   */
  select(person: string): boolean {
    const dataset = this.#timeline.shown?.dataset;
    const found = dataset && findPerson(dataset, person);
    if (found) this.#choose(found.id);
    return found !== undefined;
  }

  /**
   * Scrolls a person's first bar into view and makes it the active one for the keyboard.
   * @param person Id, name or Wikidata id.
   * @returns Whether the timeline has such a bar.
   */
  reveal(person: string): boolean {
    const { view, dataset } = this.#timeline.shown ?? {};
    const found = dataset && findPerson(dataset, person);
    const bars = view?.items.flatMap((item, index) =>
      item.person === found?.id && found ? [{ item, index }] : [],
    );
    const bar = bars?.find(({ item }) => item.kind === 'reign' && !item.junior) ?? bars?.[0];
    if (bar) this.#drawing?.activate(bar.index);
    return bar !== undefined;
  }

  /**
   * The present picture as an SVG document: what is in view, under the title, with the axis, the legend and the source.
   * It has the colours and the fonts that are seen, refers to nothing outside itself, and can be read without colours.
   * A promise, because the code that makes pictures is loaded when one is asked for.
   * @returns Rejects with a `DatasetError`: `no-picture` while nothing is drawn, `module-not-loaded` when the code could
   *   not be fetched.
   */
  toSvg(): Promise<string> {
    return svgPicture(this.#picture);
  }

  /**
   * The present picture, as {@link toSvg} gives it, as a PNG file.
   * @param scale Pixels for each CSS pixel, from 1 to 4; other numbers are clamped. Default 2. A picture of more than 16
   *   million pixels gets a smaller scale.
   * @returns Rejects as {@link toSvg} does.
   */
  toPng(scale = 2): Promise<Blob> {
    return pngPicture(this.#picture, scale);
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
    const { shown, status, words, retry, notes } = this.#timeline;
    if (!shown && this.keepsServed(status, retry.data.state)) return noChange;
    if (!shown) return statusTemplate(this, status, retry, words.boxes);
    const { view, chronology, life } = shown;
    const { timeline } = words;
    const actions: TextActions = { words: words.boxes, choose: this.#choose, root: () => this.renderRoot };
    const lists = this.#lists.of(shown);
    return html`<div class="base" part="base">
        <div class="header" part="header">
          <div class="title" part="title" id="title">${view.title}</div>
          ${drawControls(words, {
            zoom: (factor) => this.zoom(factor),
            fit: () => this.fit(),
            jump: this.#jump.open,
            save: this.withExport ? this.#save : undefined,
          })}
          ${this.#jump.draw(shown, this.#drawing, (text) => (this.message = text))}
        </div>
        ${drawDrawing(
          {
            onKeydown: this.#onKeydown,
            onFocus: this.#onFocus,
            onBlur: this.#onBlur,
            onTooltipLeave: this.#onTooltipLeave,
          },
          this.#timeline.secondAxis !== undefined,
        )}
        ${drawLegend(view.legend, timeline)}
        <p class="visually-hidden" id="help">${timeline.help}</p>
        ${
          this.withContemporaries && !life
            ? drawContemporaries(this.#company.list(shown, this.#selected), timeline, lists, actions)
            : nothing
        }
        ${this.notSaved ? html`<p class="small missing" part="note" role="alert">${toolWords(words).notSaved}</p>` : nothing}
        ${notes.map((note) => html`<p class="small missing" part="note">${note}</p>`)}
        ${chronology ? drawLife(chronology, timeline.chronology, actions) : drawLists(shown, lists, actions)}
        <p class="visually-hidden" role="status">${this.message}</p>
      </div>
      ${staleTemplate(retry, words.boxes)}`;
  }

  protected override updated(): void {
    const { shown, words } = this.#timeline;
    const parts = drawingParts(this.renderRoot);
    if (!shown || !parts || !this.isConnected) {
      this.#dropDrawing();
    } else if (!this.#drawing) {
      // Its first report of its width makes it draw, before the page is painted.
      const events = {
        choose: this.#chooseBar,
        point: this.#onPoint,
        resize: this.#onResize,
        range: this.#onRange,
        drawn: this.#onDrawn,
      };
      this.#drawing = new Drawing(parts, events);
      // Without a canvas, the list replaces the bars.
      if (!this.#drawing.works) this.#lists.open = true;
    } else {
      const { view, dataset, life } = shown;
      this.#drawing.show({ view, dataset, words, selected: life ? undefined : this.#selected });
    }
  }

  /** The person who is chosen among several. */
  get #selected(): string | undefined {
    return this.#timeline.data.selection ?? this.chosen;
  }

  readonly #picture = (): PictureContent | undefined => {
    const { shown, words } = this.#timeline;
    return shown && this.#drawing && pictureOf(shown, this.#drawing, words);
  };

  readonly #save = (): void => {
    this.notSaved = false;
    savePicture(this.#picture).catch(() => {
      this.notSaved = true;
    });
  };

  #dropDrawing(): void {
    this.#drawing?.disconnect();
    this.#drawing = undefined;
  }

  readonly #onResize = (width: number): void => {
    this.#timeline.width = width;
    this.requestUpdate();
  };

  readonly #onRange = ({ from, to }: TimeWindow): void => {
    this.dispatchEvent(new ByzRangeChangeEvent(from, to));
  };

  readonly #onDrawn = (scene: Scene, palette: Palette): void => {
    const parts = drawingParts(this.renderRoot);
    if (parts) this.#beside.update(parts, scene, palette, this.#timeline.words);
  };

  readonly #chooseBar = (index: number | undefined): void => {
    const item = this.#timeline.shown?.view.items[index ?? -1];
    if (item?.person !== undefined && item.kind !== 'event') this.#choose(item.person);
    this.#onPoint(index);
  };

  readonly #choose = (person: string): void => {
    const { shown, data, words } = this.#timeline;
    this.message = fill(words.timeline.chosen, shown?.dataset.people.get(person)?.name ?? person);
    data.select(person, () => {
      if (shown?.life) this.person = person;
      else this.chosen = person;
    });
  };

  readonly #onPoint = (index: number | undefined): void => {
    const parts = drawingParts(this.renderRoot);
    if (!parts) return;
    const { shown, words } = this.#timeline;
    const item = shown?.view.items[index ?? -1];
    const place = this.#drawing?.placeOf(index ?? -1);
    const visible = shown && item && place;
    this.#pointed = visible ? index : undefined;
    parts.tooltip.hidden = !visible;
    const company = visible && this.#company.of(shown, index ?? -1);
    if (this.#drawing) this.#drawing.overlay = company?.mark;
    if (!visible) return;
    if (company) this.#drawing?.describe(index ?? -1, company.text);
    fillTooltip(parts.tooltip, item, shown.dataset, words, company?.text);
    placeTooltip(parts, place, this.#drawing?.mirrored ?? false);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#drawing) this.#keyboard.press(event, this.#drawing);
  };

  /** The first Escape closes the tooltip, wherever the focus is. */
  #hideTooltip(event: KeyboardEvent): void {
    const tooltip = event.key === 'Escape' && drawingParts(this.renderRoot)?.tooltip;
    if (!tooltip || tooltip.hidden) return;
    tooltip.hidden = true;
    this.#pointed = undefined;
    event.preventDefault();
    event.stopPropagation();
  }

  readonly #onFocus = (): void => {
    if (drawingParts(this.renderRoot)?.scroller.matches(':focus-visible')) this.#drawing?.activate();
  };

  readonly #onBlur = (): void => this.#onPoint(undefined);

  /** The tooltip can be hovered itself, and closes when the pointer leaves it. */
  readonly #onTooltipLeave = (): void => this.#onPoint(undefined);

  #print(printing: boolean): void {
    this.#lists.printing = this.#timeline.printing = printing;
    this.performUpdate();
    this.#drawing?.print(printing);
  }
}
