import * as v from 'valibot';
import type { DateValue } from '../date/types.js';
import { DateValueSchema } from './date-value.js';
import { LabelsSchema, SectionSchema } from './office.js';
import { oneOf } from './one-of.js';
import { IdSchema, TextSchema, list } from './primitives.js';
import { CitationSchema, ReferenceSchema, RichSchema, RowSchema } from './text.js';

/** Why an office stood vacant, after MediaWiki's `s-vac`. */
export const VACANCY_KINDS = [
  'abeyance',
  'commission',
  'disclaimed',
  'dormant',
  'extinct',
  'forfeit',
  'recreated',
  'suspended',
  'sede-vacante',
  'unknown',
] as const;
export type VacancyKind = (typeof VACANCY_KINDS)[number];

/** What made a title new, after MediaWiki's `s-new`. Without a kind the cell says "New title". */
export const NEW_TITLE_KINDS = [
  'creation',
  'party',
  'loss',
  'district',
  'division',
  'constituency',
  'institution',
  'diocese',
  'regiment',
  'seat',
  'first',
] as const;
export type NewTitleKind = (typeof NEW_TITLE_KINDS)[number];

/** Nobody held the office before or after. */
const VacantSchema = v.strictObject({
  vacant: v.strictObject({
    kind: v.exactOptional(v.picklist(VACANCY_KINDS)),
    reason: v.exactOptional(RichSchema),
    /** Who held the title last before the vacancy. */
    last: v.exactOptional(list(ReferenceSchema)),
    /** Who held it next after the vacancy. */
    next: v.exactOptional(list(ReferenceSchema)),
    /** `last` is the last *known* holder. */
    lastKnown: v.exactOptional(v.boolean()),
    /** `next` is the next *known* holder. */
    nextKnown: v.exactOptional(v.boolean()),
  }),
});

/** The office began here. */
const NewTitleSchema = v.strictObject({
  new: v.strictObject({
    kind: v.exactOptional(v.picklist(NEW_TITLE_KINDS)),
    reason: v.exactOptional(RichSchema),
  }),
});

/** Nobody followed, ever. */
const NoneSchema = v.strictObject({
  none: v.strictObject({ reason: v.exactOptional(RichSchema), detail: v.exactOptional(RichSchema) }),
});

/** Still in office. */
const IncumbentSchema = v.strictObject({
  incumbent: v.strictObject({
    heir: v.exactOptional(ReferenceSchema),
    heirLabel: v.exactOptional(TextSchema),
  }),
});

/** In a succession row, alone in its list: the same cell as in the row above; the two are drawn as one. */
const SameSchema = v.strictObject({ same: v.literal(true) });

const neighbourSchema = oneOf([
  VacantSchema,
  NewTitleSchema,
  NoneSchema,
  IncumbentSchema,
  SameSchema,
  ReferenceSchema,
]);

/** Who or what stands before or after a tenure: holders, or the reason why there is none. */
export type Neighbour = v.InferOutput<typeof neighbourSchema>;

/** Schema of `Neighbour`; typed by that name, so that the published types stay small. */
export const NeighbourSchema: v.GenericSchema<Neighbour> = neighbourSchema;

/** A coronation, proclamation, birth, death, burial: when and where something happened. */
export const HAPPENING = {
  date: v.exactOptional(DateValueSchema),
  /** Id of a place in the dataset, or a text of its own. */
  place: v.exactOptional(oneOf([IdSchema, ReferenceSchema])),
  /** Small print, without its parentheses: "as co-emperor". */
  note: v.exactOptional(RichSchema),
  sources: v.exactOptional(list(CitationSchema)),
};
const happeningSchema = v.strictObject(HAPPENING);

/** When and where something happened. */
export interface Happening extends v.InferOutput<typeof happeningSchema> {}

/** Schema of `Happening`; typed by that name, so that the published types stay small. */
export const HappeningSchema: v.GenericSchema<Happening> = happeningSchema;

/** What may have happened several times. */
export const HappeningsSchema = oneOf([HappeningSchema, list(HappeningSchema)]);

const successionRowSchema = v.strictObject({
  title: v.exactOptional(oneOf([SameSchema, RichSchema])),
  /** Line under the title, drawn in parentheses. */
  subtitle: v.exactOptional(RichSchema),
  /** Years instead of those of the reign. */
  years: v.exactOptional(oneOf([DateValueSchema, list(DateValueSchema)])),
  /** "28th", or a number that is printed as an ordinal. */
  order: v.exactOptional(oneOf([TextSchema, v.pipe(v.number(), v.integer(), v.minValue(1))])),
  /** "7th creation". */
  creation: v.exactOptional(TextSchema),
  /** "19th dynasty". */
  dynasty: v.exactOptional(TextSchema),
  district: v.exactOptional(TextSchema),
  /** "with NAME, YEARS" instead of the tenure's co-rulers and regents. */
  with: v.exactOptional(list(ReferenceSchema)),
  predecessors: v.exactOptional(list(NeighbourSchema)),
  successors: v.exactOptional(list(NeighbourSchema)),
  /** A title only claimed: the line of claimants and why the succession failed. */
  titular: v.exactOptional(
    v.strictObject({ line: v.exactOptional(RichSchema), reason: v.exactOptional(RichSchema) }),
  ),
  section: v.exactOptional(SectionSchema),
});

/** How the succession row differs in wording, or in its neighbours, from the tenure it is drawn from. */
export interface SuccessionRow extends v.InferOutput<typeof successionRowSchema> {}

/** Schema of `SuccessionRow`; typed by that name, so that the published types stay small. */
export const SuccessionRowSchema: v.GenericSchema<SuccessionRow> = successionRowSchema;

/** A reign with what there is to say of it. */
const NotedReignSchema = v.strictObject({
  date: DateValueSchema,
  /** Small print, without its parentheses: "disputed with Stephen". */
  note: v.exactOptional(RichSchema),
  sources: v.exactOptional(list(CitationSchema)),
});

/** A reign: its date, alone or with what there is to say of it. */
export type Reign = v.InferOutput<typeof NotedReignSchema> | DateValue;
export const ReignSchema: v.GenericSchema<Reign> = oneOf([NotedReignSchema, DateValueSchema]);

const tenureSchema = v.strictObject({
  office: v.exactOptional(IdSchema),
  /** Heading instead of the office's name. */
  title: v.exactOptional(RichSchema),
  /** Small print beside the heading. */
  note: v.exactOptional(RichSchema),
  /** `false` joins the block to the one above, without a heading. */
  heading: v.exactOptional(v.boolean()),
  /** One reign, or several of the same office in one block. */
  reign: v.exactOptional(oneOf([ReignSchema, list(ReignSchema)])),
  /** Claimed against another holder: the block and the row say so. */
  disputed: v.exactOptional(v.boolean()),
  proclamation: v.exactOptional(HappeningsSchema),
  coronation: v.exactOptional(HappeningsSchema),
  investiture: v.exactOptional(HappeningsSchema),
  predecessors: v.exactOptional(list(NeighbourSchema)),
  successors: v.exactOptional(list(NeighbourSchema)),
  coRulers: v.exactOptional(list(ReferenceSchema)),
  regents: v.exactOptional(list(ReferenceSchema)),
  labels: v.exactOptional(LabelsSchema),
  /** Further rows of the author's own. */
  rows: v.exactOptional(list(RowSchema)),
  /** `false` keeps the tenure out of the infobox. */
  infobox: v.exactOptional(v.boolean()),
  /** `false` keeps the tenure out of the succession box. */
  succession: v.exactOptional(oneOf([v.literal(false), SuccessionRowSchema])),
  sources: v.exactOptional(list(CitationSchema)),
});

/** An office held for a time: one block of the infobox and one row of the succession box. */
export interface Tenure extends v.InferOutput<typeof tenureSchema> {}

/** Schema of `Tenure`; typed by that name, so that the published types stay small. */
export const TenureSchema: v.GenericSchema<Tenure> = tenureSchema;
