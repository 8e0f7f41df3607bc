import type { LitElement } from 'lit';
import { isOnServer } from '../../../context/server.js';
import { LANES_SIZE, PAGE_SIZE } from './list-state.js';
import type { ListState } from './list-state.js';
import type { TimelineContent } from '../timeline-answers.js';

/** Number of entries per lane in server-rendered lists, whose readers cannot ask for more. */
const SERVED_SIZE = 100;

/** How much of the lists of many rulers is shown. */
export class Lists implements ListState {
  readonly #listed = new Map<number, number>();
  readonly #host: LitElement;
  #lanes = LANES_SIZE;
  #open = false;
  #printing = false;
  #shown: TimelineContent | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get open(): boolean {
    return this.#open || this.#printing;
  }

  set open(open: boolean) {
    if (open === this.#open) return;
    this.#open = open;
    this.#host.requestUpdate();
  }

  get drawn(): boolean {
    return this.open || isOnServer(this.#host);
  }

  /** The state for this content; new content starts again at the first page. */
  of(shown: TimelineContent): this {
    if (this.#printing) return this;
    if (shown !== this.#shown) {
      this.#listed.clear();
      this.#lanes = LANES_SIZE;
    }
    this.#shown = shown;
    return this;
  }

  /** While printing, everything is listed, because paper cannot be expanded. */
  set printing(printing: boolean) {
    this.#printing = printing;
    this.#host.requestUpdate();
  }

  get lanes(): number {
    return this.#printing || isOnServer(this.#host) ? Infinity : this.#lanes;
  }

  listedIn(lane: number): number {
    if (this.#printing) return Infinity;
    if (isOnServer(this.#host)) return SERVED_SIZE;
    const lanes = Math.min(this.#shown?.view.lanes.length ?? 1, LANES_SIZE);
    return this.#listed.get(lane) ?? Math.floor(PAGE_SIZE / (lane < 0 ? 1 : lanes));
  }

  readonly onToggle = (event: Event): void => {
    if (!this.#printing) this.open = (event.target as HTMLDetailsElement).open;
  };

  readonly onMore = (lane: number, listed: number): void => {
    this.#listed.set(lane, listed);
    this.#host.requestUpdate();
  };

  readonly onMoreLanes = (lanes: number): void => {
    this.#lanes = lanes;
    this.#host.requestUpdate();
  };
}
