import { badProperty, listOf, numberOf, textOf, wordOf } from '../../../context/inputs.js';
import type { DatasetError } from '../../../data/dataset-error.js';
import type { DatasetPart } from '../../../data/dataset-part.js';
import { readDate } from '../../../model/date/core.js';
import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { LaneKind } from './lanes-view.js';
import { relativesOf } from './relatives.js';

/** What a timeline shows. The first property that is given decides; without any, all rulers. */
export interface TimelineQuery {
  /** Id, name or Wikidata id. */
  readonly person?: string | undefined;
  /** Ids, names or Wikidata ids. */
  readonly people?: readonly string[] | undefined;
  /** Id or name of a house. */
  readonly house?: string | undefined;
  /** Id or name of an office. */
  readonly office?: string | undefined;
  readonly lanes?: LaneKind | undefined;
  /** Whether a life includes those of parents, spouses and children. */
  readonly family?: boolean | undefined;
}

/** Calendar era of a second axis: `byzantine` for years of the world. */
export type SecondAxis = 'byzantine';

/** The element's properties that decide what a timeline shows, with any values. */
export interface TimelineProperties {
  readonly person?: unknown;
  readonly people?: unknown;
  readonly house?: unknown;
  readonly office?: unknown;
  readonly lanes?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly circa?: unknown;
  readonly secondAxis?: unknown;
  readonly withFamily?: unknown;
}

/** The properties after validation. */
export interface TimelineRequest {
  /** Absent if a property that decides what is shown is invalid. */
  readonly query?: TimelineQuery;
  /** Only items that overlap this range are drawn; either end may be infinite. */
  readonly within: TimeWindow;
  /** Years that "c." means in either direction. */
  readonly circa: number;
  /** Calendar era of the second axis; absent for none. */
  readonly secondAxis: SecondAxis | undefined;
  /** Properties with invalid values. */
  readonly faults: readonly DatasetError[];
}

/** Default and maximum number of years that "c." means in either direction. */
export const DEFAULT_CIRCA = 5;
export const MAX_CIRCA = 1000;

/** Limit for `from` and `to`, in years BC or AD. */
export const MAX_YEAR = 999_999;

const SECOND_AXES: readonly SecondAxis[] = ['byzantine'];

const LANE_KINDS: readonly LaneKind[] = ['person', 'house', 'office'];

/**
 * Validates the properties of a timeline.
 * @param selection The person selected in the element's scope, used if no property decides what is shown.
 */
export function requestOf(properties: TimelineProperties, selection: string | undefined): TimelineRequest {
  const faults: DatasetError[] = [];
  const text = (name: 'person' | 'house' | 'office'): string | undefined =>
    textOf(name, properties[name], faults);
  const [person, names] = [text('person'), listOf('people', properties.people, faults)];
  const [house, office] = [text('house'), text('office')];
  const people = names.length > 0 ? names : undefined;
  const nothing = person === undefined && !people && house === undefined && office === undefined;
  const readable = !nothing || faults.length === 0;
  const lanes = wordOf('lanes', properties.lanes, LANE_KINDS, faults);
  const family = properties.withFamily ? true : undefined;
  const limits = { least: 0, most: MAX_CIRCA, usual: DEFAULT_CIRCA };
  return {
    ...(readable && {
      query: { person: nothing ? selection : person, people, house, office, lanes, family },
    }),
    circa: numberOf('circa', properties.circa, limits, faults),
    within: windowOf(properties.from, properties.to, faults),
    secondAxis: wordOf('secondAxis', properties.secondAxis, SECOND_AXES, faults),
    faults,
  };
}

/**
 * The records that a query needs.
 * @param dataset Already loaded records, which name the relatives.
 */
export function partOf(
  { person, people, house, office, family }: TimelineQuery,
  dataset?: Dataset,
): DatasetPart {
  if (person !== undefined) {
    const record = family && dataset && findPerson(dataset, person);
    return [person, ...(record ? relativesOf(record) : [])];
  }
  return people ?? (house === undefined && office !== undefined ? `office:${office}` : 'outline');
}

/**
 * The range between two years or EDTF dates, both included. Invalid values are ignored, and so is an end before the
 * start.
 */
function windowOf(first: unknown, last: unknown, faults: DatasetError[]): TimeWindow {
  const from = boundOf('from', first, 'earliestStart', faults) ?? -Infinity;
  const to = boundOf('to', last, 'latestEnd', faults) ?? Infinity;
  if (from < to) return { from, to };
  faults.push(badProperty('to', 'a time after "from"', last));
  return { from, to: Infinity };
}

/** The start or end of a range: an astronomical year (`-480` is 481 BC) as a number or digits, or an EDTF date. */
function boundOf(
  name: string,
  value: unknown,
  bound: 'earliestStart' | 'latestEnd',
  faults: DatasetError[],
): number | undefined {
  const text = textOf(name, value, faults)?.trim();
  if (text === undefined) return undefined;
  if (typeof value === 'number' || /^-?\d+$/.test(text)) {
    const year = Math.floor(Math.max(-MAX_YEAR, Math.min(Number(text), MAX_YEAR)));
    return year + (bound === 'latestEnd' ? 1 : 0);
  }
  const date = readDate(text);
  if (!date) faults.push(badProperty(name, 'a year or an EDTF date', value));
  const year = date ? spanOf(date, 0)[bound] : NaN;
  return Number.isFinite(year) ? year : undefined;
}
