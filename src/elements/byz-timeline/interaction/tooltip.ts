import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../../i18n/words.js';
import type { Dataset } from '../../../model/dataset.js';
import type { TextActions } from '../../shared/drawing/draw-text.js';
import { Composer } from '../../shared/view/composer.js';
import type { BarPlace } from '../scene/bar-place.js';
import type { DrawingParts } from '../drawing/drawing-parts.js';
import { dateText, itemAge, joined } from '../view/item-text.js';
import { isNamed } from '../view/timeline-item.js';
import type { TimelineItem } from '../view/timeline-item.js';

/** Turns names into links. */
type PersonLinks = Required<Pick<TextActions, 'hrefOf' | 'choose'>>;

/** Distance between a bar and its tooltip in CSS pixels; small, so that the pointer can move from one to the other. */
const GAP = 2;

/**
 * Fills the tooltip of a bar: its name and context, its dates and the age.
 * @param links Turns the person's name into a link, if the page has links.
 * @param contemporaries A text that counts the contemporaries.
 * @param credit The author of the portrait on the bar.
 */
export function fillTooltip(
  tooltip: HTMLElement,
  item: TimelineItem,
  dataset: Dataset,
  words: Words,
  links: PersonLinks,
  contemporaries = '',
  credit = '',
): void {
  const { lang, context, contextLang, disputed } = item;
  const date = [dateText(item, words), itemAge(item, dataset, words)].filter(Boolean).join(' · ');
  // A template keeps the nodes that stay: a link replaced between press and release would not be followed.
  render(
    [
      html`<div class="tooltip-name" lang=${lang || nothing}>${nameOf(item, dataset, words, links)}</div>`,
      line(
        'tooltip-context',
        joined(words, context, disputed && words.boxes.disputed),
        disputed ? '' : contextLang,
      ),
      line('tooltip-date', date),
      line('tooltip-contemporaries', contemporaries),
      line('tooltip-credit', credit),
    ],
    tooltip,
  );
}

function line(name: string, text: string, language?: string): TemplateResult | typeof nothing {
  return text ? html`<div class=${name} lang=${language || nothing}><bdi>${text}</bdi></div>` : nothing;
}

/** The name on a bar: a link to the person's page, if there is one. */
function nameOf(
  item: TimelineItem,
  dataset: Dataset,
  words: Words,
  { hrefOf, choose }: PersonLinks,
): TemplateResult {
  const { person = '' } = item;
  const name = html`<bdi>${item.label}</bdi>`;
  const href = isNamed(new Composer(dataset, words), item) ? hrefOf(person) : undefined;
  if (href === undefined) return name;
  // For pointers only: the tooltip is hidden from assistive technology, and the lists have the same links. The focus
  // stays on the bar, as the tooltip closes when it leaves.
  return html`<a
    class="person"
    part="person"
    href=${href}
    tabindex="-1"
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${(event: MouseEvent) => choose(person, event)}
    >${name}</a
  >`;
}

/**
 * Places the tooltip below a bar, or above it if there is no room below, within the drawing's width. Above is also better
 * for the main row: only names of houses and eras are above it, while the rows of colleagues are below.
 */
export function placeTooltip(
  { tooltip, screen, scroller }: DrawingParts,
  place: BarPlace,
  mirrored: boolean,
): void {
  const { offsetWidth, offsetHeight } = tooltip;
  const offset = scroller.offsetTop;
  const middle = (place.start + place.end) / 2;
  const start = Math.max(0, Math.min(middle - offsetWidth / 2, screen.offsetWidth - offsetWidth));
  const below = place.top + place.height + GAP;
  const above = place.top - GAP - offsetHeight;
  const prefersAbove = place.isMain || below + offsetHeight > screen.offsetHeight;
  const top = offset + (prefersAbove && above > -offset ? above : below);
  tooltip.style.setProperty('transform', `translate(${mirrored ? -start : start}px, ${top}px)`);
}

/** Whether some of a bar is in view. */
export function isVisible({ start, end, top, height }: BarPlace, { screen }: DrawingParts): boolean {
  return start <= end && top + height > 0 && top < screen.offsetHeight;
}
