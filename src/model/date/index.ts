/**
 * Dates. The elements, and what they use, import `core.js` instead: by itself it reads what the bundled dataset has, and
 * the checker of data from outside brings the rest of EDTF (see decision 0014).
 */
import { readDate as readWithCore } from './core.js';
import { useLevel2 } from './level-2/index.js';
import type { DateValue, HistoricalDate } from './types.js';

export * from './core.js';

/**
 * The date of a value that has been checked before, for views: `undefined` when there is none or it is bad.
 */
export function readDate(value: DateValue | undefined): HistoricalDate | undefined {
  useLevel2();
  return readWithCore(value);
}
