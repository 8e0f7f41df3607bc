import type { Words } from '../../../i18n/words.js';
import type { Dataset } from '../../../model/dataset.js';
import { isolated } from '../drawing/axis-layer.js';
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
  const { label, lang, context, contextLang, disputed } = item;
  const lines = [
    ['tooltip-name', label, lang],
    [
      'tooltip-context',
      joined(words, context, disputed && words.boxes.disputed),
      disputed ? '' : contextLang,
    ],
    ['tooltip-date', [dateText(item, words), itemAge(item, dataset, words)].filter(Boolean).join(' · ')],
    ['tooltip-contemporaries', contemporaries],
    ['tooltip-credit', credit],
  ] as const;
  const link = linkOf(item, dataset, words, links);
  tooltip.replaceChildren(
    ...lines
      .filter(([, text]) => text)
      .map(([name, text, language]) => {
        const line = document.createElement('div');
        line.className = name;
        if (language) line.lang = language;
        const content = isolated(text);
        if (name === 'tooltip-name' && link) {
          link.append(content);
          line.append(link);
        } else line.append(content);
        return line;
      }),
  );
}

/** A link to the page of the person named on a bar. */
function linkOf(
  item: TimelineItem,
  dataset: Dataset,
  words: Words,
  { hrefOf, choose }: PersonLinks,
): HTMLElement | undefined {
  const { person = '' } = item;
  const href = isNamed(new Composer(dataset, words), item) ? hrefOf(person) : undefined;
  if (href === undefined) return undefined;
  const link = document.createElement('a');
  link.className = 'person';
  link.part.add('person');
  link.href = href;
  // For pointers only: the tooltip is hidden from assistive technology, and the lists have the same links.
  link.tabIndex = -1;
  // Keep the focus on the bar: the tooltip closes when it leaves.
  link.addEventListener('mousedown', (event) => event.preventDefault());
  link.addEventListener('click', (event) => choose(person, event));
  return link;
}

/** Places the tooltip below a bar, or above it if there is no room below, within the drawing's width. */
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
  const top = offset + (below + offsetHeight > screen.offsetHeight && above > -offset ? above : below);
  tooltip.style.setProperty('transform', `translate(${mirrored ? -start : start}px, ${top}px)`);
}

/** Whether some of a bar is in view. */
export function isVisible({ start, end, top, height }: BarPlace, { screen }: DrawingParts): boolean {
  return start <= end && top + height > 0 && top < screen.offsetHeight;
}
