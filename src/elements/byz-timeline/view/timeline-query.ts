import { bare } from '../../../model/bare.js';
import { finish } from '../slices.js';
import type { Steps } from '../slices.js';
import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import type { House, Person } from '../../../model/schema/index.js';
import { asList } from '../../../model/as-list.js';
import { foldName } from '../../../model/names/fold-name.js';
import { nameIn } from '../../../model/names/local-names.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import type { Words } from '../../../i18n/words.js';
import { Naming } from '../../shared/view/naming.js';
import type { Called } from '../../shared/view/naming.js';
import { joined } from './item-text.js';
import { lanesView } from './lanes-view.js';
import { lifeOf } from './life-view.js';
import { DEFAULT_CIRCA } from './timeline-request.js';
import type { TimelineQuery } from './timeline-request.js';
import type {
  TimelineOptions,
  TimelineResult,
  TimelineView,
  UnknownName,
  ViewOptions,
} from './timeline-view.js';

const ALL_TIME: TimeWindow = { from: -Infinity, to: Infinity };

/** In CSS pixels. */
const DEFAULT_WIDTH = 800;

/**
 * Computes the content of a timeline: rows of bars in lanes, as plain values.
 * @param dataset It must contain what the query needs: the person, or the `outline` of everyone.
 * @param query A person, or a selection of rulers.
 * @param words Words in the reader's language.
 * @param layout Default: the whole range, "c." as five years in either direction, 800 pixels wide.
 */
export function timelineView(
  dataset: Dataset,
  query: TimelineQuery,
  words: Words,
  layout: TimelineOptions = {},
): TimelineResult {
  return finish(timelineSteps(dataset, query, words, layout));
}

/** Computes a {@link timelineView} in steps. */
export function* timelineSteps(
  dataset: Dataset,
  query: TimelineQuery,
  words: Words,
  layout: TimelineOptions,
): Steps<TimelineResult> {
  const { circa = DEFAULT_CIRCA, within = ALL_TIME, width = DEFAULT_WIDTH } = bare(layout);
  const options: ViewOptions = { words, circa, within, width };
  const { person, people: names, house: houseName, office: officeName, lanes: by, family } = bare(query);
  if (person !== undefined) return lifeOf(dataset, person, options, family);
  const naming = new Naming(dataset, words);
  const lanes = (people: Iterable<Person>, called: Called, office?: string): Steps<TimelineView> => {
    const kind = by ?? (names ? 'person' : 'office');
    const separate = office !== undefined || names !== undefined;
    const { text: title, lang: titleLang } = bare(called);
    return lanesView(dataset, { people, office, separate, by: kind, title, titleLang }, options);
  };
  if (names) {
    const people = names.flatMap((name) => findPerson(dataset, name) ?? []);
    const missing = new Set(names.filter((name) => !findPerson(dataset, name)));
    const unknown = Array.from(missing, (name): UnknownName => ({ kind: 'person', name }));
    if (people.length === 0) return { unknown };
    const called = people.map((one) => naming.calledPerson(one).text);
    return { view: yield* lanes(people, { text: joined(words, ...called) }), unknown };
  }
  const all = dataset.people.values();
  if (houseName !== undefined) {
    const house = recordId(dataset.houses, houseName);
    const record = dataset.houses.get(house);
    const members = [...all].filter((member) => asList(member.house).includes(house));
    if (members.length === 0 && !record) return unknownOf('house', houseName);
    return {
      view: yield* lanes(members, record ? titleOfHouse(naming, record) : { text: houseName }),
      unknown: [],
    };
  }
  if (officeName !== undefined) {
    const office = recordId(dataset.offices, officeName);
    const record = dataset.offices.get(office);
    const view = yield* lanes(all, record ? naming.called(record) : { text: officeName }, office);
    if (view.items.length === 0 && !record) return unknownOf('office', officeName);
    return { view, unknown: [] };
  }
  const { title } = dataset;
  return {
    view: yield* lanes(all, title === undefined ? { text: words.timeline.rulers } : naming.own(title)),
    unknown: [],
  };
}

/** The name of a house as a title. */
function titleOfHouse(naming: Naming, { name, names, dynasty = name }: House): Called {
  const local: { text: string; dynasty?: string } | undefined = nameIn(names, naming.words.lang);
  return local ? { text: local.dynasty ?? local.text } : naming.own(dynasty);
}

const unknownOf = (kind: UnknownName['kind'], name: string): TimelineResult => ({
  unknown: [{ kind, name }],
});

/** The id of a record that is requested by id or name; names are compared with {@link foldName}. */
function recordId(records: ReadonlyMap<string, { id: string; name: string }>, query: string): string {
  if (records.has(query)) return query;
  const name = foldName(query);
  for (const record of records.values()) if (foldName(record.name) === name) return record.id;
  return query;
}
