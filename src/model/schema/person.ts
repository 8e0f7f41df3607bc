import * as v from 'valibot';
import { DateValueSchema } from './date-value.js';
import { oneOf } from './one-of.js';
import { IdSchema, LanguageSchema, TextSchema, UrlSchema, list } from './primitives.js';
import { HAPPENING, HappeningsSchema, TenureSchema } from './tenure.js';
import {
  CitationSchema,
  LIST_STYLES,
  REFERENCE_ENTRIES,
  ReferenceSchema,
  RichSchema,
  RowSchema,
  ValueSchema,
  mustName,
} from './text.js';

/**
 * What a name is. `native` names are printed under the box's title, `variant` and `alias` names beside it;
 * the others are rows of the name set, after MediaWiki's Infobox royalty.
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
] as const;

export const NameSchema = v.strictObject({
  text: TextSchema,
  /** Default `variant`, or `native` when `lang` is given. */
  kind: v.exactOptional(v.picklist(NAME_KINDS)),
  lang: v.exactOptional(LanguageSchema),
  /** The same name in Latin letters. */
  transliteration: v.exactOptional(TextSchema),
  /** When it was borne: the dates of an era name, say. */
  dates: v.exactOptional(DateValueSchema),
  note: v.exactOptional(RichSchema),
  sources: v.exactOptional(list(CitationSchema)),
});
export type Name = v.InferOutput<typeof NameSchema>;

/**
 * What an image is for: the head of the box (`portrait`), the arms under it, the signature row, or a further
 * figure (the others).
 */
export const IMAGE_KINDS = ['portrait', 'arms', 'signature', 'figure', 'map', 'coin', 'seal'] as const;

export const ImageSchema = v.strictObject({
  /** Default `portrait`. */
  kind: v.exactOptional(v.picklist(IMAGE_KINDS)),
  /** Absent when no address is known: a drawn placeholder stands in its place. */
  src: v.exactOptional(UrlSchema),
  /** What is to be seen, for who cannot see it. Default the caption. */
  alt: v.exactOptional(TextSchema),
  caption: v.exactOptional(RichSchema),
  /** Size of the file in pixels: keeps the page from jumping while it loads. */
  width: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  height: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  credit: v.exactOptional(TextSchema),
  license: v.exactOptional(TextSchema),
  /** The page that describes the image. */
  href: v.exactOptional(UrlSchema),
  sources: v.exactOptional(list(CitationSchema)),
});
export type Image = v.InferOutput<typeof ImageSchema>;

const BirthSchema = v.strictObject({ ...HAPPENING, name: v.exactOptional(TextSchema) });

const DeathSchema = v.strictObject({
  ...HAPPENING,
  /** Age at death in whole years, where a source gives it; otherwise it is worked out from the dates. */
  age: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(150))),
  cause: v.exactOptional(RichSchema),
});

/** How a marriage ended. */
export const MARRIAGE_ENDS = ['death', 'divorce', 'annulment', 'separation'] as const;
export type MarriageEnd = (typeof MARRIAGE_ENDS)[number];

const SpouseSchema = v.pipe(
  v.strictObject({
    ...REFERENCE_ENTRIES,
    /** How the marriage ended; its years are `dates`. */
    end: v.exactOptional(v.picklist(MARRIAGE_ENDS)),
  }),
  mustName(),
);
export type Spouse = v.InferOutput<typeof SpouseSchema>;

/** Something dated in a life. */
export const LifeEventSchema = v.strictObject({
  date: DateValueSchema,
  text: RichSchema,
  place: HAPPENING.place,
  sources: v.exactOptional(list(CitationSchema)),
});
export type LifeEvent = v.InferOutput<typeof LifeEventSchema>;

/** Labels of the personal rows that a record may choose; see `LabelsSchema`. */
const PersonLabelsSchema = v.strictObject({
  spouse: v.exactOptional(TextSchema),
  issue: v.exactOptional(TextSchema),
  house: v.exactOptional(TextSchema),
  burial: v.exactOptional(TextSchema),
  signature: v.exactOptional(TextSchema),
});

/** How the lists of people are drawn; see `LIST_STYLES`. */
const ListStylesSchema = v.strictObject({
  spouses: v.exactOptional(v.picklist(LIST_STYLES)),
  issue: v.exactOptional(v.picklist(LIST_STYLES)),
});

/** Id of a house in the dataset, or a text of its own. */
const HouseNameSchema = oneOf([IdSchema, ReferenceSchema]);

const personSchema = v.strictObject({
  id: IdSchema,
  /** The name as the box's title. */
  name: TextSchema,
  /** Known here by name only; the whole record is in another shard of the same dataset. */
  stub: v.exactOptional(v.boolean()),
  /** One sentence or two on who this is. */
  description: v.exactOptional(RichSchema),
  names: v.exactOptional(list(NameSchema)),
  /** The ruler's style, under the name: "Emperor and Autocrat of the Romans". */
  title: v.exactOptional(RichSchema),
  /** The house, or several: of birth, by marriage. */
  house: v.exactOptional(oneOf([HouseNameSchema, list(HouseNameSchema)])),
  tenures: v.exactOptional(list(TenureSchema)),
  birth: v.exactOptional(BirthSchema),
  death: v.exactOptional(DeathSchema),
  /** Where the body rests, or several such places, in order of time. */
  burial: v.exactOptional(HappeningsSchema),
  father: v.exactOptional(ReferenceSchema),
  mother: v.exactOptional(ReferenceSchema),
  spouses: v.exactOptional(list(SpouseSchema)),
  issue: v.exactOptional(list(ReferenceSchema)),
  /** There were other children, whom the list does not name. */
  issueAmongOthers: v.exactOptional(v.boolean()),
  /** Where more on the children can be read: the "Detail" link. */
  issueDetail: v.exactOptional(v.strictObject({ text: v.exactOptional(TextSchema), href: UrlSchema })),
  religion: v.exactOptional(ValueSchema),
  occupation: v.exactOptional(ValueSchema),
  labels: v.exactOptional(PersonLabelsSchema),
  listStyles: v.exactOptional(ListStylesSchema),
  /** Further rows of the author's own, after the personal rows. */
  rows: v.exactOptional(list(RowSchema)),
  /** Boxes inside the box, each with a title and rows. */
  boxes: v.exactOptional(list(v.strictObject({ title: v.exactOptional(RichSchema), rows: list(RowSchema) }))),
  events: v.exactOptional(list(LifeEventSchema)),
  images: v.exactOptional(list(ImageSchema)),
  categories: v.exactOptional(list(TextSchema)),
  /** What a reader should know about the record itself: contested facts, namesakes. */
  remarks: v.exactOptional(
    list(v.strictObject({ text: RichSchema, sources: v.exactOptional(list(CitationSchema)) })),
  ),
  /** Wikidata item, "Q" and digits. */
  wikidata: v.exactOptional(
    v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/, 'A Wikidata id is "Q" and digits')),
  ),
  /** An encyclopedia's page about this person. */
  href: v.exactOptional(UrlSchema),
  sources: v.exactOptional(list(CitationSchema)),
});

/** A ruler, or somebody whom a ruler's boxes name. Only `id` and `name` are required. */
export interface Person extends v.InferOutput<typeof personSchema> {}

/** Schema of `Person`; typed by that name, so that the published types stay small. */
export const PersonSchema: v.GenericSchema<Person> = personSchema;
