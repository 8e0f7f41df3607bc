import { fill } from '../../../i18n/fill.js';
import type { DateWords } from '../../../model/date/core.js';
import { toJulianDay, yearOf } from '../../../model/date/calendar/julian-day.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { yearStep } from '../../../model/timeline/ticks.js';
import { labelsWithRoom } from '../scene/axis-labels.js';
import type { AxisLabel } from '../scene/axis-labels.js';
import type { Frame } from '../scene/frame.js';

/** The start of a year of the world. */
export interface WorldYearTick {
  /** In decimal years. */
  readonly at: number;
  readonly year: number;
}

/** Generous width of a letter, and minimum distance of two ticks, in CSS pixels. */
const LETTER_WIDTH = 8;
const GAP = 90;

/** A year of the world minus the year AD, from September on. */
const OFFSET = 5509;

/** The start of a year of the world, 1 September, in decimal years. */
function startOf(year: number): number {
  return yearOf(toJulianDay({ year: year - OFFSET, month: 9, day: 1 }));
}

/**
 * Ticks at the starts of round years of the world. The Byzantine era counts from 1 September 5509 BC: add 5508 to the
 * year AD until August, and 5509 from September on.
 * @see V. Grumel, *La chronologie* (Traité d'études byzantines 1), Paris 1958
 */
export function worldYearTicks({ from, to }: TimeWindow, width: number, gap: number): WorldYearTick[] {
  const step = yearStep((gap * (to - from)) / width);
  const ticks: WorldYearTick[] = [];
  const first = Math.max(1, Math.ceil((from + OFFSET - 1) / step)) * step;
  for (let year = first; startOf(year) <= to; year += step)
    if (startOf(year) >= from) ticks.push({ at: startOf(year), year });
  return ticks;
}

/** The year of the world at a time. */
export function worldYearAt(time: number): number {
  const year = Math.floor(time) + OFFSET;
  return startOf(year) <= time ? year : year - 1;
}

/** The labels of an axis in years of the world. Only the first one names the era. */
export function worldYearLabels(frame: Frame, { worldYear }: DateWords): AxisLabel[] {
  const { scale, layout } = frame;
  const { from, to, width } = scale;
  // The first label is longer than the others.
  const gap = layout.unit * Math.max(GAP, LETTER_WIDTH * (fill(worldYear, 9999).length + 1));
  const ticks = worldYearTicks({ from, to }, width, gap);
  const current = worldYearAt(from);
  // The visible range lies within one year of the world.
  if (ticks.length === 0 && current > 0) ticks.push({ at: from, year: current });
  const texts = ticks.map(({ year }, index) => (index === 0 ? fill(worldYear, year) : `${year}`));
  const units = ticks.map(({ at }) => ({ at, unit: 'year' }) as const);
  return labelsWithRoom(units, texts, frame);
}
