import type { Choosing } from './choosing.js';
import { ContemporariesController } from './contemporaries.js';
import type { DrawingController } from '../drawing-controller.js';
import { drawingParts } from '../drawing/drawing-parts.js';
import { fillTooltip, isVisible, placeTooltip } from '../interaction/tooltip.js';
import type { TimelineContent } from '../timeline-answers.js';
import type { ContemporaryList } from '../tools/contemporaries.js';
import { WindowListener } from './window-listener.js';

/** Handles the bar that is hovered or focused: shows its tooltip and marks its contemporaries. */
export class Pointing {
  readonly #drawings: DrawingController;
  readonly #choosing: Choosing;
  readonly #contemporaries: ContemporariesController;
  #pointed: number | undefined;

  constructor(drawings: DrawingController, choosing: Choosing) {
    const { host } = drawings.timeline;
    this.#drawings = drawings;
    this.#choosing = choosing;
    this.#contemporaries = new ContemporariesController(host, () => this.point(this.#pointed));
    new WindowListener(host, 'keydown', (event) => this.#hide(event));
  }

  /** Points at a bar, or at none. */
  readonly point = (index = -1): void => {
    const { drawing, timeline } = this.#drawings;
    const { host, shown, words } = timeline;
    const parts = drawingParts(host.renderRoot);
    if (!parts) return;
    const item = shown?.view.items[index];
    const place = drawing?.placeOf(index);
    const visible = shown && item && place && isVisible(place, parts);
    this.#pointed = visible ? index : undefined;
    parts.tooltip.hidden = !visible;
    const contemporaries = visible ? this.#contemporaries.of(shown, index) : undefined;
    if (drawing) drawing.overlay = contemporaries?.mark;
    if (!visible) return;
    if (contemporaries) drawing?.describe(index, contemporaries.text);
    const { credit } = parts.labels.querySelector<HTMLElement>(`#bar-${index} > .portrait`)?.dataset ?? {};
    fillTooltip(parts.tooltip, item, shown.dataset, words, this.#choosing, contemporaries?.text, credit);
    placeTooltip(parts, place, drawing?.mirrored ?? false);
  };

  /** Keeps the tooltip at its bar when the picture has changed, as long as the bar is in it. */
  readonly follow = (): void => {
    if (this.#pointed !== undefined) this.point(this.#pointed);
  };

  /** Hides the tooltip and the marks. */
  readonly leave = (): void => this.point();

  /** A person's contemporaries; `undefined` until the code that finds them is loaded. */
  contemporaries(shown: TimelineContent, person: string | undefined): ContemporaryList | undefined {
    return this.#contemporaries.list(shown, person);
  }

  /** The first Escape closes the tooltip, wherever the focus is. */
  #hide(event: KeyboardEvent): void {
    const tooltip = event.key === 'Escape' && drawingParts(this.#drawings.timeline.host.renderRoot)?.tooltip;
    if (!tooltip || tooltip.hidden) return;
    this.point();
    event.preventDefault();
    event.stopPropagation();
  }
}
