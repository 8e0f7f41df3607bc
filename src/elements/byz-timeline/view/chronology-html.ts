import type { HtmlWriter } from '../../shared/view/html-options.js';
import { attribute, markup } from '../../shared/view/markup.js';
import type { Markup } from '../../shared/view/markup.js';
import { footnotesHtml, inlinesHtml } from '../../shared/view/text-html.js';
import type { ChronologyEntry } from './chronology.js';
import type { ChronologyView } from './chronology-view.js';

/** A chronology as HTML: an ordered list, or one for each lane under its heading. */
export function chronologyHtml(view: ChronologyView, writer: HtmlWriter): Markup {
  const entry = ({ date, content }: ChronologyEntry): Markup =>
    markup`<li>${inlinesHtml([date], writer)} <span dir="auto">${inlinesHtml(content, writer)}</span></li>\n`;
  const lists = view.lists.map(({ label, entries }) => [
    label === undefined ? undefined : writer.heading(label),
    entries.length === 0 ? undefined : markup`<ol>\n${entries.map(entry)}</ol>\n`,
  ]);
  return markup`<article class="byz-timeline"${attribute('lang', view.lang)}>
${writer.title(view.title)}${lists}${footnotesHtml(view.footnotes, [], writer)}</article>
`;
}
