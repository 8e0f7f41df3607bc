import { fromJulianDay, toJulianDay, yearOf } from '../date/calendar/julian-day.js';
import type { TimeWindow } from './scale.js';

/** A labelled mark on the axis. */
export interface Tick {
  /** Its position in decimal years. */
  readonly at: number;
  /** The unit of its label. */
  readonly unit: 'year' | 'month' | 'day';
  /** Astronomical year: 0 is 1 BC. */
  readonly year: number;
  /** 1–12; for days and months. */
  readonly month: number;
  /** 1–31; for days. */
  readonly day: number;
}

const MONTH_STEPS = [1, 3, 6];
const DAY_STEPS = [1, 2, 5, 10];
const DAYS_PER_YEAR = 365.25;

/**
 * The ticks of a window: the smallest of days, months, years, decades or centuries that are at least about `gap` pixels
 * apart. There is no year 0: round years BC are round as written (100 BC is the astronomical year -99), and the year 1
 * marks the turn of the era.
 * @param width Width of the window in pixels.
 * @param gap Preferred distance between two ticks in pixels.
 */
export function ticksOf(window: TimeWindow, width: number, gap: number): Tick[] {
  const pixelsPerYear = width / (window.to - window.from);
  if (!(pixelsPerYear > 0) || !Number.isFinite(pixelsPerYear)) return [];
  const fits = (years: number) => (step: number) => step * years * pixelsPerYear >= gap;
  const days = DAY_STEPS.find(fits(1 / DAYS_PER_YEAR));
  if (days) return dayTicks(window, days);
  const months = MONTH_STEPS.find(fits(1 / 12));
  if (months) return monthTicks(window, months);
  return yearTicks(window, yearStep(gap / pixelsPerYear));
}

/** The smallest of 1, 2, 5, 10, 20, 50 … years that is at least this long, so that no window has too many ticks. */
export function yearStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power;
}

function yearTicks({ from, to }: TimeWindow, step: number): Tick[] {
  const ticks: Tick[] = [];
  const add = (year: number): void => {
    if (year >= from && year <= to) ticks.push({ at: year, unit: 'year', year, month: 1, day: 1 });
  };
  // Counted from the turn of the era, which is 0: -2 is the second round year BC, 2 the second round year AD.
  for (let n = Math.floor((from - 1) / step); n <= Math.ceil(to / step); n += 1) {
    if (n <= 0) add(1 + n * step);
    // The years 1 and 2 would be too close.
    else if (n > 1 || step > 2) add(n * step);
  }
  return ticks;
}

function monthTicks({ from, to }: TimeWindow, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let year = Math.floor(from); year <= to; year += 1) {
    for (let month = 1; month <= 12; month += step) {
      const at = yearOf(toJulianDay({ year, month, day: 1 }));
      if (at >= from && at <= to)
        ticks.push({ at, unit: month === 1 ? 'year' : 'month', year, month, day: 1 });
    }
  }
  return ticks;
}

function dayTicks({ from, to }: TimeWindow, step: number): Tick[] {
  const ticks: Tick[] = [];
  const start = Math.floor(from);
  let jdn = toJulianDay({ year: start, month: 1, day: 1 }) + Math.floor((from - start) * 365);
  for (; yearOf(jdn) <= to; jdn += 1) {
    const at = yearOf(jdn);
    const { year, month, day } = fromJulianDay(jdn);
    if (at < from || !isRound(jdn, day, step)) continue;
    ticks.push({ at, unit: day > 1 ? 'day' : month > 1 ? 'month' : 'year', year, month, day });
  }
  return ticks;
}

/** Whether a day has a tick: the first of the month, and every `step` days unless too close to a first. */
function isRound(jdn: number, day: number, step: number): boolean {
  if (step === 1 || day === 1) return true;
  if (day % step !== (step === 2 ? 1 : 0)) return false;
  return fromJulianDay(jdn + Math.ceil(step * 0.8) - 1).day > day;
}
