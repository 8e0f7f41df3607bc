import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawFootnotes, drawInlines } from '../shared/draw-text.js';
import type { TextActions } from '../shared/draw-text.js';
import type { ViewCell, ViewCellLine } from './succession-cells.js';
import type { SuccessionView, ViewSection, ViewSuccessionRow } from './succession-view.js';

/**
 * Draws a succession box: a table with real column headers, whatever the spans. Roles are written out, because a table
 * that is laid out as blocks, as ours is in a narrow column, would lose them.
 */
export function drawSuccession(view: SuccessionView, actions: TextActions): TemplateResult {
  const { words } = actions;
  return html`<article part="base" class="base" lang=${view.lang} aria-labelledby="name">
    ${drawHeader(view, actions)}
    <table class="table" part="table" role="table" aria-labelledby="name">
      <thead class="visually-hidden" role="rowgroup">
        <tr role="row">
          <th id="column-before" scope="col" role="columnheader">${words.precededBy}</th>
          <th id="column-title" scope="col" role="columnheader">${words.title}</th>
          <th id="column-after" scope="col" role="columnheader">${words.succeededBy}</th>
        </tr>
      </thead>
      ${view.sections.map((section, index) => drawSection(section, index, actions))}
    </table>
    ${drawFootnotes({ footnotes: view.footnotes, sources: [] }, actions)}
  </article>`;
}

function drawHeader(view: SuccessionView, actions: TextActions): TemplateResult {
  const { name, dynasty, cadetOf, dates } = view;
  const about = [dynasty, cadetOf, ...dates.map((date) => drawInlines(date, actions))].filter(Boolean);
  return html`<header class="header" part="header">
    <p class="name" part="name" id="name">${name}</p>
    <p class="about" part="about">${about.map((item) => html`<span>${item}</span> `)}</p>
  </header>`;
}

function drawSection({ bar, rows }: ViewSection, index: number, actions: TextActions): TemplateResult {
  return html`<tbody part="section" role="rowgroup" aria-labelledby="bar-${index}">
    <tr role="row">
      <th class="bar" part="bar" id="bar-${index}" colspan="3" scope="rowgroup" role="rowheader">${bar}</th>
    </tr>
    ${rows.map((row) => drawRow(row, actions))}
  </tbody>`;
}

function drawRow({ before, title, after }: ViewSuccessionRow, actions: TextActions): TemplateResult {
  return html`<tr part="row" role="row">
    ${drawCell(before, 'before', actions)} ${drawCell(title, 'title', actions)}
    ${drawCell(after, 'after', actions)}
  </tr>`;
}

function drawCell(
  cell: ViewCell | undefined,
  column: keyof ViewSuccessionRow,
  actions: TextActions,
): unknown {
  if (!cell) return nothing;
  const lines = cell.lines.map((line) => drawLine(line, actions));
  const span = cell.rowSpan > 1 ? cell.rowSpan : nothing;
  return column === 'title'
    ? html`<th
        class="cell title-cell"
        part="cell cell-title"
        scope="row"
        role="rowheader"
        rowspan=${span}
        aria-rowspan=${span}
      >
        ${lines}
      </th>`
    : html`<td
        class="cell"
        part="cell cell-${column}"
        role="cell"
        headers="column-${column}"
        rowspan=${span}
        aria-rowspan=${span}
      >
        ${lines}
      </td>`;
}

function drawLine({ kind, content }: ViewCellLine, actions: TextActions): TemplateResult {
  return html`<div
    class="line-${kind}"
    part="line line-${kind}"
    aria-hidden=${kind === 'lead' ? 'true' : nothing}
  >
    ${drawInlines(content, actions)}
  </div>`;
}
