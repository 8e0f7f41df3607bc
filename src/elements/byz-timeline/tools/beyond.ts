import { firstFrom } from '../../../model/timeline/bar-store.js';
import type { Frame } from '../scene/frame.js';
import { withArrow } from '../scene/labels.js';
import type { LabelTexts } from '../scene/labels.js';
import { headingTop, lanesBetween } from '../scene/layout.js';
import type { LaneLayout } from '../scene/layout.js';
import type { Scene } from '../scene/scene.js';

/** Width of a heading's text relative to labels, and the space around it, in CSS pixels. */
const HEADING = 1.03;
const GAP = 12;

/** Says beside the headings of lanes with collapsed rows which bars come before and after the visible range. */
export function addBeyond({ frame, captions }: Scene, { full, short, years, measure }: LabelTexts): void {
  const { view, scale, top, height, layout } = frame;
  const gap = GAP * layout.unit;
  for (const [index, lane] of lanesBetween(layout, top, top + height)) {
    if (lane.heading === 0 || !(lane.tops ?? lane.line?.collapses)) continue;
    const label = view.lanes[index]?.label ?? '';
    const first = gap + measure(label) * HEADING + gap;
    let end = scale.width - gap;
    const [before, after] = neighbours(frame, lane);
    for (const [bar, isEarlier] of [
      [after, false],
      [before, true],
    ] as const) {
      if (bar === undefined) continue;
      const names = full(bar) === label ? [years(bar)] : [full(bar), short(bar)];
      // A name that does not fit is left out, but not its arrow.
      const name = [...names, ''].find((text) => first + measure(`${text} →`) <= end);
      if (name === undefined) continue;
      const width = measure(`${name} →`);
      const start = isEarlier ? first : end - width;
      const place = { start, top: headingTop(lane, top), width, height: lane.heading };
      captions.push({ kind: 'beyond', text: withArrow(name, isEarlier, frame), ...place });
      end = start - gap;
    }
  }
}

/** The bars of a lane that end last before the visible range, and that start first after it. */
function neighbours(
  { view: { store }, scale }: Frame,
  { firstRow, rowCount }: LaneLayout,
): [before: number | undefined, after: number | undefined] {
  const { rows, start, latestEnd } = store;
  let before: number | undefined;
  let after: number | undefined;
  for (let row = firstRow; row < firstRow + rowCount; row += 1) {
    let last = firstFrom(store, row, scale.from) - 1;
    // The last one to start before may still be in view.
    if ((latestEnd[last] ?? 0) >= scale.from) last -= 1;
    const [end = 0, latest = -Infinity] = [latestEnd[last], latestEnd[before ?? -1]];
    if (last >= (rows[row] ?? 0) && end > latest) before = last;
    const next = firstFrom(store, row, scale.to);
    const [begin = 0, earliest = Infinity] = [start[next], start[after ?? -1]];
    if (next < (rows[row + 1] ?? 0) && begin < earliest) after = next;
  }
  return [before, after];
}
