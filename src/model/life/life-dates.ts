import { bare } from '../bare.js';
import { hasYear } from '../date/calendar/moment.js';
import { ageAt, readDate } from '../date/core.js';
import type { Age, HistoricalDate } from '../date/core.js';
import { incumbencyOf } from '../tenures/reign.js';
import type { Person } from '../schema/index.js';

/**
 * A life as one range, from birth to death.
 * @returns `undefined` unless the years of both are known and neither is a range itself.
 */
export function lifeDates({ birth, death }: Person): HistoricalDate | undefined {
  const [start, end] = [birth, death].map((event) => {
    const date = readDate(event?.date);
    return date && date.type !== 'interval' && hasYear(date) ? date : undefined;
  });
  if (!start || !end) return undefined;
  return bare<HistoricalDate>({ type: 'interval', start, end, source: `${start.source}/${end.source}` });
}

/** Whether a person is alive: still in office, and no death recorded. */
export function isAlive({ death, tenures = [] }: Person): boolean {
  return !death && tenures.some((tenure) => incumbencyOf(tenure) !== undefined);
}

/** Age at death in whole years: from the record, or else from the dates. */
export function ageAtDeath({ birth, death }: Person): Age | undefined {
  if (death?.age !== undefined) return { min: death.age, max: death.age };
  const born = readDate(birth?.date);
  const died = readDate(death?.date);
  return born && died ? ageAt(born, died) : undefined;
}
