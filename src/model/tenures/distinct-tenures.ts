import type { Person, Tenure } from '../schema/index.js';
import { isInSuccession, isSenior } from './senior-line.js';
import { daysOf } from './tenure-days.js';
import type { TenureDays } from './tenure-days.js';

/*
 * A tenure may be written twice: once for the infobox (`succession: false`) and once for the succession box
 * (`infobox: false`). Outside the boxes it is shown once.
 */

/**
 * The tenures of a person, without duplicates. If one is written twice, for the infobox and for the succession box, the
 * one for the infobox is kept.
 */
export function distinctTenures({ tenures = [] }: Person): readonly Tenure[] {
  if (tenures.length < 2) return tenures;
  return tenures.filter((tenure) => !tenures.some((other) => isRepeated(other, tenure)));
}

/** Whether a tenure belongs to the senior line of its office, as written for either box. */
export function isInSeniorLine({ tenures = [] }: Person, tenure: Tenure): boolean {
  return isSenior(tenure) || tenures.some((other) => isSenior(other) && isRepeated(tenure, other));
}

/** Whether `other` repeats, for the succession box, a tenure that is only for the infobox. */
function isRepeated(boxed: Tenure, other: Tenure): boolean {
  return (
    boxed.infobox !== false &&
    boxed.succession === false &&
    other.infobox === false &&
    isInSuccession(other) &&
    isSameOffice(boxed, other) &&
    mayBeSame(daysOf(boxed), daysOf(other))
  );
}

function isSameOffice(a: Tenure, b: Tenure): boolean {
  return (
    a.office === b.office && (a.office !== undefined || JSON.stringify(a.title) === JSON.stringify(b.title))
  );
}

/** Whether two tenures may have begun on the same day and most likely ended within a year of each other. */
function mayBeSame(a: TenureDays, b: TenureDays): boolean {
  const ended = a.end === b.end || Math.abs(a.end - b.end) < 366;
  return a.earliest <= b.latest && b.earliest <= a.latest && ended;
}
