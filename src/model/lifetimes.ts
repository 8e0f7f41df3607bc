import { ageAt, boundsOf, readDate } from './date/index.js';
import type { DateValue, HistoricalDate, QualifiedBounds } from './date/index.js';
import type { EventDetails, Person, Reign } from './schema/index.js';
import { asList } from './succession.js';

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
  eachAct(person, (date, act) => {
    const when = generousBounds(date);
    if (!when) return;
    // An open start or end gives no limit.
    if (born && isBefore(when.latestStart, born.earliestStart))
      problems.push(problemOf(act(), 'begins before the birth'));
    if (died && isBefore(died.latestEnd, when.earliestEnd))
      problems.push(problemOf(act(), 'ends after the death'));
  });
  if (!born?.approximate) problems.push(...ageProblems(person));
  return problems;
}

/** Whether a day is certainly before another. An infinite day is unknown. */
const isBefore = (day: number, other: number): boolean =>
  Number.isFinite(day) && Number.isFinite(other) && day < other;

/** A dated act, described only if something is wrong with it. */
interface Act {
  readonly what: string;
  readonly date: DateValue;
  readonly keys: readonly (string | number | undefined)[];
}

function problemOf({ what, date, keys }: Act, fault: string): LifeProblem {
  const text = typeof date === 'string' ? date : date.edtf;
  return {
    keys: keys.filter((key) => key !== undefined),
    message: `The ${what} (${text}) ${fault}`,
  };
}

const ACTS = ['reign', 'proclamation', 'coronation', 'investiture'] as const;

/** Visits each date of something that a person does or undergoes between birth and death. */
function eachAct(
  { tenures = [], spouses = [], events = [] }: Person,
  visit: (date: DateValue, act: () => Act) => void,
): void {
  tenures.forEach((tenure, index) => {
    for (const key of ACTS) {
      const value = tenure[key];
      asList<Reign | EventDetails>(value).forEach((entry, place) => {
        const isDated = typeof entry === 'object' && 'date' in entry;
        const date = isDated ? entry.date : key === 'reign' ? (entry as DateValue) : undefined;
        if (date === undefined) return;
        const inList = Array.isArray(value) ? place : undefined;
        visit(date, () => ({
          what: tenure.office === undefined ? key : `${key} as ${tenure.office}`,
          date,
          keys: ['tenures', index, key, inList, isDated ? 'date' : undefined],
        }));
      });
    }
  });
  spouses.forEach(({ person, text, dates }, index) => {
    if (dates === undefined) return;
    visit(dates, () => ({
      what: `marriage to ${person ?? text ?? ''}`,
      date: dates,
      keys: ['spouses', index, 'dates'],
    }));
  });
  events.forEach(({ date }, index) => {
    visit(date, () => ({ what: 'event', date, keys: ['events', index, 'date'] }));
  });
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
