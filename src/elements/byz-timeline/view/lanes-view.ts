import type { Dataset } from '../../../model/dataset.js';
import type { DateValue } from '../../../model/date/core.js';
import { isYearless } from '../../../model/date/calendar/moment.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import type { Person, Tenure } from '../../../model/schema/index.js';
import { isApart, isSeparate } from '../../../model/separate.js';
import { asList } from '../../../model/as-list.js';
import { isInOffice, readReign, reignsOf } from '../../../model/reign.js';
import type { ParsedReign } from '../../../model/reign.js';
import { isInSeniorLine, distinctTenures } from '../../../model/distinct-tenures.js';
import { Composer } from '../../shared/view/composer.js';
import type { Called } from '../../shared/view/naming.js';
import { lifeBar } from './life-bar.js';
import { companionItems, labelOf, reignItem, tenureTitle, textsOf } from './timeline-item.js';
import { assemble } from './assemble.js';
import { houseNamer } from './bar-colors.js';
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
  const laneOf: LaneOf = (key, calledOf) => {
    let lane = lanes.get(key);
    if (!lane) {
      const office = query.by === 'office' && { office: key };
      lanes.set(key, (lane = { ...labelOf(calledOf()), bands: [[], [], [], []], ...office }));
    }
    return lane.bands;
  };
  const read = knownReigns(options);
  const houseOf = houseNamer(dataset);
  const { offices } = dataset;
  for (const person of query.people) {
    if (!query.separate && isApart(person, offices)) continue;
    const name = composer.calledPerson(person);
    const house = houseOf(person);
    for (const tenure of distinctTenures(person)) {
      if (query.office !== undefined && tenure.office !== query.office) continue;
      if (!query.separate && isSeparate(offices, tenure.office)) continue;
      const title = tenureTitle(composer, tenure);
      const [, holders, companions, rivals] =
        query.by === 'house'
          ? houseLane(composer, person, laneOf)
          : query.by === 'person'
            ? laneOf(person.id, () => name)
            : officeLane(composer, tenure, title, laneOf);
      const texts = query.by === 'person' ? textsOf(title) : textsOf(name, title);
      const isJunior = !isInSeniorLine(person, tenure);
      const beside = query.by !== 'person' && isJunior;
      const band = tenure.disputed ? rivals : beside ? companions : holders;
      reignsOf(tenure).forEach((value, index) => {
        const reign = read(value, isInOffice(tenure, index));
        if (reign)
          band.push({ item: reignItem(person, tenure, texts, isJunior, reign), span: reign.span, house });
      });
      if (!tenure.coRulers && !tenure.regents) continue;
      for (const item of companionItems(composer, tenure)) {
        const own = query.by !== 'person' && holds(dataset, item.person, tenure.office);
        const bar = own ? undefined : barOf(item, options);
        if (bar) companions.push(bar);
      }
    }
    if (query.by === 'person') {
      const bands = laneOf(person.id, () => name);
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

/** A reign with its place in time. */
interface PlacedReign extends ParsedReign {
  readonly span: TimeSpan;
}

/**
 * Reads dates and measures their spans, each text once: many reigns share their years.
 * @returns Gives the date of a reign; `undefined` where there is none, and for one outside the time asked for.
 */
function knownReigns({ circa, within }: ViewOptions) {
  const known = new Map<DateValue, PlacedReign | null>();
  return (value: DateValue, inOffice: boolean): PlacedReign | undefined => {
    const before = inOffice ? undefined : known.get(value);
    if (before !== undefined) return before ?? undefined;
    const reign = readReign(value, inOffice);
    const span = reign && !isYearless(reign.date) ? spanOf(reign.date, circa) : undefined;
    const inside = span && span.latestEnd >= within.from && span.earliestStart <= within.to;
    const placed = reign && inside ? { ...reign, span } : null;
    if (!inOffice) known.set(value, placed);
    return placed ?? undefined;
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

/** The bands of a lane, and what it is called if it is new. */
type LaneOf = (key: string, calledOf: () => Called) => Bands;

/** The lane of the first of a person's houses. */
function houseLane(composer: Composer, { house }: Person, laneOf: LaneOf): Bands {
  const [first] = asList(house);
  const record = typeof first === 'string' ? composer.dataset.houses.get(first) : undefined;
  const text = typeof first === 'object' ? first.text : (record?.name ?? first);
  return laneOf(text ?? '', () =>
    text === undefined ? { text: composer.words.timeline.others } : composer.called(record ?? { name: text }),
  );
}

/** The lane of a tenure's office; of one that is no record, that of its title. */
function officeLane(composer: Composer, { office }: Tenure, title: Called, laneOf: LaneOf): Bands {
  return laneOf(office ?? title.text, () => {
    const record = composer.dataset.offices.get(office ?? '');
    if (record) return composer.called(record);
    return office === undefined ? title : { text: office };
  });
}

/** Whether a person has a dated tenure of an office, and needs no bar as somebody's co-ruler. */
function holds(dataset: Dataset, id: string | undefined, office: string | undefined): boolean {
  const tenures = dataset.people.get(id ?? '')?.tenures ?? [];
  return tenures.some((tenure) => tenure.office === office && tenure.reign !== undefined);
}
