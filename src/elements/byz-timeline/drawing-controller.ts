import type { ReactiveController } from 'lit';
import { ByzRangeChangeEvent } from '../../events.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import { DrawingExtras } from './controllers/drawing-extras.js';
import { Drawing } from './drawing.js';
import { drawingParts } from './drawing/drawing-parts.js';
import type { TimelineController } from './timeline-controller.js';
import type { TimelineView } from './view/timeline-view.js';

/** Maximum number of bars that are drawn in the same task in which their view is made. */
const FEW = 500;

/** What a drawing needs from its element. */
export interface DrawingHost {
  /** The reader chose a bar. */
  readonly choose: (index: number) => void;
  /** A bar is hovered or focused; `undefined` if none is any more. */
  readonly point: (index: number | undefined) => void;
  /** The picture has changed: the tooltip follows its bar. */
  readonly follow: () => void;
  /** Id of the person whose bars are marked. */
  readonly selected: () => string | undefined;
  /** The browser has no canvas: the lists replace the drawing. */
  readonly fail: () => void;
}

/** Creates the drawing once its elements exist, and keeps it up to date. */
export class DrawingController implements ReactiveController {
  readonly timeline: TimelineController;
  /** The drawing; `undefined` while there is nothing to draw. */
  drawing: Drawing | undefined;
  readonly #actions: DrawingHost;
  /** The visible range when the element was removed from the page. */
  #kept: [view?: TimelineView | undefined, window?: TimeWindow | undefined] = [];
  /** The visible range that was last reported. */
  #reported: TimeWindow | undefined;
  readonly #extras = new DrawingExtras(
    (window) => this.drawing?.showWindow(window, false),
    (people) => this.timeline.data.more(people),
    () => this.drawing?.draw(),
  );

  constructor(timeline: TimelineController, actions: DrawingHost) {
    this.timeline = timeline;
    this.#actions = actions;
    timeline.host.addController(this);
  }

  hostConnected(): void {
    // The drawing was dropped when the element was disconnected.
    const { host } = this.timeline;
    if (host.hasUpdated) host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#drop();
  }

  hostUpdated(): void {
    const { host, shown, words } = this.timeline;
    const parts = drawingParts(host.renderRoot);
    const { choose, point, follow, selected, fail } = this.#actions;
    if (!shown || !parts || !host.isConnected) {
      this.#drop();
    } else if (!this.drawing) {
      // It draws when its width is first reported, which is before the page is painted.
      this.drawing = new Drawing(parts, {
        choose,
        point,
        resize: (width) => {
          this.timeline.answers.width = width;
          host.requestUpdate();
        },
        range: (window) => this.#report(window),
        add: (scene, texts) => this.#extras.add(scene, texts),
        drawn: (scene, palette) => {
          // The second axis may have been added or removed.
          const now = drawingParts(host.renderRoot);
          const { dataset } = this.timeline.shown ?? {};
          if (!now || !dataset) return;
          const { words, loadsImages } = this.timeline;
          this.#extras.update(now, scene, palette, { dataset, words, loadsImages });
          follow();
        },
      });
      if (!this.drawing.works) fail();
      // Chromium reports widths after it has recorded positions for layout shifts: what is drawn then counts as a
      // shift.
      else if (shown.view.items.length < FEW) queueMicrotask(() => this.drawing?.measure());
    } else {
      const { view, dataset, life, rulers } = shown;
      this.drawing.show({ view, dataset, words, selected: life ? undefined : selected(), rulers });
      const [before, window] = this.#kept;
      if (before === view && window) this.drawing.showWindow(window, false);
      this.#kept = [];
    }
  }

  /** Reports the visible range when it changes; the initial range is not a change. */
  #report(window: TimeWindow): void {
    const { from, to } = this.#reported ?? window;
    this.#reported = window;
    if (from !== window.from || to !== window.to)
      this.timeline.host.dispatchEvent(new ByzRangeChangeEvent(window.from, window.to));
  }

  #drop(): void {
    const { timeline, drawing } = this;
    if (drawing) this.#kept = [timeline.shown?.view, drawing.window];
    drawing?.disconnect();
    this.drawing = this.#reported = undefined;
  }
}
