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

/** What a timeline is asked to show; the first that is given counts, and nothing means all rulers. */
export interface TimelineQuery {
  /** Id, name or Wikidata id. */
  readonly person?: string | undefined;
  /** Several of these. */
  readonly people?: readonly string[] | undefined;
  /** Id or name of a house. */
  readonly house?: string | undefined;
  /** Id or name of an office. */
  readonly office?: string | undefined;
  readonly lanes?: LaneKind | undefined;
  /** With a life, those of parents, spouses and children. */
  readonly family?: boolean | undefined;
}

/** What a second axis counts in: `byzantine` for years of the world. */
export type SecondAxis = 'byzantine';

/** The properties that say what a timeline shows: whatever the page has set them to. */
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

/** What the properties mean. */
export interface TimelineRequest {
  /** Absent when what decides cannot be read. */
  readonly query?: TimelineQuery;
  /** Only what touches this time is drawn; either end may be infinite. */
  readonly within: TimeWindow;
  /** Years that "c." may be off to either side. */
  readonly circa: number;
  /** What the second axis counts; absent for none. */
  readonly secondAxis: SecondAxis | undefined;
  /** What cannot be read. */
  readonly faults: readonly DatasetError[];
}

/** Years to either side that "c." stands for, unless the page says otherwise, and the most it can stand for. */
export const DEFAULT_CIRCA = 5;
export const MAX_CIRCA = 1000;

/** The earliest and the latest year that `from` and `to` reach. */
export const MAX_YEAR = 999_999;

const SECOND_AXES: readonly SecondAxis[] = ['byzantine'];

const LANE_KINDS: readonly LaneKind[] = ['person', 'house', 'office'];

/**
 * Reads the properties of a timeline.
 * @param selection The person chosen in the element's scope, for an element that asks for nothing itself.
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
 * @param dataset What is loaded already: it tells who the relatives are.
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
 * The time between two years or EDTF dates, both included. A value that is neither counts as none, and so does an end
 * before the start.
 */
function windowOf(first: unknown, last: unknown, faults: DatasetError[]): TimeWindow {
  const from = boundOf('from', first, 'earliestStart', faults) ?? -Infinity;
  const to = boundOf('to', last, 'latestEnd', faults) ?? Infinity;
  if (from < to) return { from, to };
  faults.push(badProperty('to', 'a time after "from"', last));
  return { from, to: Infinity };
}

/** A year, astronomical (`-480` is 481 BC), as a number or digits, or a date. */
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
