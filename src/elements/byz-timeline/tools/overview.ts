import { toolWords } from '../../../i18n/timeline/tool-words.js';
import type { Words } from '../../../i18n/words.js';
import { bare } from '../../../model/bare.js';
import { formatDate } from '../../../model/date/core.js';
import type { Moment } from '../../../model/date/core.js';
import { panWindow, toPixel, toYear } from '../../../model/timeline/scale.js';
import type { Scale, TimeWindow } from '../../../model/timeline/scale.js';
import type { Palette } from '../drawing/drawing-style.js';
import { placeElement } from '../drawing/place-element.js';
import type { Scene } from '../scene/scene.js';
import { isSame } from '../slices.js';
import type { TimelineView } from '../view/timeline-view.js';
import { drawSpan } from './draw-span.js';

/** Minimum width of the handle in CSS pixels, as a pointer target (WCAG 2.5.8). */
const MIN_HANDLE = 24;

/** Height of the strip in CSS pixels. */
const HEIGHT = 20;

/** Distances of key presses, relative to the length of the visible range. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 0.1,
  ArrowDown: -0.1,
  PageUp: 1,
  PageDown: -1,
  Home: -Infinity,
  End: Infinity,
};

/** A strip that shows the whole range, with the visible range as a handle. Hidden while the whole range is visible. */
export class Overview {
  readonly #root: HTMLElement;
  readonly #move: (window: TimeWindow) => void;
  readonly #canvas = document.createElement('canvas');
  readonly #handle = document.createElement('div');
  #scale: Scale = { from: 0, to: 1, width: 0 };
  #window: TimeWindow = this.#scale;
  #mirrored = false;
  #drawn: readonly unknown[] = [];
  /** While dragging: years from the start of the visible range to the pointer. */
  #held: number | undefined;

  /**
   * @param root Receives the content and the listeners.
   * @param move Shows another range of time.
   */
  constructor(root: HTMLElement, move: (window: TimeWindow) => void) {
    this.#root = root;
    this.#move = move;
    this.#canvas.ariaHidden = 'true';
    this.#handle.className = 'overview-handle';
    this.#handle.part.add('overview-handle');
    this.#handle.role = 'slider';
    this.#handle.tabIndex = 0;
    root.replaceChildren(this.#canvas, this.#handle);
    this.#handle.addEventListener('keydown', (event) => this.#press(event));
    root.addEventListener('pointerdown', (event) => this.#grip(event));
    root.addEventListener('pointermove', (event) => this.#drag(event));
    root.addEventListener('lostpointercapture', () => (this.#held = undefined));
  }

  /** Updates the strip to match a scene. */
  update({ frame }: Scene, palette: Palette, words: Words): void {
    const { view, scale, mirrored, ratio } = frame;
    const { from, to, width } = scale;
    const { extent } = view;
    const isWhole = to - from > (extent.to - extent.from) * (1 - 1e-9);
    this.#canvas.hidden = this.#handle.hidden = isWhole;
    if (isWhole) return;
    this.#scale = { ...extent, width };
    this.#window = { from, to };
    this.#mirrored = mirrored;
    this.#draw(view, palette, ratio);
    const middle = toPixel(this.#scale, (from + to) / 2);
    const size = Math.max(MIN_HANDLE, ((to - from) / (extent.to - extent.from)) * width);
    const start = Math.max(0, Math.min(middle - size / 2, width - size));
    this.#handle.style.setProperty('inline-size', `${size}px`);
    placeElement(this.#handle, start, 0, frame);
    this.#describe(extent, words);
  }

  #draw(view: TimelineView, palette: Palette, ratio: number): void {
    const madeOf = [view, palette, this.#scale.width, this.#mirrored, ratio];
    if (isSame(madeOf, this.#drawn)) return;
    this.#drawn = madeOf;
    const { width } = this.#scale;
    this.#canvas.width = Math.max(1, Math.round(width * ratio));
    this.#canvas.height = Math.round(HEIGHT * ratio);
    this.#canvas.style.setProperty('inline-size', `${width}px`);
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.setTransform(this.#mirrored ? -ratio : ratio, 0, 0, ratio, this.#mirrored ? width * ratio : 0, 0);
    drawSpan(context, view, this.#scale, HEIGHT, palette);
  }

  #describe(extent: TimeWindow, words: Words): void {
    const { from, to } = this.#window;
    const handle = this.#handle;
    handle.ariaLabel = toolWords(words).overview;
    handle.ariaValueMin = `${Math.floor(extent.from)}`;
    handle.ariaValueMax = `${Math.floor(extent.to)}`;
    handle.ariaValueNow = `${Math.floor((from + to) / 2)}`;
    const year = (time: number): Moment =>
      bare({ type: 'moment', calendar: 'julian', precision: 'year', year: Math.floor(time) } as const);
    const years = bare({ type: 'interval', start: year(from), end: year(to), source: '' } as const);
    handle.ariaValueText = formatDate(years, words.dates);
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const ahead = this.#mirrored ? 'ArrowLeft' : 'ArrowRight';
    const step = /^Arrow(?:Left|Right)$/.test(key) ? (key === ahead ? 0.1 : -0.1) : STEPS[key];
    if (step === undefined || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    this.#moveBy(step * (this.#window.to - this.#window.from));
  }

  #grip(event: PointerEvent): void {
    if (event.button !== 0) return;
    const { from, to } = this.#window;
    const year = this.#yearAt(event.clientX);
    const isHandle = event.composedPath().includes(this.#handle);
    this.#held = isHandle ? year - from : (to - from) / 2;
    this.#root.setPointerCapture(event.pointerId);
    this.#handle.focus();
    event.preventDefault();
    this.#drag(event);
  }

  #drag(event: PointerEvent): void {
    if (this.#held === undefined) return;
    this.#moveBy(this.#yearAt(event.clientX) - this.#held - this.#window.from);
  }

  #yearAt(clientX: number): number {
    const { left, right } = this.#canvas.getBoundingClientRect();
    return toYear(this.#scale, this.#mirrored ? right - clientX : clientX - left);
  }

  #moveBy(years: number): void {
    const { from, to } = this.#scale;
    const most = to - from;
    this.#move(panWindow(this.#window, Math.max(-most, Math.min(years, most)), { from, to }));
  }
}
