import type { Side } from '../dataset.js';
import { likelyWithin, limits } from '../date/calendar/bounds.js';
import { readDate } from '../date/core.js';
import type { Person, Reference, Tenure } from '../schema/index.js';
import { isHolder } from './neighbours.js';
import { reignsOf } from './reign.js';

/** A tenure with the person who held it. */
export interface Held {
  readonly person: Person;
  readonly tenure: Tenure;
}

/** When a tenure was held, from its first reign to its last. Julian Day Numbers. */
export interface TenureDays {
  /** The range of days in which it began; infinite without a date. */
  readonly earliest: number;
  readonly latest: number;
  /** When it most likely began and ended; infinite without a date. */
  readonly start: number;
  readonly end: number;
}

const { abs, max, min } = Math;

const knownDays = new WeakMap<Tenure, TenureDays>();

/** The days of a tenure. Its dates are read once. */
export function daysOf(tenure: Tenure): TenureDays {
  let days = knownDays.get(tenure);
  if (!days) knownDays.set(tenure, (days = readDays(tenure)));
  return days;
}

function readDays(tenure: Tenure): TenureDays {
  let [earliest, latest, start, end] = [Infinity, Infinity, Infinity, -Infinity];
  for (const reign of reignsOf(tenure)) {
    const date = readDate(reign);
    if (!date) continue;
    const bounds = limits(date);
    const { earliestStart, latestStart, latestEnd } = bounds;
    const likely = likelyWithin(bounds);
    earliest = min(earliest, earliestStart);
    // No tenure has always existed: an open start is treated as unknown.
    latest = min(latest, latestStart === -Infinity ? latestEnd : latestStart);
    start = min(start, likely.start);
    end = max(end, likely.end);
  }
  if (end === -Infinity) return { earliest: -Infinity, latest: Infinity, start: Infinity, end: Infinity };
  return { earliest, latest, start, end };
}

/**
 * The tenure that another record refers to if it names a person with several: the nearest in time, or the first of
 * those equally near.
 * @param naming The tenure that names the person.
 * @param side The side on which it names the person; if absent, as its co-ruler.
 */
export function tenureReferredTo<T extends Held>(
  { tenure }: Held,
  own: readonly T[],
  side?: Side,
): T | undefined {
  let [best] = own;
  if (!best || own.length === 1) return best;
  // A person named on both sides held the office twice: one tenure cannot be both.
  const again = side === 'successors' && namedBeside(tenure, 'predecessors').includes(best.person.id);
  if (again) best = own.at(-1);
  const theirs = daysOf(tenure);
  let least = Infinity;
  for (const one of own) {
    const distance = gap(daysOf(one.tenure), theirs, side);
    if (distance < least || (again && distance === least)) [best, least] = [one, distance];
  }
  return best;
}

/** Days between the end of one tenure and the start of the next; without a side, between their starts. */
function gap(own: TenureDays, theirs: TenureDays, side: Side | undefined): number {
  if (side === 'predecessors') return abs(theirs.start - own.end);
  if (side === 'successors') return abs(own.start - theirs.end);
  return abs(own.start - theirs.start);
}

/** Ids of the people named on one side of a tenure, including its succession row and across a vacancy. */
export function namedBeside(tenure: Tenure, side: Side): readonly string[] {
  const ids: string[] = [];
  const add = ({ person }: Reference): void => {
    if (person !== undefined) ids.push(person);
  };
  const row = tenure.succession ? tenure.succession[side] : undefined;
  for (const neighbours of [tenure[side], row]) {
    for (const neighbour of neighbours ?? []) {
      if (isHolder(neighbour)) add(neighbour);
      else if ('vacant' in neighbour) {
        const { last, next } = neighbour.vacant;
        (side === 'predecessors' ? last : next)?.forEach(add);
      }
    }
  }
  return ids;
}
