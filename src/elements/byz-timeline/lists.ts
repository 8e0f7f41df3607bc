import type { LitElement } from 'lit';
import { isOnServer } from '../../context/server.js';
import type { ListState } from './draw-chronology.js';
import type { TimelineContent } from './timeline-controller.js';

/** How far the reader has opened the lists of many rulers. */
export class Lists implements ListState {
  readonly listed = new Map<number, number>();
  readonly #host: LitElement;
  #open = false;
  #shown: TimelineContent | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get open(): boolean {
    return this.#open;
  }

  set open(open: boolean) {
    if (open === this.#open) return;
    this.#open = open;
    this.#host.requestUpdate();
  }

  get drawn(): boolean {
    return this.#open || isOnServer(this.#host);
  }

  /** The state for what is shown: the lists of something else begin again at their first page. */
  of(shown: TimelineContent): this {
    if (shown !== this.#shown) this.listed.clear();
    this.#shown = shown;
    return this;
  }

  readonly onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
  };

  readonly onMore = (lane: number, listed: number): void => {
    this.listed.set(lane, listed);
    this.#host.requestUpdate();
  };
}
