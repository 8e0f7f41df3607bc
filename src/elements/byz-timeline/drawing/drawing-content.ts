import type { TimeWindow } from '../../../model/timeline/scale.js';
import type { LabelTexts } from '../scene/labels.js';
import type { Scene } from '../scene/scene.js';
import type { RulersCode } from '../rulers.js';
import type { TimelineView } from '../view/timeline-view.js';
import type { Palette } from './drawing-style.js';
import type { LabelContext } from './label-layer.js';

/** What a drawing shows. */
export interface DrawingContent extends LabelContext {
  readonly view: TimelineView;
  /** Id of the person whose bars are marked. */
  readonly selected: string | undefined;
  /** The code for lines of rulers; absent if there are none. */
  readonly rulers: RulersCode | undefined;
}

/** Adds marks to a scene. */
export type Overlay = (scene: Scene) => void;

/** What the drawing reports to its element. */
export interface DrawingEvents {
  /** The width in CSS pixels is known, or has changed. */
  readonly resize: (width: number) => void;
  /** The reader chose a bar. */
  readonly choose: (index: number) => void;
  /** A bar is hovered or focused; `undefined` if none is any more. */
  readonly point: (index: number | undefined) => void;
  /** The visible range of what has been drawn on the screen. */
  readonly range: (window: TimeWindow) => void;
  /** A scene is about to be drawn, and may still be added to. */
  readonly add: (scene: Scene, texts: LabelTexts) => void;
  /** A scene has been drawn. */
  readonly drawn: (scene: Scene, palette: Palette) => void;
}
