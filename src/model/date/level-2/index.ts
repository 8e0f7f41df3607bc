import { extendDates, type DateExtension } from '../extension.js';
import type { Calendar } from '../types.js';
import { inCalendars } from './calendars.js';
import { printMoments, toYear } from './print.js';
import { readMoment } from './read.js';
import { reckoningOf } from './reckoning.js';

const LEVEL_2: DateExtension = {
  isCalendar: (calendar) => reckoningOf(calendar as Calendar) !== undefined,
  read: readMoment,
  print: printMoments,
  inCalendars,
  toYear,
};

/** Enables all of EDTF level 2 in every date function. */
export function useLevel2(): void {
  extendDates(LEVEL_2);
}
