import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The name at the top of a box: a paragraph, or a heading of the given level.
 * @param level 2 to 6; any other value gives a paragraph.
 * @param lang Language of the name, BCP 47; absent where it is that of the box.
 */
export function drawName(name: string, level: unknown, lang: string | undefined): TemplateResult {
  switch (typeof level === 'string' ? Number(level) : level) {
    case 2:
      return html`<h2 class="name" part="name" id="name" lang=${lang ?? nothing}>${name}</h2>`;
    case 3:
      return html`<h3 class="name" part="name" id="name" lang=${lang ?? nothing}>${name}</h3>`;
    case 4:
      return html`<h4 class="name" part="name" id="name" lang=${lang ?? nothing}>${name}</h4>`;
    case 5:
      return html`<h5 class="name" part="name" id="name" lang=${lang ?? nothing}>${name}</h5>`;
    case 6:
      return html`<h6 class="name" part="name" id="name" lang=${lang ?? nothing}>${name}</h6>`;
    default:
      return html`<p class="name" part="name" id="name" lang=${lang ?? nothing}>${name}</p>`;
  }
}
