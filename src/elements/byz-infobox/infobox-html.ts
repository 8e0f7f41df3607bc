import { figureHtml } from '../shared/view/figure-html.js';
import type { HtmlWriter } from '../shared/view/html-options.js';
import { attribute, markup } from '../shared/view/markup.js';
import type { Markup, MarkupContent } from '../shared/view/markup.js';
import { footnotesHtml, inlinesHtml, linkHtml, listHtml, valueHtml } from '../shared/view/text-html.js';
import type { ViewInline, ViewRow } from '../shared/view/view-text.js';
import type { InfoboxView } from './infobox-view.js';

/** An infobox as HTML, in the order of the element. */
export function infoboxHtml(view: InfoboxView, writer: HtmlWriter): Markup {
  const { portrait, arms, figures, remarks, categories, links } = view;
  const { boxes } = writer.words;
  const section = (heading: string, content: MarkupContent, count: number): MarkupContent =>
    count === 0 ? undefined : [writer.heading(heading), content];
  return markup`<article class="byz-infobox"${attribute('lang', view.lang)}>
${headHtml(view, writer)}${portrait && figureHtml(portrait, writer)}${arms.map((figure) => figureHtml(figure, writer))}${tableHtml(view, writer)}${section(
    boxes.images(figures.length),
    figures.map((figure) => figureHtml(figure, writer)),
    figures.length,
  )}${section(boxes.remarks, listHtml(remarks.map((remark) => inlinesHtml(remark, writer))), remarks.length)}${section(
    boxes.categories,
    listHtml(
      categories.map(
        (category) => markup`<span${attribute('lang', view.recordLang)} dir="auto">${category}</span>`,
      ),
    ),
    categories.length,
  )}${footnotesHtml(view.footnotes, view.sources, writer)}${listHtml(
    links.map(({ text, href }) => linkHtml(href, text)),
  )}</article>
`;
}

function headHtml(view: InfoboxView, writer: HtmlWriter): MarkupContent {
  const { nativeNames, title, reign, life, description, more } = view;
  const toMore = more && markup` <small>(${linkHtml(more.href, more.text)})</small>`;
  const years = (reign?.years ?? []).map((year, index) => [
    index === 0 ? ' ' : (writer.words.dates.comma ?? ', '),
    ...inlinesHtml(year, writer),
  ]);
  const about = [
    ...(life.length === 0 ? [] : [markup`<b>${inlinesHtml(life, writer)}</b> `]),
    ...inlinesHtml(description, writer),
  ];
  return [
    writer.title(view.name, view.nameLang),
    nativeNames.map((native) => paragraph(native, writer)),
    title.length === 0 ? undefined : markup`<p>${inlinesHtml(title, writer)}${toMore}</p>\n`,
    reign &&
      markup`<p><span${attribute('lang', reign.lang)} dir="auto">${reign.office}</span>${years}${
        title.length === 0 ? toMore : undefined
      }</p>\n`,
    about.length === 0 ? undefined : markup`<p>${about}</p>\n`,
  ];
}

const paragraph = (content: readonly ViewInline[], writer: HtmlWriter): Markup =>
  markup`<p>${inlinesHtml(content, writer)}</p>\n`;

function tableHtml({ tenures, rows, signature, boxes }: InfoboxView, writer: HtmlWriter): MarkupContent {
  const signatures = (signature?.figures ?? []).map((figure) => figureHtml(figure, writer));
  const groups = [
    ...tenures.map((tenure) => groupHtml(tenure.heading ?? [], tenure.rows, writer)),
    groupHtml([], rows, writer),
    signature && markup`<tbody>\n${rowHtml({ label: signature.label }, signatures)}</tbody>\n`,
    ...boxes.map((box) => groupHtml(box.title, box.rows, writer)),
  ].filter((group) => group !== undefined);
  return groups.length === 0 ? undefined : markup`<table>\n${groups}</table>\n`;
}

/** A group of rows. Its heading, if any, is the header of every row. */
function groupHtml(
  heading: readonly ViewInline[],
  rows: readonly ViewRow[],
  writer: HtmlWriter,
): Markup | undefined {
  if (rows.length + heading.length === 0) return undefined;
  const head =
    heading.length === 0
      ? undefined
      : markup`<tr><th colspan="2" scope="rowgroup">${inlinesHtml(heading, writer)}</th></tr>\n`;
  return markup`<tbody>\n${head}${rows.map((row) => rowHtml(row, valueHtml(row.value, writer)))}</tbody>\n`;
}

function rowHtml({ label, detail }: Pick<ViewRow, 'label' | 'detail'>, value: MarkupContent): Markup {
  const link = detail && markup` ${linkHtml(detail.href, detail.text)}`;
  return markup`<tr><th scope="row">${label}${link}</th><td>${value}</td></tr>\n`;
}
