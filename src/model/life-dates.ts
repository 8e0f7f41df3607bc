import { bare } from './bare.js';
import { readDate } from './date/core.js';
import type { HistoricalDate } from './date/core.js';
import type { Person } from './schema/index.js';

/**
 * A life as one range, from birth to death.
 * @returns `undefined` unless both are known and neither is a range itself.
 */
export function lifeDates({ birth, death }: Person): HistoricalDate | undefined {
  const start = readDate(birth?.date);
  const end = readDate(death?.date);
  if (!start || !end || start.type === 'interval' || end.type === 'interval') return undefined;
  return bare<HistoricalDate>({ type: 'interval', start, end, source: `${start.source}/${end.source}` });
}
