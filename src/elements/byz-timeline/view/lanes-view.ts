import type { Dataset } from '../../../model/dataset.js';
import type { DateValue, HistoricalDate } from '../../../model/date/core.js';
import { isYearless } from '../../../model/date/calendar/moment.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import type { Person } from '../../../model/schema/index.js';
import { isApart, isSeparate } from '../../../model/separate.js';
import { asList, readReign } from '../../../model/succession.js';
import type { ParsedReign } from '../../../model/succession.js';
import { isInSeniorLine, distinctTenures } from '../../../model/distinct-tenures.js';
import { lifeBar } from './life-bar.js';
import { companionItems, reignItems, tenureTitle } from './timeline-item.js';
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
}

/** The bands of a lane: who was recognised, who ruled beside them, who claimed against them. */
type Bands = [lives: Bar[], holders: Bar[], companions: Bar[], rivals: Bar[]];

/** Most bars for whose labels rows are made higher in number. */
const MAX_LABELLED = 200;

/**
 * Several people side by side. In lanes by office or house, holders come first, then who ruled beside them, then
 * who claimed against them, so that co-rule and rivalry are seen as such; in lanes by person, each life has one.
 */
export function lanesView(dataset: Dataset, query: LanesQuery, options: ViewOptions): TimelineView {
  const lanes = new Map<string, { label: string; bands: Bands; office?: string }>();
  const laneOf = (key: string, label: string): Bands => {
    let lane = lanes.get(key);
    if (!lane)
      lanes.set(
        key,
        (lane = { label, bands: [[], [], [], []], ...(query.by === 'office' && { office: key }) }),
      );
    return lane.bands;
  };
  const known = knownDates(options);
  const { offices } = dataset;
  for (const person of query.people) {
    if (!query.separate && isApart(person, offices)) continue;
    for (const tenure of distinctTenures(person)) {
      if (query.office !== undefined && tenure.office !== query.office) continue;
      if (!query.separate && isSeparate(offices, tenure.office)) continue;
      const title = tenureTitle(dataset, tenure, options.words);
      const key = query.by === 'person' ? person.id : (tenure.office ?? title);
      const name = query.by === 'person' ? person.name : (offices.get(key)?.name ?? key);
      const [, holders, companions, rivals] =
        query.by === 'house' ? houseLane(dataset, person, options, laneOf) : laneOf(key, name);
      const [label, context] = query.by === 'person' ? [title, undefined] : [person.name, title];
      const beside = query.by !== 'person' && !isInSeniorLine(person, tenure);
      const band = tenure.disputed ? rivals : beside ? companions : holders;
      for (const item of reignItems(person, tenure, { label, context }, known.read)) {
        band.push({ item, span: known.span(item.date) });
      }
      if (!tenure.coRulers && !tenure.regents) continue;
      for (const item of companionItems(dataset, tenure, options.words)) {
        const own = query.by !== 'person' && holds(dataset, item.person, tenure.office);
        const bar = own ? undefined : barOf(item, options);
        if (bar) companions.push(bar);
      }
    }
    if (query.by === 'person') {
      const bands = laneOf(person.id, person.name);
      const life = lifeBar(person, options.words.timeline.life, bands.flat(), options);
      if (life) bands[0].push(life);
    }
  }
  const drafts = sortLanes([...lanes.values()], query.by);
  const count = drafts.reduce((sum, { bands }) => sum + bands.reduce((all, band) => all + band.length, 0), 0);
  const labelled = query.by === 'person' && count <= MAX_LABELLED;
  return assemble({ mode: 'lanes', title: query.title, labelled }, drafts, dataset, options);
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

/** Offices with the most holders first; houses as they followed each other; people as they were asked for. */
function sortLanes(lanes: { label: string; bands: Bands; office?: string }[], by: LaneKind): LaneDraft[] {
  const size = ({ bands }: LaneDraft): number => bands.reduce((sum, band) => sum + band.length, 0);
  const start = ({ bands }: LaneDraft): number =>
    bands.flat().reduce((least, { span }) => Math.min(least, span.earliestStart), Infinity);
  if (by === 'office') return lanes.sort((a, b) => size(b) - size(a));
  if (by === 'person') return lanes;
  const keyed = lanes.map((lane) => ({ lane, start: start(lane) }));
  return keyed.sort((a, b) => a.start - b.start).map(({ lane }) => lane);
}

/** The lane of the first of a person's houses. */
function houseLane(
  dataset: Dataset,
  { house }: Person,
  { words }: ViewOptions,
  laneOf: (key: string, label: string) => Bands,
): Bands {
  const [first] = asList(house);
  const text = typeof first === 'object' ? first.text : (dataset.houses.get(first ?? '')?.name ?? first);
  return laneOf(text ?? '', text ?? words.timeline.others);
}

/** Whether a person has a dated tenure of an office, and needs no bar as somebody's co-ruler. */
function holds(dataset: Dataset, id: string | undefined, office: string | undefined): boolean {
  const tenures = dataset.people.get(id ?? '')?.tenures ?? [];
  return tenures.some((tenure) => tenure.office === office && tenure.reign !== undefined);
}
