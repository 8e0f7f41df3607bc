import { addDynasties } from '../dynasties.js';
import { addEras } from '../eras.js';
import type { Frame } from '../frame.js';
import type { Label, LabelTexts } from '../labels.js';
import { COLLAPSED } from '../layout.js';
import type { LaneLayout, PlacedRow } from '../layout.js';
import { addPieces } from './bars.js';
import { addBeside } from './beside.js';
import { addReturns, addVacancies } from './between.js';
import { boxesIn, withPoints } from './box.js';
import type { LineTarget } from './box.js';
import { addNames } from './names.js';
import { addRivals } from './rivals.js';
import { addSpines } from './spines.js';

/** Adds a line of rulers: the holders in one row with the band of dynasties, and below them colleagues and rivals. */
export function addLine(
  target: LineTarget,
  frame: Frame,
  laneIndex: number,
  lane: LaneLayout,
  texts: LabelTexts,
): void {
  const { line } = lane;
  if (!line) return;
  const first = target.labels.length;
  if (line.main) addEras(target.marks, target.captions, frame, lane, texts);
  for (const [index, row] of line.rows.entries()) {
    const y = row.top - frame.top;
    if (y > frame.height || y + row.height < 0) continue;
    if (row.height <= COLLAPSED) {
      addPieces(target.marks, frame, row, boxesIn(frame, row), false);
      continue;
    }
    const isRival = row.kind === 'rival';
    const boxes = isRival ? withPoints(frame, boxesIn(frame, row)) : boxesIn(frame, row);
    if (isRival && line.level === 'far') {
      addRivals(target, frame, laneIndex, row, boxes, texts);
      continue;
    }
    if (index === 0 && line.main) addVacancies(target.marks, frame, row);
    addPieces(target.marks, frame, row, boxes, line.level !== 'far');
    if (index === 0 && line.main) {
      if (line.level === 'near') addNames(target, frame, laneIndex, line, row, boxes, texts);
      else addSpines(target, frame, laneIndex, row, boxes, texts);
    } else if (line.level !== 'far') addBeside(target, frame, laneIndex, row, boxes, texts);
  }
  mergeLabels(target, first);
  if (line.main && line.level !== 'far') addReturns(target.marks, frame, line.rows[0] as PlacedRow);
  if (line.band.height > 0) target.captions.push(...addDynasties(target.marks, frame, line, texts.measure));
}

/**
 * Keeps one label for each bar, preferably with a text; other labels of the same bar become captions.
 * @param first Index of the first label to consider.
 */
export function mergeLabels(
  { labels, captions }: Pick<LineTarget, 'labels' | 'captions'>,
  first: number,
): void {
  const kept = new Map<number, Label>();
  for (const label of labels.splice(first)) {
    const other = kept.get(label.index);
    if (!other?.text) kept.set(label.index, label.text || !other ? label : other);
    else if (label.text && !label.up) {
      const { text, start, textStart, top, width, height } = label;
      captions.push({ kind: 'piece', text, start: start + textStart, top, width, height });
    }
  }
  labels.push(...kept.values());
}
