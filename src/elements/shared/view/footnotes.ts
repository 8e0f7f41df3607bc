import type { Dataset } from '../../../model/dataset.js';
import type { Citation, Source } from '../../../model/schema/index.js';
import { linked, text } from './view-text.js';
import type { ViewFootnote, ViewInline } from './view-text.js';

/** Numbers the citations of one view in the order in which they are first met. */
export class Footnotes {
  readonly #dataset: Dataset;
  readonly #numbers = new Map<string, number>();
  readonly #notes: ViewFootnote[] = [];

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** The marks for some citations: nothing where there are none, or where their sources are not known. */
  marks(citations: readonly Citation[] | undefined): ViewInline[] {
    const numbers = (citations ?? []).flatMap((citation) => this.#number(citation) ?? []);
    return numbers.length > 0 ? [{ type: 'marks', numbers: [...new Set(numbers)] }] : [];
  }

  /** All that was cited so far. */
  get list(): ViewFootnote[] {
    return this.#notes;
  }

  /** A citation in full, without a number; empty where the source is not known. */
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

/** A work as bibliographies print it: author, title, where it stands, publisher and year, pages. */
export function sourceLine(source: Source, at?: string): ViewInline[] {
  const { author, title, container, publisher, year, pages, href } = source;
  const name = linked(title, href);
  const imprint = [publisher, year].filter(Boolean).join(' ');
  const tail = [container, imprint, at ?? pages].filter(Boolean).join(', ');
  return [
    ...(author ? [text(`${author}, `)] : []),
    // A title inside a journal or a volume stands upright, that of a book in italics.
    container ? name : { type: 'emphasis', content: [name] },
    ...(tail ? [text(`, ${tail}`)] : []),
  ];
}
