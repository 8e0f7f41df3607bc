import * as v from 'valibot';
import { DateValueSchema } from './date-value.js';
import { LanguageSchema, TextSchema, UrlSchema, list, personId, sourceId } from './primitives.js';

/** A work in `sources`, by id alone or with the place in it (pages, section, column). */
export const CitationSchema = v.union([
  sourceId,
  v.strictObject({
    /** Id of the work. */
    source: sourceId,
    /** The place in it. */
    at: v.exactOptional(TextSchema),
  }),
]);
export type Citation = v.InferOutput<typeof CitationSchema>;

/** The fields of a reference. */
export const REFERENCE_ENTRIES = {
  /** Id of a person in this dataset. */
  person: v.exactOptional(personId),
  /** What to print; for a person, instead of the person's own name. */
  text: v.exactOptional(TextSchema),
  /** Language of the text, BCP 47. */
  lang: v.exactOptional(LanguageSchema),
  /** A page about the person or thing named. */
  href: v.exactOptional(UrlSchema),
  /** Small print after the name, without its parentheses: "1387". */
  note: v.exactOptional(TextSchema),
  /** The years it applies to: of a co-ruler, of a marriage. */
  dates: v.exactOptional(DateValueSchema),
  /** The title held, if it differs from that of the surrounding entry: "Despot of Thessalonica". */
  as: v.exactOptional(TextSchema),
  /** Footnotes. */
  sources: v.exactOptional(list(CitationSchema)),
};

type Named = { person?: string; text?: string };

/** Whether a reference names a person or gives a text. */
export const hasPersonOrText = ({ person, text }: Named): boolean => (person ?? text) !== undefined;

/** The check that all kinds of reference share. */
export function mustName<T extends Named>() {
  return v.check<T, string>(hasPersonOrText, 'A reference names a "person" or has a "text"');
}

const referenceSchema = v.pipe(v.strictObject(REFERENCE_ENTRIES), mustName());

/** A mention of a person of the dataset, or a text with an optional link. */
export interface Reference extends v.InferOutput<typeof referenceSchema> {}

/** Schema of `Reference`; typed by that name, so that the published types stay small. */
export const ReferenceSchema: v.GenericSchema<Reference> = referenceSchema;

/** Content allowed inside emphasis or small print: no deeper nesting. */
const PlainInlineSchema = v.union([TextSchema, ReferenceSchema]);
const PlainRichSchema = v.union([TextSchema, list(PlainInlineSchema)]);

/** Emphasised text. */
const EmphasisSchema = v.strictObject({
  /** Emphasised text. */
  em: PlainRichSchema,
});
/** Small print. */
const SmallSchema = v.strictObject({
  /** Small print. */
  small: PlainRichSchema,
});
/** A date inside prose, printed in the reader's language. */
const InlineDateSchema = v.strictObject({
  /** A date, printed in the reader's language. */
  date: DateValueSchema,
});
/** Footnote marks. */
const CiteSchema = v.strictObject({
  /** Footnote marks at this place. */
  cite: list(CitationSchema),
});

const inlineSchema = v.union([
  TextSchema,
  EmphasisSchema,
  SmallSchema,
  InlineDateSchema,
  CiteSchema,
  ReferenceSchema,
]);

/** A piece of prose: a text, emphasised or small text, a date, footnote marks, a reference. */
export type Inline = v.InferOutput<typeof inlineSchema>;

/** Schema of `Inline`; typed by that name, so that the published types stay small. */
export const InlineSchema: v.GenericSchema<Inline> = inlineSchema;

const richSchema = v.union([TextSchema, list(InlineSchema)]);

/** Prose: a text, or texts with references, emphasis, dates and footnote marks between them. Never markup. */
export type Rich = v.InferOutput<typeof richSchema>;

/** Schema of `Rich`; typed by that name, so that the published types stay small. */
export const RichSchema: v.GenericSchema<Rich> = richSchema;

/** How a list in a value is drawn; default `plain`. `collapsible` shows `summary` until it is opened. */
export const LIST_STYLES = ['plain', 'bulleted', 'inline', 'collapsible'] as const;

const ListValueSchema = v.strictObject({
  /** The entries. */
  list: list(RichSchema),
  /** How the list is drawn. Default `plain`. */
  style: v.exactOptional(v.picklist(LIST_STYLES)),
  /** What a collapsible list shows while it is closed. */
  summary: v.exactOptional(TextSchema),
});

/** Several lines, one below the other. */
const LinesSchema = v.strictObject({
  /** The lines. */
  lines: list(RichSchema),
});

const valueSchema = v.union([ListValueSchema, LinesSchema, RichSchema]);

/** The value of a row: prose, lines, or a list. */
export type Value = v.InferOutput<typeof valueSchema>;

/** Schema of `Value`; typed by that name, so that the published types stay small. */
export const ValueSchema: v.GenericSchema<Value> = valueSchema;

const rowSchema = v.strictObject({
  /** The label of the row. */
  label: TextSchema,
  /** The value of the row. */
  value: ValueSchema,
});

/** A custom row: any label, any value. */
export interface Row extends v.InferOutput<typeof rowSchema> {}

/** Schema of `Row`; typed by that name, so that the published types stay small. */
export const RowSchema: v.GenericSchema<Row> = rowSchema;
