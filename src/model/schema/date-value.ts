import * as v from 'valibot';
import { parseDate } from '../date/parse/parse-date.js';
import { readDate } from '../date/index.js';
import type { DateValue } from '../date/types.js';
import { TextSchema } from './primitives.js';

/** Whether the date parser accepts a value. */
export const isDateValue = (value: DateValue): boolean => readDate(value) !== undefined;

/** Whether a text is a day on which a calendar can begin. */
const isSwitchDay = (historical: string): boolean =>
  readDate({ edtf: '1000', calendar: { historical } }) !== undefined;

/** The date parser's message about an invalid value. */
function dateProblem(value: DateValue): string {
  const parsed = parseDate(value);
  return parsed.ok ? '' : (parsed.issues[0]?.message ?? 'Not a date');
}

/** The calendar of a country that changed from the Julian to the Gregorian one later than in 1582. */
export const HistoricalCalendarSchema = v.strictObject({
  /** Its first Gregorian day, in EDTF: `1752-09-14` in Britain, `1918-02-14` in Russia. */
  historical: v.pipe(v.string(), v.check(isSwitchDay, 'Give the first Gregorian day, such as "1752-09-14"')),
});

/** The calendar that a document's dates are written in. */
export const DocumentCalendarSchema = v.union([
  v.picklist(['julian', 'gregorian', 'historical']),
  HistoricalCalendarSchema,
]);

/** How Old Style days are printed. */
export const OldStyleSchema = v.picklist(['marked', 'first', 'unmarked']);

/** A date: an EDTF text in the Julian calendar, or an EDTF text with its calendar and the source's own wording. */
export const DateValueSchema: v.GenericSchema<DateValue> = v.pipe(
  v.union([
    v.string(),
    v.strictObject({
      /** The date in EDTF (ISO 8601-2:2019): `1390-04-14`, `1400~`, `[1404,1405]`. */
      edtf: v.string(),
      /** The calendar it is written in. Default `julian`. */
      calendar: v.exactOptional(
        v.union([v.picklist(['julian', 'gregorian', 'historical', 'byzantine']), HistoricalCalendarSchema]),
      ),
      /** The source's own wording, printed as it is. */
      text: v.exactOptional(TextSchema),
      /** Print the date in both calendars; needs complete dates. */
      dual: v.exactOptional(v.boolean()),
      /** How an Old Style day is printed. Default `marked`. */
      oldStyle: v.exactOptional(OldStyleSchema),
    }),
  ]),
  v.check(isDateValue, (issue) => dateProblem(issue.input)),
);
