import { toPixel } from '../../../model/timeline/scale.js';
import type { Caption } from './captions.js';
import type { Frame } from './frame.js';
import type { LabelTexts } from './labels.js';
import type { LaneLayout } from './layout.js';
import { INKS, NO_BAR, SHAPES } from './marks.js';
import type { Marks } from './marks.js';
import { placeInTiers } from './tiers.js';

/** How far the name of an era may be shifted from its centre, in CSS pixels. */
const SLACK = 40;

/**
 * Adds eras as shaded backgrounds of the main line, each below a bracket with its name. The longest are placed first.
 */
export function addEras(
  marks: Marks,
  captions: Caption[],
  { view, scale, top }: Frame,
  { line, bottom }: LaneLayout,
  { measure, era: textsOf }: LabelTexts,
): void {
  if (!line || line.eras.height === 0) return;
  const y = line.eras.top - top;
  const under = y + line.eras.height - 4;
  const until = bottom - top;
  const seen = view.eras.flatMap((era, index) => {
    const start = Math.max(0, toPixel(scale, era.from));
    const end = Math.min(scale.width, toPixel(scale, era.to));
    return end <= 0 || start >= scale.width ? [] : [{ index, start, end }];
  });
  for (const { start, end } of seen) {
    marks.add(SHAPES.ground, INKS.gold, NO_BAR, start, under, end - start, until - under);
    marks.add(SHAPES.fill, INKS.gold, NO_BAR, start, under, Math.max(1, end - start), 2);
  }
  seen.sort((a, b) => b.end - b.start - (a.end - a.start));
  const wanted = seen.map((era) => {
    const at = (era.start + era.end) / 2;
    const texts = textsOf(era.index).map((text) => [text, measure(text)] as const);
    const half = (texts[0]?.[1] ?? 0) / 2;
    // With its years, the name must not seem to be a neighbour's.
    if (seen.some((other) => other !== era && other.start < at + half && other.end > at - half))
      texts.splice(0, texts.length - 1);
    return { at, slack: SLACK, texts };
  });
  for (const placed of placeInTiers(wanted, 1, scale.width)) {
    if (placed)
      captions.push({ kind: 'era', text: placed.text, start: placed.start, top: y, width: placed.width });
  }
}
