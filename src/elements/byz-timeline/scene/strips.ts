import { stripsOf } from './frame.js';
import type { Frame } from './frame.js';
import type { LabelTexts } from './labels.js';
import { mergeLabels } from './line/add-line.js';
import type { LineTarget } from './line/box.js';
import { INKS, NO_BAR, SHAPES } from './marks.js';

/** Space before the label of a tick, in CSS pixels. */
const TICK_GAP = 4;

/**
 * Adds the rows of a wrapped frame, each below its own axis. A bar that continues in the next row has one element, in
 * the first row that shows its name.
 * @param addRow Adds the content of a row, relative to the row's corner.
 */
export function addStrips(
  { marks, labels, captions }: LineTarget,
  picture: Frame,
  texts: LabelTexts,
  addRow: (target: LineTarget, frame: Frame) => void,
): void {
  const {
    top: scrolled,
    ratio,
    scale: { width },
  } = picture;
  let bottom = -scrolled;
  for (const { start, top, frame } of stripsOf(picture)) {
    const above = bottom;
    bottom = top + frame.height;
    if (bottom < 0 || above > picture.height) continue;
    const rule = (y: number): void => marks.add(SHAPES.fill, INKS.grid, NO_BAR, 0, y, width, 1 / ratio);
    if (above > -scrolled) rule(above);
    rule(top);
    for (const { text, start: at } of texts.axis(frame, width - start)) {
      marks.add(SHAPES.fill, INKS.grid, NO_BAR, start + at, above, 1 / ratio, top - above);
      const place = { start: start + at + TICK_GAP, top: above, width: 0, height: top - above };
      captions.push({ kind: 'year', text, ...place });
    }
    const part: LineTarget = { marks, labels: [], captions: [] };
    [marks.start, marks.top] = [start, top];
    addRow(part, frame);
    [marks.start, marks.top] = [0, 0];
    const moved = <T extends { start: number; top: number }>(text: T): T => ({
      ...text,
      start: text.start + start,
      top: text.top + top,
    });
    captions.push(...part.captions.map(moved));
    labels.push(...part.labels.map(moved));
  }
  mergeLabels({ labels, captions }, 0);
}
