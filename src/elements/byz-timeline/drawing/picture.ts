import type { TimeWindow } from '../../../model/timeline/scale.js';
import type { Scene } from '../scene/scene.js';
import type { RulersCode } from '../rulers.js';
import type { TimelineView } from '../view/timeline-view.js';
import type { Palette } from './drawing-style.js';
import type { LabelContext } from './label-layer.js';

/** What a drawing shows, and how. */
export interface Picture extends LabelContext {
  readonly view: TimelineView;
  /** Id of the person whose bars are marked. */
  readonly selected: string | undefined;
  /** The code for lines of rulers; absent where there are none. */
  readonly rulers: RulersCode | undefined;
}

/** Adds marks to a picture. */
export type Overlay = (scene: Scene) => void;

/** What the drawing reports to its element. */
export interface DrawingEvents {
  /** The drawing knows how wide it is, or is wider or narrower than before, in CSS pixels. */
  readonly resize: (width: number) => void;
  /** A bar was chosen. */
  readonly choose: (index: number) => void;
  /** A bar is pointed at or has the focus; or none. */
  readonly point: (index: number | undefined) => void;
  /** Another stretch of time is in view. */
  readonly range: (window: TimeWindow) => void;
  /** A picture has been drawn. */
  readonly drawn: (scene: Scene, palette: Palette) => void;
}
