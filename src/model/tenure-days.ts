import type { Side } from './dataset.js';
import { likelyWithin, limits } from './date/calendar/bounds.js';
import { readDate } from './date/core.js';
import type { Person, Reference, Tenure } from './schema/index.js';
import { isInLine, isSenior } from './senior-line.js';
import { isHolder, reignsOf } from './succession.js';

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
    // No tenure has always existed: an open start is as unknown as one marked unknown.
    latest = min(latest, latestStart === -Infinity ? latestEnd : latestStart);
    start = min(start, likely.start);
    end = max(end, likely.end);
  }
  if (end === -Infinity) return { earliest: -Infinity, latest: Infinity, start: Infinity, end: Infinity };
  return { earliest, latest, start, end };
}

/**
 * The tenure that another record means when it names a person with several: the nearest in time, or the first of those
 * equally near.
 * @param naming The tenure that names the person.
 * @param side The side on which it names the person; without one, as its co-ruler.
 */
export function meantBy<T extends Held>({ tenure }: Held, own: readonly T[], side?: Side): T | undefined {
  let [best] = own;
  if (!best || own.length === 1) return best;
  // Somebody named on both sides held the office twice: one tenure cannot be both.
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

/** Ids of the people named on one side of a tenure, in its succession row too, and across a vacancy. */
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

/**
 * The tenures of a person, each once. When one is written twice, for the infobox and for the succession box, the one for
 * the infobox is kept.
 */
export function distinctTenures({ tenures = [] }: Person): readonly Tenure[] {
  return tenures.filter((tenure) => !tenures.some((other) => isWrittenAgain(other, tenure)));
}

/** Whether a tenure belongs to the senior line of its office, as it is written for either box. */
export function isInSeniorLine({ tenures = [] }: Person, tenure: Tenure): boolean {
  return isSenior(tenure) || tenures.some((other) => isSenior(other) && isWrittenAgain(tenure, other));
}

/** Whether a tenure that is for the infobox alone has this one for the succession box. */
function isWrittenAgain(boxed: Tenure, other: Tenure): boolean {
  return (
    boxed.infobox !== false &&
    boxed.succession === false &&
    other.infobox === false &&
    isInLine(other) &&
    isSameOffice(boxed, other) &&
    mayBeOne(daysOf(boxed), daysOf(other))
  );
}

function isSameOffice(a: Tenure, b: Tenure): boolean {
  return (
    a.office === b.office && (a.office !== undefined || JSON.stringify(a.title) === JSON.stringify(b.title))
  );
}

/** Whether two tenures may have begun on the same day and most likely ended within a year of each other. */
function mayBeOne(a: TenureDays, b: TenureDays): boolean {
  const ended = a.end === b.end || abs(a.end - b.end) < 366;
  return a.earliest <= b.latest && b.earliest <= a.latest && ended;
}
