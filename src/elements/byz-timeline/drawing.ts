import { navigate } from '../../model/timeline/navigate.js';
import type { Step } from '../../model/timeline/navigate.js';
import { toYear } from '../../model/timeline/scale.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import { Frames } from './drawing/frames.js';
import { DrawingLook } from './drawing/drawing-look.js';
import type { DrawingParts } from './drawing/drawing-parts.js';
import type { Palette } from './drawing/drawing-style.js';
import { Layers } from './drawing/layers.js';
import type { DrawingContent, DrawingEvents, Overlay } from './drawing/drawing-content.js';
import { PrintMode } from './drawing/print-mode.js';
import { listenToPointer } from './interaction/pointer-input.js';
import { Viewport } from './interaction/viewport.js';
import { firstBar, placeOf, stripAt } from './scene/bar-place.js';
import type { BarPlace } from './scene/bar-place.js';
import { barLike } from './view/timeline-item.js';
import type { Frame } from './scene/frame.js';
import { keptHeight, keptTop } from './scene/keep-place.js';
import { Marks } from './scene/marks.js';
import { addOverlay, sceneOf } from './scene/scene.js';
import type { Scene } from './scene/scene.js';

/**
 * The drawing of a timeline: draws what is in view, at most once per frame, and responds to the pointer and the
 * keyboard. It draws nothing until its width is known.
 */
export class Drawing {
  /** The bar from which arrow keys move: the active descendant of the list box. */
  active: number | undefined;
  readonly #parts: DrawingParts;
  readonly #events: DrawingEvents;
  readonly #layers: Layers;
  readonly #look: DrawingLook;
  readonly #viewport: Viewport;
  readonly #printMode: PrintMode;
  readonly #frames: Frames;
  readonly #abort: AbortController;
  /** The window that contains the drawing. */
  readonly #defaultView: (Window & typeof globalThis) | null;
  #content: DrawingContent | undefined;
  readonly #marks = new Marks();
  #scene: Scene | undefined;
  #overlay: Overlay | undefined;
  #request = 0;
  /** The range whose rows were open when the drawing was last drawn. */
  #around: TimeWindow | undefined;

  constructor(parts: DrawingParts, events: DrawingEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#defaultView = parts.scroller.ownerDocument.defaultView;
    this.#abort = new (this.#defaultView ?? window).AbortController();
    this.#layers = new Layers(parts);
    this.#frames = new Frames(parts);
    const { signal } = this.#abort;
    const redraw = (): void => this.#schedule();
    this.#viewport = new Viewport(parts.scroller, redraw, signal);
    const actions = {
      frame: () => this.#frame,
      point: events.point,
      press: (index: number, isFinger: boolean) => this.#press(index, isFinger),
    };
    listenToPointer(parts, this.#viewport, actions, signal);
    this.#look = new DrawingLook(parts, redraw, events.resize, signal);
    this.#printMode = new PrintMode(parts, this.#look, this.#viewport);
  }

  /** Removes all listeners; the drawing cannot be used afterwards. */
  disconnect(): void {
    this.#abort.abort();
    this.#look.disconnect();
    if (this.#request) this.#defaultView?.cancelAnimationFrame(this.#request);
  }

  /** Draws now, without waiting for the first report of the width. */
  measure(): void {
    this.#look.measure();
  }

  /** Whether the browser can draw on a canvas. */
  get works(): boolean {
    return this.#layers.works;
  }

  /** Whether time runs from right to left. */
  get mirrored(): boolean {
    return this.#look.style?.mirrored ?? false;
  }

  /**
   * Shows new content. The visible range is kept if the view has the same extent as before. If there was an active bar,
   * it is the same one then, another of the same person, or the first in view.
   */
  show(content: DrawingContent): void {
    const before = this.#content;
    const { view } = content;
    this.#content = content;
    if (this.#look.take(content)) this.#layers.reset(content);
    const item = before?.view.items[this.active ?? -1];
    if (view !== before?.view) {
      this.active = item && barLike(view.items, item);
      this.#events.point(undefined);
      this.#viewport.setLimits(view.extent);
    }
    this.draw();
    if (!item || this.active !== undefined || !this.#frame) return;
    this.active = firstBar(this.#frame);
    this.draw();
  }

  /** Draws now, without waiting for the next frame. */
  draw(): void {
    const { style, texts, width, printing } = this.#look;
    const content = this.#content;
    if (!content || !style || !texts || width === 0) return;
    const { view, words, rulers } = content;
    const made = printing
      ? this.#frames.forPaper(content, style)
      : this.#frames.forScreen(content, style, width, this.#viewport);
    const { layout } = made;
    const before = this.#frame;
    const height = printing ? made.height : keptHeight(before, made, style.most);
    this.#layers.resize(made, height);
    // If rows change height, scroll so that the content in view stays where it is.
    const { around } = this.#viewport;
    if (before?.view === view && (before.layout.height !== layout.height || around !== this.#around))
      this.#viewport.scrollTo(keptTop(before, made, this.active));
    this.#around = around;
    const top = printing ? 0 : Math.max(0, Math.min(this.#viewport.top, layout.height - height));
    const scene = sceneOf({ ...made, top, height }, this.active, texts, rulers, this.#marks);
    if (!printing) {
      // What lies beyond the visible range would change with every step of a pan.
      if (this.#viewport.isResting) this.#events.add(scene, texts);
      if (this.#overlay) addOverlay(this.#overlay, scene);
    }
    this.#scene = scene;
    this.#layers.update(scene, this.active, style.palette, words.dates);
    this.#events.drawn(scene, style.palette);
    if (!printing) this.#events.range(this.#viewport.window);
  }

  /** The current scene with its colours and elements; `undefined` while nothing is drawn. */
  snapshot(): { scene: Scene; palette: Palette; parts: DrawingParts } | undefined {
    this.#viewport.rest();
    this.draw();
    const frame = this.#frame;
    const { style, texts } = this.#look;
    if (!frame || !style || !texts || !this.works) return undefined;
    const height = Math.min(frame.height, frame.layout.height);
    const scene = sceneOf({ ...frame, height }, undefined, texts, this.#content?.rulers);
    this.#events.add(scene, texts);
    return { scene, palette: style.palette, parts: this.#parts };
  }

  /** Draws everything for paper, or what was on the screen before. */
  print(printing: boolean): void {
    this.#printMode.set(printing, () => {
      // Forget the frame: the scroll position on the screen means nothing on paper.
      this.#scene = undefined;
      this.draw();
      return this.#frame;
    });
  }

  /** Zooms with a short animation, around the active bar if it is in view. */
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

  /** The visible range; `undefined` until something is drawn. */
  get window(): TimeWindow | undefined {
    return this.#scene && this.#viewport.window;
  }

  /** Shows a range of time, within the limits. */
  showWindow(window: TimeWindow, smoothly: boolean): void {
    this.#viewport.show(window, smoothly);
  }

  /** Shows the whole range. */
  fit(): void {
    this.#viewport.fit();
  }

  /** Moves to another bar and scrolls it into view. */
  step(step: Step): void {
    const view = this.#frame?.view;
    this.activate(
      view && this.active !== undefined ? navigate(view.store, view.lanes, this.active, step) : undefined,
    );
  }

  /** Makes a bar active and scrolls it into view. Default: the active bar, or the first in view. */
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

  /** Adds marks to every scene on the screen; paper has no hovered bar. */
  set overlay(overlay: Overlay | undefined) {
    if (overlay === this.#overlay) return;
    this.#overlay = overlay;
    this.#schedule();
  }

  /** Adds to a bar's description for assistive technology, after the age. */
  describe(index: number, text: string): void {
    this.#layers.describe(index, text);
  }

  /** The position of a bar on the screen. */
  placeOf(index: number): BarPlace | undefined {
    return this.#frame && placeOf(this.#frame, index);
  }

  #schedule(): void {
    if (!this.#defaultView?.requestAnimationFrame) return this.draw();
    this.#request ||= this.#defaultView.requestAnimationFrame(() => {
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
    // Touch has no hover: the first tap shows the tooltip, the second one chooses.
    if (isFinger && !again) this.#events.point(index);
    else this.#events.choose(index);
  }
}
