import { readDate } from '../../../model/date/index.js';
import type { DateValue, HistoricalDate, IntervalEnd } from '../../../model/date/index.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Happening, Person, Reference, Tenure } from '../../../model/schema/index.js';
import { asList, chosenLabel, coRulersOf, reignsOf } from '../../../model/succession.js';
import { spanOf } from '../../../model/timeline/span.js';
import { fill } from '../../../i18n/fill.js';
import { Composer } from '../../shared/view/composer.js';
import { labelText } from '../../shared/view/labels.js';
import { inlineText } from '../../shared/view/view-text.js';
import { assemble, barOf } from './timeline-view.js';
import type { Bar, LaneDraft, TimelineItem, TimelineView, ViewOptions } from './timeline-view.js';

/** The life of one person: the span of the life, a lane for each office, and the dated events. */
export function lifeView(dataset: Dataset, person: Person, options: ViewOptions): TimelineView {
  const { timeline } = options.words;
  const offices = officeLanes(dataset, person, options);
  const events = eventBars(dataset, person, options);
  const known = [...offices.flatMap(({ bands }) => bands.flat()), ...events];
  const life = lifeBar(person, timeline.life, known, options);
  const lanes: LaneDraft[] = [
    { label: timeline.life, bands: [life ? [life] : []] },
    ...offices,
    { label: timeline.events, bands: [events] },
  ];
  return assemble(
    { mode: 'life', title: fill(timeline.lifeOf, person.name), labelled: true },
    lanes,
    options,
  );
}

/**
 * The bar from birth to death. Where one of them is not recorded, or has no limit ("before 1253"), the bar is certain
 * from the first, or to the last, that is known of the person.
 */
export function lifeBar(
  person: Person,
  label: string,
  known: readonly Bar[],
  options: ViewOptions,
): Bar | undefined {
  const date = lifeDate(person);
  if (!date) return undefined;
  let span = spanOf(date, options.circa);
  if (span.startUnknown) {
    const first = Math.min(span.latestStart, ...known.map((bar) => bar.span.latestStart));
    span = {
      ...span,
      latestStart: first,
      earliestStart: Math.min(first, span.earliestEnd) - 2 * options.circa,
    };
  }
  if (span.endUnknown) {
    const last = Math.max(span.earliestEnd, ...known.map((bar) => bar.span.earliestEnd));
    span = { ...span, earliestEnd: last, latestEnd: Math.max(last, span.latestStart) + 2 * options.circa };
  }
  return barOf({ kind: 'life', point: false, label, person: person.id, date }, options, span);
}

/** Birth to death as one date; `undefined` when neither is recorded. */
export function lifeDate(person: Person): HistoricalDate | undefined {
  const [birth, death] = [readDate(person.birth?.date), readDate(person.death?.date)];
  if (!birth && !death) return undefined;
  const source = `${birth?.source ?? ''}/${death?.source ?? ''}`;
  return { type: 'interval', start: endOf(birth), end: endOf(death), source };
}

function endOf(date: HistoricalDate | undefined): IntervalEnd {
  if (!date) return 'unknown';
  return date.type === 'interval' ? { type: 'set', mode: 'one', members: [date] } : date;
}

/** One lane for each office held: the reigns, what began them, and who ruled beside. */
function officeLanes(dataset: Dataset, person: Person, options: ViewOptions): LaneDraft[] {
  const lanes = new Map<string, { label: string; bands: [Bar[], Bar[]] }>();
  for (const tenure of person.tenures ?? []) {
    const label = tenureTitle(dataset, tenure, options);
    let lane = lanes.get(label);
    if (!lane) lanes.set(label, (lane = { label, bands: [[], []] }));
    const bars = reignItems(person, tenure, label).concat(beginningItems(dataset, person, tenure, options));
    lane.bands[0].push(...bars.flatMap((item) => barOf(item, options) ?? []));
    lane.bands[1].push(
      ...companionItems(dataset, tenure, options, coRulersOf(dataset, person, tenure)).flatMap(
        (item) => barOf(item, options) ?? [],
      ),
    );
  }
  return [...lanes.values()];
}

/** What a tenure is called: its own heading, or its office's. */
export function tenureTitle(dataset: Dataset, tenure: Tenure, { words }: ViewOptions): string {
  if (tenure.title !== undefined) return inlineText(new Composer(dataset, words).rich(tenure.title));
  return dataset.offices.get(tenure.office ?? '')?.name ?? tenure.office ?? words.timeline.others;
}

/** The reigns of a tenure. */
export function reignItems(person: Person, tenure: Tenure, label: string): TimelineItem[] {
  return reignsOf(tenure).flatMap((reign) => {
    const date = readDate(reign);
    return date
      ? [{ kind: 'reign', point: false, label, person: person.id, date, disputed: tenure.disputed }]
      : [];
  });
}

/**
 * Co-rulers and regents of a tenure whose years are recorded.
 * @param coRulers With whom the office was held; default what the record itself says, without asking all the others.
 */
export function companionItems(
  dataset: Dataset,
  tenure: Tenure,
  { words }: ViewOptions,
  coRulers: readonly Reference[] = tenure.coRulers ?? [],
): TimelineItem[] {
  const items = (references: readonly Reference[] | undefined, role: string): TimelineItem[] =>
    (references ?? []).flatMap(({ person: id, text, dates }) => {
      const date = readDate(dates);
      if (!date) return [];
      const person = id === undefined ? undefined : dataset.people.get(id);
      const label = text ?? person?.name ?? id ?? '';
      return [{ kind: 'companion', point: false, label, context: role, date, person: person?.id }];
    });
  return [
    ...items(coRulers, labelText(words.boxes, 'co-ruler', 1, chosenLabel(dataset, tenure, 'coRuler'))),
    ...items(tenure.regents, labelText(words.boxes, 'regent', 1, chosenLabel(dataset, tenure, 'regent'))),
  ];
}

/** What began a tenure. */
export const BEGINNINGS = ['proclamation', 'coronation', 'investiture'] as const;

/** The dated events by which a tenure began. */
function beginningItems(
  dataset: Dataset,
  person: Person,
  tenure: Tenure,
  { words }: ViewOptions,
): TimelineItem[] {
  const composer = new Composer(dataset, words);
  return BEGINNINGS.flatMap((key) => {
    const label = labelText(words.boxes, key, 1, chosenLabel(dataset, tenure, key));
    return asList<Happening>(tenure[key]).flatMap(({ date, note }) =>
      eventItem(person, date, label, inlineText(composer.rich(note))),
    );
  });
}

/** The dated events of a life. */
function eventBars(dataset: Dataset, person: Person, options: ViewOptions): Bar[] {
  const composer = new Composer(dataset, options.words);
  return (person.events ?? [])
    .flatMap(({ date, text }) => eventItem(person, date, inlineText(composer.rich(text))))
    .flatMap((item) => barOf(item, options) ?? []);
}

/** An event, if it is dated: a point where it happened at one time, a bar where it lasted. */
function eventItem(
  person: Person,
  value: DateValue | undefined,
  label: string,
  context?: string,
): TimelineItem | [] {
  const date = readDate(value);
  return date
    ? { kind: 'event', point: date.type !== 'interval', label, context, person: person.id, date }
    : [];
}
