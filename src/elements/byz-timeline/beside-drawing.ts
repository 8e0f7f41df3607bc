import type { DrawingParts } from './drawing/drawing-parts.js';
import type { Palette } from './drawing/drawing-style.js';
import { Lazy } from './lazy.js';
import type { Scene } from './scene/scene.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
import type { Words } from '../../i18n/words.js';
import { AxisLayer } from './drawing/axis-layer.js';
import type { Overview } from './tools/overview.js';

/** What stands beside the drawing and follows it: the overview and the second axis. Their code comes when it is needed. */
export class BesideDrawing {
  readonly #move: (window: TimeWindow) => void;
  readonly #overviewCode: Lazy<typeof import('./tools/overview.js')>;
  readonly #axisCode: Lazy<typeof import('./tools/byzantine-axis.js')>;
  #overview: { root: HTMLElement; tool: Overview } | undefined;
  #axis: { root: HTMLElement; layer: AxisLayer } | undefined;

  /**
   * @param move Shows another time.
   * @param onLoad Called when code has arrived: the picture is to be given again.
   */
  constructor(move: (window: TimeWindow) => void, onLoad: () => void) {
    this.#move = move;
    this.#overviewCode = new Lazy(() => import('./tools/overview.js'), onLoad);
    this.#axisCode = new Lazy(() => import('./tools/byzantine-axis.js'), onLoad);
  }

  /** Brings both in line with a picture. */
  update({ overview: root, secondAxis }: DrawingParts, scene: Scene, palette: Palette, words: Words): void {
    const { view, scale } = scene.frame;
    const isWhole = scale.from <= view.extent.from && scale.to >= view.extent.to;
    if (this.#overview?.root !== root) this.#overview = undefined;
    if (!this.#overview && !isWhole) {
      const { code } = this.#overviewCode;
      if (code) this.#overview = { root, tool: new code.Overview(root, this.#move) };
    }
    this.#overview?.tool.update(scene, palette, words);
    if (this.#axis?.root !== secondAxis) this.#axis = undefined;
    const code = secondAxis && this.#axisCode.code;
    if (!code) return;
    this.#axis ??= { root: secondAxis, layer: new AxisLayer(secondAxis) };
    this.#axis.layer.update(scene.frame, code.worldYearLabels(scene.frame, words.dates));
  }
}
