import * as v from 'valibot';
import { DateValueSchema } from './date-value.js';
import { LocalNameSchema } from './local-name.js';
import { IdSchema, TextSchema, UrlSchema, list, officeId } from './primitives.js';
import { CitationSchema } from './text.js';

/** A named period that the timeline shades, such as "Latin rule". */
export const EraSchema = v.strictObject({
  /** Identifies the era. */
  id: IdSchema,
  /** Its name, in a few words. */
  name: TextSchema,
  /** Its names in other languages. */
  names: v.exactOptional(list(LocalNameSchema)),
  /** Start and end. Record an interrupted era as two eras, which may share a name. */
  date: DateValueSchema,
  /** Id of the office it applies to. Default: every office. */
  office: v.exactOptional(officeId),
  /** A page about the era. */
  href: v.exactOptional(UrlSchema),
  /** Sources for its dates. */
  sources: v.exactOptional(list(CitationSchema)),
});
export type Era = v.InferOutput<typeof EraSchema>;
