/** What a phrase does to the month, season or century in it: some languages change the noun. */
export type DatePhrase = 'before' | 'after' | 'until' | 'since' | 'between';

/** A unit of a length of time. */
export type DurationUnit = 'year' | 'month' | 'day';

/**
 * The words of one language for dates. In patterns, `{0}`, `{1}`… stand for what is put in. The year must come
 * last in a full date: that is what lets ranges share it ("14 April – 17 September 1390").
 */
export interface DateWords {
  /** January to December, as written beside a day. */
  readonly months: readonly string[];
  /** January to December, as written without a day. Default `months`. */
  readonly monthsAlone?: readonly string[];
  /** January to December, abbreviated. */
  readonly monthsShort: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** A month, season or century as it stands in a phrase. Default: unchanged. */
  readonly inflect?: (noun: string, phrase: DatePhrase) => string;
  /** The number of a day: `{0}` or `{0}.` */
  readonly day: string;
  /** Day and month. */
  readonly dayMonth: string;
  /** Month or season (`{0}`; before it perhaps a day) and year (`{1}`). */
  readonly monthYear: string;
  /** The 10 years from `{0}`: `{0}s` */
  readonly decade: string;
  /** The nth century, n ≥ 1, without an era. */
  readonly century: (n: number) => string;
  /** A year or century of the era before Christ; of the one after (only written where both occur). */
  readonly bc: string;
  readonly ad: string;
  readonly approximate: string;
  readonly uncertain: string;
  /** An end of a range that is not known. */
  readonly unknown: string;
  /** Two alternatives; the last two of several. */
  readonly or: string;
  readonly and: string;
  /** Some time from `{0}` to `{1}`, both included. */
  readonly between: string;
  /** Some time before, or after, a date that is itself excluded. */
  readonly before: string;
  readonly after: string;
  /** A range without a start, or without an end. */
  readonly until: string;
  readonly since: string;
  /** A Julian date where a Gregorian would be expected, and the reverse. */
  readonly oldStyle: string;
  readonly newStyle: string;
  /** A date in the Gregorian (`{0}`) and the Julian calendar (`{1}`). */
  readonly bothStyles: string;
  /** An age in years (`38`, `37 or 38`, `c. 38`), any noun agreeing with `count`. */
  readonly aged: (amount: string, count: number) => string;
  /** An amount (`4`, `4 or 5`) of a unit, the noun agreeing with `count`. */
  readonly duration: (amount: string, count: number, unit: DurationUnit) => string;
  readonly lessThan: string;
  /** A year of the world; an indiction. Also for two or a range of them. */
  readonly worldYear: string;
  readonly indiction: string;
}
