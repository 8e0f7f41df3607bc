import type { ReactiveController } from 'lit';
import { ByzRangeChangeEvent } from '../../events.js';
import { BesideDrawing } from './controllers/beside-drawing.js';
import { Drawing } from './drawing.js';
import { drawingParts } from './drawing/drawing-parts.js';
import type { TimelineController } from './timeline-controller.js';

/** Bars that can be drawn in the task that made their view. */
const FEW = 500;

/** What a drawing needs from its element. */
export interface DrawingHost {
  /** A bar was chosen. */
  readonly choose: (index: number) => void;
  /** A bar is pointed at or has the focus; or none. */
  readonly point: (index: number | undefined) => void;
  /** Id of the person whose bars are marked. */
  readonly selected: () => string | undefined;
  /** Bars cannot be drawn: the lists take their place. */
  readonly fail: () => void;
}

/** Creates the drawing once its elements exist, and keeps it up to date. */
export class DrawingController implements ReactiveController {
  readonly timeline: TimelineController;
  /** The drawing; `undefined` while there is nothing to draw. */
  drawing: Drawing | undefined;
  readonly #actions: DrawingHost;
  readonly #beside = new BesideDrawing(
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
    const { choose, point, selected, fail } = this.#actions;
    if (!shown || !parts || !host.isConnected) {
      this.#drop();
    } else if (!this.drawing) {
      // Its first report of its width makes it draw, before the page is painted.
      this.drawing = new Drawing(parts, {
        choose,
        point,
        resize: (width) => {
          this.timeline.answers.width = width;
          host.requestUpdate();
        },
        range: ({ from, to }) => host.dispatchEvent(new ByzRangeChangeEvent(from, to)),
        drawn: (scene, palette) => {
          // The second axis may have come or gone.
          const now = drawingParts(host.renderRoot);
          const { dataset } = this.timeline.shown ?? {};
          if (!now || !dataset) return;
          const { words, loadsImages } = this.timeline;
          this.#beside.update(now, scene, palette, { dataset, words, loadsImages });
        },
      });
      if (!this.drawing.works) fail();
      // Reports come after Chromium has noted where things stand: what they draw counts as a shift of the page.
      else if (shown.view.items.length < FEW) queueMicrotask(() => this.drawing?.measure());
    } else {
      const { view, dataset, life, rulers } = shown;
      this.drawing.show({ view, dataset, words, selected: life ? undefined : selected(), rulers });
    }
  }

  #drop(): void {
    this.drawing?.disconnect();
    this.drawing = undefined;
  }
}
