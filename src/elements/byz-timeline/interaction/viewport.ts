import { bare } from '../../../model/bare.js';
import { panWindow, revealWindow, zoomWindow } from '../../../model/timeline/scale.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { animate } from './animate.js';

/** What is in view: a window of time, and how far down the lanes are scrolled. All moves keep within the limits. */
export class Viewport {
  readonly #scroller: HTMLElement;
  readonly #onMove: () => void;
  readonly #signal: AbortSignal;
  #window: TimeWindow = { from: 0, to: 1 };
  #limits = this.#window;
  #top = 0;

  /**
   * @param scroller Scrolls the lanes.
   * @param onMove Called when something else is in view, but not after {@link reveal} and {@link scrollTo}.
   * @param signal Ends listening and movements.
   */
  constructor(scroller: HTMLElement, onMove: () => void, signal: AbortSignal) {
    this.#scroller = scroller;
    this.#onMove = onMove;
    this.#signal = signal;
    scroller.addEventListener('scroll', () => this.#onScroll(), bare({ signal, passive: true }));
  }

  /** The time in view. */
  get window(): TimeWindow {
    return this.#window;
  }

  /** How far the lanes are scrolled, in CSS pixels. */
  get top(): number {
    return this.#top;
  }

  /** Whether all of the time is in view. */
  get isWhole(): boolean {
    const { from, to } = this.#limits;
    return this.#window.from <= from && this.#window.to >= to;
  }

  /** From the whole, goes into a part of it: what follows moves on from there. */
  enter(part: TimeWindow): void {
    if (this.isWhole) this.#window = { from: part.from, to: part.to };
  }

  /** Sets the time that there is to see. Other limits than before are shown whole. */
  setLimits(limits: TimeWindow): void {
    const { from, to } = this.#limits;
    if (limits.from !== from || limits.to !== to) this.#window = limits;
    this.#limits = limits;
  }

  /** Shows everything. */
  fit(): void {
    this.#moveTo(this.#limits);
  }

  /** Moves the window by some years. */
  pan(years: number): void {
    this.#moveTo(panWindow(this.#window, years, this.#limits));
  }

  /**
   * Makes the window `factor` times as long.
   * @param anchor The time that stays where it is; default the middle.
   */
  zoom(factor: number, anchor = (this.#window.from + this.#window.to) / 2): void {
    this.#moveTo(zoomWindow(this.#window, factor, anchor, this.#limits));
  }

  /** The same with a short movement. */
  zoomSmoothly(factor: number, anchor?: number): void {
    const view = this.#scroller.ownerDocument.defaultView;
    animate((part) => this.zoom(factor ** part, anchor), this.#signal, view);
  }

  /**
   * Shows a stretch of time, as far as the limits allow.
   * @param smoothly With a short movement.
   */
  show(window: TimeWindow, smoothly: boolean): void {
    const from = this.#window;
    const length = window.to - window.from;
    const middle = (window.from + window.to) / 2;
    // No shorter and no longer than zooming gives.
    const to = zoomWindow({ from: middle - length / 2, to: middle + length / 2 }, 1, middle, this.#limits);
    let done = 0;
    const move = (part: number): void => {
      done += part;
      const between = (a: number, b: number): number => a + (b - a) * done;
      this.#moveTo(done > 1 - 1e-9 ? to : { from: between(from.from, to.from), to: between(from.to, to.to) });
    };
    if (smoothly) animate(move, this.#signal, this.#scroller.ownerDocument.defaultView);
    else move(1);
  }

  /** Moves the window just so far that some of a stretch of time is well inside it. */
  reveal(span: TimeWindow): void {
    this.#window = revealWindow(this.#window, span, this.#limits);
  }

  /** Scrolls the lanes, as far as they go. */
  scrollTo(top: number): void {
    this.#scroller.scrollTop = top;
    this.#top = this.#scroller.scrollTop;
  }

  /** Scrolls just so far that a row between two heights is in view, on the way up with the row above it. */
  scrollInto(top: number, rowHeight: number, height: number): void {
    const below = top + rowHeight - height;
    if (top < 0) this.scrollTo(this.#top + top - Math.max(0, Math.min(rowHeight, height - rowHeight)));
    else if (below > 0) this.scrollTo(this.#top + below);
  }

  #moveTo(window: TimeWindow): void {
    this.#window = window;
    this.#onMove();
  }

  #onScroll(): void {
    this.#top = this.#scroller.scrollTop;
    this.#onMove();
  }
}
