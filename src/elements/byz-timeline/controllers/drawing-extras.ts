import type { DrawingParts } from '../drawing/drawing-parts.js';
import type { Palette } from '../drawing/drawing-style.js';
import { Lazy } from './lazy.js';
import type { LabelTexts } from '../scene/labels.js';
import type { Scene } from '../scene/scene.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import type { Words } from '../../../i18n/words.js';
import type { Dataset } from '../../../model/dataset.js';
import { AxisLayer } from '../drawing/axis-layer.js';
import type { Overview } from '../tools/overview.js';
import type { LoadRecords, Portraits } from '../tools/portraits.js';

/** What a scene was made from. */
interface ExtrasContext {
  readonly dataset: Dataset;
  readonly words: Words;
  /** Whether portraits may be loaded. */
  readonly loadsImages: boolean;
}

/**
 * The optional parts of the drawing: the overview, what lies beyond the visible range, the second axis, and portraits on
 * bars. Their code is loaded when it is first needed.
 */
export class DrawingExtras {
  readonly #move: (window: TimeWindow) => void;
  readonly #zoomedCode: Lazy<typeof import('../tools/zoomed.js')>;
  readonly #axisCode: Lazy<typeof import('../tools/byzantine-axis.js')>;
  readonly #portraitCode: Lazy<typeof import('../tools/portraits.js')>;
  readonly #portraitsOf: (code: typeof import('../tools/portraits.js')) => Portraits;
  #portraits: Portraits | undefined;
  #overview: { root: HTMLElement; tool: Overview } | undefined;
  #axis: { root: HTMLElement; layer: AxisLayer } | undefined;

  /**
   * @param move Shows another range of time.
   * @param load Loads the records that have the portraits.
   * @param onLoad Called when code or records have arrived: {@link update} must be called again.
   */
  constructor(move: (window: TimeWindow) => void, load: LoadRecords, onLoad: () => void) {
    this.#move = move;
    this.#zoomedCode = new Lazy(() => import('../tools/zoomed.js'), onLoad);
    this.#axisCode = new Lazy(() => import('../tools/byzantine-axis.js'), onLoad);
    this.#portraitCode = new Lazy(() => import('../tools/portraits.js'), onLoad);
    this.#portraitsOf = (code) => new code.Portraits(load, onLoad);
  }

  /** Adds to a scene what lies beyond the visible range. */
  add(scene: Scene, texts: LabelTexts): void {
    if (!isWhole(scene)) this.#zoomedCode.code?.addBeyond(scene, texts);
  }

  /** Updates the parts to match a scene. */
  update(
    { overview: root, secondAxis, labels }: DrawingParts,
    scene: Scene,
    palette: Palette,
    { dataset, words, loadsImages }: ExtrasContext,
  ): void {
    if (this.#overview?.root !== root) this.#overview = undefined;
    if (!this.#overview && !isWhole(scene)) {
      const { code } = this.#zoomedCode;
      if (code) this.#overview = { root, tool: new code.Overview(root, this.#move) };
    }
    this.#overview?.tool.update(scene, palette, words);
    if (loadsImages && scene.labels.some(({ portrait }) => portrait !== undefined)) {
      const { code } = this.#portraitCode;
      if (code) this.#portraits ??= this.#portraitsOf(code);
    }
    this.#portraits?.update(labels, scene, dataset, words, loadsImages);
    if (this.#axis?.root !== secondAxis) this.#axis = undefined;
    const code = secondAxis && this.#axisCode.code;
    if (!code) return;
    this.#axis ??= { root: secondAxis, layer: new AxisLayer(secondAxis) };
    this.#axis.layer.update(scene.frame, code.worldYearLabels(scene.frame, words.dates));
  }
}

/** Whether a scene shows the whole range. */
function isWhole({ frame: { view, scale } }: Scene): boolean {
  return scale.from <= view.extent.from && scale.to >= view.extent.to;
}
