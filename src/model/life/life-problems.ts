import { ageAt, boundsOf, readDate } from '../date/index.js';
import type { DateValue, HistoricalDate, QualifiedBounds } from '../date/index.js';
import type { EventDetails, Person, Reign } from '../schema/index.js';
import { asList } from '../as-list.js';

/** Something in a record that is impossible in one life. */
export interface LifeProblem {
  /** The path of keys from the record to the wrong date or number. */
  readonly keys: readonly (string | number)[];
  /** A sentence without a full stop. */
  readonly message: string;
}

/** Days by which an approximate date may be off: ten years. */
const LEEWAY = 3653;

/** Bounds of dates already read: equal texts are the same object. */
const known = new WeakMap<HistoricalDate, QualifiedBounds>();

/**
 * The bounds of a date in days, widened by ten years for an approximate date.
 * @returns `undefined` if there is no date.
 */
export function generousBounds(value: DateValue | undefined): QualifiedBounds | undefined {
  const date = readDate(value);
  if (!date) return undefined;
  let bounds = known.get(date);
  if (!bounds) {
    bounds = widened(boundsOf(date));
    known.set(date, bounds);
  }
  return bounds;
}

function widened(bounds: QualifiedBounds): QualifiedBounds {
  if (!bounds.approximate) return bounds;
  return {
    ...bounds,
    earliestStart: bounds.earliestStart - LEEWAY,
    latestStart: bounds.latestStart + LEEWAY,
    earliestEnd: bounds.earliestEnd - LEEWAY,
    latestEnd: bounds.latestEnd + LEEWAY,
  };
}

/**
 * Everything in a record that is certainly before birth or after death (the death itself, reigns, coronations,
 * marriages, events), and an age at death that the dates rule out.
 */
export function lifeProblems(person: Person): readonly LifeProblem[] {
  const born = generousBounds(person.birth?.date);
  const died = generousBounds(person.death?.date);
  if (!born && !died) return [];
  const problems: LifeProblem[] = [];
  if (born && died && died.latestEnd < born.earliestStart) {
    problems.push({ keys: ['death', 'date'], message: 'The death lies before the birth' });
  }
  eachAct(person, (date, ...place) => {
    const when = generousBounds(date);
    if (!when) return;
    // An open start or end gives no limit.
    if (born && isBefore(when.latestStart, born.earliestStart))
      problems.push(problemOf(person, date, place, 'begins before the birth'));
    if (died && isBefore(died.latestEnd, when.earliestEnd))
      problems.push(problemOf(person, date, place, 'ends after the death'));
  });
  if (!born?.approximate) problems.push(...ageProblems(person));
  return problems;
}

/** Whether a day is certainly before another. An infinite day is unknown. */
const isBefore = (day: number, other: number): boolean =>
  Number.isFinite(day) && Number.isFinite(other) && day < other;

const ACTS = ['reign', 'proclamation', 'coronation', 'investiture'] as const;

/** Where a person's act is in the record. */
type Place =
  | readonly [list: 'tenures', index: number, key: (typeof ACTS)[number], entry: number]
  | readonly [list: 'spouses' | 'events', index: number];

/**
 * Visits each date of something that a person does or undergoes between birth and death. The place comes in parts, not
 * as an object: there may be millions, and few are of interest.
 */
function eachAct(person: Person, visit: (date: DateValue, ...place: Place) => void): void {
  const { tenures = [], spouses = [], events = [] } = person;
  for (let index = 0; index < tenures.length; index++) {
    for (const key of ACTS) {
      const value = tenures[index]?.[key];
      if (value === undefined) continue;
      const entries = asList<Reign | EventDetails>(value);
      for (let entry = 0; entry < entries.length; entry++) {
        const date = dateOf(entries[entry]);
        if (date !== undefined) visit(date, 'tenures', index, key, entry);
      }
    }
  }
  for (let index = 0; index < spouses.length; index++) {
    const date = spouses[index]?.dates;
    if (date !== undefined) visit(date, 'spouses', index);
  }
  for (let index = 0; index < events.length; index++) {
    const date = events[index]?.date;
    if (date !== undefined) visit(date, 'events', index);
  }
}

const isNoted = (act: Reign | EventDetails | undefined): act is EventDetails =>
  typeof act === 'object' && 'date' in act;

function dateOf(act: Reign | EventDetails | undefined): DateValue | undefined {
  if (isNoted(act)) return act.date;
  return typeof act === 'string' || (act && 'edtf' in act) ? act : undefined;
}

function problemOf(person: Person, date: DateValue, place: Place, fault: string): LifeProblem {
  const text = typeof date === 'string' ? date : date.edtf;
  const { what, keys } = describeAct(person, place);
  return { keys, message: `The ${what} (${text}) ${fault}` };
}

function describeAct(person: Person, place: Place): { what: string; keys: LifeProblem['keys'] } {
  if (place[0] === 'tenures') {
    const [, index, key, entry] = place;
    const tenure = person.tenures?.[index];
    const value = tenure?.[key];
    const act = asList<Reign | EventDetails>(value)[entry];
    const inList = Array.isArray(value) ? [entry] : [];
    return {
      what: tenure?.office === undefined ? key : `${key} as ${tenure.office}`,
      keys: ['tenures', index, key, ...inList, ...(isNoted(act) ? ['date'] : [])],
    };
  }
  const [list, index] = place;
  if (list === 'events') return { what: 'event', keys: [list, index, 'date'] };
  const { person: id, text } = person.spouses?.[index] ?? {};
  return { what: `marriage to ${id ?? text ?? ''}`, keys: [list, index, 'dates'] };
}

function ageProblems({ birth, death }: Person): LifeProblem[] {
  const given = death?.age;
  if (given === undefined || birth?.date === undefined || death?.date === undefined) return [];
  const age = ageAt(birth.date, death.date);
  if (!age || (given >= age.min && given <= age.max)) return [];
  const possible = age.min === age.max ? age.min : `${age.min} to ${age.max}`;
  return [
    {
      keys: ['death', 'age'],
      message: `An age of ${given} at death does not agree with the dates, which make it ${possible}`,
    },
  ];
}
