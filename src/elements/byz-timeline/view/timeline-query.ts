import { readDate } from '../../../model/date/index.js';
import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Person } from '../../../model/schema/index.js';
import { asList } from '../../../model/succession.js';
import type { Need } from '../../../data/need.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { lanesView } from './lanes-view.js';
import type { LaneKind } from './lanes-view.js';
import { lifeView } from './life-view.js';
import type { TimelineView, ViewOptions } from './timeline-view.js';

/** What a timeline is asked to show; the first that is given counts, and nothing means all rulers. */
export interface TimelineQuery {
  /** Id, name or Wikidata id. */
  readonly person?: string | undefined;
  /** Several of these: see {@link namesIn}. */
  readonly people?: string | undefined;
  /** Id or name of a house. */
  readonly house?: string | undefined;
  /** Id or name of an office. */
  readonly office?: string | undefined;
  readonly lanes?: LaneKind | undefined;
}

/** The answer to a query: a view, or the name that nobody in the dataset bears. */
export type TimelineAnswer = { ok: true; view: TimelineView; life?: Person } | { ok: false; unknown: string };

/** The entries of a list in an attribute: parted by commas if there are any, by white space if not. */
export function namesIn(list: string): string[] {
  return list
    .split(list.includes(',') ? ',' : /\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The records that a query needs. */
export function needOf({ person, people }: TimelineQuery): Need {
  if (person) return [person];
  return people ? namesIn(people) : 'outline';
}

/**
 * The time between two attribute values: astronomical years (`330`, `-480`) or EDTF dates, both included.
 * A value that is neither counts as none, and an end before the start as none.
 */
export function windowOf(from: string | undefined, to: string | undefined): TimeWindow {
  const [start, end] = [boundOf(from, 'earliestStart'), boundOf(to, 'latestEnd')];
  const window = { from: start ?? -Infinity, to: end ?? Infinity };
  return window.from < window.to ? window : { from: window.from, to: Infinity };
}

function boundOf(value: string | undefined, bound: 'earliestStart' | 'latestEnd'): number | undefined {
  const text = value?.trim() ?? '';
  if (/^-?\d{1,6}$/.test(text)) return Number(text) + (bound === 'latestEnd' ? 1 : 0);
  const date = readDate(text);
  const year = date && spanOf(date, 0)[bound];
  return year !== undefined && Number.isFinite(year) ? year : undefined;
}

/** Answers a query. */
export function timelineView(dataset: Dataset, query: TimelineQuery, options: ViewOptions): TimelineAnswer {
  if (query.person) {
    const life = findPerson(dataset, query.person);
    if (!life) return { ok: false, unknown: query.person };
    return { ok: true, view: lifeView(dataset, life, options), life };
  }
  const { people: list, house: houseName, office: officeName } = query;
  const lanes = (people: Iterable<Person>, title: string, office?: string): TimelineAnswer => {
    const by = query.lanes ?? (list ? 'person' : 'office');
    return { ok: true, view: lanesView(dataset, { people, office, by, title }, options) };
  };
  if (list) {
    const names = namesIn(list);
    const people = names.flatMap((name) => findPerson(dataset, name) ?? []);
    const unknown = names.find((name) => !findPerson(dataset, name));
    if (unknown !== undefined) return { ok: false, unknown };
    return lanes(people, people.map(({ name }) => name).join(', '));
  }
  const all = dataset.people.values();
  if (houseName) {
    const house = recordId(dataset.houses, houseName);
    const { name = houseName, dynasty = name } = dataset.houses.get(house) ?? {};
    return lanes(
      [...all].filter((person) => asList(person.house).includes(house)),
      dynasty,
    );
  }
  if (officeName) {
    const office = recordId(dataset.offices, officeName);
    return lanes(all, dataset.offices.get(office)?.name ?? officeName, office);
  }
  return lanes(all, dataset.title ?? options.words.timeline.rulers);
}

/** The id of a record asked for by id or by name. */
function recordId(records: ReadonlyMap<string, { id: string; name: string }>, query: string): string {
  if (records.has(query)) return query;
  const name = query.trim().toLowerCase();
  for (const record of records.values()) if (record.name.toLowerCase() === name) return record.id;
  return query;
}
