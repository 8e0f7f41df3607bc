import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawFigure } from '../shared/drawing/draw-figure.js';
import type { FigureActions } from '../shared/drawing/draw-figure.js';
import { drawInlines, drawValue, wholeWords } from '../shared/drawing/draw-text.js';
import { link } from '../shared/drawing/link.js';
import type { ViewFigure } from '../shared/view/view-figure.js';
import type { ViewRow } from '../shared/view/view-text.js';
import { inBrief } from './compact.js';
import { drawHead, drawNavigation } from './draw-head.js';
import type { InfoboxActions } from './draw-head.js';
import { drawMore } from './draw-more.js';
import type { InfoboxView } from './infobox-view.js';
import type { ViewTenure } from './tenure-rows.js';

/**
 * Draws an infobox from top to bottom. Table roles are explicit because browsers drop them when a table is laid out as
 * blocks, as in a narrow column.
 */
export function drawInfobox(view: InfoboxView, actions: InfoboxActions): TemplateResult {
  const figures = (list: readonly ViewFigure[]): unknown => list.map((item) => drawFigure(item, actions));
  const [shown, folded] = actions.compact ? inBrief(view) : [view, undefined];
  return html`<article part="base" class="base" lang=${view.lang} aria-labelledby="name">
    ${drawHead(view, actions)} ${shown.portrait ? drawFigure(shown.portrait, actions) : nothing}
    ${figures(shown.arms)} ${drawTable(shown, actions)}
    ${
      folded
        ? html`<details class="more folded" part="extra folded">
            <summary part="summary"><bdi>${actions.words.furtherDetails}</bdi></summary>
            ${figures(folded.arms)} ${drawTable(folded, actions)} ${drawMore(folded, actions)}
          </details>`
        : nothing
    }
    ${actions.navigation ? drawNavigation(view, actions) : nothing} ${drawMore(shown, actions)}
  </article>`;
}

function drawTable(view: InfoboxView, actions: FigureActions): unknown {
  const { tenures, rows, boxes } = view;
  if (tenures.length + rows.length + boxes.length === 0 && !view.signature) return nothing;
  return html`<table class="table" part="table" role="table" aria-labelledby="name">
    <colgroup>
      <col class="label-column" />
      <col />
    </colgroup>
    ${tenures.map((tenure) => drawGroup('tenure', tenure, actions))} ${drawGroup('person', { rows }, actions)}
    ${drawSignature(view, actions)}
    ${boxes.map(({ title, rows: inner }) => drawGroup('box', { heading: title, rows: inner }, actions))}
  </table>`;
}

/** A group of rows. Its heading, if any, is the header of every row. */
function drawGroup(
  part: 'tenure' | 'person' | 'box',
  { heading, term, rows }: ViewTenure,
  actions: FigureActions,
): unknown {
  if (rows.length === 0 && !heading?.length) return nothing;
  return html`<tbody
    class="${part}-rows ${term === undefined ? '' : 'term'}"
    part="${part}-rows"
    role="rowgroup"
  >
    ${
      heading?.length
        ? html`<tr part="heading-row" role="row">
            <th class="heading" part="heading" colspan="2" scope="rowgroup" role="rowheader">
              ${drawInlines(heading, actions)}
            </th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => drawRow(row, drawValue(row.value, actions)))}
  </tbody>`;
}

function drawRow({ key, label, detail }: Omit<ViewRow, 'value'>, value: unknown): TemplateResult {
  return html`<tr class="row-${key}" part="row row-${key}" role="row">
    <th class="label" part="label" scope="row" role="rowheader">
      <span class="words">${wholeWords(label)}</span>
      ${detail ? html`<span class="detail">${link(detail.href, detail.text)}</span>` : nothing}
    </th>
    <td class="value" part="value" role="cell">${value}</td>
  </tr>`;
}

function drawSignature({ signature }: InfoboxView, actions: FigureActions): unknown {
  if (!signature) return nothing;
  const figures = signature.figures.map((figure) => drawFigure(figure, actions));
  return html`<tbody class="signature-rows" part="signature-rows" role="rowgroup">
    ${drawRow({ key: 'signature', label: signature.label }, figures)}
  </tbody>`;
}
