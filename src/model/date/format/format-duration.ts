import type { DateWords } from './date-words.js';
import { rounded } from '../duration.js';
import type { Age, Duration } from '../duration.js';

const UNITS = [
  ['years', 'year'],
  ['months', 'month'],
  ['days', 'day'],
] as const;

/**
 * An age in words: "aged 38", "aged 37 or 38", "aged 30–39", "aged c. 38". Empty if the dates leave more than 50 years
 * open, as where only a century is known: "aged 0–99" says nothing.
 */
export function formatAge({ min, max, approximate }: Age, words: DateWords): string {
  const amount = amountText(min, max, words);
  return max - min > 50 ? '' : words.aged(approximate ? about(amount, words) : amount, max);
}

/**
 * A duration in words, only as precise as it is known: "5 months, 3 days", "4 or 5 years", "less than 2 years", and "c.
 * 20 years" if the dates themselves are approximate.
 */
export function formatDuration(duration: Duration, words: DateWords): string {
  const { min, max, approximate } = duration;
  const lessThan = (count: number, unit: 'year' | 'month' | 'day'): string =>
    words.lessThan.replace('{0}', words.duration(String(count), count, unit, 'lessThan'));
  if (approximate) {
    const [count, unit] = rounded(duration);
    if (count === 0) return lessThan(1, unit);
    return about(words.duration(String(count), count, unit, 'approximate'), words);
  }

  const known: string[] = [];
  for (const [key, unit] of UNITS) {
    const [low, high] = [min[key], max[key]];
    if (high > 0 && (low > 0 || low === high))
      known.push(words.duration(amountText(low, high, words), high, unit));
    if (low === high) continue;
    if (known.length > 0) break;
    return key === 'months' && high === 11 ? lessThan(1, 'year') : lessThan(high + 1, unit);
  }
  return known.join(words.comma ?? ', ') || lessThan(1, 'day');
}

function about(amount: string, { approximate, approximateAmount = approximate }: DateWords): string {
  return approximateAmount.replace('{0}', amount);
}

/** `38`, `37 or 38`, `30–39`. */
function amountText(min: number, max: number, words: DateWords): string {
  if (max - min === 1) return words.or.replace('{0}', String(min)).replace('{1}', String(max));
  return min === max ? String(min) : `${min}–${max}`;
}
