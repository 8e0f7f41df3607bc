import * as v from 'valibot';
import { LOCAL_NAME, LocalNameSchema } from './local-name.js';
import { IdSchema, LanguageSchema, TextSchema, UrlSchema, houseId, list } from './primitives.js';

/**
 * Kinds of section in a succession box, after the header templates of MediaWiki's succession boxes
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

/** The section heading above a succession row: a kind, a kind with its realm, or custom text. */
export const SectionSchema = v.union([
  v.picklist(SECTION_KINDS),
  v.strictObject({
    /** The kind of titles. */
    kind: v.picklist(SECTION_KINDS),
    /** The realm: "England". */
    realm: TextSchema,
  }),
  v.strictObject({
    /** The text of the heading. */
    text: TextSchema,
  }),
]);
export type Section = v.InferOutput<typeof SectionSchema>;

/**
 * Labels that a record can use instead of the defaults. A known label key (`tenure`, `enthronement`, `co-emperor` …) is
 * shown in the reader's language; any other text is shown as it is.
 */
export const LabelsSchema = v.strictObject({
  /** Label of the row of the reign. */
  reign: v.exactOptional(TextSchema),
  /** Of the proclamation. */
  proclamation: v.exactOptional(TextSchema),
  /** Of the coronation. */
  coronation: v.exactOptional(TextSchema),
  /** Of the investiture. */
  investiture: v.exactOptional(TextSchema),
  /** Of the predecessors. */
  predecessor: v.exactOptional(TextSchema),
  /** Of the successors. */
  successor: v.exactOptional(TextSchema),
  /** Of the co-rulers. */
  coRuler: v.exactOptional(TextSchema),
  /** Of the regents. */
  regent: v.exactOptional(TextSchema),
});
export type Labels = v.InferOutput<typeof LabelsSchema>;

/** An office that people hold one after another, such as "Byzantine emperor". */
export const OfficeSchema = v.strictObject({
  /** Tenures refer to it by this id. */
  id: IdSchema,
  /** Heading of the infobox block and title of the succession row. */
  name: TextSchema,
  /** Its names in other languages. */
  names: v.exactOptional(list(LocalNameSchema)),
  /**
   * Its rank among offices: a greater number is a higher rank (emperor 9, caesar 4, despot 3). If several people have
   * the same name, the name alone refers to the holder of the highest office. Default 0.
   */
  rank: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
  /** A page about the office. */
  href: v.exactOptional(UrlSchema),
  /** Section heading of its succession rows. Default `regnal`. */
  section: v.exactOptional(SectionSchema),
  /** Labels of the rows of its tenures. */
  labels: v.exactOptional(LabelsSchema),
  /**
   * Numbers its holders: the succession row shows the position ("28th"). Only for a dataset that contains all of them.
   */
  numbered: v.exactOptional(v.boolean()),
  /**
   * Its holders are not rulers, as patriarchs are not: only a timeline of this office, or one that names its holders,
   * shows its tenures, and a name alone refers to them only if it fits nobody else. Default `false`.
   */
  separate: v.exactOptional(v.boolean()),
  /** A page listing its holders: the "more" link of the infobox. */
  holders: v.exactOptional(UrlSchema),
});
export type Office = v.InferOutput<typeof OfficeSchema>;

/** Number of house colours on the timeline. */
export const HOUSE_COLORS = 12;

const HouseNameSchema = v.strictObject({
  ...LOCAL_NAME,
  /** The house as a heading in that language; default the name with "dynasty". */
  dynasty: v.exactOptional(TextSchema),
});

/** A ruling house. */
export const HouseSchema = v.strictObject({
  /** People refer to it by this id. */
  id: IdSchema,
  /** The family's name alone: "Palaiologos". */
  name: TextSchema,
  /** The house as a heading; default the name with "dynasty" in the reader's language. */
  dynasty: v.exactOptional(TextSchema),
  /** Its names in other languages. */
  names: v.exactOptional(list(HouseNameSchema)),
  /**
   * Its colour among the timeline's house colours, 1 to 12. Consecutive houses should differ. Default: a colour that
   * its chronological neighbours do not use.
   */
  color: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HOUSE_COLORS))),
  /** The house of which it is a cadet branch. */
  cadetOf: v.exactOptional(houseId),
  /** A page about the house. */
  href: v.exactOptional(UrlSchema),
});
export type House = v.InferOutput<typeof HouseSchema>;

/** A place of birth, death, burial, coronation. */
export const PlaceSchema = v.strictObject({
  /** Records refer to it by this id. */
  id: IdSchema,
  /** The name that is printed. */
  name: TextSchema,
  /** Language of the name, BCP 47. */
  lang: v.exactOptional(LanguageSchema),
  /** Its names in other languages. */
  names: v.exactOptional(list(LocalNameSchema)),
  /** The present name, where it differs. */
  modern: v.exactOptional(TextSchema),
  /** A page about the place. */
  href: v.exactOptional(UrlSchema),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** A work cited as a source. */
export const SourceSchema = v.strictObject({
  /** Records cite it by this id. */
  id: IdSchema,
  /** Who wrote it. */
  author: v.exactOptional(TextSchema),
  /** Its title. */
  title: TextSchema,
  /** Journal, series or collected volume that contains it, with the volume number. */
  container: v.exactOptional(TextSchema),
  /** Who published it. */
  publisher: v.exactOptional(TextSchema),
  /** Year of publication as printed. */
  year: v.exactOptional(TextSchema),
  /** Page range, if the work is an article. */
  pages: v.exactOptional(TextSchema),
  /** URL where it can be read. */
  href: v.exactOptional(UrlSchema),
});
export type Source = v.InferOutput<typeof SourceSchema>;
