import * as v from 'valibot';
import { DateValueSchema } from './date-value.js';
import { LocalNameSchema } from './local-name.js';
import { IdSchema, TextSchema, UrlSchema, list } from './primitives.js';
import { CitationSchema } from './text.js';

/** A named stretch of time that the timeline shades, such as "Latin rule". */
export const EraSchema = v.strictObject({
  /** By which it is known. */
  id: IdSchema,
  /** What it is called, in a few words. */
  name: TextSchema,
  /** What it is called in other languages. */
  names: v.exactOptional(list(LocalNameSchema)),
  /** From when to when. An era that was interrupted is two eras, which may have one name. */
  date: DateValueSchema,
  /** Id of the office that it concerns. Default: every office. */
  office: v.exactOptional(IdSchema),
  /** A page about the era. */
  href: v.exactOptional(UrlSchema),
  /** The works behind its dates. */
  sources: v.exactOptional(list(CitationSchema)),
});
export type Era = v.InferOutput<typeof EraSchema>;
