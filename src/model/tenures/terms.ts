import { boundsOf, readDate } from '../date/core.js';
import type { DateValue } from '../date/core.js';
import type { Person, Tenure } from '../schema/index.js';
import { reignsOf } from './reign.js';

/** Whether two tenures are terms in one office: same office, same title. */
export function isSameOffice(a: Tenure, b: Tenure): boolean {
  return keyOf(a) === keyOf(b);
}

/**
 * Numbers the terms of each office from 1, in chronological order.
 * @returns No number for a tenure that is the only one of its office, or has no reign.
 */
export function termsOf(tenures: readonly Tenure[]): ReadonlyMap<Tenure, number> {
  const offices = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const key = keyOf(tenure);
    if (tenure.reign === undefined || key === '[]') continue;
    offices.set(key, [...(offices.get(key) ?? []), tenure]);
  }
  const terms = new Map<Tenure, number>();
  for (const held of offices.values()) {
    if (held.length < 2) continue;
    for (const [index, tenure] of byTime(held, (one) => reignsOf(one)[0]).entries())
      terms.set(tenure, index + 1);
  }
  return terms;
}

/**
 * The terms of offices that have several rows in the succession box, with the numbers of the infobox. A row with its own
 * title, or with a title only claimed, has no number.
 */
export function termsOfRows({ tenures = [] }: Person, rows: readonly Tenure[]): ReadonlyMap<Tenure, number> {
  const several = termsOf(
    rows.filter(({ succession: row }) => !row || (row.title === undefined && !row.titular)),
  );
  const terms = termsOf(tenures.filter(({ infobox }) => infobox !== false));
  return new Map([...terms].filter(([tenure]) => several.has(tenure)));
}

/** Sorts items by the first day of their dates; keeps their order if one of them has none. */
export function byTime<T>(things: readonly T[], dateOf: (thing: T) => DateValue | undefined): T[] {
  const dated = things.map((thing) => {
    const date = readDate(dateOf(thing));
    return { thing, day: date ? boundsOf(date).earliestStart : NaN };
  });
  if (!dated.some(({ day }) => Number.isNaN(day))) dated.sort((a, b) => a.day - b.day || 0);
  return dated.map(({ thing }) => thing);
}

const keyOf = ({ office, title }: Tenure): string =>
  JSON.stringify([office, title].filter((part) => part !== undefined));
