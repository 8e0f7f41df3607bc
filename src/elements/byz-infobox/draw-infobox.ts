import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawFigure } from '../shared/drawing/draw-figure.js';
import type { FigureActions } from '../shared/drawing/draw-figure.js';
import { drawFootnotes, drawInlines, drawValue } from '../shared/drawing/draw-text.js';
import { link } from '../shared/drawing/link.js';
import type { ViewFigure } from '../shared/view/view-figure.js';
import type { ViewInline, ViewRow } from '../shared/view/view-text.js';
import type { InfoboxView } from './infobox-view.js';

/** Draws an infobox from top to bottom. */
export function drawInfobox(view: InfoboxView, actions: FigureActions): TemplateResult {
  const figures = (list: readonly ViewFigure[]): unknown => list.map((item) => drawFigure(item, actions));
  return html`<article part="base" class="base" lang=${view.lang} aria-labelledby="name">
    ${drawHeader(view, actions)} ${view.portrait ? drawFigure(view.portrait, actions) : nothing}
    ${figures(view.arms)}
    <table class="table" part="table" aria-labelledby="name">
      <colgroup>
        <col class="label-column" />
        <col />
      </colgroup>
      ${view.tenures.map(({ heading, rows }) => drawGroup('tenure', heading, rows, actions))}
      ${drawGroup('person', undefined, view.rows, actions)} ${drawSignature(view, actions)}
      ${view.boxes.map(({ title, rows }) => drawGroup('box', title, rows, actions))}
    </table>
    ${drawMore(view, actions)}
  </article>`;
}

function drawHeader(view: InfoboxView, actions: FigureActions): TemplateResult {
  const { name, nativeNames, title, more } = view;
  return html`<header class="header" part="header">
    <p class="name" part="name" id="name">${name}</p>
    ${nativeNames.map(
      (native) => html`<p class="native" part="native-name">${drawInlines(native, actions)}</p>`,
    )}
    ${
      title.length === 0 && !more
        ? nothing
        : html`<p class="title" part="title">
            ${drawInlines(title, actions)}
            ${more ? html`<small>(${link(more.href, more.text)})</small>` : nothing}
          </p>`
    }
  </header>`;
}

/** A group of rows; its heading, where it has one, is the header of all of them. */
function drawGroup(
  part: 'tenure' | 'person' | 'box',
  heading: readonly ViewInline[] | undefined,
  rows: readonly ViewRow[],
  actions: FigureActions,
): unknown {
  if (rows.length === 0 && !heading?.length) return nothing;
  return html`<tbody class="${part}-rows" part="${part}-rows">
    ${
      heading?.length
        ? html`<tr part="heading-row">
            <th class="heading" part="heading" colspan="2" scope="rowgroup">
              ${drawInlines(heading, actions)}
            </th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => drawRow(row, actions))}
  </tbody>`;
}

function drawRow({ key, label, detail, value }: ViewRow, actions: FigureActions): TemplateResult {
  return html`<tr part="row row-${key}">
    <th class="label" part="label" scope="row">
      ${label} ${detail ? html`<span class="detail">${link(detail.href, detail.text)}</span>` : nothing}
    </th>
    <td class="value" part="value">${drawValue(value, actions)}</td>
  </tr>`;
}

function drawSignature({ signature }: InfoboxView, actions: FigureActions): unknown {
  if (!signature) return nothing;
  return html`<tbody class="signature-rows" part="signature-rows">
    <tr part="row row-signature">
      <th class="label" part="label" scope="row">${signature.label}</th>
      <td class="value" part="value">${signature.figures.map((figure) => drawFigure(figure, actions))}</td>
    </tr>
  </tbody>`;
}

/** What comes after the facts: who this is; and, folded, further figures, remarks, categories, sources, pages elsewhere. */
function drawMore(view: InfoboxView, actions: FigureActions): unknown {
  const { words } = actions;
  const { description, figures, remarks, categories, links, footnotes, sources } = view;
  const section = (content: unknown): TemplateResult => html`<div class="more" part="more">${content}</div>`;
  const folded = (part: string, title: string, content: unknown): TemplateResult =>
    section(
      html`<details part=${part}>
        <summary part="summary"><bdi>${title}</bdi></summary>
        ${content}
      </details>`,
    );
  return [
    description.length === 0
      ? nothing
      : section(html`<p part="description">${drawInlines(description, actions)}</p>`),
    figures.length === 0
      ? nothing
      : folded(
          'figures',
          words.images(figures.length),
          figures.map((figure) => drawFigure(figure, actions)),
        ),
    remarks.length === 0
      ? nothing
      : folded(
          'remarks',
          words.remarks,
          html`<ul class="plain">
            ${remarks.map((remark) => html`<li>${drawInlines(remark, actions)}</li>`)}
          </ul>`,
        ),
    categories.length === 0
      ? nothing
      : folded(
          'categories',
          words.categories,
          html`<ul class="inline">
            ${categories.map((category) => html`<li part="category">${category}</li>`)}
          </ul>`,
        ),
    footnotes.length + sources.length === 0 ? nothing : section(drawFootnotes(view, actions)),
    links.length === 0
      ? nothing
      : section(
          html`<ul class="inline" part="links">
            ${links.map(({ text, href }) => html`<li>${link(href, text)}</li>`)}
          </ul>`,
        ),
  ];
}
