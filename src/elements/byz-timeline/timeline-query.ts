import { readDate } from '../../model/date/index.js';
import { findPerson } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { Person } from '../../model/schema/index.js';
import { asList } from '../../model/succession.js';
import type { Need } from '../../data/need.js';
import { spanOf } from '../../model/timeline/span.js';
import type { TimeWindow } from '../../model/timeline/scale.js';
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
  return people ? namesIn(people) : 'everyone';
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
  const { timeline } = options.words;
  if (query.person) {
    const person = findPerson(dataset, query.person);
    if (!person) return { ok: false, unknown: query.person };
    return { ok: true, view: lifeView(dataset, person, options), life: person };
  }
  if (query.people) {
    const names = namesIn(query.people);
    const people = names.map((name) => findPerson(dataset, name));
    const missing = people.indexOf(undefined);
    if (missing >= 0) return { ok: false, unknown: names[missing] ?? '' };
    const title = people.map((person) => person?.name).join(', ');
    const known = people.filter((person) => person !== undefined);
    return {
      ok: true,
      view: lanesView(dataset, { people: known, by: query.lanes ?? 'person', title }, options),
    };
  }
  const all = dataset.people.values();
  const by = query.lanes ?? 'office';
  if (query.house) {
    const house = recordId(dataset.houses, query.house);
    const title = dataset.houses.get(house)?.dynasty ?? dataset.houses.get(house)?.name ?? query.house;
    const people = [...all].filter((person) => asList(person.house).includes(house));
    return { ok: true, view: lanesView(dataset, { people, by, title }, options) };
  }
  if (query.office) {
    const office = recordId(dataset.offices, query.office);
    const title = dataset.offices.get(office)?.name ?? query.office;
    return { ok: true, view: lanesView(dataset, { people: all, office, by, title }, options) };
  }
  return {
    ok: true,
    view: lanesView(dataset, { people: all, by, title: dataset.title ?? timeline.rulers }, options),
  };
}

/** The id of a record asked for by id or by name. */
function recordId(records: ReadonlyMap<string, { id: string; name: string }>, query: string): string {
  if (records.has(query)) return query;
  const name = query.trim().toLowerCase();
  for (const record of records.values()) if (record.name.toLowerCase() === name) return record.id;
  return query;
}
