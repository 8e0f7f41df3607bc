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

/** What is drawn: a bar, or a point on a line. */
export interface TimelineItem {
  /** `life` from birth to death, `reign` of a tenure, `companion` who ruled beside, `event` of a life. */
  readonly kind: 'life' | 'reign' | 'companion' | 'event';
  /** Drawn as a mark: it happened at one time, however well that is known. */
  readonly point: boolean;
  /** What stands in or beside the bar. */
  readonly label: string;
  /** Language of the label, BCP 47, where it is not that of the words. */
  readonly lang?: string | undefined;
  /** An event in about three words. */
  readonly title?: string | undefined;
  /** What completes the label to a name: the office, the role. */
  readonly context?: string | undefined;
  /** Language of the context, where it is not that of the words. */
  readonly contextLang?: string | undefined;
  /** Id of the person whose bar it is; of an event, whose life it belongs to. */
  readonly person?: string | undefined;
  readonly date: HistoricalDate;
  /** It lasts to the present: the reign of one still in office, the life of one alive. */
  readonly ongoing?: boolean | undefined;
  /** Claimed against another holder. */
  readonly disputed?: boolean | undefined;
  /** The reign of a colleague, who led nobody. */
  readonly junior?: boolean | undefined;
}

/** What an item is called, and what completes that to a name. */
export type ItemTexts = Pick<TimelineItem, 'label' | 'lang' | 'context' | 'contextLang'>;

/** What a tenure is called: its own heading, or its office's. */
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

/** What a bar is called by. */
export function labelOf({ text: label, lang }: Called): Pick<TimelineItem, 'label' | 'lang'> {
  return lang === undefined ? { label } : { label, lang };
}

/**
 * What a reign is called by, with every field its own: a page may have extended what others would inherit.
 * @param context What completes the label.
 */
export function textsOf({ text: label, lang }: Called, context: Partial<Called> = NOTHING): ItemTexts {
  return { label, lang, context: context.text, contextLang: context.lang };
}

/** The reigns of a tenure, with what each is called. */
export function reignItems(person: Person, tenure: Tenure, texts: ItemTexts): TimelineItem[] {
  const isJunior = !isInSeniorLine(person, tenure);
  return reignsOf(tenure).flatMap((value, index) => {
    const reign = readReign(value, isInOffice(tenure, index));
    return reign ? reignItem(person, tenure, texts, isJunior, reign) : [];
  });
}

/** A reign of a tenure. */
export function reignItem(
  { id: person }: Person,
  { disputed }: Tenure,
  { label, lang, context, contextLang }: ItemTexts,
  isJunior: boolean,
  { date, ongoing }: ParsedReign,
): TimelineItem {
  // All of one shape, with whatever they do not have: there are many, and so they are made and read quickly.
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
 * Co-rulers and regents of a tenure whose years are recorded.
 * @param coRulers With whom the office was held; default what the record itself says, without asking all the others.
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

/** What began a tenure. */
export const BEGINNINGS = ['proclamation', 'coronation', 'investiture'] as const;

/** The dated events by which a tenure began. */
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

/** An event, if it is dated: a point where it happened at one time, a bar where it lasted. */
export function eventItem(person: Person, value: DateValue | undefined, texts: ItemTexts): TimelineItem | [] {
  const date = readDate(value);
  return date ? { kind: 'event', point: date.type !== 'interval', ...texts, person: person.id, date } : [];
}
