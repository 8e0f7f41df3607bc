import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawFootnotes, drawInlines } from '../../shared/drawing/draw-text.js';
import type { TextActions } from '../../shared/drawing/draw-text.js';
import { drawHeading } from '../../shared/drawing/heading.js';
import type { Chronology, ChronologyEntry, FamilyList } from '../view/chronology.js';

/** Actions and display options of lists. */
export interface ListActions extends TextActions {
  readonly headingLevel: number;
}

/** The chronology of a life: the content of the drawing as a list. */
export function drawLife(
  { entries, footnotes }: Chronology,
  family: FamilyList | undefined,
  label: string,
  actions: ListActions,
): TemplateResult {
  return html`<ol class="chronology" part="chronology" aria-label=${label}>
      ${entries.map((entry) => drawEntry(entry, actions))}
    </ol>
    ${
      family
        ? html`<div class="lists">
            ${drawHeading('list-heading', family.label, actions.headingLevel, undefined)}
            <ol class="chronology" part="chronology" aria-label=${family.label}>
              ${family.entries.map((entry) => drawEntry(entry, actions))}
            </ol>
          </div>`
        : nothing
    }
    ${drawFootnotes({ footnotes, sources: [] }, actions)}`;
}

/** An entry of a list. */
export function drawEntry({ kind, date, content }: ChronologyEntry, actions: TextActions): TemplateResult {
  return html`<li class="entry ${kind}" part="entry">
    <span class="when"><bdi>${drawInlines([date], actions)}</bdi></span>
    <span class="what"><bdi>${drawInlines(content, actions)}</bdi></span>
  </li>`;
}
