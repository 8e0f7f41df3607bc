import * as v from 'valibot';
import { parseDate } from '../date/parse/parse-date.js';
import { readDate } from '../date/parse/read-date.js';
import type { DateValue } from '../date/types.js';
import { TextSchema } from './primitives.js';

/** Whether the date parser accepts a value. */
export const isDateValue = (value: DateValue): boolean => readDate(value) !== undefined;

/** What the date parser says against a value. */
function dateProblem(value: DateValue): string {
  const parsed = parseDate(value);
  return parsed.ok ? '' : (parsed.issues[0]?.message ?? 'Not a date');
}

/** A date: an EDTF text in the Julian calendar, or an EDTF text with its calendar and the source's own wording. */
export const DateValueSchema: v.GenericSchema<DateValue> = v.pipe(
  v.union([
    v.string(),
    v.strictObject({
      /** The date in EDTF (ISO 8601-2:2019): `1390-04-14`, `1400~`, `[1404,1405]`. */
      edtf: v.string(),
      /** The calendar it is written in. Default `julian`. */
      calendar: v.exactOptional(v.picklist(['julian', 'gregorian', 'byzantine'])),
      /** The source's own wording, printed as it is. */
      text: v.exactOptional(TextSchema),
      /** Print the date in both calendars; needs complete dates. */
      dual: v.exactOptional(v.boolean()),
    }),
  ]),
  v.check(isDateValue, (issue) => dateProblem(issue.input)),
);
