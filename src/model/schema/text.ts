import * as v from 'valibot';
import { DateValueSchema } from './date-value.js';
import { IdSchema, LanguageSchema, TextSchema, UrlSchema, list } from './primitives.js';

/** A work in `sources`, by id alone or with the place in it (pages, section, column). */
export const CitationSchema = v.union([
  IdSchema,
  v.strictObject({ source: IdSchema, at: v.exactOptional(TextSchema) }),
]);
export type Citation = v.InferOutput<typeof CitationSchema>;

/** What a reference may say. */
export const REFERENCE_ENTRIES = {
  /** Id of a person in this dataset. */
  person: v.exactOptional(IdSchema),
  /** What to print; for a person, instead of the person's own name. */
  text: v.exactOptional(TextSchema),
  lang: v.exactOptional(LanguageSchema),
  href: v.exactOptional(UrlSchema),
  /** Small print after the name, without its parentheses: "1387". */
  note: v.exactOptional(TextSchema),
  /** When it held: the years of a co-ruler, of a marriage. */
  dates: v.exactOptional(DateValueSchema),
  /** The title under which, where it differs from the title at hand: "Despot of Thessalonica". */
  as: v.exactOptional(TextSchema),
  sources: v.exactOptional(list(CitationSchema)),
};

type Named = { person?: string; text?: string };

/** Whether a reference says whom or what it means. */
export const namesSomething = ({ person, text }: Named): boolean => (person ?? text) !== undefined;

/** The check that every kind of reference ends with. */
export function mustName<T extends Named>() {
  return v.check<T, string>(namesSomething, 'A reference names a "person" or has a "text"');
}

/** Somebody or something named in a value: a person of the dataset, or a text with an optional link. */
export const ReferenceSchema = v.pipe(v.strictObject(REFERENCE_ENTRIES), mustName());
export type Reference = v.InferOutput<typeof ReferenceSchema>;

/** What may stand inside emphasis or small print: no deeper nesting. */
const PlainInlineSchema = v.union([TextSchema, ReferenceSchema]);
const PlainRichSchema = v.union([TextSchema, list(PlainInlineSchema)]);

/** Stressed words. */
const EmphasisSchema = v.strictObject({ em: PlainRichSchema });
/** Small print. */
const SmallSchema = v.strictObject({ small: PlainRichSchema });
/** A date inside prose, printed in the reader's language. */
const InlineDateSchema = v.strictObject({ date: DateValueSchema });
/** Footnote marks. */
const CiteSchema = v.strictObject({ cite: list(CitationSchema) });

export const InlineSchema = v.union([
  TextSchema,
  EmphasisSchema,
  SmallSchema,
  InlineDateSchema,
  CiteSchema,
  ReferenceSchema,
]);
export type Inline = v.InferOutput<typeof InlineSchema>;

/** Prose: a text, or texts with references, emphasis, dates and footnote marks between them. Never markup. */
export const RichSchema = v.union([TextSchema, list(InlineSchema)]);
export type Rich = v.InferOutput<typeof RichSchema>;

/** How a list in a value is drawn; default `plain`. `collapsible` shows `summary` until it is opened. */
export const LIST_STYLES = ['plain', 'bulleted', 'inline', 'collapsible'] as const;

const ListValueSchema = v.strictObject({
  list: list(RichSchema),
  style: v.exactOptional(v.picklist(LIST_STYLES)),
  /** What a collapsible list shows while it is closed. */
  summary: v.exactOptional(TextSchema),
});

/** Several lines, one under the other. */
const LinesSchema = v.strictObject({ lines: list(RichSchema) });

/** The value of a row: prose, lines, or a list. */
export const ValueSchema = v.union([ListValueSchema, LinesSchema, RichSchema]);
export type Value = v.InferOutput<typeof ValueSchema>;

/** A row of the author's own: any label, any value. */
export const RowSchema = v.strictObject({ label: TextSchema, value: ValueSchema });
export type Row = v.InferOutput<typeof RowSchema>;
