import { formatDate } from '../../model/date/index.js';
import type { Words } from '../../i18n/words.js';
import type { Dataset } from '../../model/dataset.js';
import { isolated } from './axis-layer.js';
import { itemAge } from './item-text.js';
import type { TimelineItem } from './timeline-view.js';

/** Room between a bar and its tooltip, in CSS pixels. */
const GAP = 6;

/** Writes what is to be said of a bar: its name, what completes it, its dates and the age. */
export function fillTooltip(tooltip: HTMLElement, item: TimelineItem, dataset: Dataset, words: Words): void {
  const { label, context, disputed, date } = item;
  const lines = [
    ['tooltip-name', label],
    ['tooltip-context', [context, disputed && words.boxes.disputed].filter(Boolean).join(', ')],
    [
      'tooltip-date',
      [formatDate(date, words.dates), itemAge(item, dataset, words)].filter(Boolean).join(' · '),
    ],
  ] as const;
  tooltip.replaceChildren(
    ...lines
      .filter(([, text]) => text)
      .map(([name, text]) => {
        const line = document.createElement('div');
        line.className = name;
        line.append(isolated(text));
        return line;
      }),
  );
}

/**
 * Puts the tooltip under a bar, or over it where there is no room below, within the drawing's width.
 * @param box The bar on the screen, from where time begins.
 * @param offset Height of what is above the screen in the drawing.
 */
export function placeTooltip(
  tooltip: HTMLElement,
  box: { start: number; end: number; top: number; height: number },
  screen: { width: number; height: number },
  offset: number,
  mirrored: boolean,
): void {
  const { offsetWidth, offsetHeight } = tooltip;
  const middle = (box.start + box.end) / 2;
  const start = Math.max(0, Math.min(middle - offsetWidth / 2, screen.width - offsetWidth));
  const below = box.top + box.height + GAP;
  const above = box.top - GAP - offsetHeight;
  const top = offset + (below + offsetHeight > screen.height && above > -offset ? above : below);
  tooltip.style.setProperty('transform', `translate(${mirrored ? -start : start}px, ${top}px)`);
}
