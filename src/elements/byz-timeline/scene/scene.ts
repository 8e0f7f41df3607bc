import { toPixel } from '../../../model/timeline/scale.js';
import type { Caption } from './captions.js';
import { placeOf } from './bar-place.js';
import { crisp, stripsOf } from './frame.js';
import type { Frame } from './frame.js';
import type { Label, LabelTexts } from './labels.js';
import { lanesBetween } from './layout.js';
import type { LaneLayout } from './layout.js';
import type { LineTarget } from './line/box.js';
import { INKS, Marks, NO_BAR, SHAPES } from './marks.js';
import { addRowMarks } from './row-marks.js';
import { labelActive, labelRows } from './row-labels.js';

/** What a frame looks like, as plain values: drawing it takes no further decisions. */
export interface Scene {
  readonly frame: Frame;
  readonly marks: Marks;
  /** Bars that have elements, with their names. */
  readonly labels: readonly Label[];
  /** Texts that belong to no bar. */
  readonly captions: Caption[];
}

/** The drawing of lines of rulers, in code that only timelines of several people load. */
export interface LineDrawing {
  addLine(target: LineTarget, frame: Frame, index: number, lane: LaneLayout, texts: LabelTexts): void;
  addLaneName(target: LineTarget, frame: Frame, index: number, lane: LaneLayout, texts: LabelTexts): void;
  addStrips(
    target: LineTarget,
    frame: Frame,
    texts: LabelTexts,
    addRow: (target: LineTarget, frame: Frame) => void,
  ): void;
}

/**
 * Composes the scene of a frame.
 * @param active The focused bar, which always has a label, whether it is in view or not.
 * @param lines Draws lines of rulers, if there are any.
 * @param marks Columns to reuse from an earlier frame.
 */
export function sceneOf(
  frame: Frame,
  active: number | undefined,
  texts: LabelTexts,
  lines?: LineDrawing,
  marks = new Marks(),
): Scene {
  const target: LineTarget = { marks: marks.clear(), labels: [], captions: [] };
  const add = (part: LineTarget, row: Frame): void => addLanes(part, row, active, texts, lines);
  if (frame.strips) lines?.addStrips(target, frame, texts, add);
  else add(target, frame);
  const { labels } = target;
  const place = active === undefined ? undefined : placeOf(frame, active);
  if (active !== undefined && place && !labels.some(({ index }) => index === active))
    labelActive(labels, frame, active, place);
  return { frame, ...target };
}

/** Adds marks to each row of a scene. */
export function addOverlay(overlay: (scene: Scene) => void, scene: Scene): void {
  const { marks } = scene;
  for (const { start, top, frame } of stripsOf(scene.frame)) {
    [marks.start, marks.top] = [start, top];
    overlay({ ...scene, frame });
  }
  [marks.start, marks.top] = [0, 0];
}

/** Adds the visible part of all lanes. */
function addLanes(
  target: LineTarget,
  frame: Frame,
  active: number | undefined,
  texts: LabelTexts,
  lines: LineDrawing | undefined,
): void {
  const { marks, labels } = target;
  const { layout, scale, top, height, ratio } = frame;
  for (const { at } of frame.ticks)
    marks.add(SHAPES.fill, INKS.grid, NO_BAR, crisp(toPixel(scale, at), ratio), 0, 1 / ratio, height);
  for (const [index, lane] of lanesBetween(layout, top, top + height)) {
    const line = lane.top - top;
    if (index > 0 && line >= 0 && lane.heading > 0)
      marks.add(SHAPES.fill, INKS.grid, NO_BAR, 0, crisp(line, ratio), scale.width, 1 / ratio);
    if (lane.line) {
      lines?.addLine(target, frame, index, lane, texts);
      if (lane.heading === 0 && !lane.line.main) lines?.addLaneName(target, frame, index, lane, texts);
    } else {
      addRowMarks(marks, frame, lane);
      labelRows(labels, frame, index, lane, active, texts);
    }
  }
}
