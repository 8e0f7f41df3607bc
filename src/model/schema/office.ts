import * as v from 'valibot';
import { oneOf } from './one-of.js';
import { IdSchema, LanguageSchema, TextSchema, UrlSchema } from './primitives.js';

/**
 * Kinds of section bar in a succession box, after the header templates of MediaWiki's succession boxes
 * (`s-reg`, `s-roy`, `s-pre`, `s-off`, `s-mil`, `s-rel`, `s-hon`, `s-aca`, `s-gov`, `s-ach`).
 */
export const SECTION_KINDS = [
  'regnal',
  'royal',
  'nobility',
  'peerage',
  'baronetage',
  'pretence',
  'political',
  'parliament',
  'party',
  'government',
  'diplomatic',
  'legal',
  'military',
  'religious',
  'honorary',
  'academic',
  'awards',
  'records',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** The bar under which a succession row stands: a kind, a kind with its realm, or a text of its own. */
export const SectionSchema = oneOf([
  v.picklist(SECTION_KINDS),
  v.strictObject({ kind: v.picklist(SECTION_KINDS), realm: TextSchema }),
  v.strictObject({ text: TextSchema }),
]);
export type Section = v.InferOutput<typeof SectionSchema>;

/**
 * Labels that a record may choose instead of the usual one. A value that is one of the known label keys
 * (`tenure`, `enthronement`, `co-emperor` …) is printed in the reader's language; any other text as it is.
 */
export const LabelsSchema = v.strictObject({
  reign: v.exactOptional(TextSchema),
  proclamation: v.exactOptional(TextSchema),
  coronation: v.exactOptional(TextSchema),
  investiture: v.exactOptional(TextSchema),
  predecessor: v.exactOptional(TextSchema),
  successor: v.exactOptional(TextSchema),
  coRuler: v.exactOptional(TextSchema),
  regent: v.exactOptional(TextSchema),
});
export type Labels = v.InferOutput<typeof LabelsSchema>;

/** An office that people hold one after another, such as "Byzantine emperor". */
export const OfficeSchema = v.strictObject({
  id: IdSchema,
  /** Heading of the infobox block and title of the succession row. */
  name: TextSchema,
  href: v.exactOptional(UrlSchema),
  /** Section bar of its succession rows. Default `regnal`. */
  section: v.exactOptional(SectionSchema),
  labels: v.exactOptional(LabelsSchema),
  /**
   * Its holders are counted: the succession row says which of them this was ("28th"). Only for a dataset that holds
   * all of them.
   */
  numbered: v.exactOptional(v.boolean()),
  /** Where the list of its holders can be read: the "more" link of the infobox. */
  holders: v.exactOptional(UrlSchema),
});
export type Office = v.InferOutput<typeof OfficeSchema>;

/** A ruling house. */
export const HouseSchema = v.strictObject({
  id: IdSchema,
  /** The family's name alone: "Palaiologos". */
  name: TextSchema,
  /** The house as a heading; default the name with "dynasty" in the reader's language. */
  dynasty: v.exactOptional(TextSchema),
  /** The house of which it is a cadet branch. */
  cadetOf: v.exactOptional(IdSchema),
  href: v.exactOptional(UrlSchema),
});
export type House = v.InferOutput<typeof HouseSchema>;

/** A place of birth, death, burial, coronation. */
export const PlaceSchema = v.strictObject({
  id: IdSchema,
  name: TextSchema,
  lang: v.exactOptional(LanguageSchema),
  /** The present name, where it differs. */
  modern: v.exactOptional(TextSchema),
  href: v.exactOptional(UrlSchema),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** A work that facts rest on. */
export const SourceSchema = v.strictObject({
  id: IdSchema,
  author: v.exactOptional(TextSchema),
  title: TextSchema,
  /** Journal, series or collected volume it stands in, with the volume's number. */
  container: v.exactOptional(TextSchema),
  publisher: v.exactOptional(TextSchema),
  /** Year of publication as printed. */
  year: v.exactOptional(TextSchema),
  /** Pages, where the whole work is an article. */
  pages: v.exactOptional(TextSchema),
  href: v.exactOptional(UrlSchema),
});
export type Source = v.InferOutput<typeof SourceSchema>;
