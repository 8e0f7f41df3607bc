import { navigate } from '../../model/timeline/navigate.js';
import type { Step } from '../../model/timeline/navigate.js';
import { firstFrom, rowOf, visitRow } from '../../model/timeline/bar-store.js';
import { panWindow, revealWindow, toYear, zoomWindow } from '../../model/timeline/scale.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import { ticksOf } from '../../model/timeline/ticks.js';
import { AxisLayer } from './axis-layer.js';
import { measureBar } from './frame.js';
import type { Frame } from './frame.js';
import { listenToGestures } from './gestures.js';
import { LabelLayer } from './label-layer.js';
import type { LabelContext } from './label-layer.js';
import { laneOfRow, layoutOf, rowAt, rowTop } from './layout.js';
import { readPalette } from './palette.js';
import { createHatch, drawFrame, resizeCanvas } from './timeline-canvas.js';
import type { Surface } from './timeline-canvas.js';
import type { TimelineView } from './timeline-view.js';

/** The elements in which a timeline is drawn; the element renders them, the drawing fills them. */
export interface DrawingParts {
  /** Scrolls when the lanes are higher than the drawing may be; the list box and the tab stop. */
  readonly scroller: HTMLElement;
  /** As high as all lanes. */
  readonly stage: HTMLElement;
  /** Stays in view; holds the canvas and the list of labels. */
  readonly screen: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly labels: HTMLElement;
  readonly axis: HTMLElement;
}

/** What the drawing tells its element. */
export interface DrawingEvents {
  /** There is more or less width to draw in. */
  resize: () => void;
  /** A bar was chosen. */
  choose: (index: number) => void;
  /** A bar is pointed at or has the focus, with its box in the drawing; or none. */
  point: (index: number | undefined) => void;
}

/** Pixels between two ticks of the axis, at least about so many. */
const TICK_GAP = 76;

/** How near to a bar, in CSS pixels, a pointer must be. */
const REACH = 5;

/** Milliseconds that a zoom by key or button takes. */
const ZOOM_TIME = 160;

/** Width in CSS pixels for which the drawing is printed: that of a sheet of paper between its margins. */
const PRINT_WIDTH = 660;

/**
 * The drawing of a timeline: keeps the window, draws it at most once a frame, and answers hands and keys. Everything
 * that happens between two frames is drawn once.
 */
export class Drawing {
  /** The bar that keys move from: the active descendant of the list box. */
  active: number | undefined;
  readonly #parts: DrawingParts;
  readonly #events: DrawingEvents;
  readonly #labels: LabelLayer;
  readonly #axis: AxisLayer;
  readonly #abort = new AbortController();
  readonly #observer: ResizeObserver;
  readonly #media: CanvasRenderingContext2D | null;
  #surface: Surface | undefined;
  #context: LabelContext | undefined;
  #view: TimelineView | undefined;
  #window: TimeWindow = { from: 0, to: 1 };
  #selected: string | undefined;
  #frame: Frame | undefined;
  #request = 0;
  /** What is to be done before the next picture. */
  #before: (() => void) | undefined;
  #width = 0;
  #most = Infinity;
  #printing = false;
  #mirrored = false;
  readonly #widths = new Map<string, number>();

  constructor(parts: DrawingParts, events: DrawingEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#labels = new LabelLayer(parts.labels);
    this.#axis = new AxisLayer(parts.axis);
    this.#media = parts.canvas.getContext('2d');
    const { signal } = this.#abort;
    const { scroller, canvas } = parts;
    listenToGestures(
      scroller,
      {
        pan: (right, down) => this.#pan(right, down),
        zoom: (factor, clientX) => this.zoom(factor, this.#yearAt(clientX)),
        hover: (event) => this.#hover(event),
        choose: (event) => this.#choose(event),
      },
      signal,
    );
    scroller.addEventListener('scroll', () => this.#schedule(), { signal, passive: true });
    // The style sheet gives the canvas's colours a moment's transition, so that any change of them is heard of here.
    canvas.addEventListener('transitionend', () => this.#recolor(), { signal });
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    this.#observer = new ResizeObserver(() => {
      if (scroller.clientWidth === this.#width) return;
      this.#schedule(events.resize);
    });
    this.#observer.observe(scroller);
  }

  /** Stops listening. The drawing cannot be used any more. */
  disconnect(): void {
    this.#abort.abort();
    this.#observer.disconnect();
    cancelAnimationFrame(this.#request);
  }

  /** The width that there is to draw in, in CSS pixels. */
  get width(): number {
    return this.#parts.scroller.clientWidth;
  }

  /** What part of time is seen. */
  get window(): TimeWindow {
    return this.#window;
  }

  /**
   * Shows a view, whole; a view made anew of the same things keeps its window.
   * @param mirrored Time runs from right to left.
   * @param selected Id of the person whose bars are marked.
   */
  show(
    view: TimelineView,
    context: Omit<LabelContext, 'measure'>,
    mirrored: boolean,
    selected: string | undefined,
  ): void {
    this.#mirrored = mirrored;
    const same = this.#view?.extent.from === view.extent.from && this.#view.extent.to === view.extent.to;
    if (!same) this.#window = view.extent;
    if (view !== this.#view) this.active = undefined;
    this.#view = view;
    this.#selected = selected;
    this.#context = { ...context, measure: (text) => this.#measure(text) };
    this.#labels.reset(this.#context);
    this.#surface = undefined;
    this.#widths.clear();
    this.#most = parseFloat(getComputedStyle(this.#parts.scroller).maxBlockSize) || Infinity;
    this.draw();
  }

  /** Draws now, without waiting for the next frame. */
  draw(): void {
    const { scroller, stage, screen, canvas } = this.#parts;
    const [view, context] = [this.#view, this.#context];
    const width = this.#printing ? PRINT_WIDTH : scroller.clientWidth;
    if (!view || !context || !this.#media || width === 0) return;
    this.#width = scroller.clientWidth;
    this.#window = panWindow(this.#window, 0, view.extent);
    const { from, to } = this.#window;
    const zoom = (view.extent.to - view.extent.from) / (to - from);
    const most = this.#most;
    const layout = layoutOf(view.lanes, this.#printing ? Infinity : most, zoom);
    const height = this.#printing ? layout.height : Math.min(layout.height, most);
    const before = this.#frame;
    stage.style.setProperty('block-size', `${layout.height}px`);
    screen.style.setProperty('block-size', `${height}px`);
    const ratio = Math.min(globalThis.devicePixelRatio || 1, 3);
    resizeCanvas(canvas, width, height, ratio);
    this.#surface ??= createSurface(this.#media, canvas, ratio);
    const scale = { from, to, width };
    const ticks = ticksOf(this.#window, width, TICK_GAP);
    // What is in the middle stays there when rows grow.
    if (before && before.view === view && before.layout.rowHeight !== layout.rowHeight) {
      const middle = before.top + before.height / 2;
      scroller.scrollTop = (middle / before.layout.height) * layout.height - height / 2;
    }
    const top = this.#printing ? 0 : Math.min(scroller.scrollTop, layout.height - height);
    const frame: Frame = {
      view,
      layout,
      scale,
      top,
      height,
      fluid: this.#printing,
      mirrored: this.#mirrored,
      ticks,
      selected: this.#selected,
    };
    this.#frame = frame;
    drawFrame({ ...this.#surface, ratio }, frame);
    this.#axis.update(frame, context.words.dates);
    this.#labels.update(frame, this.active);
    const option = this.active === undefined ? undefined : this.#labels.option(this.active);
    if (option) scroller.setAttribute('aria-activedescendant', option.id);
    else scroller.removeAttribute('aria-activedescendant');
  }

  /** Marks the bars of a person. */
  select(person: string | undefined): void {
    if (person === this.#selected) return;
    this.#selected = person;
    this.#schedule();
  }

  /** Makes the window `factor` times as long, about a time; default its middle. */
  zoom(factor: number, anchor = (this.#window.from + this.#window.to) / 2): void {
    if (!this.#view) return;
    this.#moveTo(zoomWindow(this.#window, factor, anchor, this.#view.extent));
  }

  /** Zooms by key or button, with a short movement for those who want one; about the active bar. */
  zoomSmoothly(factor: number): void {
    const start = performance.now();
    const box = this.active === undefined ? undefined : this.boxOf(this.active);
    const middle = box && (box.start + box.end) / 2;
    const inView = middle !== undefined && middle > 0 && middle < this.#width && this.#frame;
    const anchor = inView ? toYear(inView.scale, middle) : undefined;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.zoom(factor, anchor);
      return;
    }
    let done = 0;
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - start) / ZOOM_TIME));
      this.zoom(factor ** (part - done), anchor);
      done = part;
      if (part < 1 && !this.#abort.signal.aborted) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** Shows everything. */
  fit(): void {
    if (this.#view) this.#moveTo(this.#view.extent);
  }

  /** Makes another bar the active one, and brings it into view. */
  step(step: Step): void {
    const view = this.#view;
    if (!view || view.items.length === 0) return;
    this.activate(
      this.active === undefined ? this.#firstInView() : navigate(view.store, view.lanes, this.active, step),
    );
  }

  /** Makes a bar the active one: the given one, or the first in view if none is yet. */
  activate(index = this.active ?? this.#firstInView()): void {
    const view = this.#view;
    if (!view || index >= view.items.length) return;
    this.active = index;
    const { earliestStart, latestEnd } = view.store;
    const span = { from: earliestStart[index] ?? 0, to: latestEnd[index] ?? 0 };
    this.#window = revealWindow(this.#window, span, view.extent);
    this.draw();
    const box = this.boxOf(index);
    const { scroller } = this.#parts;
    if (box && this.#frame) {
      if (box.top < 0) scroller.scrollTop += box.top - this.#frame.layout.rowHeight;
      else if (box.top + box.height > this.#frame.height)
        scroller.scrollTop += box.top + box.height - this.#frame.height;
    }
    this.draw();
    this.#events.point(index);
  }

  /** Where a bar stands on the screen, in CSS pixels from where time begins and from the top. */
  boxOf(index: number): { start: number; end: number; top: number; height: number } | undefined {
    const frame = this.#frame;
    if (!frame || index >= frame.view.items.length) return undefined;
    const { start, end } = measureBar(frame, index, { start: 0, end: 0, coreStart: 0, coreEnd: 0 });
    const row = rowOf(frame.view.store, index);
    const top = rowTop(frame.layout, laneOfRow(frame.layout, row), row) - frame.top;
    return {
      start: Math.max(0, start),
      end: Math.min(frame.scale.width, end),
      top,
      height: frame.layout.rowHeight,
    };
  }

  #schedule(before?: () => void): void {
    if (before) this.#before = before;
    if (this.#request) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      this.#before?.();
      this.#before = undefined;
      this.draw();
    });
  }

  #moveTo(window: TimeWindow): void {
    this.#window = window;
    this.#schedule();
  }

  #pan(right: number, down: number): void {
    if (!this.#view || !this.#frame) return;
    const pixels = this.#mirrored ? right : -right;
    const years = (pixels / this.#frame.scale.width) * (this.#window.to - this.#window.from);
    this.#moveTo(panWindow(this.#window, years, this.#view.extent));
    this.#parts.scroller.scrollTop -= down;
  }

  #recolor(): void {
    this.#surface = undefined;
    this.#schedule();
  }

  #print(printing: boolean): void {
    if (printing && this.#view) this.#window = this.#view.extent;
    this.#printing = printing;
    this.draw();
  }

  #hover(event: PointerEvent | undefined): void {
    const index = event && this.#hit(event);
    this.#parts.scroller.classList.toggle('over-bar', index !== undefined);
    this.#events.point(index);
  }

  #choose(event: MouseEvent): void {
    const index = this.#hit(event);
    if (index === undefined) return;
    this.active = index;
    this.#schedule();
    this.#events.choose(index);
  }

  /** Distance of a place on the screen from where time begins. */
  #startOf(clientX: number): number {
    const { left, right } = this.#parts.screen.getBoundingClientRect();
    return this.#mirrored ? right - clientX : clientX - left;
  }

  #yearAt(clientX: number): number {
    return this.#frame ? toYear(this.#frame.scale, this.#startOf(clientX)) : 0;
  }

  /** The bar at a place: the one whose element is there, or the nearest within reach. */
  #hit(event: MouseEvent): number | undefined {
    const frame = this.#frame;
    if (!frame) return undefined;
    for (const target of event.composedPath()) {
      if (target instanceof HTMLElement && target.dataset['index']) return Number(target.dataset['index']);
    }
    const row = rowAt(
      frame.layout,
      event.clientY - this.#parts.screen.getBoundingClientRect().top + frame.top,
    );
    if (row === undefined) return undefined;
    const x = this.#startOf(event.clientX);
    const pixel = (frame.scale.to - frame.scale.from) / frame.scale.width;
    const around = {
      from: toYear(frame.scale, x - REACH),
      to: toYear(frame.scale, x + REACH),
    };
    let best: number | undefined;
    let least = REACH;
    visitRow(frame.view.store, row, around, pixel / 4, (first) => {
      const { start, end } = measureBar(frame, first, { start: 0, end: 0, coreStart: 0, coreEnd: 0 });
      const distance = Math.max(start - x, x - end, 0);
      if (distance < least) [best, least] = [first, distance];
    });
    return best;
  }

  #firstInView(): number {
    const { store, lanes, items } = this.#view as TimelineView;
    const chosen = items.findIndex(({ person, kind }) => person === this.#selected && kind === 'reign');
    if (chosen >= 0 && this.#selected !== undefined) return chosen;
    for (const { firstRow } of lanes) {
      const index = firstFrom(store, firstRow, this.#window.from);
      if (index < (store.rows[firstRow + 1] ?? 0)) return index;
    }
    return 0;
  }

  /** Width of a label's text. Remembered: the same few names are measured in every frame. */
  #measure(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined && this.#media) {
      if (this.#widths.size === 0) {
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(this.#parts.labels);
        this.#media.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      }
      width = this.#media.measureText(text).width;
      this.#widths.set(text, width);
    }
    return width ?? 0;
  }
}

function createSurface(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement, ratio: number): Surface {
  return { context, palette: readPalette(canvas), ratio, hatch: createHatch(context, ratio) };
}
