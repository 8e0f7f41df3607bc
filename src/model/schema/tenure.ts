import * as v from 'valibot';
import type { DateValue } from '../date/types.js';
import { DateValueSchema } from './date-value.js';
import { LabelsSchema, SectionSchema } from './office.js';
import { TextSchema, list, officeId, placeId } from './primitives.js';
import { CitationSchema, ReferenceSchema, RichSchema, RowSchema } from './text.js';

/** Why an office was vacant, modelled on MediaWiki's `s-vac`. */
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
  /** The office was vacant. */
  vacant: v.strictObject({
    /** The kind of vacancy. Default: just "Vacant". */
    kind: v.exactOptional(v.picklist(VACANCY_KINDS)),
    /** The reason, in words. */
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
  /** The title was new. */
  new: v.strictObject({
    /** What made it new. Default: just "New title". */
    kind: v.exactOptional(v.picklist(NEW_TITLE_KINDS)),
    /** The reason, in words. */
    reason: v.exactOptional(RichSchema),
  }),
});

/** Nobody followed, ever. */
const NoneSchema = v.strictObject({
  /** Nobody followed. */
  none: v.strictObject({
    /** Why nobody followed. */
    reason: v.exactOptional(RichSchema),
    /** A second line. */
    detail: v.exactOptional(RichSchema),
  }),
});

/** Still in office. */
const IncumbentSchema = v.strictObject({
  /** The office is still held. */
  incumbent: v.strictObject({
    /** The heir. */
    heir: v.exactOptional(ReferenceSchema),
    /** Label of the heir. Default "Heir". */
    heirLabel: v.exactOptional(TextSchema),
  }),
});

/** In a succession row, as the only list entry: shares the cell of the row above. */
const SameSchema = v.strictObject({
  /** Always `true`. */
  same: v.literal(true),
});

const neighbourSchema = v.union([
  VacantSchema,
  NewTitleSchema,
  NoneSchema,
  IncumbentSchema,
  SameSchema,
  ReferenceSchema,
]);

/** The predecessor or successor of a tenure: holders, or the reason why there is none. */
export type Neighbour = v.InferOutput<typeof neighbourSchema>;

/** Schema of `Neighbour`; typed by that name, so that the published types stay small. */
export const NeighbourSchema: v.GenericSchema<Neighbour> = neighbourSchema;

/** A coronation, proclamation, birth, death, burial: when and where something happened. */
export const EVENT_DETAILS = {
  /** When. */
  date: v.exactOptional(DateValueSchema),
  /** Id of a place in the dataset, or custom text. */
  place: v.exactOptional(v.union([placeId, ReferenceSchema])),
  /** Small print, without its parentheses: "as co-emperor". */
  note: v.exactOptional(RichSchema),
  /** Footnotes. */
  sources: v.exactOptional(list(CitationSchema)),
};
const eventDetailsSchema = v.strictObject(EVENT_DETAILS);

/** When and where something happened. */
export interface EventDetails extends v.InferOutput<typeof eventDetailsSchema> {}

/** Schema of `EventDetails`; typed by that name, so that the published types stay small. */
export const EventDetailsSchema: v.GenericSchema<EventDetails> = eventDetailsSchema;

/** An event that may have occurred more than once: its details, or a list of them. */
export const EventDetailsListSchema = v.union([EventDetailsSchema, list(EventDetailsSchema)]);

const successionRowSchema = v.strictObject({
  /** An alternative wording of the title; or shares the cell of the row above. */
  title: v.exactOptional(v.union([SameSchema, RichSchema])),
  /** A line under the title, shown in parentheses. */
  subtitle: v.exactOptional(RichSchema),
  /** Dates that replace the years of the reign, shown as precisely as they are written. */
  years: v.exactOptional(v.union([DateValueSchema, list(DateValueSchema)])),
  /** "28th", or a number that is printed as an ordinal. */
  order: v.exactOptional(v.union([TextSchema, v.pipe(v.number(), v.integer(), v.minValue(1))])),
  /** "7th creation". */
  creation: v.exactOptional(TextSchema),
  /** "19th dynasty". */
  dynasty: v.exactOptional(TextSchema),
  /** The district, under the title. */
  district: v.exactOptional(TextSchema),
  /** "with NAME, YEARS" instead of the tenure's co-rulers and regents. */
  with: v.exactOptional(list(ReferenceSchema)),
  /** Predecessors in this row, replacing those of the tenure. */
  predecessors: v.exactOptional(list(NeighbourSchema)),
  /** Successors in this row, replacing those of the tenure. */
  successors: v.exactOptional(list(NeighbourSchema)),
  /** A title only claimed: the line of claimants and why the succession failed. */
  titular: v.exactOptional(
    v.strictObject({
      /** The line of claimants. */
      line: v.exactOptional(RichSchema),
      /** Why the succession failed. */
      reason: v.exactOptional(RichSchema),
    }),
  ),
  /** The section heading above the row. Default: that of the office. */
  section: v.exactOptional(SectionSchema),
});

/** How the succession row differs in wording, or in its neighbours, from the tenure it is drawn from. */
export interface SuccessionRow extends v.InferOutput<typeof successionRowSchema> {}

/** Schema of `SuccessionRow`; typed by that name, so that the published types stay small. */
export const SuccessionRowSchema: v.GenericSchema<SuccessionRow> = successionRowSchema;

/** A reign with a note and sources. */
const NotedReignSchema = v.strictObject({
  /** Start and end. */
  date: DateValueSchema,
  /** Small print, without its parentheses: "disputed with Stephen". */
  note: v.exactOptional(RichSchema),
  /** Footnotes. */
  sources: v.exactOptional(list(CitationSchema)),
});

/** A reign: its date, alone or with a note and sources. */
export type Reign = v.InferOutput<typeof NotedReignSchema> | DateValue;
export const ReignSchema: v.GenericSchema<Reign> = v.union([NotedReignSchema, DateValueSchema]);

const tenureSchema = v.strictObject({
  /** Id of the office held. */
  office: v.exactOptional(officeId),
  /** Heading instead of the office's name. */
  title: v.exactOptional(RichSchema),
  /** Small print beside the heading. */
  note: v.exactOptional(RichSchema),
  /** `false` joins the block to the one above, without a heading. */
  heading: v.exactOptional(v.boolean()),
  /** One reign, or several of the same office in one block. */
  reign: v.exactOptional(v.union([ReignSchema, list(ReignSchema)])),
  /** Claimed against another holder; marked in the block and the row. */
  disputed: v.exactOptional(v.boolean()),
  /**
   * Held only as junior colleague of a senior ruler: excluded from the line of senior rulers. (Not needed if
   * `succession` is `false`.)
   */
  junior: v.exactOptional(v.boolean()),
  /** When and where the ruler was proclaimed. */
  proclamation: v.exactOptional(EventDetailsListSchema),
  /** When and where the ruler was crowned. */
  coronation: v.exactOptional(EventDetailsListSchema),
  /** When and where the ruler was invested. */
  investiture: v.exactOptional(EventDetailsListSchema),
  /** Who held the office before, or why nobody did. Default: the people who name this person as successor. */
  predecessors: v.exactOptional(list(NeighbourSchema)),
  /** Who held the office after, or why nobody did. Default: the people who name this person as predecessor. */
  successors: v.exactOptional(list(NeighbourSchema)),
  /** Who shared the office, with the years. Default: the people who name this person as co-ruler. */
  coRulers: v.exactOptional(list(ReferenceSchema)),
  /** Who ruled in the holder's name, with the years. */
  regents: v.exactOptional(list(ReferenceSchema)),
  /** Labels of the rows, replacing those of the office or the defaults. */
  labels: v.exactOptional(LabelsSchema),
  /** Custom rows. */
  rows: v.exactOptional(list(RowSchema)),
  /** `false` keeps the tenure out of the infobox. */
  infobox: v.exactOptional(v.boolean()),
  /** `false` keeps the tenure out of the succession box. */
  succession: v.exactOptional(v.union([v.literal(false), SuccessionRowSchema])),
  /** Footnotes of the heading. */
  sources: v.exactOptional(list(CitationSchema)),
});

/** An office held for a time: one block of the infobox and one row of the succession box. */
export interface Tenure extends v.InferOutput<typeof tenureSchema> {}

/** Schema of `Tenure`; typed by that name, so that the published types stay small. */
export const TenureSchema: v.GenericSchema<Tenure> = tenureSchema;
