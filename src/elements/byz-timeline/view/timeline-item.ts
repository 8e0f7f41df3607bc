import { NOTHING, bare } from '../../../model/bare.js';
import { readDate } from '../../../model/date/core.js';
import type { DateValue, HistoricalDate } from '../../../model/date/core.js';
import type { EventDetails, Person, Reference, Tenure } from '../../../model/schema/index.js';
import { asList } from '../../../model/as-list.js';
import { chosenLabel } from '../../../model/tenures/neighbours.js';
import { isInOffice, readReign, reignsOf } from '../../../model/tenures/reign.js';
import type { ParsedReign } from '../../../model/tenures/reign.js';
import { isInSeniorLine } from '../../../model/tenures/distinct-tenures.js';
import type { Composer } from '../../shared/view/composer.js';
import type { Called } from '../../shared/view/naming.js';
import { labelText } from '../../shared/view/labels.js';
import { inlineText } from '../../shared/view/view-text.js';

/** A bar or a point. */
export interface TimelineItem {
  /** `life` from birth to death, `reign` of a tenure, `companion` for a co-ruler or regent, `event` of a life. */
  readonly kind: 'life' | 'reign' | 'companion' | 'event';
  /** Drawn as a lozenge: it happened at one time, even if that is uncertain. */
  readonly point: boolean;
  /** The text in or beside the bar. */
  readonly label: string;
  /** Language of the label, BCP 47, if it is not that of the words. */
  readonly lang?: string | undefined;
  /** A short title of an event, about three words. */
  readonly title?: string | undefined;
  /** Completes the label to a full name: the office or role. */
  readonly context?: string | undefined;
  /** Language of the context, if it is not that of the words. */
  readonly contextLang?: string | undefined;
  /** Id of the person of the bar, or in whose life an event happened. */
  readonly person?: string | undefined;
  readonly date: HistoricalDate;
  /** Whether it continues to the present: the holder is in office, or the person is alive. */
  readonly ongoing?: boolean | undefined;
  /** Claimed against another holder. */
  readonly disputed?: boolean | undefined;
  /** The reign of a junior colleague, who never led the office. */
  readonly junior?: boolean | undefined;
}

/** The texts of an item's name. */
export type ItemTexts = Pick<TimelineItem, 'label' | 'lang' | 'context' | 'contextLang'>;

/** The title of a tenure: its own, or the name of its office. */
export function tenureTitle(composer: Composer, tenure: Tenure): Called {
  if (tenure.title !== undefined) return composer.own(inlineText(composer.rich(tenure.title)));
  const office = composer.dataset.offices.get(tenure.office ?? '');
  return office ? composer.called(office) : bare({ text: tenure.office ?? composer.words.timeline.others });
}

/** Whether a bar's label is its person's name. */
export function isNamed(composer: Composer, { person: id, label }: TimelineItem): boolean {
  const person = composer.dataset.people.get(id ?? '');
  return person !== undefined && label === composer.calledPerson(person).text;
}

/** The index of a person's first senior reign, or else of the first bar; `undefined` without any. */
export function barOf(items: readonly TimelineItem[], person: string | undefined): number | undefined {
  const bars = [...items.keys()].filter(
    (index) => person !== undefined && items[index]?.person === person && items[index].kind !== 'event',
  );
  return bars.find((index) => items[index]?.kind === 'reign' && !items[index].junior) ?? bars[0];
}

/** The index of the same bar in another view, or else of a bar of the same person. */
export function barLike(
  items: readonly TimelineItem[],
  { person, kind, date }: TimelineItem,
): number | undefined {
  const same = items.findIndex(
    (item) => item.person === person && item.kind === kind && item.date.source === date.source,
  );
  return same < 0 ? barOf(items, person) : same;
}

/** A name as the label of an item. */
export function labelOf({ text: label, lang }: Called): Pick<TimelineItem, 'label' | 'lang'> {
  return lang === undefined ? { label } : { label, lang };
}

/**
 * The texts of an item. All fields are own properties, because a page may have extended `Object.prototype`.
 * @param context Completes the label.
 */
export function textsOf({ text: label, lang }: Called, context: Partial<Called> = NOTHING): ItemTexts {
  return { label, lang, context: context.text, contextLang: context.lang };
}

/** The reigns of a tenure. */
export function reignItems(person: Person, tenure: Tenure, texts: ItemTexts): TimelineItem[] {
  const isJunior = !isInSeniorLine(person, tenure);
  return reignsOf(tenure).flatMap((value, index) => {
    const reign = readReign(value, isInOffice(tenure, index));
    return reign ? reignItem(person, tenure, texts, isJunior, reign) : [];
  });
}

/** One reign of a tenure. */
export function reignItem(
  { id: person }: Person,
  { disputed }: Tenure,
  { label, lang, context, contextLang }: ItemTexts,
  isJunior: boolean,
  { date, ongoing }: ParsedReign,
): TimelineItem {
  // All fields are always present: objects of one shape are faster, and there are many.
  return {
    kind: 'reign',
    point: false,
    label,
    lang,
    context,
    contextLang,
    person,
    date,
    ongoing,
    disputed,
    junior: (isJunior && !disputed) || undefined,
  };
}

/**
 * The co-rulers and regents of a tenure that have dates.
 * @param coRulers Default: only those in the tenure's own record.
 */
export function companionItems(
  composer: Composer,
  tenure: Tenure,
  coRulers: readonly Reference[] = tenure.coRulers ?? [],
): TimelineItem[] {
  const { dataset, words } = composer;
  const items = (references: readonly Reference[] | undefined, role: string): TimelineItem[] =>
    (references ?? []).flatMap(({ person: id, text, dates }) => {
      const date = readDate(dates);
      if (!date) return [];
      const person = id === undefined ? undefined : dataset.people.get(id);
      const called =
        text === undefined && person ? composer.calledPerson(person) : composer.own(text ?? id ?? '');
      const texts = { ...labelOf(called), context: role };
      return [{ kind: 'companion', point: false, ...texts, date, person: person?.id }];
    });
  return [
    ...items(coRulers, labelText(words.boxes, 'co-ruler', 1, chosenLabel(dataset, tenure, 'coRuler'))),
    ...items(tenure.regents, labelText(words.boxes, 'regent', 1, chosenLabel(dataset, tenure, 'regent'))),
  ];
}

/** The kinds of events that begin a tenure. */
export const BEGINNINGS = ['proclamation', 'coronation', 'investiture'] as const;

/** The dated events that began a tenure. */
export function beginningItems(composer: Composer, person: Person, tenure: Tenure): TimelineItem[] {
  const { dataset, words } = composer;
  return BEGINNINGS.flatMap((key) => {
    const label = labelText(words.boxes, key, 1, chosenLabel(dataset, tenure, key));
    return asList<EventDetails>(tenure[key]).flatMap(({ date, note }) => {
      const { text: context, lang: contextLang } = composer.own(inlineText(composer.rich(note)));
      return eventItem(person, date, { label, context, contextLang });
    });
  });
}

/** An event, if it has a date: a bar for an interval, otherwise a point. */
export function eventItem(person: Person, value: DateValue | undefined, texts: ItemTexts): TimelineItem | [] {
  const date = readDate(value);
  return date ? { kind: 'event', point: date.type !== 'interval', ...texts, person: person.id, date } : [];
}
