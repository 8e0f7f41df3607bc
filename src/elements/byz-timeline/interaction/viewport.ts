import { bare } from '../../../model/bare.js';
import { panWindow, revealWindow, zoomWindow } from '../../../model/timeline/scale.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { animate } from './animate.js';

/** After a pan, rows collapse and open when nothing has moved for this time, in milliseconds. */
const REST = 250;

/** The visible range of time, and the scroll position of the lanes. Both stay within their limits. */
export class Viewport {
  readonly #scroller: HTMLElement;
  readonly #onMove: () => void;
  readonly #signal: AbortSignal;
  #window: TimeWindow = { from: 0, to: 1 };
  #limits = this.#window;
  #around = this.#window;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #top = 0;
  /** The last time that was asked for as such: a zoom that began before ends. */
  #asked = 0;

  /**
   * @param scroller Scrolls the lanes.
   * @param onMove Called when the viewport has moved, except by {@link reveal} and {@link scrollTo}.
   * @param signal Aborts listening and animations.
   */
  constructor(scroller: HTMLElement, onMove: () => void, signal: AbortSignal) {
    this.#scroller = scroller;
    this.#onMove = onMove;
    this.#signal = signal;
    scroller.addEventListener('scroll', () => this.#onScroll(), bare({ signal, passive: true }));
  }

  /** The visible range. */
  get window(): TimeWindow {
    return this.#window;
  }

  /** The range whose rows are open: the visible range, or while it is panned, the one from which the pan started. */
  get around(): TimeWindow {
    return this.#around;
  }

  /** Whether nothing pans the visible range. */
  get isResting(): boolean {
    return this.#around === this.#window;
  }

  /** Scroll position of the lanes in CSS pixels. */
  get top(): number {
    return this.#top;
  }

  /** Whether the whole range is visible. */
  get isWhole(): boolean {
    const { from, to } = this.#limits;
    return this.#window.from <= from && this.#window.to >= to;
  }

  /** If the whole range is visible, narrows it to a part, from which the next movement continues. */
  enter(part: TimeWindow): void {
    if (this.isWhole) this.#window = { from: part.from, to: part.to };
  }

  /** Sets the whole range. If it has changed, all of it is shown. */
  setLimits(limits: TimeWindow): void {
    const { from, to } = this.#limits;
    if (limits.from !== from || limits.to !== to) {
      this.#asked += 1;
      this.#window = limits;
      this.rest();
    }
    this.#limits = limits;
  }

  /** Shows the whole range. */
  fit(): void {
    this.#asked += 1;
    this.#moveTo(this.#limits);
  }

  /** Moves the visible range by a number of years. */
  pan(years: number): void {
    this.#moveTo(panWindow(this.#window, years, this.#limits));
  }

  /**
   * Makes the visible range `factor` times as long.
   * @param anchor The time that keeps its position; default the middle.
   */
  zoom(factor: number, anchor = (this.#window.from + this.#window.to) / 2): void {
    this.#moveTo(zoomWindow(this.#window, factor, anchor, this.#limits));
  }

  /** Zooms with a short animation. */
  zoomSmoothly(factor: number, anchor?: number): void {
    const asked = this.#asked;
    this.#animate((part) => asked === this.#asked && this.zoom(factor ** part, anchor));
  }

  /**
   * Shows a range of time, within the limits.
   * @param smoothly Whether to animate the movement.
   */
  show(window: TimeWindow, smoothly: boolean): void {
    this.#asked += 1;
    const from = this.#window;
    // Clamp the length as zooming does.
    const to = zoomWindow(window, 1, (window.from + window.to) / 2, this.#limits);
    let done = 0;
    let last = from;
    const move = (part: number): void => {
      // Whatever moves the window meanwhile has the last word.
      if (this.#window !== last) return;
      done += part;
      const between = (a: number, b: number): number => a + (b - a) * done;
      last = done > 1 - 1e-9 ? to : { from: between(from.from, to.from), to: between(from.to, to.to) };
      this.#moveTo(last);
    };
    if (smoothly) this.#animate(move);
    else move(1);
  }

  /** Moves the visible range no farther than needed to bring part of a span well inside it. */
  reveal(span: TimeWindow): void {
    this.#window = revealWindow(this.#window, span, this.#limits);
    this.rest();
  }

  /** Scrolls the lanes, as far as possible. */
  scrollTo(top: number): void {
    this.#scroller.scrollTop = top;
    this.#top = this.#scroller.scrollTop;
  }

  /** Scrolls no farther than needed to show a row; when scrolling up, also the row above it. */
  scrollInto(top: number, rowHeight: number, height: number): void {
    const below = top + rowHeight - height;
    if (top < 0) this.scrollTo(this.#top + top - Math.max(0, Math.min(rowHeight, height - rowHeight)));
    else if (below > 0) this.scrollTo(this.#top + below);
  }

  #animate(move: (part: number) => void): void {
    animate(move, this.#signal, this.#scroller.ownerDocument.defaultView);
  }

  /** The pan has ended: rows collapse and open. */
  rest(): void {
    this.#around = this.#window;
  }

  #moveTo(window: TimeWindow): void {
    const { from, to } = this.#window;
    const length = to - from;
    this.#window = window;
    const isPan = Math.abs(window.to - window.from - length) < length * 1e-9;
    if (isPan && window.from < to && window.to > from) this.#restSoon();
    else this.rest();
    this.#onMove();
  }

  #restSoon(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      if (this.#signal.aborted) return;
      // The pointer may only pause.
      if (this.#scroller.classList.contains('dragging')) return this.#restSoon();
      this.rest();
      this.#onMove();
    }, REST);
  }

  #onScroll(): void {
    this.#top = this.#scroller.scrollTop;
    this.#onMove();
  }
}
