import { navigate } from '../../model/timeline/navigate.js';
import type { Step } from '../../model/timeline/navigate.js';
import { toYear } from '../../model/timeline/scale.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import { paperFrame, screenFrame } from './drawing/choose-frame.js';
import { DrawingLook } from './drawing/drawing-look.js';
import type { DrawingParts } from './drawing/drawing-parts.js';
import type { Palette } from './drawing/drawing-style.js';
import { Layers } from './drawing/layers.js';
import type { DrawingEvents, Overlay, Picture } from './drawing/picture.js';
import { PrintMode } from './drawing/print-mode.js';
import { listenToHands } from './interaction/hands.js';
import { Viewport } from './interaction/viewport.js';
import { firstBar, keptTop, placeOf, stripAt } from './scene/bar-place.js';
import type { BarPlace } from './scene/bar-place.js';
import type { Frame } from './scene/frame.js';
import { Marks } from './scene/marks.js';
import { addOverlay, sceneOf } from './scene/scene.js';
import type { Scene } from './scene/scene.js';

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
  readonly #look: DrawingLook;
  readonly #viewport: Viewport;
  readonly #printMode: PrintMode;
  readonly #abort: AbortController;
  /** The window in which it is seen. */
  readonly #view: (Window & typeof globalThis) | null;
  #picture: Picture | undefined;
  readonly #marks = new Marks();
  #scene: Scene | undefined;
  #overlay: Overlay | undefined;
  #request = 0;
  /** The time that was last said to be in view. */
  #told: TimeWindow | undefined;

  constructor(parts: DrawingParts, events: DrawingEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#view = parts.scroller.ownerDocument.defaultView;
    this.#abort = new (this.#view ?? window).AbortController();
    this.#layers = new Layers(parts);
    const { signal } = this.#abort;
    const redraw = (): void => this.#schedule();
    this.#viewport = new Viewport(parts.scroller, redraw, signal);
    const hands = {
      frame: () => this.#frame,
      point: events.point,
      press: (index: number, isFinger: boolean) => this.#press(index, isFinger),
    };
    listenToHands(parts, this.#viewport, hands, signal);
    this.#look = new DrawingLook(parts, redraw, events.resize, signal);
    this.#printMode = new PrintMode(parts, this.#look, this.#viewport);
  }

  /** Stops listening. The drawing cannot be used any more. */
  disconnect(): void {
    this.#abort.abort();
    this.#look.disconnect();
    if (this.#request) this.#view?.cancelAnimationFrame(this.#request);
  }

  /** Has itself drawn now, without waiting for the first report of its width. */
  measure(): void {
    this.#look.measure();
  }

  /** Whether bars can be drawn at all. */
  get works(): boolean {
    return this.#layers.works;
  }

  /** Time runs from right to left. */
  get mirrored(): boolean {
    return this.#look.style?.mirrored ?? false;
  }

  /** Shows a picture: a new view whole, but one made anew of the same time in the same window. */
  show(picture: Picture): void {
    const before = this.#picture;
    const { view } = picture;
    this.#picture = picture;
    if (this.#look.take(picture)) this.#layers.reset(picture);
    if (view !== before?.view) {
      this.active = undefined;
      this.#overlay = undefined;
      this.#viewport.setLimits(view.extent);
    }
    this.draw();
  }

  /** Draws now, without waiting for the next frame. */
  draw(): void {
    const { style, texts, width, printing } = this.#look;
    const picture = this.#picture;
    if (!picture || !style || !texts || width === 0) return;
    const { view, words, rulers } = picture;
    const { drawing, stage, screen } = this.#parts;
    // Each row has its own axis, so a second axis would have no place.
    const canWrap = !drawing.querySelector('.second');
    const made = printing
      ? paperFrame(picture, style, canWrap)
      : screenFrame(picture, style, canWrap, this.#viewport, width, this.#view?.devicePixelRatio);
    const { layout, height, strips } = made;
    drawing.classList.toggle('wrapped', strips !== undefined);
    stage.style.setProperty('block-size', `${layout.height}px`);
    screen.style.setProperty('block-size', `${height}px`);
    // What is looked at stays where it is when rows grow.
    const before = this.#frame;
    if (before?.view === view && before.layout.height !== layout.height)
      this.#viewport.scrollTo(keptTop(before, made, this.active));
    const top = printing ? 0 : Math.min(this.#viewport.top, layout.height - height);
    const scene = sceneOf({ ...made, top }, this.active, texts, rulers, this.#marks);
    if (!printing && this.#overlay) addOverlay(this.#overlay, scene);
    this.#scene = scene;
    this.#layers.update(scene, this.active, style.palette, words.dates);
    this.#events.drawn(scene, style.palette);
    if (!printing) this.#tell(this.#viewport.window);
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
    const frame = this.#frame;
    const { style, texts } = this.#look;
    if (!frame || !style || !texts || !this.works) return undefined;
    return {
      scene: sceneOf(frame, undefined, texts, this.#picture?.rulers),
      palette: style.palette,
      parts: this.#parts,
    };
  }

  /** Draws everything for paper, or again what was on the screen. */
  print(printing: boolean): void {
    this.#printMode.set(printing, () => {
      // Scroll positions on paper and on the screen have nothing to do with each other.
      this.#scene = undefined;
      this.draw();
      return this.#frame;
    });
  }

  /** Zooms by key or button, with a short movement, about the active bar if it is in view. */
  zoom(factor: number): void {
    const { active } = this;
    const place = active === undefined ? undefined : this.placeOf(active);
    const middle = place && (place.start + place.end) / 2;
    if (!this.#frame) return;
    const { start, frame } = stripAt(this.#frame, place?.top ?? 0);
    const anchor =
      middle !== undefined && middle > 0 && middle < this.#frame.scale.width
        ? toYear(frame.scale, middle - start)
        : undefined;
    if (factor < 1) this.#viewport.enter(frame.scale);
    this.#viewport.zoomSmoothly(factor, anchor);
  }

  /** The time in view; `undefined` until something is drawn. */
  get window(): TimeWindow | undefined {
    return this.#scene && this.#viewport.window;
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

  get #frame(): Frame | undefined {
    return this.#scene?.frame;
  }

  #press(index: number, isFinger: boolean): void {
    const again = this.active === index && !this.#parts.tooltip.hidden;
    this.active = index;
    this.#schedule();
    // A finger cannot point: its first tap tells of the bar, and the second chooses.
    if (isFinger && !again) this.#events.point(index);
    else this.#events.choose(index);
  }
}
