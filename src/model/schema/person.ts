import * as v from 'valibot';
import { DateValueSchema } from './date-value.js';
import { ImageSchema } from './image.js';
import { NameSchema } from './name.js';
import { IdSchema, TextSchema, UrlSchema, houseId, list } from './primitives.js';
import { EVENT_DETAILS, EventDetailsListSchema, TenureSchema } from './tenure.js';
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

const BirthSchema = v.strictObject({
  ...EVENT_DETAILS,
  /** The name at birth. */
  name: v.exactOptional(TextSchema),
});

const DeathSchema = v.strictObject({
  ...EVENT_DETAILS,
  /** Age at death in whole years, if a source gives it. Default: calculated from the dates. */
  age: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(150))),
  /** The cause of death. */
  cause: v.exactOptional(RichSchema),
});

/** Genders that some languages distinguish in their words. */
export const GENDERS = ['female', 'male'] as const;
export type Gender = (typeof GENDERS)[number];

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
/** A wife or husband, with the years of the marriage in `dates`. */
export type Spouse = v.InferOutput<typeof SpouseSchema>;

/** Maximum length of an event title, in UTF-16 code units. */
export const MAX_EVENT_TITLE = 60;
const EVENT_TITLE_MESSAGE = `The title of an event may not be longer than ${MAX_EVENT_TITLE} characters`;

/** A dated event in a life. */
export const LifeEventSchema = v.strictObject({
  /** When it happened. */
  date: DateValueSchema,
  /** What happened. */
  text: RichSchema,
  /** A title of about three words, for the timeline: "Rebels, blinded". */
  title: v.exactOptional(v.pipe(TextSchema, v.maxLength(MAX_EVENT_TITLE, EVENT_TITLE_MESSAGE))),
  /** Where it happened. */
  place: EVENT_DETAILS.place,
  /** Footnotes. */
  sources: v.exactOptional(list(CitationSchema)),
});
export type LifeEvent = v.InferOutput<typeof LifeEventSchema>;

/** Labels of the personal rows that a record can override; see `LabelsSchema`. */
const PersonLabelsSchema = v.strictObject({
  /** Label of the row of the spouses. */
  spouse: v.exactOptional(TextSchema),
  /** Of the children. */
  issue: v.exactOptional(TextSchema),
  /** Of the house. */
  house: v.exactOptional(TextSchema),
  /** Of the burial. */
  burial: v.exactOptional(TextSchema),
  /** Of the signature. */
  signature: v.exactOptional(TextSchema),
});

/** How the lists of people are drawn; see `LIST_STYLES`. */
const ListStylesSchema = v.strictObject({
  /** Of the spouses. */
  spouses: v.exactOptional(v.picklist(LIST_STYLES)),
  /** Of the children. */
  issue: v.exactOptional(v.picklist(LIST_STYLES)),
});

/** Id of a house in the dataset, or custom text. */
const HouseNameSchema = v.union([houseId, ReferenceSchema]);

const personSchema = v.strictObject({
  /** Lower-case words joined by hyphens. Everything else refers to the person by it. */
  id: IdSchema,
  /** The name as the box's title. */
  name: TextSchema,
  /** Used where words differ by gender: "co-empress", "daughter of". */
  gender: v.exactOptional(v.picklist(GENDERS)),
  /** This record holds only a name or an outline; the full record is in another part of the same dataset. */
  stub: v.exactOptional(v.boolean()),
  /** A description in one or two sentences. */
  description: v.exactOptional(RichSchema),
  /** Other names: native names, variants, aliases, and names that have a row of their own. */
  names: v.exactOptional(list(NameSchema)),
  /** The ruler's style, under the name: "Emperor and Autocrat of the Romans". */
  title: v.exactOptional(RichSchema),
  /** The house, or several: of birth, by marriage. */
  house: v.exactOptional(v.union([HouseNameSchema, list(HouseNameSchema)])),
  /** The offices held, in the order of the box. */
  tenures: v.exactOptional(list(TenureSchema)),
  /** When and where the person was born, and under which name. */
  birth: v.exactOptional(BirthSchema),
  /** When, where and how the person died. */
  death: v.exactOptional(DeathSchema),
  /** The place of burial, or several in chronological order. */
  burial: v.exactOptional(EventDetailsListSchema),
  /** The father. */
  father: v.exactOptional(ReferenceSchema),
  /** The mother. */
  mother: v.exactOptional(ReferenceSchema),
  /** Wives or husbands, in order, with the years of marriage. */
  spouses: v.exactOptional(list(SpouseSchema)),
  /** The children, in order. */
  issue: v.exactOptional(list(ReferenceSchema)),
  /** There were other children, not listed here. */
  issueAmongOthers: v.exactOptional(v.boolean()),
  /** Further information about the children: the "Detail" link. */
  issueDetail: v.exactOptional(
    v.strictObject({
      /** Text of the link, instead of "Detail". */
      text: v.exactOptional(TextSchema),
      /** The page. */
      href: UrlSchema,
    }),
  ),
  /** Religion or denomination. */
  religion: v.exactOptional(ValueSchema),
  /** Occupation besides ruling. */
  occupation: v.exactOptional(ValueSchema),
  /** Labels of the personal rows, replacing the defaults. */
  labels: v.exactOptional(PersonLabelsSchema),
  /** How the lists of people are drawn. */
  listStyles: v.exactOptional(ListStylesSchema),
  /** Custom rows, after the personal rows. */
  rows: v.exactOptional(list(RowSchema)),
  /** Nested boxes, each with a title and rows. */
  boxes: v.exactOptional(
    list(
      v.strictObject({
        /** Heading of the box. */
        title: v.exactOptional(RichSchema),
        /** Its rows. */
        rows: list(RowSchema),
      }),
    ),
  ),
  /** The dated events of the life, for the timeline. */
  events: v.exactOptional(list(LifeEventSchema)),
  /** Images. The first portrait is at the top of the box; additional figures are collapsed. */
  images: v.exactOptional(list(ImageSchema)),
  /** Topics the person belongs to. */
  categories: v.exactOptional(list(TextSchema)),
  /** What a reader should know about the record itself: contested facts, namesakes. */
  remarks: v.exactOptional(
    list(
      v.strictObject({
        /** The remark. */
        text: RichSchema,
        /** Footnotes. */
        sources: v.exactOptional(list(CitationSchema)),
      }),
    ),
  ),
  /** Wikidata item, "Q" and digits. */
  wikidata: v.exactOptional(
    v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/, 'A Wikidata id is "Q" and digits')),
  ),
  /** An encyclopedia's page about this person. */
  href: v.exactOptional(UrlSchema),
  /** Sources for the record as a whole. */
  sources: v.exactOptional(list(CitationSchema)),
});

/** A ruler, or a person named in a ruler's boxes. Only `id` and `name` are required. */
export interface Person extends v.InferOutput<typeof personSchema> {}

/** Schema of `Person`; typed by that name, so that the published types stay small. */
export const PersonSchema: v.GenericSchema<Person> = personSchema;
