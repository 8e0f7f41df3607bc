import { fill } from '../../../i18n/fill.js';
import { toolWords } from '../../../i18n/timeline/tool-words.js';
import type { Words } from '../../../i18n/words.js';
import { bare } from '../../../model/bare.js';
import type { Dataset } from '../../../model/dataset.js';
import { formatDate } from '../../../model/date/core.js';
import type { HistoricalDate, Moment } from '../../../model/date/core.js';
import type { Reference } from '../../../model/schema/index.js';
import type { BarStore } from '../../../model/timeline/bar-store.js';
import { Composer, text } from '../../shared/view/composer.js';
import { inlineText } from '../../shared/view/view-text.js';
import type { ViewInline } from '../../shared/view/view-text.js';
import { completion } from '../view/chronology.js';
import { joined } from '../view/item-text.js';
import type { ChronologyEntry } from '../view/chronology.js';
import { isNamed } from '../view/timeline-item.js';
import type { TimelineItem } from '../view/timeline-item.js';
import type { TimelineView } from '../view/timeline-view.js';
import { contemporariesOf, OVERLAPS } from './overlap.js';

/** A list of contemporaries, or a sentence instead. */
export interface ContemporaryList {
  readonly heading: string;
  readonly sentence?: string;
  /** In chronological order, with the years that they shared. */
  readonly entries: readonly ChronologyEntry[];
}

/** The time during which two bars overlap. */
interface SharedTime {
  readonly from: number;
  readonly surely: boolean;
  readonly years: string;
}

/** A contemporary in one office, with the shared times. */
interface Line {
  readonly reference: Reference;
  readonly after: ViewInline[];
  readonly times: readonly SharedTime[];
}

/**
 * Lists the contemporaries of a person.
 * @param person Id; `undefined` if nobody is chosen.
 */
export function contemporaryList(
  dataset: Dataset,
  view: TimelineView,
  person: string | undefined,
  words: Words,
): ContemporaryList {
  const { contemporariesOf: heading, chooseSomebody, noContemporaries, perhaps } = toolWords(words);
  const composer = new Composer(dataset, words);
  const chosen = dataset.people.get(person ?? '');
  const own = person === undefined ? [] : barsOf(view, person);
  if (!chosen || own.length === 0) return { heading: '', sentence: chooseSomebody, entries: [] };
  const shared = new Map<number, SharedTime[]>();
  for (const index of own) {
    contemporariesOf(view, index).bars.forEach((overlap, other) => {
      if (overlap === OVERLAPS.no) return;
      const surely = overlap === OVERLAPS.surely;
      const times = shared.get(other) ?? [];
      shared.set(other, [...times, { ...sharedYears(view.store, index, other, words), surely }]);
    });
  }
  const ruled = new Set([...shared.keys()].flatMap((index) => rulerOf(view.items[index]) ?? []));
  const lines = new Map<string, Line>();
  for (const [index, times] of shared) {
    const {
      kind,
      label,
      lang,
      person: id,
      context,
      contextLang,
      disputed,
    } = view.items[index] as TimelineItem;
    // A person whose reigns are listed is not listed again with the life.
    if (kind === 'life' && ruled.has(id ?? '')) continue;
    const isName = !dataset.people.has(id ?? '') || isNamed(composer, view.items[index] as TimelineItem);
    const after =
      kind === 'life'
        ? []
        : completion(isName ? context : label, isName ? contextLang : lang, disputed, words);
    const key = `${id ?? label}\n${inlineText(after)}`;
    const reference = id === undefined ? { text: label } : { person: id };
    lines.set(key, { reference, after, times: [...(lines.get(key)?.times ?? []), ...times] });
  }
  const first = ({ times }: Line): number => Math.min(...times.map(({ from }) => from));
  const inOrder = [...lines.values()].sort((a, b) => first(a) - first(b));
  return {
    heading: fill(heading, composer.calledPerson(chosen).text),
    ...(inOrder.length === 0 && { sentence: noContemporaries }),
    entries: inOrder.map(({ reference, after, times }): ChronologyEntry => {
      const years = joined(words, ...new Set(times.map((time) => time.years)));
      return {
        kind: 'companion',
        date: text(joined(words, years, !times.some(({ surely }) => surely) && perhaps)),
        content: [composer.name(reference), ...composer.details([after])],
      };
    }),
  };
}

/** The person's reigns, or else the life. */
function barsOf({ items }: TimelineView, person: string): number[] {
  const own = items.flatMap((item, index) => (item.person === person && item.kind !== 'event' ? index : []));
  const reigns = own.filter((index) => items[index]?.kind !== 'life');
  return reigns.length > 0 ? reigns : own;
}

const rulerOf = (item: TimelineItem | undefined): string | undefined =>
  item?.kind === 'life' ? undefined : item?.person;

/** The years from the later start to the earlier end of two bars, as precisely as they are known. */
function sharedYears(store: BarStore, a: number, b: number, words: Words): Omit<SharedTime, 'surely'> {
  const starts = [a, b].map((at) => limitOf(store.earliestStart[at], store.latestStart[at]));
  const ends = [a, b].map((at) => limitOf(store.earliestEnd[at], store.latestEnd[at]));
  const start = starts.reduce((one, other) => (other.year > one.year ? other : one));
  const end = ends.reduce((one, other) => (other.year < one.year ? other : one));
  // The middles of uncertain dates may be in the wrong order.
  const [from, to] = start.year <= end.year ? [start, end] : [end, start];
  const [first, last] = [endOfInterval(from), endOfInterval(to)];
  const labels = { source: '' };
  const same = typeof first === 'object' && typeof last === 'object' && first.year === last.year;
  const date: HistoricalDate = same
    ? { ...first, ...labels }
    : { type: 'interval', start: first, end: last, ...labels };
  return { from: from.year, years: formatDate(bare(date), words.dates, { style: 'years' }) };
}

/** The middle of an uncertain date, and whether its range is longer than a year. */
function limitOf(earliest = 0, latest = 0): { year: number; isDoubtful: boolean } {
  const year =
    Math.abs(earliest) === Infinity
      ? latest
      : Math.abs(latest) === Infinity
        ? earliest
        : (earliest + latest) / 2;
  return { year, isDoubtful: latest - earliest > 1.01 };
}

function endOfInterval({ year, isDoubtful }: ReturnType<typeof limitOf>): Moment | 'open' {
  if (Math.abs(year) === Infinity) return 'open';
  const moment = { type: 'moment', calendar: 'julian', precision: 'year', year: Math.floor(year) } as const;
  return bare<Moment>(isDoubtful ? { ...moment, approximate: true } : moment);
}
