/** A person in the dataset, who can be selected. */
export interface ViewPerson {
  type: 'person';
  person: string;
  text: string;
  lang?: string;
  /** Distinguishes people with the same name in one view: "daughter of John V". */
  qualifier?: string;
}

/** A piece of a line, ready to draw: plain, serialisable, with every name and date resolved. */
export type ViewInline =
  | { type: 'text'; text: string; lang?: string }
  | ViewPerson
  | { type: 'link'; text: string; href: string; lang?: string }
  /** A date in the reader's language; has `datetime` if HTML can express it exactly. */
  | { type: 'date'; text: string; datetime?: string; lang?: string }
  /** Words of the record, in another language than the view's. */
  | { type: 'phrase'; lang: string; content: ViewInline[] }
  | { type: 'emphasis'; content: ViewInline[] }
  | { type: 'small'; content: ViewInline[] }
  /** Footnote marks. */
  | { type: 'marks'; numbers: number[] };

/** How the entries of a list are arranged. */
export type ViewListStyle = 'plain' | 'bulleted' | 'inline' | 'collapsible';

/** A line, or a list of lines. */
export type ViewBlock =
  | { type: 'line'; content: ViewInline[] }
  | { type: 'list'; style: ViewListStyle; summary?: string; items: ViewInline[][] };

/** The content of a cell, from top to bottom. */
export type ViewValue = ViewBlock[];

/** A row with its label. */
export interface ViewRow {
  /** The kind of row, in kebab-case: `reign`, `co-ruler`; `custom` for custom rows. */
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
 * A text, as a link if a URL is given.
 * @param lang Language of the text, BCP 47.
 */
export function linked(value: string, href: string | undefined, lang?: string): ViewInline {
  const language = lang === undefined ? undefined : { lang };
  return href ? { type: 'link', text: value, href, ...language } : { ...text(value), ...language };
}

/** Separates a text from the small print after it. */
export const SPACE = text(' ');

/** The text of a line, without non-text content. */
export function inlineText(content: readonly ViewInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'marks') return '';
      if ('content' in inline) return inlineText(inline.content);
      return inline.type === 'person' && inline.qualifier
        ? `${inline.text} (${inline.qualifier})`
        : inline.text;
    })
    .join('');
}
