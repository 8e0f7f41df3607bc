import { likelyDays, readDate } from '../date/core.js';
import type { DateValue } from '../date/core.js';
import type { Person } from '../schema/index.js';
import { isInSuccession } from './senior-line.js';
import { daysOf, tenureReferredTo, namedBeside } from './tenure-days.js';
import type { Held } from './tenure-days.js';

/** A tenure while it is being ordered. Days are Julian Day Numbers. */
interface Place<T extends Held = Held> extends Held {
  readonly held: T;
  /** The range of days in which it began, as far as its dates and neighbours allow. */
  earliest: number;
  latest: number;
  /** The day on which it most likely began, by its dates alone. */
  readonly start: number;
  /** The days it is sorted by. */
  begin: number;
  end: number;
  /** The length of the longest chain of recorded predecessors on the same days. */
  depth: number;
  /** The recorded predecessors and successors. */
  before: Place[];
  readonly after: Place[];
  /** How many of `before` are not yet placed. */
  waits: number;
  taken: boolean;
}

const { max, min } = Math;

/**
 * Sorts tenures of one office into the order in which they were most likely held, independent of the input order.
 *
 * A tenure that certainly began before another comes first. If dates do not decide, the recorded neighbours do; then
 * the ends, because holders follow one another; finally deaths, births and ids. Neighbours that contradict the dates or
 * form a cycle are ignored.
 * @returns The sorted tenures, and the number of them that have a position. Those without, which have neither a date
 *   nor a neighbour with a position, come last.
 */
export function sortTenures<T extends Held>(held: readonly T[]): { line: readonly T[]; count: number } {
  const places = held.map((one) => placeOf(one));
  linkNeighbours(places);
  const order = sortTopologically(places);
  narrowStarts(order);
  settleEnds(order);
  settleStarts(places, order);
  const line = places.sort(
    (a, b) => compare(a.begin, b.begin) || compare(a.end, b.end) || a.depth - b.depth || compareEnds(a, b),
  );
  return { line: line.map((place) => place.held), count: line.filter(hasPosition).length };
}

function placeOf<T extends Held>(held: T): Place<T> {
  const { person, tenure } = held;
  const { earliest, latest, start, end } = daysOf(tenure);
  const links = { before: [], after: [], waits: 0, taken: false };
  return { held, person, tenure, earliest, latest, start, begin: start, end, depth: 0, ...links };
}

/** Links recorded neighbours, if their dates allow it. */
function linkNeighbours(places: readonly Place[]): void {
  const linked = places.filter(({ tenure }) => isInSuccession(tenure));
  const byPerson = new Map<string, Place[]>();
  for (const place of linked) {
    const own = byPerson.get(place.person.id);
    if (own) own.push(place);
    else byPerson.set(place.person.id, [place]);
  }
  const link = (first: Place, second: Place): void => {
    if (first.earliest > second.latest) return;
    first.after.push(second);
    second.before.push(first);
    second.waits += 1;
  };
  for (const place of linked) {
    for (const side of ['predecessors', 'successors'] as const) {
      for (const id of namedBeside(place.tenure, side)) {
        const other =
          id === place.person.id ? undefined : tenureReferredTo(place, byPerson.get(id) ?? [], side);
        if (!other) continue;
        if (side === 'predecessors') link(other, place);
        else link(place, other);
      }
    }
  }
}

/** Sorts the places topologically. A cycle is broken at the earliest dates. */
function sortTopologically(places: readonly Place[]): Place[] {
  const order: Place[] = [];
  const take = (place: Place): void => {
    place.before = place.before.filter(({ taken }) => taken);
    place.taken = true;
    order.push(place);
  };
  for (const place of places) if (place.waits === 0) take(place);
  let byDate: Iterator<Place> | undefined;
  for (let at = 0; at < places.length; at += 1) {
    while (at === order.length) {
      byDate ??= [...places].sort((a, b) => compare(a.start, b.start) || compareEnds(a, b)).values();
      const { value: next } = byDate.next() as IteratorYieldResult<Place>;
      if (!next.taken) take(next);
    }
    for (const place of order[at]?.after ?? []) {
      place.waits -= 1;
      if (place.waits === 0 && !place.taken) take(place);
    }
  }
  return order;
}

/** No tenure began before its predecessors or after its successors. Links that contradict the dates are dropped. */
function narrowStarts(order: readonly Place[]): void {
  for (const place of order) {
    place.before = place.before.filter(({ earliest }) => earliest <= place.latest);
    for (const { earliest } of place.before) place.earliest = max(place.earliest, earliest);
  }
  for (const place of [...order].reverse()) {
    for (const other of place.before) other.latest = min(other.latest, place.latest);
  }
}

/** No tenure ended before its predecessors; one without a date ends where its neighbours allow. */
function settleEnds(order: readonly Place[]): void {
  for (const place of order) {
    if (place.start === Infinity) place.end = place.earliest > -Infinity ? place.earliest : place.latest;
    for (const { end } of place.before) place.end = max(place.end, end);
  }
}

/** Each tenure began as early as possible, but not before those that ended earlier. */
function settleStarts(places: readonly Place[], order: readonly Place[]): void {
  let last = -Infinity;
  for (const place of [...places].sort(compareEnds)) {
    place.begin = hasPosition(place) ? min(place.latest, max(place.earliest, last)) : Infinity;
    if (hasPosition(place)) last = max(last, place.begin);
  }
  for (const place of order) {
    for (const { begin } of place.before) place.begin = max(place.begin, begin);
    for (const { begin, end, depth } of place.before) {
      if (begin === place.begin && end === place.end) place.depth = max(place.depth, depth + 1);
    }
  }
}

const hasPosition = ({ earliest, latest }: Place): boolean => earliest > -Infinity || latest < Infinity;

function compareEnds(a: Place, b: Place): number {
  return compare(a.end, b.end) || compare(a.start, b.start) || compareLives(a.person, b.person);
}

/** By death, then birth, then id. */
function compareLives(a: Person, b: Person): number {
  const [one, other] = [lifeOf(a), lifeOf(b)];
  return compare(one.died, other.died) || compare(one.born, other.born) || compare(a.id, b.id);
}

const knownLives = new WeakMap<Person, { died: number; born: number }>();

function lifeOf(person: Person): { died: number; born: number } {
  const day = (value: DateValue | undefined): number => {
    const date = readDate(value);
    return date ? likelyDays(date).start : Infinity;
  };
  let life = knownLives.get(person);
  if (!life)
    knownLives.set(person, (life = { died: day(person.death?.date), born: day(person.birth?.date) }));
  return life;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
