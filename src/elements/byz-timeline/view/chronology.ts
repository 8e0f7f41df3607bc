import { readDate, toDatetime } from '../../../model/date/core.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Citation, EventDetails, LifeEvent, Person, Rich } from '../../../model/schema/index.js';
import { asList } from '../../../model/as-list.js';
import { coRulersOf } from '../../../model/tenures/neighbours.js';
import { ascending } from '../../../model/timeline/pack-rows.js';
import { inLifeOrder } from '../../../model/life/life-order.js';
import type { LifeFact } from '../../../model/life/life-order.js';
import { distinctTenures } from '../../../model/tenures/distinct-tenures.js';
import type { Words } from '../../../i18n/words.js';
import { Composer, text } from '../../shared/view/composer.js';
import type { LabelKey } from '../../../i18n/boxes/words.js';
import { labelText } from '../../shared/view/labels.js';
import { inlineText, linked } from '../../shared/view/view-text.js';
import type { ViewFootnote, ViewInline } from '../../shared/view/view-text.js';
import { dateText, itemAge } from './item-text.js';
import { BEGINNINGS, companionItems, isNamed, reignItems, tenureTitle, textsOf } from './timeline-item.js';
import type { TimelineItem } from './timeline-item.js';
import { mentions } from './mentions.js';
import type { TimelineLane, TimelineView, ViewOptions } from './timeline-view.js';

/** One line of a chronology. */
export interface ChronologyEntry {
  readonly date: ViewInline;
  readonly content: readonly ViewInline[];
  /** Reigns are printed with more weight than events. */
  readonly kind: TimelineItem['kind'];
}

/** A dated fact of a life. */
interface Fact extends LifeFact, Pick<TimelineItem, 'date' | 'ongoing' | 'kind'> {
  readonly content: () => ViewInline[];
}

/** The lives of relatives in chronological order. */
export interface FamilyList {
  readonly label: string;
  readonly entries: readonly ChronologyEntry[];
}

/** The dated facts of a life in chronological order. */
export interface Chronology {
  readonly entries: readonly ChronologyEntry[];
  readonly footnotes: readonly ViewFootnote[];
}

/**
 * The chronology of a life: birth, offices with their beginnings and co-rulers, events, death. A fact from a field of
 * the record is left out if an event in the author's own words has the same date; birth and death only if that event
 * mentions them.
 */
export function lifeChronology(dataset: Dataset, person: Person, options: ViewOptions): Chronology {
  const { words } = options;
  const composer = new Composer(dataset, words);
  const facts: Fact[] = [];
  const comma = text(words.dates.comma ?? ', ');
  const eventTexts = textsByDate(dataset, person, words);
  const addEvent = (
    key: LabelKey,
    value: EventDetails | undefined,
    more: readonly ViewInline[] = [],
    limit?: LifeFact['limit'],
  ): void => {
    const date = readDate(value?.date);
    const texts = date && eventTexts.get(date.source);
    if (!date || (texts !== undefined && (!isLifeEnd(limit) || mentions(limit, texts)))) return;
    const label = text(labelText(words.boxes, key));
    const content = (): ViewInline[] => [label, ...more, ...details(composer, value, '')];
    facts.push({ date, limit, kind: 'event', content });
  };

  addEvent('born', person.birth, [], 'birth');
  for (const tenure of distinctTenures(person)) {
    const called = tenureTitle(composer, tenure);
    const title = linked(called.text, undefined, called.lang);
    const disputed = tenure.disputed ? [text(` (${words.boxes.disputed})`)] : [];
    const by = BEGINNINGS.flatMap((key) => asList(tenure[key]).flatMap(({ date }) => readDate(date) ?? []));
    for (const { date, ongoing } of reignItems(person, tenure, textsOf(called))) {
      const content = (): ViewInline[] => [title, ...disputed, ...composer.footnotes.marks(tenure.sources)];
      facts.push({ date, ongoing, by, kind: 'reign', content });
    }
    for (const key of BEGINNINGS) {
      for (const value of asList(tenure[key])) addEvent(key, value, [comma, title]);
    }
    const coRulers = coRulersOf(dataset, person, tenure);
    for (const item of companionItems(composer, tenure, coRulers)) {
      const { date, context = '' } = item;
      const name = nameOf(composer, item);
      const role = composer.small([text(context), comma, title]);
      facts.push({ date, kind: 'companion', content: () => [name, text(' '), role] });
    }
  }
  const [born, died] = [readDate(person.birth?.date), readDate(person.death?.date)];
  for (const event of person.events ?? []) {
    const date = readDate(event.date);
    if (!date) continue;
    const content = (): ViewInline[] => {
      const line = composer.rich(event.text);
      return [...line, ...details(composer, event, inlineText(line))];
    };
    // An event that mentions the birth or death of the same date replaces it.
    const same = date.source === born?.source ? 'birth' : date.source === died?.source ? 'death' : undefined;
    const limit = same && mentions(same, eventText(new Composer(dataset, words), event)) ? same : undefined;
    facts.push({ date, limit, kind: 'event', content });
  }
  const age = itemAge({ kind: 'life', person: person.id }, dataset, words);
  addEvent('died', person.death, age ? [text(` (${age})`)] : [], 'death');
  for (const burial of asList(person.burial)) addEvent('burial', burial, [], 'burial');

  const entries = inLifeOrder(facts, person).map((fact) => ({
    kind: fact.kind,
    date: dateInline(fact, words),
    content: fact.content(),
  }));
  return { entries, footnotes: composer.footnotes.list };
}

/** The texts of all events by date. */
function textsByDate(dataset: Dataset, person: Person, words: Words): Map<string, string> {
  // A separate composer: footnotes are numbered in the order in which they are read.
  const composer = new Composer(dataset, words);
  const texts = new Map<string, string>();
  for (const event of person.events ?? []) {
    const source = readDate(event.date)?.source;
    if (source !== undefined) texts.set(source, `${texts.get(source) ?? ''} ${eventText(composer, event)}`);
  }
  return texts;
}

function eventText(composer: Composer, { text }: LifeEvent): string {
  return inlineText(composer.rich(text));
}

const isLifeEnd = (limit: LifeFact['limit']): limit is 'birth' | 'death' =>
  limit === 'birth' || limit === 'death';

/** Place, note and footnote marks of an event; the place only if the preceding text does not name it. */
function details(
  composer: Composer,
  value: { place?: EventDetails['place']; note?: Rich; sources?: readonly Citation[] } | undefined,
  precedingText: string,
): ViewInline[] {
  // Only the name, without its modern equivalent.
  const place = composer.place(value?.place).slice(0, 1);
  return [
    ...composer.details([precedingText.includes(inlineText(place)) ? [] : place]),
    ...composer.details([composer.rich(value?.note)]),
    ...composer.footnotes.marks(value?.sources),
  ];
}

/** The relatives on the timeline of a life; `undefined` if there are none. */
export function familyList(
  dataset: Dataset,
  view: TimelineView,
  options: ViewOptions,
): FamilyList | undefined {
  const lane = view.lanes.find(({ family }) => family);
  return lane && { label: lane.label, entries: laneEntries(dataset, view, lane, Infinity, options).entries };
}

/** The first entries of a lane in chronological order. */
export function laneEntries(
  dataset: Dataset,
  view: TimelineView,
  lane: TimelineLane,
  most: number,
  options: ViewOptions,
): { entries: ChronologyEntry[]; hidden: number } {
  const { rows, start } = view.store;
  const end = lane.firstRow + lane.rowCount;
  const size = (rows[end] ?? 0) - (rows[lane.firstRow] ?? 0);
  // Rows are in chronological order, so only the first `most` bars of each row can be among the first of the lane.
  const firsts: number[] = [];
  for (let row = lane.firstRow; row < end; row += 1) {
    const first = rows[row] ?? 0;
    const last = Math.min(rows[row + 1] ?? 0, first + most);
    for (let index = first; index < last; index += 1) firsts.push(index);
  }
  const order = ascending(Float64Array.from(firsts, (index) => start[index] ?? 0));
  const composer = new Composer(dataset, options.words);
  const entries = Array.from(order.subarray(0, Math.min(most, size)), (place): ChronologyEntry => {
    const index = firsts[place] as number;
    const item = view.items[index] as TimelineItem;
    const { kind, context, disputed } = item;
    const { words } = options;
    const said = context !== lane.label && context;
    return {
      kind,
      date: dateInline(item, words),
      content: [
        nameOf(composer, item),
        ...composer.details([completion(said, item.contextLang, disputed, words)]),
      ],
    };
  });
  return { entries, hidden: size - entries.length };
}

/** The label of a bar. If it names a person, and not an office, the person can be selected. */
function nameOf(composer: Composer, item: TimelineItem): ViewInline {
  const { kind, label, lang, person: id } = item;
  if (id !== undefined && isNamed(composer, item)) return composer.name({ person: id });
  if (id === undefined || kind === 'reign') return linked(label, undefined, lang);
  return composer.name({ person: id, text: label });
}

/** The office or role, and whether it was disputed. */
export function completion(
  context: string | false | undefined,
  lang: string | undefined,
  disputed: boolean | undefined,
  { boxes, dates }: Words,
): ViewInline[] {
  const all = [
    ...(context ? [linked(context, undefined, lang)] : []),
    ...(disputed ? [text(boxes.disputed)] : []),
  ];
  return all.flatMap((one, index) => (index > 0 ? [text(dates.comma ?? ', '), one] : one));
}

function dateInline(when: Pick<TimelineItem, 'date' | 'ongoing'>, words: Words): ViewInline {
  const datetime = toDatetime(when.date);
  return { type: 'date', text: dateText(when, words), ...(datetime !== undefined && { datetime }) };
}
