import type { DateWords } from './date-words.js';

/** A piece of a printed date, for marking up or testing one part of it. */
export interface DatePart {
  readonly type: 'day' | 'month' | 'year' | 'era' | 'qualifier' | 'literal';
  readonly text: string;
}

/** The concatenated text of parts. */
export function partsText(parts: readonly DatePart[]): string {
  return parts.map((part) => part.text).join('');
}

/** The pattern of a phrase with the articles that its dates need. */
export function withArticles(
  words: DateWords,
  pattern: string,
  ...dates: readonly (readonly DatePart[])[]
): string {
  return words.articles?.(pattern, ...dates.map(partsText)) ?? pattern;
}

/** One part, or none for an empty text. White space around a non-literal becomes separate literals. */
export function part(text: string, type: DatePart['type'] = 'literal'): DatePart[] {
  const word = type === 'literal' ? text : text.trim();
  const start = text.indexOf(word);
  const pieces: DatePart[] = [
    { type: 'literal', text: text.slice(0, start) },
    { type, text: word },
    { type: 'literal', text: text.slice(start + word.length) },
  ];
  return pieces.filter((piece) => piece.text);
}

/** A pattern with its `{0}`, `{1}`… replaced by parts; its own words become parts of `type`. */
export function fill(
  pattern: string,
  args: readonly (readonly DatePart[])[],
  type: DatePart['type'] = 'literal',
): DatePart[] {
  return pattern
    .split(/\{(\d)\}/)
    .flatMap((piece, index) => (index % 2 ? (args[Number(piece)] ?? []) : part(piece, type)));
}

/**
 * A list: a pattern with two placeholders joins the last two entries, with commas before them. Without a pattern, a
 * range, whose dash has spaces around it if either side contains spaces or a dash.
 */
export function join(lists: readonly (readonly DatePart[])[], pattern?: string, comma = ', '): DatePart[] {
  if (lists.length < 2) return lists.flat();
  const [head = '', middle, tail = ''] = pattern?.split(/\{\d\}/) ?? [];
  const last = middle ?? (lists.some((list) => /[\s–]/.test(partsText(list))) ? ' – ' : '–');
  const separator = (index: number): string => (index === 0 ? '' : index < lists.length - 1 ? comma : last);
  return [
    ...part(head),
    ...lists.flatMap((list, index) => [...part(separator(index)), ...list]),
    ...part(tail),
  ];
}
