import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/fill.js';
import { drawFootnotes, drawInlines } from '../shared/drawing/draw-text.js';
import { drawHeading } from '../shared/drawing/heading.js';
import type { TextActions } from '../shared/drawing/draw-text.js';
import type { ViewCellLine } from './succession-cells.js';
import { COLUMNS } from './succession-view.js';
import type { SuccessionColumn, SuccessionView, ViewSection, ViewSuccessionRow } from './succession-view.js';

/** Actions and display options of a drawn succession box. */
export interface SuccessionActions extends TextActions {
  /** Heading level of the name, 2 to 6. */
  headingLevel: unknown;
}

/**
 * Draws a succession box: a table with real column headers, whatever the spans. Table roles are explicit because
 * browsers drop them when a table is laid out as blocks, as in a narrow column.
 */
export function drawSuccession(view: SuccessionView, actions: SuccessionActions): TemplateResult {
  const { words } = actions;
  return html`<article part="base" class="base" lang=${view.lang} aria-labelledby="name">
    ${drawHeader(view, actions)}
    ${
      view.sections.length === 0
        ? html`<p class="status" part="status">${fill(words.noTenures, view.name)}</p>`
        : drawTable(view, actions)
    }
    ${drawFootnotes({ footnotes: view.footnotes, sources: [] }, actions)}
  </article>`;
}

function drawTable(view: SuccessionView, actions: TextActions): TemplateResult {
  const { words } = actions;
  return html`<table class="table" part="table" role="table" aria-labelledby="name">
    <colgroup>
      <col />
      <col class="title-column" />
      <col />
    </colgroup>
    <thead class="visually-hidden" role="rowgroup">
      <tr role="row">
        <th id="column-before" scope="col" role="columnheader">${words.precededBy}</th>
        <th id="column-title" scope="col" role="columnheader">${words.title}</th>
        <th id="column-after" scope="col" role="columnheader">${words.succeededBy}</th>
      </tr>
    </thead>
    ${view.sections.map((section, index) => drawSection(section, index, actions))}
  </table>`;
}

function drawHeader(view: SuccessionView, actions: SuccessionActions): TemplateResult {
  const { name, nameLang, dynasties, cadetOf, dates } = view;
  const about = [...dynasties, ...cadetOf, ...dates.map((date) => drawInlines(date, actions))];
  return html`<header class="header" part="header">
    ${drawHeading('name', name, actions.headingLevel, nameLang)}
    ${
      about.length === 0
        ? nothing
        : html`<p class="about" part="about">
            ${about.map((item) => html`<span><bdi>${item}</bdi></span> `)}
          </p>`
    }
  </header>`;
}

function drawSection(
  { heading: text, rows }: ViewSection,
  index: number,
  actions: TextActions,
): TemplateResult {
  const id = `heading-${index}`;
  return html`<tbody part="section" role="rowgroup" aria-labelledby=${id}>
    <tr role="row">
      <th class="heading" part="heading" id=${id} colspan="3" scope="rowgroup" role="rowheader">${text}</th>
    </tr>
    ${rows.map((_, row) => drawRow(rows, row, id, actions))}
  </tbody>`;
}

function drawRow(
  rows: readonly ViewSuccessionRow[],
  row: number,
  heading: string,
  actions: TextActions,
): TemplateResult {
  return html`<tr part="row" role="row">
    ${COLUMNS.map((column) => drawCell(rows, row, column, heading, actions))}
  </tr>`;
}

/**
 * Each cell lists its headers: the section heading, its column, and the title of each row it spans. Header scopes cannot
 * express this when cells span different rows.
 */
function drawCell(
  rows: readonly ViewSuccessionRow[],
  row: number,
  column: SuccessionColumn,
  heading: string,
  actions: TextActions,
): unknown {
  const start = startOf(rows, row, column);
  const cell = rows[start]?.[column];
  if (!cell) return nothing;
  // Covered cells are repeated for the narrow layout, where cells are stacked and span nothing.
  const covered = start < row ? 'covered' : '';
  const blank = cell.lines.length === 0 ? 'blank' : '';
  const lines = cell.lines.map((line) => drawLine(line, actions));
  const span = !covered && cell.rowSpan > 1 ? cell.rowSpan : nothing;
  if (column === 'title') {
    return html`<th
      class="cell title-cell ${covered}"
      part="cell cell-title"
      id=${covered ? nothing : `${heading}-title-${row}`}
      headers="${heading} column-title"
      role="rowheader"
      rowspan=${span}
    >
      ${lines}
    </th>`;
  }
  return html`<td
    class="cell ${covered} ${blank}"
    part="cell cell-${column}"
    headers="${heading} column-${column} ${titlesOf(rows, row, covered ? 1 : cell.rowSpan, heading)}"
    role="cell"
    rowspan=${span}
  >
    ${lines}
  </td>`;
}

/** The row where the cell covering a grid position starts. */
function startOf(rows: readonly ViewSuccessionRow[], row: number, column: SuccessionColumn): number {
  let start = row;
  while (start > 0 && !rows[start]?.[column]) start--;
  return start;
}

/** Ids of the titles of the rows that a cell spans. */
function titlesOf(rows: readonly ViewSuccessionRow[], start: number, span: number, heading: string): string {
  const titles = Array.from({ length: span }, (_, offset) => startOf(rows, start + offset, 'title'));
  return [...new Set(titles)].map((row) => `${heading}-title-${row}`).join(' ');
}

function drawLine({ kind, content }: ViewCellLine, actions: TextActions): TemplateResult {
  return html`<div
    class="line line-${kind}"
    part="line line-${kind}"
    aria-hidden=${kind === 'lead' ? 'true' : nothing}
  >
    ${drawInlines(content, actions)}
  </div>`;
}
