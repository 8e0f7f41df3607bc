/** A person of the dataset, who can be chosen. */
export interface ViewPerson {
  type: 'person';
  person: string;
  text: string;
  lang?: string;
  /** Who it is, where the same view calls another by the same name: "daughter of John V". */
  qualifier?: string;
}

/** A piece of a line, as it is to be drawn: plain, serialisable, every name and date already resolved. */
export type ViewInline =
  | { type: 'text'; text: string; lang?: string }
  | ViewPerson
  | { type: 'link'; text: string; href: string; lang?: string }
  /** A date in the reader's language; `datetime` where HTML can say it exactly. */
  | { type: 'date'; text: string; datetime?: string }
  | { type: 'emphasis'; content: ViewInline[] }
  | { type: 'small'; content: ViewInline[] }
  /** Footnote marks. */
  | { type: 'marks'; numbers: number[] };

/** How the entries of a list stand. */
export type ViewListStyle = 'plain' | 'bulleted' | 'inline' | 'collapsible';

/** A line, or a list of lines. */
export type ViewBlock =
  | { type: 'line'; content: ViewInline[] }
  | { type: 'list'; style: ViewListStyle; summary?: string; items: ViewInline[][] };

/** What stands in a cell, from top to bottom. */
export type ViewValue = ViewBlock[];

/** A row with its label. */
export interface ViewRow {
  /** What the row says, in kebab-case: `reign`, `co-ruler`; `custom` for the author's own. */
  key: string;
  label: string;
  /** A link under the label. */
  detail?: { text: string; href: string };
  value: ViewValue;
}

/** An entry of the footnotes. */
export interface ViewFootnote {
  number: number;
  content: ViewInline[];
}

/** A piece of plain text. */
export function text(value: string): Extract<ViewInline, { type: 'text' }> {
  return { type: 'text', text: value };
}

/**
 * A text, as a link where there is an address.
 * @param lang Language of the text, BCP 47.
 */
export function linked(value: string, href: string | undefined, lang?: string): ViewInline {
  const language = lang === undefined ? undefined : { lang };
  return href ? { type: 'link', text: value, href, ...language } : { ...text(value), ...language };
}

/** What stands between a text and the small print after it. */
export const SPACE = text(' ');

/** The words of a line, without what is not text. */
export function inlineText(content: readonly ViewInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'marks') return '';
      if (inline.type === 'emphasis' || inline.type === 'small') return inlineText(inline.content);
      return inline.type === 'person' && inline.qualifier
        ? `${inline.text} (${inline.qualifier})`
        : inline.text;
    })
    .join('');
}
