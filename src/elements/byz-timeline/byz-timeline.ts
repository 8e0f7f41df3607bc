import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fill } from '../../i18n/fill.js';
import { hostStyles } from '../shared/host-styles.js';
import { statusTemplate } from '../shared/status.js';
import type { TextActions } from '../shared/draw-text.js';
import { styles } from './byz-timeline.styles.js';
import { drawLife, drawLists } from './draw-chronology.js';
import { drawControls, ZOOM_STEP } from './draw-controls.js';
import { Drawing } from './drawing.js';
import type { LaneKind } from './lanes-view.js';
import { DEFAULT_CIRCA, TimelineController } from './timeline-controller.js';
import type { Shown } from './timeline-controller.js';
import { fillTooltip, placeTooltip } from './tooltip.js';

/**
 * A timeline: one life with its offices and events, or rulers side by side in lanes. Bars are solid where they are
 * certain, hatched as far as they may reach, and have an arrow where they have no limit. Beside the drawing stands
 * everything in it as a list.
 *
 * In right-to-left pages time runs from right to left.
 *
 * @tag byz-timeline
 * @summary A life, or many reigns, on an axis of time.
 *
 * @slot - Shown until the timeline is ready and when it cannot be had; may hold a
 *   `<script type="application/json">` with a dataset document.
 *
 * @event {ByzLoadEvent} byz-load - The records are there.
 * @event {ByzErrorEvent} byz-error - The data, or a person in them, cannot be had.
 * @event {ByzSelectEvent} byz-select - The reader chose a person; cancelable. Without a surrounding `<byz-dataset>`,
 *   a timeline of a life shows the life of the person chosen, and one of several people marks their bars.
 *
 * @csspart base - The whole timeline.
 * @csspart header - The line with the title and the buttons.
 * @csspart title - What the timeline shows.
 * @csspart controls - The buttons.
 * @csspart button - A button.
 * @csspart more - The button that lists more entries.
 * @csspart drawing - The drawing with its axis.
 * @csspart axis - The labels of the axis.
 * @csspart lanes - The lanes, which scroll when they are higher than the drawing may be.
 * @csspart lane-label - The heading of a lane.
 * @csspart bar-label - A bar that is labelled or has the focus; also `bar-label-life`, `bar-label-reign`,
 *   `bar-label-companion`, `bar-label-event` after what it is.
 * @csspart focus - The bar that has the focus.
 * @csspart tooltip - What is said of a bar that is pointed at or has the focus.
 * @csspart chronology - The list of everything in the drawing, or in one lane of it.
 * @csspart lists - What opens the lists of many rulers.
 * @csspart list-heading - The heading of a lane's list.
 * @csspart event - An entry of a list.
 * @csspart date - A date.
 * @csspart person - The name of a person who can be chosen.
 * @csspart link - A link out of the page.
 * @csspart note - Small print.
 * @csspart summary - What opens a section.
 * @csspart footnotes - The footnotes.
 * @csspart footnote - A footnote.
 * @csspart footnote-mark - The mark of a footnote.
 * @csspart footnote-back - The way back from a footnote.
 * @csspart status - The sentence shown while there is no timeline.
 *
 * @cssproperty [--byz-timeline-min-height=12em] - Least height, kept free while the data load.
 * @cssproperty [--byz-timeline-max-height=30em] - Most height of the lanes; higher ones scroll.
 * @cssproperty --byz-timeline-surface - Background; default `--byz-color-surface`.
 * @cssproperty --byz-timeline-border - Lines; default `--byz-color-border`.
 * @cssproperty --byz-timeline-reign - Bars of reigns.
 * @cssproperty --byz-timeline-reign-text - Labels on them.
 * @cssproperty --byz-timeline-companion - Bars of co-rulers and regents.
 * @cssproperty --byz-timeline-life - Bars of lives.
 * @cssproperty --byz-timeline-event - Events, and the edges of lives.
 * @cssproperty --byz-timeline-selected - The line under the bars of the person chosen; default `--byz-color-gold`.
 */
export class ByzTimeline extends LitElement {
  static override styles = [hostStyles, styles];

  /** Id, name or Wikidata id of the person whose life is shown. Default: the selection of `<byz-dataset>`. */
  @property() person?: string;

  /** Several people side by side: ids or Wikidata ids parted by spaces, or names parted by commas. */
  @property() people?: string;

  /** Id or name of a house, whose rulers are shown. */
  @property() house?: string;

  /** Id or name of an office, whose holders are shown. */
  @property() office?: string;

  /** What the lanes of several people are. Default `person` with `people`, else `office`. */
  @property() lanes?: LaneKind;

  /** First year shown: an astronomical year (`-480` is 481 BC) or an EDTF date. What ended before is left out. */
  @property() from?: string;

  /** Last year shown, like `from`. What began after is left out. */
  @property() to?: string;

  /** Years by which a date marked "c." or doubtful may be off to either side, for drawing. */
  @property({ type: Number }) circa = DEFAULT_CIRCA;

  /** Address of a dataset document (JSON), `http(s)` or relative to the page. */
  @property() src?: string;

  /** A dataset document, or a dataset that `loadDataset` gave; goes before `src`. */
  @property({ attribute: false }) data?: unknown;

  readonly #timeline = new TimelineController(this);
  #drawing: Drawing | undefined;
  #drawn: Shown | undefined;
  /** Time runs from right to left. */
  #mirrored = false;
  #listed = new Map<number, number>();

  /** The person marked among several, where no scope shares the choice. */
  @state() private chosen?: string;
  @state() private open = false;
  @state() private message = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onBeforePrint);
    // A drawing given up when the element was taken out is made anew.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onBeforePrint);
    this.#dropDrawing();
  }

  /** Makes the time shown `factor` times as long: above 1 to see more, below 1 to see it closer. */
  zoom(factor: number): void {
    this.#drawing?.zoomSmoothly(factor);
  }

  /** Shows everything. */
  fit(): void {
    this.#drawing?.fit();
  }

  override render(): unknown {
    const { shown, status, words } = this.#timeline;
    if (!shown) return statusTemplate(this, status);
    const { view, options, chronology } = shown;
    const { timeline } = options.words;
    const actions: TextActions = { words: words.boxes, choose: this.#choose, root: () => this.renderRoot };
    return html`<div class="base" part="base">
      <div class="header" part="header">
        <div class="title" part="title" id="title">${view.title}</div>
        ${drawControls(timeline, { zoom: (factor) => this.zoom(factor), fit: () => this.fit() })}
      </div>
      <div class="drawing" part="drawing">
        <div class="axis" part="axis" aria-hidden="true"></div>
        <div
          class="lanes"
          part="lanes"
          role="listbox"
          tabindex="0"
          aria-labelledby="title"
          aria-describedby="help"
          aria-orientation="horizontal"
          @keydown=${this.#onKeydown}
          @focus=${this.#onFocus}
          @blur=${this.#onBlur}
        >
          <div class="stage" role="presentation">
            <div class="screen" role="presentation">
              <canvas aria-hidden="true"></canvas>
              <div class="labels" role="presentation"></div>
            </div>
          </div>
        </div>
        <div class="tooltip" part="tooltip" aria-hidden="true" hidden></div>
      </div>
      <p class="visually-hidden" id="help">${timeline.help}</p>
      ${
        chronology
          ? drawLife(chronology, timeline.chronology, actions)
          : drawLists(
              shown,
              { open: this.open, listed: this.#listed, onToggle: this.#onToggle, onMore: this.#onMore },
              actions,
            )
      }
      <p class="visually-hidden" role="status">${this.message}</p>
    </div>`;
  }

  protected override updated(): void {
    const { shown } = this.#timeline;
    const scroller = this.#part('.lanes');
    if (!shown || !scroller || !this.isConnected) {
      this.#dropDrawing();
      return;
    }
    this.#drawing ??= new Drawing(
      {
        scroller,
        stage: this.#part('.stage') as HTMLElement,
        screen: this.#part('.screen') as HTMLElement,
        canvas: this.#part('canvas') as HTMLCanvasElement,
        labels: this.#part('.labels') as HTMLElement,
        axis: this.#part('.axis') as HTMLElement,
      },
      { choose: this.#chooseBar, point: this.#onPoint, resize: () => this.requestUpdate() },
    );
    const selected = shown.life ? undefined : (this.#timeline.data.selection ?? this.chosen);
    const mirrored = getComputedStyle(this).direction === 'rtl';
    if (shown === this.#drawn && mirrored === this.#mirrored) {
      this.#drawing.select(selected);
      return;
    }
    if (shown !== this.#drawn) this.#listed = new Map();
    this.#drawn = shown;
    this.#mirrored = mirrored;
    this.#drawing.show(
      shown.view,
      { dataset: shown.dataset, words: this.#timeline.words },
      mirrored,
      selected,
    );
  }

  #part(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #dropDrawing(): void {
    this.#drawing?.disconnect();
    this.#drawing = undefined;
    this.#drawn = undefined;
  }

  readonly #chooseBar = (index: number): void => {
    const item = this.#timeline.shown?.view.items[index];
    if (item?.person !== undefined && item.kind !== 'event') this.#choose(item.person);
    this.#onPoint(index);
  };

  readonly #choose = (person: string): void => {
    const { shown, data } = this.#timeline;
    const name = shown?.dataset.people.get(person)?.name ?? person;
    this.message = fill(shown?.options.words.timeline.chosen ?? '', name);
    data.select(person, () => {
      if (shown?.life) this.person = person;
      else this.chosen = person;
    });
  };

  readonly #onPoint = (index: number | undefined): void => {
    const tooltip = this.#part('.tooltip');
    const { shown } = this.#timeline;
    if (!tooltip) return;
    const item = index === undefined ? undefined : shown?.view.items[index];
    const box = index === undefined ? undefined : this.#drawing?.boxOf(index);
    tooltip.hidden = !item || !box;
    const screen = this.#part('.screen');
    if (!item || !box || !shown || !screen) return;
    fillTooltip(tooltip, item, shown.dataset, this.#timeline.words);
    const { offsetWidth: width, offsetHeight: height } = screen;
    const offset = this.#part('.axis')?.offsetHeight ?? 0;
    placeTooltip(tooltip, box, { width, height }, offset, this.#mirrored);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const drawing = this.#drawing;
    if (!drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    const [forward, back] = this.#mirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const keys: Record<string, () => void> = {
      [forward]: () => drawing.step('next'),
      [back]: () => drawing.step('previous'),
      ArrowUp: () => drawing.step('above'),
      ArrowDown: () => drawing.step('below'),
      Home: () => drawing.step('first'),
      End: () => drawing.step('last'),
      '+': () => this.zoom(1 / ZOOM_STEP),
      '=': () => this.zoom(1 / ZOOM_STEP),
      '-': () => this.zoom(ZOOM_STEP),
      '0': () => this.fit(),
      Enter: () => drawing.active !== undefined && this.#chooseBar(drawing.active),
      ' ': () => drawing.active !== undefined && this.#chooseBar(drawing.active),
      Escape: () => this.#part('.lanes')?.blur(),
    };
    const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  };

  readonly #onFocus = (): void => {
    if (this.#part('.lanes')?.matches(':focus-visible')) this.#drawing?.activate();
  };

  readonly #onBlur = (): void => this.#onPoint(undefined);

  readonly #onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
  };

  readonly #onMore = (lane: number, listed: number): void => {
    this.#listed.set(lane, listed);
    this.requestUpdate();
  };

  /** On paper nothing can be opened: the lists are printed as far as they go. */
  readonly #onBeforePrint = (): void => {
    this.open = true;
    this.performUpdate();
  };
}
