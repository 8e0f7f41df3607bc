import type { Words } from '../../../i18n/words.js';
import type { DrawingParts } from '../drawing/drawing-parts.js';
import type { Palette } from '../drawing/drawing-style.js';
import type { AxisLabel } from '../scene/axis-labels.js';
import type { Scene } from '../scene/scene.js';
import type { LegendKey } from '../view/legend.js';

/** The content of a saved picture, and the elements whose styles it copies. */
export interface PictureContent {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly parts: DrawingParts;
  /** Copies of the portraits on bars, by the index of the bar. */
  readonly portraits?: ReadonlyMap<number, HTMLCanvasElement>;
  /** The labels of each axis, from top to bottom. */
  readonly axes: readonly (readonly AxisLabel[])[];
  readonly words: Words;
  readonly title: string;
  readonly legend: readonly (readonly [key: LegendKey, text: string])[];
  /** The source and its license; empty if not known. */
  readonly source: string;
}
