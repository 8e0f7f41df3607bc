import { ageAt, formatAge, formatDate } from '../../../model/date/core.js';
import type { HistoricalDate } from '../../../model/date/core.js';
import type { Dataset } from '../../../model/dataset.js';
import { ageAtDeath } from '../../../model/life/life-dates.js';
import { startOf } from '../../../model/tenures/reign.js';
import { fill } from '../../../i18n/fill.js';
import type { Words } from '../../../i18n/words.js';
import type { TimelineItem } from './timeline-item.js';

/**
 * The text in or beside a bar: usually its label; the date for the person's own life; for an event, its year and
 * title, or its date.
 */
export function shortLabel(item: TimelineItem, words: Words): string {
  const { kind, context, label, title } = item;
  if (title !== undefined) return `${formatDate(item.date, words.dates, { style: 'years' })} ${title}`;
  const isDate = (kind === 'life' || kind === 'event') && context === undefined;
  return isDate ? dateText(item, words) : label;
}

/** The full name of a bar: "Byzantine emperor, 14 April – 17 September 1390". */
export function itemName(item: TimelineItem, words: Words): string {
  const { label, context, disputed } = item;
  return joined(words, label, context, disputed && words.boxes.disputed, dateText(item, words));
}

/** The date of a bar: "14 April – 17 September 1390", or "8 September 2022 – present" if ongoing. */
export function dateText({ date, ongoing }: Pick<TimelineItem, 'date' | 'ongoing'>, words: Words): string {
  if (!ongoing || date.text) return formatDate(date, words.dates);
  return fill(words.boxes.present, formatDate(startOf(date), words.dates));
}

/** Joins the texts that are not empty with the comma of the language. */
export function joined({ dates }: Words, ...texts: (string | false | undefined)[]): string {
  return texts.filter(Boolean).join(dates.comma ?? ', ');
}

/** The person's age at an event, at the beginning of a reign, or at the end of a life; empty if unknown. */
export function itemAge(
  item: Pick<TimelineItem, 'kind' | 'person'> & { date?: HistoricalDate },
  dataset: Dataset,
  words: Words,
): string {
  const person = item.person === undefined ? undefined : dataset.people.get(item.person);
  const birth = person?.birth?.date;
  if (!person || birth === undefined) return '';
  if (item.kind === 'life') {
    const reached = ageAtDeath(person);
    return reached ? formatAge(reached, words.dates) : '';
  }
  const age = item.date && ageAt(birth, startOf(item.date));
  return age && age.max > 0 ? formatAge(age, words.dates) : '';
}
