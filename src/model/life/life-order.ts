import { compareDates, readDate } from '../date/core.js';
import type { HistoricalDate } from '../date/core.js';
import { likelyWithin, limits } from '../date/calendar/bounds.js';
import type { Person } from '../schema/index.js';
import { asList } from '../as-list.js';

/** Something dated in a life. */
export interface LifeFact {
  readonly date: HistoricalDate;
  /** Marks a birth, death or burial: if dates allow, nothing precedes the birth or follows the others. */
  readonly limit?: 'birth' | 'death' | 'burial' | undefined;
  /** Dates by which it had begun: the coronation of a reign. */
  readonly by?: readonly HistoricalDate[] | undefined;
}

const RANKS = { birth: 0, death: 2, burial: 3 } as const;

const { max, min } = Math;

/**
 * Facts of a life in their most likely order: each on the day on which it most likely began, but not before the birth,
 * nor after the death or the event it began with, unless its date is unambiguous. A death in "1408" follows everything
 * else in that year, a reign "? – 1400" follows the birth.
 */
export function inLifeOrder<T extends LifeFact>(facts: readonly T[], person: Person): T[] {
  const first = firstDay(person);
  const last = lastDay(person);
  const keyed = facts.map((fact) => ({ fact, day: dayOf(fact, first, last) }));
  keyed.sort((a, b) => a.day - b.day || rankOf(a.fact) - rankOf(b.fact) || compareFacts(a.fact, b.fact));
  return keyed.map(({ fact }) => fact);
}

const rankOf = ({ limit }: LifeFact): number => (limit ? RANKS[limit] : 1);

/** Of two facts on one day, the one that may have begun earlier comes first. */
function compareFacts({ date: a }: LifeFact, { date: b }: LifeFact): number {
  const [x, y] = [limits(a).earliestStart, limits(b).earliestStart];
  return x < y ? -1 : x > y ? 1 : compareDates(a, b);
}

/** The earliest possible day of birth. */
function firstDay({ birth }: Person): number {
  const date = readDate(birth?.date);
  return date ? limits(date).earliestStart : -Infinity;
}

/** The latest possible day of death, which is not after the burial. */
function lastDay({ death, burial }: Person): number {
  const date = readDate(death?.date);
  if (!date) return Infinity;
  const { earliestStart, latestEnd } = limits(date);
  const burials = asList(burial).map((one) => readDate(one.date));
  return burials.reduce((last, one) => {
    const buried = one ? limits(one).latestEnd : Infinity;
    return buried < earliestStart ? last : min(last, buried);
  }, latestEnd);
}

function dayOf({ date, limit, by = [] }: LifeFact, first: number, last: number): number {
  if (limit === 'birth') return finite(first);
  if (limit === 'death') return finite(last);
  const bounds = limits(date);
  let earliest = bounds.earliestStart;
  let latest = bounds.latestStart === -Infinity ? bounds.latestEnd : bounds.latestStart;
  const notBefore = limit === 'burial' ? max(first, last === Infinity ? first : last) : first;
  if (notBefore <= latest) earliest = max(earliest, notBefore);
  const ends = [...(limit ? [] : [last]), ...by.map((one) => limits(one).latestStart)];
  for (const end of ends) if (end >= earliest) latest = min(latest, end);
  return finite(min(latest, max(earliest, likelyWithin(bounds).start)));
}

/** A finite number for a day, so that days can be subtracted. */
const finite = (day: number): number => max(-Number.MAX_VALUE, min(Number.MAX_VALUE, day));
