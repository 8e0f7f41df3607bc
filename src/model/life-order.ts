import { compareDates, readDate } from './date/core.js';
import type { HistoricalDate } from './date/core.js';
import { likelyWithin, limits } from './date/calendar/bounds.js';
import type { Person } from './schema/index.js';
import { asList } from './succession.js';

/** Something dated in a life. */
export interface LifeFact {
  readonly date: HistoricalDate;
  /** A fact before or after which nothing else of the life happened, as far as dates allow. */
  readonly limit?: 'birth' | 'death' | 'burial' | undefined;
  /** When it had begun at the latest: the coronation of a reign. */
  readonly by?: readonly HistoricalDate[] | undefined;
}

const RANKS = { birth: 0, death: 2, burial: 3 } as const;

const { max, min } = Math;

/**
 * Facts of a life in the order in which they most likely happened: each on the day when it most likely began, but not
 * before the birth, nor after the death or what it began with, unless its date says so for sure. A death in "1408"
 * comes after all else of that year, a reign "? – 1400" after the birth.
 */
export function inLifeOrder<T extends LifeFact>(facts: readonly T[], person: Person): T[] {
  const first = firstDay(person);
  const last = lastDay(person);
  const keyed = facts.map((fact) => ({ fact, day: dayOf(fact, first, last) }));
  keyed.sort((a, b) => a.day - b.day || rankOf(a.fact) - rankOf(b.fact) || compareFacts(a.fact, b.fact));
  return keyed.map(({ fact }) => fact);
}

const rankOf = ({ limit }: LifeFact): number => (limit ? RANKS[limit] : 1);

/** Of facts that fall on one day, that which could have begun earlier comes first. */
function compareFacts({ date: a }: LifeFact, { date: b }: LifeFact): number {
  const [x, y] = [limits(a).earliestStart, limits(b).earliestStart];
  return x < y ? -1 : x > y ? 1 : compareDates(a, b);
}

/** The first day on which the birth can have been. */
function firstDay({ birth }: Person): number {
  const date = readDate(birth?.date);
  return date ? limits(date).earliestStart : -Infinity;
}

/** The last day on which the death can have been: not after the burial. */
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

/** A day that can be subtracted from another. */
const finite = (day: number): number => max(-Number.MAX_VALUE, min(Number.MAX_VALUE, day));
