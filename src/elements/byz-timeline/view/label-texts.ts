import { formatDate } from '../../../model/date/core.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Words } from '../../../i18n/words.js';
import { Composer } from '../../shared/view/composer.js';
import { axisLabels } from '../scene/axis-labels.js';
import type { LabelTexts } from '../scene/labels.js';
import { shortLabel } from './item-text.js';
import { shortName } from './short-name.js';
import { isNamed } from './timeline-item.js';
import type { TimelineItem } from './timeline-item.js';
import type { TimelineView } from './timeline-view.js';

/**
 * The texts of a view's labels, each computed once.
 * @param measure Width of a text in CSS pixels.
 */
export function labelTexts(
  { items, colors, colorOf, eras }: TimelineView,
  dataset: Dataset,
  words: Words,
  measure: (text: string) => number,
): LabelTexts {
  const composer = new Composer(dataset, words);
  const once = (textOf: (item: TimelineItem, index: number) => string): ((index: number) => string) => {
    const cache = new Map<number, string>();
    return (index) => {
      let text = cache.get(index);
      if (text === undefined) cache.set(index, (text = textOf(items[index] as TimelineItem, index)));
      return text;
    };
  };
  return {
    full: once((item) => shortLabel(item, words)),
    short: once((item, index) => {
      const house = colors[colorOf[index] ?? 0]?.name;
      return isNamed(composer, item) ? shortName(item.label, house) : shortLabel(item, words);
    }),
    years: once(({ date }) => formatDate(date, words.dates, { style: 'years' })),
    era: (index) => {
      const { name = '', date } = eras[index] ?? {};
      return date ? [`${name} ${formatDate(date, words.dates, { style: 'years' })}`, name] : [name];
    },
    axis: (frame, room) => axisLabels(frame, words.dates, room),
    measure,
  };
}
