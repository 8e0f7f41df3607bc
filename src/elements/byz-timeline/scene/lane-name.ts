import { toPixel } from '../../../model/timeline/scale.js';
import type { Caption } from './captions.js';
import type { Frame } from './frame.js';
import { withArrow } from './labels.js';
import type { LabelTexts } from './labels.js';
import type { LaneLayout } from './layout.js';
import { boxesIn } from './line/box.js';

/** Width of bold text relative to labels. */
const BOLD = 1.08;
const GAP = 6;

/**
 * Adds the name of a lane without a heading: before the first bar that has room before it, else after the last, else at
 * the edge. A name that does not fit is omitted.
 */
export function addLaneName(
  { captions }: { readonly captions: Caption[] },
  frame: Frame,
  index: number,
  lane: LaneLayout,
  { measure }: LabelTexts,
): void {
  const { view, scale, top } = frame;
  const rows = lane.line?.rows ?? [];
  const label = view.lanes[index]?.label ?? '';
  const pieces = rows.flatMap((row) => row.pieces);
  const start = toPixel(scale, Math.min(...pieces.map(({ from }) => from)));
  const end = toPixel(scale, Math.max(...pieces.map(({ to }) => to)));
  const row = rows[0];
  if (!row) return;
  const isAway = end <= 0 || start >= scale.width;
  const width = measure(isAway ? `${label} →` : label) * BOLD + GAP;
  if (width + GAP > scale.width) return;
  let free = GAP;
  let at = start >= scale.width ? scale.width - width : undefined;
  for (const box of boxesIn(frame, row)) {
    if (box.start - width >= free) at ??= box.start - width - GAP;
    free = box.end + GAP;
  }
  if (free + width > scale.width) free = GAP;
  captions.push({
    kind: 'lane',
    text: isAway ? withArrow(label, end <= 0, frame) : label,
    top: row.top - top,
    width,
    start: at ?? free,
  });
}
