import { safeUrl } from '../../../model/safe-url.js';
import type { HtmlWriter } from './html-options.js';
import { attribute, markup } from './markup.js';
import type { Markup, MarkupContent } from './markup.js';
import type { ViewBlock, ViewFootnote, ViewInline, ViewPerson, ViewValue } from './view-text.js';

/** A line as HTML. Adds and removes no whitespace. */
export function inlinesHtml(content: readonly ViewInline[], writer: HtmlWriter): Markup[] {
  return content.map((inline) => inlineHtml(inline, writer));
}

function inlineHtml(inline: ViewInline, writer: HtmlWriter): Markup {
  const lang = 'lang' in inline ? attribute('lang', inline.lang) : undefined;
  switch (inline.type) {
    case 'text':
      return inline.lang === undefined
        ? markup`${inline.text}`
        : markup`<span${lang} dir="auto">${inline.text}</span>`;
    case 'person':
      return personHtml(inline, writer);
    case 'link':
      return linkHtml(inline.href, inline.text, inline.lang);
    case 'date':
      return inline.datetime === undefined
        ? markup`<span${lang} dir="auto">${inline.text}</span>`
        : markup`<time${lang} dir="auto"${attribute('datetime', inline.datetime)}>${inline.text}</time>`;
    case 'phrase':
      return markup`<span${lang} dir="auto">${inlinesHtml(inline.content, writer)}</span>`;
    case 'emphasis':
      return markup`<em>${inlinesHtml(inline.content, writer)}</em>`;
    case 'small':
      return markup`<small dir="auto">${inlinesHtml(inline.content, writer)}</small>`;
    case 'marks':
      return markup`${inline.numbers.map((number) => markup`<sup>[${number}]</sup>`)}`;
  }
}

function personHtml({ person, text, lang, qualifier }: ViewPerson, { hrefOf }: HtmlWriter): Markup {
  const href = hrefOf(person);
  const attributes = markup`${attribute('lang', lang)} dir="auto"`;
  const name = href
    ? markup`<a${attributes}${attribute('href', href)}>${text}</a>`
    : markup`<span${attributes}>${text}</span>`;
  if (qualifier === undefined) return name;
  return markup`${name} <small dir="auto">(${qualifier})</small>`;
}

/** An external link; its text alone if the URL is not allowed. */
export function linkHtml(href: string, text: string, lang?: string): Markup {
  const allowed = safeUrl(href);
  const language = attribute('lang', lang);
  return allowed === undefined
    ? markup`<span${language} dir="auto">${text}</span>`
    : markup`<a${language} dir="auto"${attribute('href', allowed)} rel="noopener noreferrer">${text}</a>`;
}

/** The content of a cell. A single line needs no element of its own. */
export function valueHtml(value: ViewValue, writer: HtmlWriter): Markup[] {
  const [only] = value;
  if (value.length === 1 && only?.type === 'line') return inlinesHtml(only.content, writer);
  return value.map((block) => blockHtml(block, writer));
}

function blockHtml(block: ViewBlock, writer: HtmlWriter): Markup {
  if (block.type === 'line') return markup`<div>${inlinesHtml(block.content, writer)}</div>`;
  const { summary, items } = block;
  const title = summary === undefined ? undefined : markup`<div dir="auto">${summary}</div>`;
  return markup`${title}${listHtml(items.map((item) => inlinesHtml(item, writer)))}`;
}

/** An unordered list; nothing without items. */
export function listHtml(items: readonly MarkupContent[]): Markup | undefined {
  if (items.length === 0) return undefined;
  return markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
}

/** Footnotes by their numbers, and the sources of the whole record, under one heading. */
export function footnotesHtml(
  footnotes: readonly ViewFootnote[],
  sources: readonly ViewInline[][],
  writer: HtmlWriter,
): MarkupContent {
  if (footnotes.length + sources.length === 0) return undefined;
  const notes = footnotes.map(
    ({ number, content }) => markup`<li${attribute('value', number)}>${inlinesHtml(content, writer)}</li>\n`,
  );
  return [
    writer.heading(writer.words.boxes.sources),
    notes.length === 0 ? undefined : markup`<ol>\n${notes}</ol>\n`,
    listHtml(sources.map((source) => inlinesHtml(source, writer))),
  ];
}
