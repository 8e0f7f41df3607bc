import type { Dataset } from '../../../model/dataset.js';
import type { DateValue } from '../../../model/date/core.js';
import { hasYear } from '../../../model/date/calendar/moment.js';
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

/** How several people are divided into lanes. */
export type LaneKind = 'office' | 'house' | 'person';

/** Which tenures are shown, and in which lanes. */
export interface LanesQuery {
  readonly people: Iterable<Person>;
  /** Only this office. */
  readonly office?: string | undefined;
  /** Whether offices marked as `separate` are included. */
  readonly separate: boolean;
  readonly by: LaneKind;
  readonly title: string;
  /** Language of the title, if it is not that of the words. */
  readonly titleLang?: string | undefined;
}

/** The bands of a lane: lives, recognised holders, their co-rulers and regents, and rival claimants. */
type Bands = [lives: Band, holders: Band, companions: Band, rivals: Band];

/** A lane that is being filled. */
interface DraftOfLane extends LaneDraft {
  readonly bands: Bands;
}

/** Maximum number of bars for which rows reserve space for labels. */
const MAX_LABELLED = 200;

/** Number of people that are read without a pause. */
const PAUSE = 1000;

/**
 * A timeline of several people. In lanes by office or house, holders come first, then co-rulers and regents, then
 * rivals, so that co-rule and rivalry are visible; in lanes by person, each person has a lane.
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
        if (reign) band.add(reignItem(person, tenure, texts, isJunior, reign), reign.span, house);
      }
      if (!tenure.coRulers && !tenure.regents) continue;
      for (const item of companionItems(composer, tenure)) {
        const own = by !== 'person' && holds(dataset, item.person, tenure.office);
        const bar = own ? undefined : barOf(item, options);
        if (bar) companions.add(bar.item, bar.span);
      }
    }
    if (by === 'person') {
      const bands = laneOf(person.id, () => name);
      const life = lifeBar(person, options.words.timeline.life, spansOf(bands), options);
      if (life) bands[0].add(life.item, life.span);
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

/** A reign with its span of time. */
interface PlacedReign extends ParsedReign {
  readonly span: TimeSpan;
}

/**
 * Returns a function that reads the date and span of a reign, and caches them because many reigns share years. It
 * returns `null` for a reign without a date or outside the requested range.
 */
function knownReigns({ circa, within }: ViewOptions) {
  const known = new Map<DateValue, PlacedReign | null>();
  return (value: DateValue, inOffice: boolean): PlacedReign | null => {
    let placed = inOffice ? undefined : known.get(value);
    if (placed === undefined) {
      const reign = readReign(value, inOffice);
      const span = reign && hasYear(reign.date) ? spanOf(reign.date, circa) : undefined;
      const inside = span && span.latestEnd >= within.from && span.earliestStart <= within.to;
      placed = reign && inside ? { date: reign.date, ongoing: reign.ongoing, span } : null;
      if (!inOffice) known.set(value, placed);
    }
    return placed;
  };
}

/**
 * Sorts lanes. By office: the highest first, then those with the most bars. By house: in chronological order. By
 * person: as requested.
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

/** Finds the bands of a lane, which is added with this name if it is new. */
type LaneOf = (key: string, calledOf: () => Called) => Bands;

/** The lane of a person's first house. */
function houseLane(composer: Composer, { house }: Person, laneOf: LaneOf): Bands {
  const [first] = asList(house);
  const record = typeof first === 'string' ? composer.dataset.houses.get(first) : undefined;
  const text = typeof first === 'object' ? first.text : (record?.name ?? first);
  return laneOf(text ?? '', () =>
    text === undefined ? { text: composer.words.timeline.others } : composer.called(record ?? { name: text }),
  );
}

/** The lane of a tenure's office; without a record of the office, that of the tenure's title. */
function officeLane(composer: Composer, { office }: Tenure, title: Called, laneOf: LaneOf): Bands {
  return laneOf(office ?? title.text, () => {
    const record = composer.dataset.offices.get(office ?? '');
    if (record) return composer.called(record);
    return office === undefined ? title : { text: office };
  });
}

/** Whether a person has a dated tenure of an office, so that a bar as somebody's co-ruler would be redundant. */
function holds(dataset: Dataset, id: string | undefined, office: string | undefined): boolean {
  const tenures = dataset.people.get(id ?? '')?.tenures ?? [];
  return tenures.some((tenure) => tenure.office === office && tenure.reign !== undefined);
}
