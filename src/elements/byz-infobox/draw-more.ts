import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawFigure } from '../shared/drawing/draw-figure.js';
import type { FigureActions } from '../shared/drawing/draw-figure.js';
import { drawFootnotes, drawInlines } from '../shared/drawing/draw-text.js';
import { link } from '../shared/drawing/link.js';
import type { InfoboxView } from './infobox-view.js';

/**
 * What follows the table of facts: collapsed sections for additional figures, remarks, categories and sources; then
 * external links.
 */
export function drawMore(view: InfoboxView, actions: FigureActions): unknown {
  const { words } = actions;
  const { recordLang, figures, remarks, categories, links, footnotes, sources } = view;
  const section = (content: unknown): TemplateResult => html`<div class="more" part="extra">${content}</div>`;
  const folded = (part: string, title: string, content: unknown): TemplateResult =>
    section(
      html`<details part=${part}>
        <summary part="summary"><bdi>${title}</bdi></summary>
        ${content}
      </details>`,
    );
  return [
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
            ${categories.map((category) => html`<li part="category" lang=${recordLang ?? nothing}>${category}</li>`)}
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
