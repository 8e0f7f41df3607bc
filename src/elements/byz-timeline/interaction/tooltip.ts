import type { Words } from '../../../i18n/words.js';
import type { Dataset } from '../../../model/dataset.js';
import { isolated } from '../drawing/axis-layer.js';
import type { BarPlace } from '../scene/bar-place.js';
import type { DrawingParts } from '../drawing/drawing-parts.js';
import { dateText, itemAge, joined } from '../view/item-text.js';
import type { TimelineItem } from '../view/timeline-item.js';

/** Room between a bar and its tooltip, in CSS pixels: little, so that the pointer can move from one to the other. */
const GAP = 2;

/**
 * Writes what is to be said of a bar: its name, what completes it, its dates and the age.
 * @param company How many others are of its time.
 */
export function fillTooltip(
  tooltip: HTMLElement,
  item: TimelineItem,
  dataset: Dataset,
  words: Words,
  company = '',
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
    ['tooltip-company', company],
  ] as const;
  tooltip.replaceChildren(
    ...lines
      .filter(([, text]) => text)
      .map(([name, text, language]) => {
        const line = document.createElement('div');
        line.className = name;
        if (language) line.lang = language;
        line.append(isolated(text));
        return line;
      }),
  );
}

/** Puts the tooltip under a bar, or over it where there is no room below, within the drawing's width. */
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
