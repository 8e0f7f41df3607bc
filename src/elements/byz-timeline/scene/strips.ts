import { stripsOf } from './frame.js';
import type { Frame } from './frame.js';
import type { Label, LabelTexts } from './labels.js';
import type { LineTarget } from './line/box.js';
import { INKS, NO_BAR, SHAPES } from './marks.js';

/** Room before the name of a tick, in CSS pixels. */
const TICK_GAP = 4;

/**
 * Adds the rows of a wrapped picture, each under an axis of its own. A bar that goes on in the next row is one element,
 * where its name stands or else where it is longest.
 * @param addRow Adds what a row shows, counted from its own corner.
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
  const best = new Map<number, Label>();
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
    for (const caption of part.captions)
      captions.push({ ...caption, start: caption.start + start, top: caption.top + top });
    for (const label of part.labels) {
      const other = best.get(label.index);
      if (other && (other.text || !label.text) && (other.text === '' || other.width >= label.width)) continue;
      best.set(label.index, { ...label, start: label.start + start, top: label.top + top });
    }
  }
  labels.push(...best.values());
}
