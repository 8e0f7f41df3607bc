import type { Words } from '../../../i18n/words.js';
import type { DrawingParts } from '../drawing/drawing-parts.js';
import type { Palette } from '../drawing/drawing-style.js';
import type { AxisLabel } from '../scene/axis-labels.js';
import type { Scene } from '../scene/scene.js';
import type { LegendKey } from '../view/legend.js';

/** What a picture shows, and the elements whose style it has. */
export interface PictureContent {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly parts: DrawingParts;
  /** Copies of the portraits on bars, by the bar's index. */
  readonly portraits?: ReadonlyMap<number, HTMLCanvasElement>;
  /** The labels of the axes, from the top. */
  readonly axes: readonly (readonly AxisLabel[])[];
  readonly words: Words;
  readonly title: string;
  readonly legend: readonly (readonly [key: LegendKey, text: string])[];
  /** Where what is shown comes from; empty where that is not known. */
  readonly source: string;
}
