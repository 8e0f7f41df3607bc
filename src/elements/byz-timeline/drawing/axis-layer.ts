import { formatDate } from '../../../model/date/index.js';
import type { DateWords } from '../../../model/date/index.js';
import { fill } from '../../../i18n/fill.js';
import { toPixel } from '../../../model/timeline/scale.js';
import type { Tick } from '../../../model/timeline/ticks.js';
import { placeElement } from './frame.js';
import type { Frame } from './frame.js';

/** Width of a digit of the axis and what is beside it, in CSS pixels, generously. */
const LETTER_WIDTH = 8;

/** The labels of the axis. */
export class AxisLayer {
  readonly #root: HTMLElement;
  readonly #labels = new Map<string, HTMLElement>();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Brings the labels in line with a picture. */
  update(frame: Frame, words: DateWords): void {
    const { ticks, scale } = frame;
    const texts = tickTexts(ticks, words);
    const kept = new Set<string>();
    for (const [index, { at, unit }] of ticks.entries()) {
      const start = toPixel(scale, at);
      const text = texts[index] ?? '';
      // A name that would be cut off says something else.
      if (start + (text.length + 1) * LETTER_WIDTH > scale.width) continue;
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

/**
 * The names of ticks: years with their era where it is not the common one, and at the turn of the eras; months and
 * days short, the first of them with what they belong to, so that a view without a turn of the year names one.
 */
export function tickTexts(ticks: readonly Tick[], words: DateWords): string[] {
  return ticks.map((tick, index) => {
    const { year, month, day, unit } = tick;
    const edtf = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
    if (unit === 'year') {
      const isTurn = (ticks[index - 1]?.year ?? year) < 1 && year > 0;
      return isTurn ? fill(words.ad, year) : formatDate(edtf, words);
    }
    const pad = (part: number): string => String(part).padStart(2, '0');
    const whole = `${edtf}-${pad(month)}${unit === 'day' ? `-${pad(day)}` : ''}`;
    if (index === 0) return formatDate(whole, words, { style: 'short' });
    const monthText = words.monthsShort[month - 1] ?? '';
    return unit === 'month' ? monthText : fill(words.dayMonth, fill(words.day, day), monthText);
  });
}

/** Text that reads as it is written, whichever way the page runs. */
export function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}
