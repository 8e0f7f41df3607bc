import { bare } from '../../model/bare.js';
import { navigate } from '../../model/timeline/navigate.js';
import type { Step } from '../../model/timeline/navigate.js';
import { toYear } from '../../model/timeline/scale.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import { ticksOf } from '../../model/timeline/ticks.js';
import { barUnder, firstBar, keptTop, placeOf, yearAt } from './scene/bar-place.js';
import type { BarPlace } from './scene/bar-place.js';
import type { DrawingParts } from './drawing/drawing-parts.js';
import type { Frame } from './scene/frame.js';
import { readStyle } from './drawing/drawing-style.js';
import type { DrawingStyle, Palette } from './drawing/drawing-style.js';
import { Layers } from './drawing/layers.js';
import { houseShadows } from './drawing/house-shadows.js';
import { listenToGestures } from './interaction/gestures.js';
import type { LabelContext } from './drawing/label-layer.js';
import type { LabelTexts } from './scene/labels.js';
import { layoutOf } from './scene/layout.js';
import { Marks } from './scene/marks.js';
import { sceneOf } from './scene/scene.js';
import type { Scene } from './scene/scene.js';
import { labelTexts } from './view/label-texts.js';
import { textMeasure } from './drawing/text-measure.js';
import { PRINT_WIDTH } from './print-width.js';
import type { TimelineView } from './view/timeline-view.js';
import { Viewport } from './interaction/viewport.js';
import { onWidth } from '../shared/controllers/width-observer.js';

/** What the drawing tells its element. */
export interface DrawingEvents {
  /** The drawing knows how wide it is, or is wider or narrower than before, in CSS pixels. */
  readonly resize: (width: number) => void;
  /** A bar was chosen. */
  readonly choose: (index: number) => void;
  /** A bar is pointed at or has the focus; or none. */
  readonly point: (index: number | undefined) => void;
  /** Another stretch of time is in view. */
  readonly range: (window: TimeWindow) => void;
  /** A picture has been drawn. */
  readonly drawn: (scene: Scene, palette: Palette) => void;
}

/** What to show, and how. */
export interface Picture extends LabelContext {
  readonly view: TimelineView;
  /** Id of the person whose bars are marked. */
  readonly selected: string | undefined;
}

/** Adds marks to a picture. */
export type Overlay = (scene: Scene) => void;

/** Pixels between two ticks of the axis, at least about so many. */
const TICK_GAP = 76;

/** Device pixels on paper for each CSS pixel. */
const PRINT_RATIO = 3;

/**
 * The drawing of a timeline: draws what is in view at most once a frame, and answers hands and keys. It draws nothing
 * before it has told its width.
 */
export class Drawing {
  /** The bar that keys move from: the active descendant of the list box. */
  active: number | undefined;
  readonly #parts: DrawingParts;
  readonly #events: DrawingEvents;
  readonly #layers: Layers;
  readonly #viewport: Viewport;
  readonly #abort: AbortController;
  /** The window in which it is seen. */
  readonly #view: (Window & typeof globalThis) | null;
  readonly #ignoreWidth: () => void;
  #picture: Picture | undefined;
  #width = 0;
  #style: DrawingStyle | undefined;
  /** The style has just been read, with the width that the next picture is for. */
  #styleIsFresh = false;
  #texts: LabelTexts | undefined;
  readonly #marks = new Marks();
  #scene: Scene | undefined;
  #overlay: Overlay | undefined;
  #request = 0;
  #printing = false;
  /** How far the lanes were scrolled before they were printed. */
  #top = 0;
  /** The time that was last said to be in view. */
  #told: TimeWindow | undefined;

  constructor(parts: DrawingParts, events: DrawingEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#view = parts.scroller.ownerDocument.defaultView;
    this.#abort = new (this.#view ?? window).AbortController();
    this.#layers = new Layers(parts);
    const { signal } = this.#abort;
    const { scroller, canvas } = parts;
    this.#viewport = new Viewport(scroller, () => this.#schedule(), signal);
    listenToGestures(
      scroller,
      {
        pan: (right, down) => this.#pan(right, down),
        zoom: (factor, clientX) =>
          this.#viewport.zoom(factor, this.#frame && yearAt(this.#frame, parts.screen, clientX)),
        hover: (event) => this.#hover(event),
        leave: (to) => this.#leave(to),
        choose: (event) => this.#choose(event),
      },
      signal,
    );
    const ending = bare({ signal });
    // Nothing else tells that a colour has changed: it may come from a property of the page, the scheme of any ancestor,
    // or the system. So the style sheet gives the canvas's colours a moment's transition, whose end is heard of here.
    canvas.addEventListener('transitionend', () => this.#restyle(), ending);
    this.#ignoreWidth = onWidth(parts.labels, {
      read: (width) => {
        if (this.#printing) return;
        this.#width = width;
        this.#readStyle();
        this.#styleIsFresh = true;
      },
      draw: () => {
        if (!this.#printing) events.resize(this.#width);
      },
    });
  }

  /** Stops listening. The drawing cannot be used any more. */
  disconnect(): void {
    this.#abort.abort();
    this.#ignoreWidth();
    if (this.#request) this.#view?.cancelAnimationFrame(this.#request);
  }

  /** Whether bars can be drawn at all. */
  get works(): boolean {
    return this.#layers.works;
  }

  /** Time runs from right to left. */
  get mirrored(): boolean {
    return this.#style?.mirrored ?? false;
  }

  /** Shows a picture: a new view whole, but one made anew of the same time in the same window. */
  show(picture: Picture): void {
    // What has just been read with the width still holds: to read it again would lay out the page once more.
    const before = this.#picture;
    const { view, words } = picture;
    this.#picture = picture;
    const hasColors = view === before?.view || !houseShadows(this.#parts.canvas, view.colors);
    if (!this.#styleIsFresh || !hasColors) this.#readStyle();
    this.#styleIsFresh = false;
    if (view !== before?.view || words !== before.words) {
      this.#layers.reset(picture);
      this.#texts = this.#textsOf(picture);
    }
    if (view !== before?.view) {
      this.active = undefined;
      this.#overlay = undefined;
      this.#viewport.setLimits(view.extent);
    }
    this.draw();
  }

  /** Draws now, without waiting for the next frame. */
  draw(): void {
    const [picture, style] = [this.#picture, this.#style];
    const width = this.#printing ? PRINT_WIDTH : this.#width;
    if (!picture || !style || !this.#texts || width === 0) return;
    const { stage, screen } = this.#parts;
    const { view, words, selected } = picture;
    const window = this.#printing ? view.extent : this.#viewport.window;
    const { from, to } = window;
    const most = this.#printing ? Infinity : style.most;
    const layout = layoutOf(view.lanes, {
      room: most,
      width,
      zoom: (view.extent.to - view.extent.from) / (to - from),
      pixelsPerYear: width / (to - from),
      unit: style.unit,
      eras: view.eras.length > 0,
    });
    const height = Math.min(layout.height, most);
    stage.style.setProperty('block-size', `${layout.height}px`);
    screen.style.setProperty('block-size', `${height}px`);
    // What is looked at stays where it is when rows grow.
    const before = this.#frame;
    if (before?.view === view && before.layout.height !== layout.height)
      this.#viewport.scrollTo(keptTop(before, layout, this.active));
    const frame: Frame = {
      view,
      layout,
      scale: { from, to, width },
      top: this.#printing ? 0 : Math.min(this.#viewport.top, layout.height - height),
      height,
      ratio: this.#printing ? PRINT_RATIO : Math.min(this.#view?.devicePixelRatio || 1, 3),
      mirrored: style.mirrored,
      ticks: ticksOf(window, width, TICK_GAP),
      selected,
    };
    const scene = sceneOf(frame, this.active, this.#texts, this.#marks);
    if (!this.#printing) this.#overlay?.(scene);
    this.#scene = scene;
    this.#layers.update(scene, this.active, style.palette, words.dates);
    this.#events.drawn(scene, style.palette);
    if (!this.#printing) this.#tell(window);
  }

  /** Says which time is in view, but for the first. */
  #tell(window: TimeWindow): void {
    const { from, to } = this.#told ?? window;
    this.#told = window;
    if (from !== window.from || to !== window.to) this.#events.range(window);
  }

  /** What is drawn now, with its colours and its elements; `undefined` while there is nothing. */
  snapshot(): { scene: Scene; palette: Palette; parts: DrawingParts } | undefined {
    this.draw();
    const [frame, style, texts] = [this.#frame, this.#style, this.#texts];
    if (!frame || !style || !texts || !this.works) return undefined;
    return { scene: sceneOf(frame, undefined, texts), palette: style.palette, parts: this.#parts };
  }

  /** Draws for paper, which shows all of the time in the colours of the light scheme; or again for the screen, as before. */
  print(printing: boolean): void {
    const { drawing, canvas, axis } = this.#parts;
    if (printing) this.#top = this.#viewport.top;
    this.#printing = printing;
    drawing.classList.toggle('printed', printing);
    // At once: in the midst of a transition colours would be read as something between.
    canvas.style.setProperty('transition', 'none');
    this.#readStyle();
    canvas.style.removeProperty('transition');
    // Nothing moves from the screen to paper.
    this.#scene = undefined;
    this.draw();
    // Not scaled, whatever it is shown on.
    const { blockSize } = (this.#view ?? window).getComputedStyle(axis);
    const height = parseFloat(blockSize) + (this.#frame?.layout.height ?? 0);
    drawing.style.setProperty('--_printed-height', `${height}px`);
    if (!printing) this.#viewport.scrollTo(this.#top);
  }

  /** Zooms by key or button, with a short movement, about the active bar if it is in view. */
  zoom(factor: number): void {
    const { active } = this;
    const place = active === undefined ? undefined : this.placeOf(active);
    const middle = place && (place.start + place.end) / 2;
    const anchor =
      this.#frame && middle !== undefined && middle > 0 && middle < this.#frame.scale.width
        ? toYear(this.#frame.scale, middle)
        : undefined;
    this.#viewport.zoomSmoothly(factor, anchor);
  }

  /** The time in view. */
  get window(): TimeWindow {
    return this.#viewport.window;
  }

  /** Shows a stretch of time, as far as there is any. */
  showWindow(window: TimeWindow, smoothly: boolean): void {
    this.#viewport.show(window, smoothly);
  }

  /** Shows everything. */
  fit(): void {
    this.#viewport.fit();
  }

  /** Makes another bar the active one, and brings it into view. */
  step(step: Step): void {
    const view = this.#frame?.view;
    this.activate(
      view && this.active !== undefined ? navigate(view.store, view.lanes, this.active, step) : undefined,
    );
  }

  /** Makes a bar the active one and brings it into view: the given one, or the first in view if none is yet. */
  activate(index = this.active ?? (this.#frame && firstBar(this.#frame))): void {
    const view = this.#frame?.view;
    if (!view || index === undefined || index >= view.items.length) return;
    this.active = index;
    const { earliestStart, latestEnd } = view.store;
    this.#viewport.reveal({ from: earliestStart[index] ?? 0, to: latestEnd[index] ?? 0 });
    this.draw();
    const place = this.placeOf(index);
    if (place && this.#frame) this.#viewport.scrollInto(place.top, place.height, this.#frame.height);
    this.draw();
    this.#events.point(index);
  }

  /** What is added to every picture on the screen; on paper nothing is pointed at. */
  set overlay(overlay: Overlay | undefined) {
    if (overlay === this.#overlay) return;
    this.#overlay = overlay;
    this.#schedule();
  }

  /** Describes a bar to assistive technology, beside the age. */
  describe(index: number, text: string): void {
    this.#layers.describe(index, text);
  }

  /** Where a bar stands on the screen. */
  placeOf(index: number): BarPlace | undefined {
    return this.#frame && placeOf(this.#frame, index);
  }

  #schedule(): void {
    if (!this.#view?.requestAnimationFrame) return this.draw();
    this.#request ||= this.#view.requestAnimationFrame(() => {
      this.#request = 0;
      this.draw();
    });
  }

  #pan(right: number, down: number): void {
    if (!this.#frame) return;
    const { scale, mirrored } = this.#frame;
    const years = ((mirrored ? right : -right) / scale.width) * (scale.to - scale.from);
    this.#viewport.pan(years);
    if (down) this.#parts.scroller.scrollTop -= down;
  }

  /** Reads colours, font and direction anew. */
  #readStyle(): void {
    const { scroller, canvas, labels } = this.#parts;
    this.#style = readStyle(scroller, canvas, labels);
    if (this.#picture) this.#texts = this.#textsOf(this.#picture);
  }

  #textsOf({ view, dataset, words }: Picture): LabelTexts {
    const measure = textMeasure(this.#parts.scroller.ownerDocument, this.#style?.font ?? '');
    return labelTexts(view, dataset, words, measure);
  }

  get #frame(): Frame | undefined {
    return this.#scene?.frame;
  }

  #restyle(): void {
    this.#readStyle();
    this.#schedule();
  }

  #hover(event: PointerEvent | undefined): void {
    const index = event && this.#frame && barUnder(this.#frame, this.#parts.screen, event);
    this.#parts.scroller.classList.toggle('over-bar', index !== undefined);
    this.#events.point(index);
  }

  #leave(to: EventTarget | null): void {
    // From a bar the pointer may go on to its tooltip.
    if (!this.#parts.tooltip.contains(to as Node | null)) this.#hover(undefined);
  }

  #choose(event: MouseEvent): void {
    const index = this.#frame && barUnder(this.#frame, this.#parts.screen, event);
    if (index === undefined) return this.#events.point(undefined);
    const again = this.active === index && !this.#parts.tooltip.hidden;
    this.active = index;
    this.#schedule();
    // A finger cannot point: its first tap tells of the bar, and the second chooses.
    const isFinger = 'pointerType' in event && event.pointerType === 'touch';
    if (isFinger && !again) this.#events.point(index);
    else this.#events.choose(index);
  }
}
