import type { Side } from './dataset.js';
import { likelyWithin, limits } from './date/calendar/bounds.js';
import { readDate } from './date/core.js';
import type { Person, Reference, Tenure } from './schema/index.js';
import { isHolder, reignsOf } from './succession.js';

/** A tenure with the person who held it. */
export interface Held {
  readonly person: Person;
  readonly tenure: Tenure;
}

/** A junior colleague's tenure has no place in the line: nobody precedes or follows it. */
export function isInLine({ succession }: Tenure): boolean {
  return succession !== false;
}

/** When a tenure was held, from the first of its reigns to the last. */
export interface TenureDays {
  /** Between which days it began; infinite without a date. */
  readonly earliest: number;
  readonly latest: number;
  /** When it most likely began and ended; infinite without a date. */
  readonly start: number;
  readonly end: number;
}

const { abs, max, min } = Math;

const knownDays = new WeakMap<Tenure, TenureDays>();

/** The days of a tenure, whose dates are read once. */
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
    // No office was held since ever: a beginning left open is as little known as one that is said to be unknown.
    latest = min(latest, latestStart === -Infinity ? latestEnd : latestStart);
    start = min(start, likely.start);
    end = max(end, likely.end);
  }
  if (end === -Infinity) return { earliest: -Infinity, latest: Infinity, start: Infinity, end: Infinity };
  return { earliest, latest, start, end };
}

/**
 * Which of several tenures of one person another's record means when it names the person: the one nearest in time,
 * and of those equally near the first.
 * @param naming The tenure in whose record the person is named.
 * @param side As what the person is named: its predecessor or successor; without one, its co-ruler.
 */
export function meantBy<T extends Held>({ tenure }: Held, own: readonly T[], side?: Side): T | undefined {
  let [best] = own;
  if (!best || own.length === 1) return best;
  // Who came before as well as after cannot have done so in one and the same tenure.
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

/** Days between the seams of two tenures: where one ends and the other begins; or between their beginnings. */
function gap(own: TenureDays, theirs: TenureDays, side: Side | undefined): number {
  if (side === 'predecessors') return abs(theirs.start - own.end);
  if (side === 'successors') return abs(own.start - theirs.end);
  return abs(own.start - theirs.start);
}

/** Ids of those whom a record names beside a tenure, in its succession row too, and across a vacancy. */
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
 * The tenures of a person, each once: where one is written twice, for the infobox and for the succession box alone, that
 * of the infobox.
 */
export function tenuresToldOnce({ tenures = [] }: Person): readonly Tenure[] {
  const boxed = tenures.filter(({ infobox, succession }) => infobox !== false && succession === false);
  if (boxed.length === 0) return tenures;
  return tenures.filter(
    (tenure) =>
      tenure.infobox !== false ||
      !isInLine(tenure) ||
      !boxed.some((other) => isSameOffice(tenure, other) && mayBeOne(daysOf(tenure), daysOf(other))),
  );
}

function isSameOffice(a: Tenure, b: Tenure): boolean {
  return (
    a.office === b.office && (a.office !== undefined || JSON.stringify(a.title) === JSON.stringify(b.title))
  );
}

/** Whether two tenures may have begun on the same day, and most likely ended within a year. */
function mayBeOne(a: TenureDays, b: TenureDays): boolean {
  const ended = a.end === b.end || abs(a.end - b.end) < 366;
  return a.earliest <= b.latest && b.earliest <= a.latest && ended;
}
