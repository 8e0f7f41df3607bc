import { bare } from '../../../model/bare.js';
import { formatDate } from '../../../model/date/core.js';
import type { DateWords } from '../../../model/date/core.js';
import { fill } from '../../../i18n/fill.js';
import { toPixel } from '../../../model/timeline/scale.js';
import type { Scale } from '../../../model/timeline/scale.js';
import type { Tick } from '../../../model/timeline/ticks.js';
import type { Frame } from '../scene/frame.js';
import { placeElement } from './place-element.js';

/** Width of a digit of the axis and what is beside it, in CSS pixels, generously. */
const LETTER_WIDTH = 8;

/** The labels of the axis. */
export class AxisLayer {
  readonly #root: HTMLElement;
  readonly #labels = new Map<string, HTMLElement>();

  constructor(root: HTMLElement) {
    this.#root = root;
    // Of the drawing before, when an element is taken out of the page and put back.
    root.replaceChildren();
  }

  /** Brings the labels in line with a picture. */
  update(frame: Frame, labels: readonly AxisLabel[]): void {
    const kept = new Set<string>();
    for (const { at, unit, text, start } of labels) {
      const key = `${at} ${text}`;
      kept.add(key);
      let label = this.#labels.get(key);
      if (!label) {
        label = document.createElement('span');
        label.append(isolated(text));
        label.className = `tick ${unit}`;
        this.#labels.set(key, label);
        this.#root.append(label);
      }
      placeElement(label, start, 0, frame);
    }
    for (const [key, label] of this.#labels) {
      if (kept.has(key)) continue;
      label.remove();
      this.#labels.delete(key);
    }
  }
}

/** A tick with its name. */
export interface AxisLabel extends Pick<Tick, 'at' | 'unit'> {
  readonly text: string;
  /** CSS pixels from where time begins. */
  readonly start: number;
}

/** The labels of the axis in a picture. */
export function axisLabels({ ticks, scale }: Frame, words: DateWords): AxisLabel[] {
  return labelsWithRoom(ticks, tickTexts(ticks, words), scale);
}

/** The ticks whose names have room: one that would be cut off says something else. */
export function labelsWithRoom(
  ticks: readonly Pick<Tick, 'at' | 'unit'>[],
  texts: readonly string[],
  scale: Scale,
): AxisLabel[] {
  return ticks
    .map(({ at, unit }, index) => ({ at, unit, text: texts[index] ?? '', start: toPixel(scale, at) }))
    .filter(({ text, start }) => start + (text.length + 1) * LETTER_WIDTH <= scale.width);
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
      return needsEra
        ? fill(words.ad, year)
        : formatDate(bare({ ...moment, precision: 'year' } as const), words);
    }
    const whole = unit === 'day' ? { ...moment, month, day } : { ...moment, month };
    if (index === 0) return formatDate(bare({ ...whole, precision: unit }), words, { style: 'short' });
    const { monthsShort, monthsShortAlone = monthsShort } = words;
    return unit === 'month'
      ? (monthsShortAlone[month - 1] ?? '')
      : fill(words.dayMonth, words.day(day), monthsShort[month - 1] ?? '');
  });
}

/** Text that reads as it is written, whichever way the page runs. */
export function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}
