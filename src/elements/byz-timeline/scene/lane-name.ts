import { toPixel } from '../../../model/timeline/scale.js';
import type { Caption } from './captions.js';
import type { Frame } from './frame.js';
import { withArrow } from './labels.js';
import type { LabelTexts } from './labels.js';
import type { LaneLayout } from './layout.js';

/** Width of bold text relative to labels. */
const BOLD = 1.08;
const GAP = 6;

/**
 * Adds the name of a lane without a heading: before its bars, else after them, else at the edge nearest to them. A
 * name that does not fit is omitted.
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
  const before = start - width - GAP;
  const at =
    start >= scale.width
      ? scale.width - width
      : end > 0 && before >= 0
        ? before
        : end > 0 && end + GAP + width <= scale.width
          ? end + GAP
          : GAP;
  captions.push({
    kind: 'lane',
    text: isAway ? withArrow(label, end <= 0, frame) : label,
    top: row.top - top,
    width,
    start: at,
  });
}
