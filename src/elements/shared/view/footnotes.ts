import type { Dataset } from '../../../model/dataset.js';
import type { Citation, Source } from '../../../model/schema/index.js';
import { linked, text } from './view-text.js';
import type { ViewFootnote, ViewInline } from './view-text.js';

/** Numbers the citations of one view in order of first use. */
export class Footnotes {
  readonly #dataset: Dataset;
  readonly #numbers = new Map<string, number>();
  readonly #notes: ViewFootnote[] = [];

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** The marks for some citations, in the order of their numbers; empty if there are none or their sources are unknown. */
  marks(citations: readonly Citation[] | undefined): ViewInline[] {
    const numbers = (citations ?? []).flatMap((citation) => this.#number(citation) ?? []);
    return numbers.length > 0
      ? [{ type: 'marks', numbers: [...new Set(numbers)].sort((a, b) => a - b) }]
      : [];
  }

  /** Everything cited so far. */
  get list(): ViewFootnote[] {
    return this.#notes;
  }

  /** A full citation, without a number; empty if the source is unknown. */
  line(citation: Citation): ViewInline[] {
    const { source: id, at } = parts(citation);
    const source = this.#dataset.sources.get(id);
    return source ? sourceLine(source, at) : [];
  }

  #number(citation: Citation): number | undefined {
    const { source, at } = parts(citation);
    const key = `${source} ${at ?? ''}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const content = this.line(citation);
    if (content.length === 0) return undefined;
    const number = this.#notes.length + 1;
    this.#numbers.set(key, number);
    this.#notes.push({ number, content });
    return number;
  }
}

const parts = (citation: Citation): { source: string; at?: string | undefined } =>
  typeof citation === 'string' ? { source: citation, at: undefined } : citation;

/** A work in bibliographic form: author, title, container, publisher and year, pages. */
export function sourceLine(source: Source, at?: string): ViewInline[] {
  const { author, title, container, publisher, year, pages, href } = source;
  const name = linked(title, href);
  const imprint = [publisher, year].filter(Boolean).join(' ');
  const tail = [container, imprint, at ?? pages].filter(Boolean).join(', ');
  return [
    ...(author ? [text(`${author}, `)] : []),
    // The title of an article is set in roman type, that of a book in italics.
    container ? name : { type: 'emphasis', content: [name] },
    ...(tail ? [text(`, ${tail}`)] : []),
  ];
}
