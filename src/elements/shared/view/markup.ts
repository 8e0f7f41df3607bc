import { closeBidi } from '../drawing/in-line.js';

/** HTML that is safe to insert: only `markup` and `attribute` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may contain. Everything that is not markup is escaped. */
export type MarkupContent = Markup | string | number | undefined | readonly MarkupContent[];

/**
 * Puts values into a literal template. Their text is escaped, its bidirectional controls are balanced, and `undefined`
 * is nothing.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupContent[]): Markup {
  const [first = '', ...others] = strings;
  return new Markup(
    others.reduce((text, string, index) => text + contentText(values[index]) + string, first),
  );
}

/** An attribute, with a space before it; nothing if its value is `undefined`. */
export function attribute(
  name: 'alt' | 'datetime' | 'height' | 'href' | 'lang' | 'rowspan' | 'src' | 'value' | 'width',
  value: string | number | undefined,
): Markup {
  return new Markup(value === undefined ? '' : ` ${name}="${escaped(String(value))}"`);
}

function contentText(content: MarkupContent): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (Array.isArray(content)) return (content as readonly MarkupContent[]).map(contentText).join('');
  return escaped(closeBidi(String(content)));
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // Parsers turn a plain one into a line feed.
  ['\r', '&#13;'],
]);

/**
 * Text as it is written in HTML, between tags or in a quoted attribute. What HTML cannot express, U+0000 and unpaired
 * surrogates, becomes U+FFFD.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
function escaped(text: string): string {
  return text.replace(/[&<>"'\r\0\p{Surrogate}]/gu, (character) => REFERENCES.get(character) ?? '\ufffd');
}
