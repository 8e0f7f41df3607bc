import { fill } from '../../../i18n/fill.js';
import { bare } from '../../../model/bare.js';
import { formatDate } from '../../../model/date/core.js';
import type { DateWords } from '../../../model/date/core.js';
import { toPixel } from '../../../model/timeline/scale.js';
import type { Tick } from '../../../model/timeline/ticks.js';
import type { Frame } from './frame.js';

/** Width of a digit of the axis and what is beside it, in CSS pixels, generously. */
const LETTER_WIDTH = 8;

/** A tick with its name. */
export interface AxisLabel extends Pick<Tick, 'at' | 'unit'> {
  readonly text: string;
  /** CSS pixels from where time begins. */
  readonly start: number;
}

/**
 * The labels of the axis in a picture.
 * @param room CSS pixels that they have, from where time begins.
 */
export function axisLabels(frame: Frame, words: DateWords, room?: number): AxisLabel[] {
  return labelsWithRoom(frame.ticks, tickTexts(frame.ticks, words), frame, room);
}

/** The ticks whose names have room: one that would be cut off says something else. */
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
 * The names of ticks: years with their era where it is not the common one, at the turn of the eras, and where a year could
 * be read as a day beside months; months and days short, the first of them with what they belong to, so that a view
 * without a turn of the year names one.
 */
export function tickTexts(ticks: readonly Tick[], words: DateWords): string[] {
  const hasMonths = ticks.some(({ unit }) => unit !== 'year');
  return ticks.map((tick, index) => {
    const { year, month, day, unit } = tick;
    // Not by a text of EDTF: it has no months in years of more than four digits.
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

/** Years as they are called in each language: the same few are named in every frame. */
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
