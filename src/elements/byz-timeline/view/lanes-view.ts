import type { Dataset } from '../../../model/dataset.js';
import type { DateValue } from '../../../model/date/core.js';
import { isYearless } from '../../../model/date/calendar/moment.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import type { Person, Tenure } from '../../../model/schema/index.js';
import { isApart, isSeparate } from '../../../model/separate.js';
import { asList } from '../../../model/as-list.js';
import type { Steps } from '../slices.js';
import { isInOffice, readReign, reignsOf } from '../../../model/tenures/reign.js';
import type { ParsedReign } from '../../../model/tenures/reign.js';
import { isInSeniorLine, distinctTenures } from '../../../model/tenures/distinct-tenures.js';
import { Composer } from '../../shared/view/composer.js';
import type { Called } from '../../shared/view/naming.js';
import { lifeBar } from './life-bar.js';
import { companionItems, labelOf, reignItem, tenureTitle, textsOf } from './timeline-item.js';
import { assemble } from './assemble.js';
import { houseNamer } from './bar-colors.js';
import { Band, barOf, sizeOf, spansOf } from './bars.js';
import type { LaneDraft } from './bars.js';
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
type Bands = [lives: Band, holders: Band, companions: Band, rivals: Band];

/** A lane that is being filled. */
interface DraftOfLane extends LaneDraft {
  readonly bands: Bands;
}

/** Most bars for whose labels rows are made higher in number. */
const MAX_LABELLED = 200;

/** So many people are read without a pause. */
const PAUSE = 1000;

/**
 * Several people side by side. In lanes by office or house, holders come first, then who ruled beside them, then
 * who claimed against them, so that co-rule and rivalry are seen as such; in lanes by person, each life has one.
 */
export function* lanesView(dataset: Dataset, query: LanesQuery, options: ViewOptions): Steps<TimelineView> {
  const { by, office: only, separate, title, titleLang } = query;
  const composer = new Composer(dataset, options.words);
  const lanes = new Map<string, DraftOfLane>();
  const laneOf: LaneOf = (key, calledOf) => {
    let lane = lanes.get(key);
    if (!lane) {
      const office = by === 'office' && { office: key };
      lanes.set(
        key,
        (lane = {
          ...labelOf(calledOf()),
          bands: [new Band(), new Band(), new Band(), new Band()],
          ...office,
        }),
      );
    }
    return lane.bands;
  };
  const read = knownReigns(options);
  const houseOf = houseNamer(dataset);
  const { offices } = dataset;
  const addPerson = (person: Person): void => {
    if (by === 'person' && !separate && isApart(person, offices)) return;
    const name = composer.calledPerson(person);
    const house = houseOf(person);
    for (const tenure of distinctTenures(person)) {
      if (only !== undefined && tenure.office !== only) continue;
      if (!separate && isSeparate(offices, tenure.office)) continue;
      const heading = tenureTitle(composer, tenure);
      const [, holders, companions, rivals] =
        by === 'house'
          ? houseLane(composer, person, laneOf)
          : by === 'person'
            ? laneOf(person.id, () => name)
            : officeLane(composer, tenure, heading, laneOf);
      const texts = by === 'person' ? textsOf(heading) : textsOf(name, heading);
      const isJunior = !isInSeniorLine(person, tenure);
      const beside = by !== 'person' && isJunior;
      const band = tenure.disputed ? rivals : beside ? companions : holders;
      const reigns = reignsOf(tenure);
      for (let index = 0; index < reigns.length; index += 1) {
        const reign = read(reigns[index] as DateValue, isInOffice(tenure, index));
        if (reign)
          band.add({ item: reignItem(person, tenure, texts, isJunior, reign), span: reign.span, house });
      }
      if (!tenure.coRulers && !tenure.regents) continue;
      for (const item of companionItems(composer, tenure)) {
        const own = by !== 'person' && holds(dataset, item.person, tenure.office);
        const bar = own ? undefined : barOf(item, options);
        if (bar) companions.add(bar);
      }
    }
    if (by === 'person') {
      const bands = laneOf(person.id, () => name);
      const life = lifeBar(person, options.words.timeline.life, spansOf(bands), options);
      if (life) bands[0].add(life);
    }
  };
  let seen = 0;
  for (const person of query.people) {
    addPerson(person);
    if ((seen += 1) % PAUSE === 0) yield;
  }
  const drafts = sortLanes([...lanes.values()], by, offices);
  const count = drafts.reduce((sum, { bands }) => sum + sizeOf(bands), 0);
  const labelled = by === 'person' && count <= MAX_LABELLED;
  return yield* assemble(
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
 * @returns Gives the date of a reign; `null` where there is none, and for one outside the time asked for.
 */
function knownReigns({ circa, within }: ViewOptions) {
  const known = new Map<DateValue, PlacedReign | null>();
  return (value: DateValue, inOffice: boolean): PlacedReign | null => {
    let placed = inOffice ? undefined : known.get(value);
    if (placed === undefined) {
      const reign = readReign(value, inOffice);
      const span = reign && !isYearless(reign.date) ? spanOf(reign.date, circa) : undefined;
      const inside = span && span.latestEnd >= within.from && span.earliestStart <= within.to;
      placed = reign && inside ? { ...reign, span } : null;
      if (!inOffice) known.set(value, placed);
    }
    return placed;
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
      spansOf(bands).reduce((least, { earliestStart }) => Math.min(least, earliestStart), Infinity);
    const keyed = lanes.map((lane) => ({ lane, start: start(lane) }));
    return keyed.sort((a, b) => a.start - b.start).map(({ lane }) => lane);
  }
  const rank = ({ office }: LaneDraft): number => offices.get(office ?? '')?.rank ?? 0;
  const sorted = lanes.sort((a, b) => sizeOf(b.bands) - sizeOf(a.bands));
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
