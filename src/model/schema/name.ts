import * as v from 'valibot';
import { DateValueSchema } from './date-value.js';
import { LanguageSchema, TextSchema, list } from './primitives.js';
import { CitationSchema, RichSchema } from './text.js';

/**
 * The kinds of name. `native` names are printed under the box's title, `variant` and `alias` names beside it. A `display`
 * name is what readers of its language call the person ("Johannes VII. Palaiologos"): the box's title in that language.
 * A `search` name is used only to find the person. The other kinds are rows of names, modelled on MediaWiki's Infobox
 * royalty.
 */
export const NAME_KINDS = [
  'native',
  'variant',
  'alias',
  'birth',
  'full',
  'family',
  'clan',
  'given',
  'regnal',
  'era',
  'posthumous',
  'temple',
  'display',
  'search',
] as const;

/** Another name of the person than the one in the box's title. */
export const NameSchema = v.strictObject({
  /** The name. */
  text: TextSchema,
  /** Default `variant`, or `native` when `lang` is given. */
  kind: v.exactOptional(v.picklist(NAME_KINDS)),
  /** Its language, BCP 47. */
  lang: v.exactOptional(LanguageSchema),
  /** The same name in Latin letters. */
  transliteration: v.exactOptional(TextSchema),
  /** When the name was in use: for example, the dates of an era name. */
  dates: v.exactOptional(DateValueSchema),
  /** Small print after the name. */
  note: v.exactOptional(RichSchema),
  /** Footnotes. */
  sources: v.exactOptional(list(CitationSchema)),
});
export type Name = v.InferOutput<typeof NameSchema>;
