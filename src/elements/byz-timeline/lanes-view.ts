import type { Dataset } from '../../model/dataset.js';
import type { Person, Tenure } from '../../model/schema/index.js';
import { companionItems, lifeBar, reignItems, tenureTitle } from './life-view.js';
import { assemble, barOf } from './timeline-view.js';
import type { Bar, LaneDraft, TimelineItem, TimelineView, ViewOptions } from './timeline-view.js';

/** What the lanes of a timeline of several people are. */
export type LaneKind = 'office' | 'house' | 'person';

/** Which tenures are drawn, and how. */
export interface LanesQuery {
  readonly people: Iterable<Person>;
  /** Only this office. */
  readonly office?: string | undefined;
  readonly by: LaneKind;
  readonly title: string;
}

/** The bands of a lane: who was recognised, who ruled beside them, who claimed against them. */
type Bands = [lives: Bar[], holders: Bar[], companions: Bar[], rivals: Bar[]];

/** Most bars for whose labels rows are made higher in number. */
const MOST_LABELLED = 200;

/**
 * Several people side by side. In lanes by office or house, holders come first, then who ruled beside them, then
 * who claimed against them, so that co-rule and rivalry are seen as such; in lanes by person, each life has one.
 */
export function lanesView(dataset: Dataset, query: LanesQuery, options: ViewOptions): TimelineView {
  const people = [...query.people];
  const wanted = (tenure: Tenure): boolean => query.office === undefined || tenure.office === query.office;
  const own = ownTenures(people);
  const lanes = new Map<string, { label: string; bands: Bands }>();
  const laneOf = (key: string, label: () => string): Bands => {
    let lane = lanes.get(key);
    if (!lane) lanes.set(key, (lane = { label: label(), bands: [[], [], [], []] }));
    return lane.bands;
  };
  for (const person of people) {
    for (const tenure of person.tenures ?? []) {
      if (!wanted(tenure)) continue;
      const title = tenureTitle(dataset, tenure, options);
      const [key, label] = laneKey(dataset, person, tenure, query.by, title, options);
      const [, holders, companions, rivals] = laneOf(key, () => label);
      const items =
        query.by === 'person'
          ? reignItems(person, tenure, title)
          : reignItems(person, tenure, person.name, title);
      collect(tenure.disputed ? rivals : holders, items, options);
      const beside = companionItems(dataset, tenure, options).filter(
        (item) => query.by === 'person' || !own.has(`${item.person} ${tenure.office}`),
      );
      collect(companions, beside, options);
    }
    if (query.by === 'person') {
      const bands = laneOf(person.id, () => person.name);
      const life = lifeBar(person, options.timeline.life, bands.flat(), options);
      if (life) bands[0].push(life);
    }
  }
  const drafts = sortLanes([...lanes.values()], query.by);
  const count = drafts.reduce((sum, { bands }) => sum + bands.reduce((all, band) => all + band.length, 0), 0);
  const labelled = query.by === 'person' && count <= MOST_LABELLED;
  return assemble({ mode: 'lanes', title: query.title }, drafts, options, labelled);
}

/** Offices with the most holders first; houses as they followed each other; people as they were asked for. */
function sortLanes(lanes: { label: string; bands: Bands }[], by: LaneKind): LaneDraft[] {
  const size = ({ bands }: LaneDraft): number => bands.reduce((sum, band) => sum + band.length, 0);
  const start = ({ bands }: LaneDraft): number =>
    bands.flat().reduce((least, { span }) => Math.min(least, span.earliestStart), Infinity);
  if (by === 'office') return lanes.sort((a, b) => size(b) - size(a));
  if (by === 'person') return lanes;
  const keyed = lanes.map((lane) => ({ lane, start: start(lane) }));
  return keyed.sort((a, b) => a.start - b.start).map(({ lane }) => lane);
}

/** Where a tenure stands: the key of its lane, and the lane's heading. */
function laneKey(
  dataset: Dataset,
  person: Person,
  tenure: Tenure,
  by: LaneKind,
  title: string,
  { timeline }: ViewOptions,
): readonly [key: string, label: string] {
  if (by === 'person') return [person.id, person.name];
  if (by === 'house') {
    const { house } = person;
    const label = typeof house === 'object' ? house.text : dataset.houses.get(house ?? '')?.name;
    const name = label ?? (typeof house === 'string' ? house : timeline.others);
    return [`house ${name}`, name];
  }
  return tenure.office === undefined
    ? [`title ${title}`, title]
    : [`office ${tenure.office}`, dataset.offices.get(tenure.office)?.name ?? tenure.office];
}

/** Who has a dated tenure of an office, as `person office`: they need no bar as somebody's co-ruler. */
function ownTenures(people: readonly Person[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { id, tenures } of people) {
    for (const { office, reign } of tenures ?? []) if (reign !== undefined) own.add(`${id} ${office}`);
  }
  return own;
}

function collect(into: Bar[], items: readonly TimelineItem[], options: ViewOptions): void {
  for (const item of items) {
    const bar = barOf(item, options);
    if (bar) into.push(bar);
  }
}
