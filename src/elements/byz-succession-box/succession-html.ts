import { fill } from '../../i18n/fill.js';
import type { HtmlWriter } from '../shared/view/html-options.js';
import { attribute, markup } from '../shared/view/markup.js';
import type { Markup, MarkupContent } from '../shared/view/markup.js';
import { footnotesHtml, inlinesHtml } from '../shared/view/text-html.js';
import { COLUMNS } from './succession-view.js';
import type { SuccessionView, ViewSection, ViewSuccessionRow } from './succession-view.js';

/** A succession box as HTML: header, then one table with a group of rows for each section. */
export function successionHtml(view: SuccessionView, writer: HtmlWriter): Markup {
  const { boxes } = writer.words;
  const about: MarkupContent[] = [
    ...view.dynasties,
    ...view.cadetOf,
    ...view.dates.map((date) => inlinesHtml(date, writer)),
  ];
  const nothing = markup`<p${writer.lang}>${fill(boxes.noTenures, view.name)}</p>\n`;
  return markup`<article class="byz-succession-box"${attribute('lang', view.lang)}>
${writer.title(view.name, view.nameLang)}${about.map((item) => markup`<p dir="auto">${item}</p>\n`)}${
    view.sections.length === 0 ? nothing : tableHtml(view.sections, writer)
  }${footnotesHtml(view.footnotes, [], writer)}</article>
`;
}

function tableHtml(sections: readonly ViewSection[], writer: HtmlWriter): Markup {
  const { precededBy, title, succeededBy } = writer.words.boxes;
  const heads = [precededBy, title, succeededBy].map(
    (column) => markup`<th scope="col"${writer.lang}>${column}</th>`,
  );
  const groups = sections.map(
    ({ heading, rows }) =>
      markup`<tbody>\n<tr><th colspan="3" scope="rowgroup">${heading}</th></tr>\n${rows.map((row) => rowHtml(row, writer))}</tbody>\n`,
  );
  return markup`<table>\n<thead>\n<tr>${heads}</tr>\n</thead>\n${groups}</table>\n`;
}

/** A row; the cells that span down to it stand in the rows above. */
function rowHtml(row: ViewSuccessionRow, writer: HtmlWriter): Markup {
  const cells = COLUMNS.map((column) => {
    const cell = row[column];
    if (!cell) return undefined;
    const span = attribute('rowspan', cell.rowSpan > 1 ? cell.rowSpan : undefined);
    // The lead repeats the header of the column.
    const lines = cell.lines
      .filter(({ kind }) => kind !== 'lead')
      .map(({ content }) => markup`<div>${inlinesHtml(content, writer)}</div>`);
    return column === 'title'
      ? markup`<th scope="row"${span}>${lines}</th>`
      : markup`<td${span}>${lines}</td>`;
  });
  return markup`<tr>${cells}</tr>\n`;
}
