import type { Dataset } from '../../../model/dataset.js';
import type { DateValue, HistoricalDate } from '../../../model/date/core.js';
import { isYearless } from '../../../model/date/calendar/moment.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import type { Person, Tenure } from '../../../model/schema/index.js';
import { isApart, isSeparate } from '../../../model/separate.js';
import { asList } from '../../../model/as-list.js';
import { readReign } from '../../../model/reign.js';
import type { ParsedReign } from '../../../model/reign.js';
import { isInSeniorLine, distinctTenures } from '../../../model/distinct-tenures.js';
import { Composer } from '../../shared/view/composer.js';
import type { Called } from '../../shared/view/composer.js';
import { lifeBar } from './life-bar.js';
import { companionItems, contextOf, labelOf, reignItems, tenureTitle } from './timeline-item.js';
import { assemble } from './assemble.js';
import { barOf } from './bars.js';
import type { Bar, LaneDraft } from './bars.js';
import type { TimelineView, ViewOptions } from './timeline-view.js';

/** What the lanes of a timeline of several people are. */
export type LaneKind = 'office' | 'house' | 'person';

/** Which tenures are drawn, and how. */
export interface LanesQuery {
  readonly people: Iterable<Person>;
  /** Only this office. */
  readonly office?: string | undefined;
  /** Also offices marked as `separate`. */
  readonly separate: boolean;
  readonly by: LaneKind;
  readonly title: string;
  /** Language of the title, where it is not that of the words. */
  readonly titleLang?: string | undefined;
}

/** The bands of a lane: who was recognised, who ruled beside them, who claimed against them. */
type Bands = [lives: Bar[], holders: Bar[], companions: Bar[], rivals: Bar[]];

/** A lane that is being filled. */
interface DraftOfLane extends LaneDraft {
  readonly bands: Bands;
}

/** Most bars for whose labels rows are made higher in number. */
const MAX_LABELLED = 200;

/**
 * Several people side by side. In lanes by office or house, holders come first, then who ruled beside them, then
 * who claimed against them, so that co-rule and rivalry are seen as such; in lanes by person, each life has one.
 */
export function lanesView(dataset: Dataset, query: LanesQuery, options: ViewOptions): TimelineView {
  const composer = new Composer(dataset, options.words);
  const lanes = new Map<string, DraftOfLane>();
  const laneOf = (key: string, called: Called): Bands => {
    let lane = lanes.get(key);
    if (!lane) {
      const office = query.by === 'office' && { office: key };
      lanes.set(key, (lane = { ...labelOf(called), bands: [[], [], [], []], ...office }));
    }
    return lane.bands;
  };
  const known = knownDates(options);
  const { offices } = dataset;
  for (const person of query.people) {
    if (!query.separate && isApart(person, offices)) continue;
    const name = composer.calledPerson(person);
    for (const tenure of distinctTenures(person)) {
      if (query.office !== undefined && tenure.office !== query.office) continue;
      if (!query.separate && isSeparate(offices, tenure.office)) continue;
      const title = tenureTitle(composer, tenure);
      const [, holders, companions, rivals] =
        query.by === 'house'
          ? houseLane(composer, person, laneOf)
          : query.by === 'person'
            ? laneOf(person.id, name)
            : officeLane(composer, tenure, title, laneOf);
      const texts = query.by === 'person' ? labelOf(title) : { ...labelOf(name), ...contextOf(title) };
      const beside = query.by !== 'person' && !isInSeniorLine(person, tenure);
      const band = tenure.disputed ? rivals : beside ? companions : holders;
      for (const item of reignItems(person, tenure, texts, known.read)) {
        band.push({ item, span: known.span(item.date) });
      }
      if (!tenure.coRulers && !tenure.regents) continue;
      for (const item of companionItems(composer, tenure)) {
        const own = query.by !== 'person' && holds(dataset, item.person, tenure.office);
        const bar = own ? undefined : barOf(item, options);
        if (bar) companions.push(bar);
      }
    }
    if (query.by === 'person') {
      const bands = laneOf(person.id, name);
      const life = lifeBar(person, options.words.timeline.life, bands.flat(), options);
      if (life) bands[0].push(life);
    }
  }
  const drafts = sortLanes([...lanes.values()], query.by, offices);
  const count = drafts.reduce((sum, { bands }) => sum + bands.reduce((all, band) => all + band.length, 0), 0);
  const labelled = query.by === 'person' && count <= MAX_LABELLED;
  const { title, titleLang } = query;
  return assemble(
    { mode: 'lanes', title, ...(titleLang !== undefined && { titleLang }), labelled },
    drafts,
    dataset,
    options,
  );
}

/** Reads dates and measures their spans, each text once: many reigns share their years. */
function knownDates({ circa, within }: ViewOptions) {
  const reigns = new Map<DateValue, ParsedReign | undefined>();
  const spans = new Map<HistoricalDate, TimeSpan>();
  return {
    /** The date of a reign; `undefined` where there is none, and for one outside the time asked for. */
    read: (value: DateValue, inOffice: boolean): ParsedReign | undefined => {
      if (!inOffice && reigns.has(value)) return reigns.get(value);
      const reign = readReign(value, inOffice);
      const span = reign && !isYearless(reign.date) ? spanOf(reign.date, circa) : undefined;
      const inside = span && span.latestEnd >= within.from && span.earliestStart <= within.to;
      if (reign && inside) spans.set(reign.date, span);
      if (!inOffice) reigns.set(value, inside ? reign : undefined);
      return inside ? reign : undefined;
    },
    span: (date: HistoricalDate): TimeSpan => spans.get(date) ?? spanOf(date, circa),
  };
}

/**
 * The highest office first, then those with the most holders; houses as they followed each other; people as they were
 * asked for.
 */
function sortLanes(lanes: DraftOfLane[], by: LaneKind, offices: Dataset['offices']): LaneDraft[] {
  if (by === 'person') return lanes;
  if (by === 'house') {
    const start = ({ bands }: LaneDraft): number =>
      bands.flat().reduce((least, { span }) => Math.min(least, span.earliestStart), Infinity);
    const keyed = lanes.map((lane) => ({ lane, start: start(lane) }));
    return keyed.sort((a, b) => a.start - b.start).map(({ lane }) => lane);
  }
  const size = ({ bands }: LaneDraft): number => bands.reduce((sum, band) => sum + band.length, 0);
  const rank = ({ office }: LaneDraft): number => offices.get(office ?? '')?.rank ?? 0;
  const sorted = lanes.sort((a, b) => size(b) - size(a));
  const highest = sorted.reduce((best, lane) => Math.max(best, rank(lane)), 0);
  const first = sorted.findIndex((lane) => rank(lane) === highest);
  return [...sorted.splice(first, 1), ...sorted];
}

type LaneOf = (key: string, called: Called) => Bands;

/** The lane of the first of a person's houses. */
function houseLane(composer: Composer, { house }: Person, laneOf: LaneOf): Bands {
  const [first] = asList(house);
  const record = typeof first === 'string' ? composer.dataset.houses.get(first) : undefined;
  const text = typeof first === 'object' ? first.text : (record?.name ?? first);
  const called =
    text === undefined ? { text: composer.words.timeline.others } : composer.called(record ?? { name: text });
  return laneOf(text ?? '', called);
}

/** The lane of a tenure's office; of one that is no record, that of its title. */
function officeLane(composer: Composer, { office }: Tenure, title: Called, laneOf: LaneOf): Bands {
  const record = composer.dataset.offices.get(office ?? '');
  if (record) return laneOf(record.id, composer.called(record));
  return laneOf(office ?? title.text, office === undefined ? title : { text: office });
}

/** Whether a person has a dated tenure of an office, and needs no bar as somebody's co-ruler. */
function holds(dataset: Dataset, id: string | undefined, office: string | undefined): boolean {
  const tenures = dataset.people.get(id ?? '')?.tenures ?? [];
  return tenures.some((tenure) => tenure.office === office && tenure.reign !== undefined);
}
