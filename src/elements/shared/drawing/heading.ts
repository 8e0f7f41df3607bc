import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a heading names: its class and part, and its id unless there may be several. */
type HeadingKind = 'name' | 'title' | 'list-heading';

/**
 * The name of a box, the title of a timeline, or the heading of one of its lists: a paragraph, or a heading of the given
 * level.
 * @param level 2 to 6; any other value gives a paragraph.
 * @param lang Language of the text, BCP 47; absent where it is that of the element.
 */
export function drawHeading(
  kind: HeadingKind,
  text: string,
  level: unknown,
  lang: string | undefined,
): TemplateResult {
  const id = kind === 'list-heading' ? nothing : kind;
  switch (typeof level === 'string' ? Number(level) : level) {
    case 2:
      return html`<h2 class=${kind} part=${kind} id=${id} lang=${lang ?? nothing}>${text}</h2>`;
    case 3:
      return html`<h3 class=${kind} part=${kind} id=${id} lang=${lang ?? nothing}>${text}</h3>`;
    case 4:
      return html`<h4 class=${kind} part=${kind} id=${id} lang=${lang ?? nothing}>${text}</h4>`;
    case 5:
      return html`<h5 class=${kind} part=${kind} id=${id} lang=${lang ?? nothing}>${text}</h5>`;
    case 6:
      return html`<h6 class=${kind} part=${kind} id=${id} lang=${lang ?? nothing}>${text}</h6>`;
    default:
      return html`<p class=${kind} part=${kind} id=${id} lang=${lang ?? nothing}>${text}</p>`;
  }
}
