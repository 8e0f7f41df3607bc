import * as v from 'valibot';
import { parseDate } from '../date/parse-date.js';
import { readDate } from '../date/read-date.js';
import type { DateValue } from '../date/types.js';
import { oneOf } from './one-of.js';
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
  oneOf([
    v.string(),
    v.strictObject({
      edtf: v.string(),
      calendar: v.exactOptional(v.picklist(['julian', 'gregorian', 'byzantine'])),
      text: v.exactOptional(TextSchema),
      dual: v.exactOptional(v.boolean()),
    }),
  ]),
  v.check(isDateValue, (issue) => dateProblem(issue.input)),
);
