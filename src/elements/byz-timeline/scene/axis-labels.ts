import { fill } from '../../../i18n/fill.js';
import { bare } from '../../../model/bare.js';
import { formatDate } from '../../../model/date/core.js';
import type { DateWords } from '../../../model/date/core.js';
import { toPixel } from '../../../model/timeline/scale.js';
import type { Tick } from '../../../model/timeline/ticks.js';
import type { Frame } from './frame.js';

/** Generous width of a digit in an axis label, in CSS pixels. */
const LETTER_WIDTH = 8;

/** A labelled tick. */
export interface AxisLabel extends Pick<Tick, 'at' | 'unit'> {
  readonly text: string;
  /** CSS pixels from the start edge. */
  readonly start: number;
}

/**
 * The labels of a frame's axis.
 * @param room Available width in CSS pixels.
 */
export function axisLabels(frame: Frame, words: DateWords, room?: number): AxisLabel[] {
  return labelsWithRoom(frame.ticks, tickTexts(frame.ticks, words), frame, room);
}

/** The ticks whose labels fit. A truncated label could be misread. */
export function labelsWithRoom(
  ticks: readonly Pick<Tick, 'at' | 'unit'>[],
  texts: readonly string[],
  { scale, layout }: Pick<Frame, 'scale' | 'layout'>,
  room = scale.width,
): AxisLabel[] {
  return ticks
    .map(({ at, unit }, index) => ({ at, unit, text: texts[index] ?? '', start: toPixel(scale, at) }))
    .filter(({ text, start }) => start + (text.length + 1) * LETTER_WIDTH * layout.unit <= room);
}

/**
 * Labels for ticks. Years BC name their era; years AD do so only after a year BC, or if a small number among months
 * could be read as a day. Months and days are short, except that the first label includes the year, because the view
 * may contain no other.
 */
export function tickTexts(ticks: readonly Tick[], words: DateWords): string[] {
  const hasMonths = ticks.some(({ unit }) => unit !== 'year');
  return ticks.map((tick, index) => {
    const { year, month, day, unit } = tick;
    // Not parsed from EDTF, which has no months in years of more than four digits.
    const moment = { type: 'moment', calendar: 'julian', year, source: '' } as const;
    if (unit === 'year') {
      const isTurn = (ticks[index - 1]?.year ?? year) < 1;
      const needsEra = year > 0 && (isTurn || (hasMonths && year < 32));
      return needsEra ? fill(words.ad, year) : yearText(year, words);
    }
    const whole = unit === 'day' ? { ...moment, month, day } : { ...moment, month };
    if (index === 0) return formatDate(bare({ ...whole, precision: unit }), words, { style: 'short' });
    const { monthsShort, monthsShortAlone = monthsShort } = words;
    return unit === 'month'
      ? (monthsShortAlone[month - 1] ?? '')
      : fill(words.dayMonth, words.day(day), monthsShort[month - 1] ?? '');
  });
}

/** Cached labels of years by language: each frame shows the same few. */
const yearTexts = new WeakMap<DateWords, Map<number, string>>();

function yearText(year: number, words: DateWords): string {
  let texts = yearTexts.get(words);
  if (!texts) yearTexts.set(words, (texts = new Map()));
  let text = texts.get(year);
  if (text === undefined) {
    const date = { type: 'moment', calendar: 'julian', year, source: '', precision: 'year' } as const;
    texts.set(year, (text = formatDate(bare(date), words)));
  }
  return text;
}
