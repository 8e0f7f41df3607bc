import type { Mark } from '../types.js';

/** Phrases in which some languages inflect the month, season, decade or century. */
export type DatePhrase = 'before' | 'after' | 'until' | 'since' | 'between' | 'approximate';

/** A part of a date that can be qualified separately. */
export type DatePartName = 'year' | 'season' | 'month' | 'day';

/** A unit of duration. */
export type DurationUnit = 'year' | 'month' | 'day';

/** Phrases in which some languages inflect a unit of duration. */
export type DurationPhrase = 'approximate' | 'lessThan';

/**
 * The words of one language for dates. In patterns, `{0}`, `{1}`… are placeholders. The year must come last in a full
 * date: that is what lets ranges share it ("14 April – 17 September 1390").
 */
export interface DateWords {
  /** January to December, as written beside a day. */
  readonly months: readonly string[];
  /** January to December, as written without a day. Default `months`. */
  readonly monthsAlone?: readonly string[];
  /** January to December, abbreviated. */
  readonly monthsShort: readonly string[];
  /** January to December, abbreviated, as written without a day. Default `monthsShort`. */
  readonly monthsShortAlone?: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** A month, season, decade or century as inflected in a phrase. Default: unchanged. */
  readonly inflect?: (noun: string, phrase: DatePhrase) => string;
  /** The pattern of a phrase or of `approximate` with the articles that its dates need. Default: unchanged. */
  readonly articles?: (pattern: string, ...dates: string[]) => string;
  /** The number of a day: "14", "14." */
  readonly day: (n: number) => string;
  /** Day (`{0}`) and month (`{1}`): "14 April". */
  readonly dayMonth: string;
  /** Month or season, optionally preceded by a day (`{0}`), and year (`{1}`): "April 1390". */
  readonly monthYear: string;
  /** The ten years from a year on: "1190s". */
  readonly decade: (year: number) => string;
  /** The nth century, n ≥ 1, without an era: "12th century". */
  readonly century: (n: number) => string;
  /** A year or century before Christ: "481 BC". */
  readonly bc: string;
  /** A year or century AD, if both eras occur: "14 AD". */
  readonly ad: string;
  /** A date or amount that is approximate: "c. 1400". */
  readonly approximate: string;
  /** An amount that is approximate. Default `approximate`. */
  readonly approximateAmount?: string;
  /** A date with a doubtful source: "1370 (?)". */
  readonly uncertain: string;
  /** Placeholder for an unknown end of a range: "?". */
  readonly unknown: string;
  /** Between several. Default ", ". */
  readonly comma?: string;
  /** One of two, or the last two of several: "1092 or 1096". */
  readonly or: string;
  /** Both of two, or the last two of several: "1092 and 1096". */
  readonly and: string;
  /** Some time from `{0}` to `{1}`, both included: "between 1092 and 1096". */
  readonly between: string;
  /** Some time before a date that is itself excluded: "before 1385". */
  readonly before: string;
  /** Some time after a date that is itself excluded: "after 1385". */
  readonly after: string;
  /** Some time up to a date that is itself included: "1390 or earlier". */
  readonly orEarlier: string;
  /** Some time from a date on that is itself included: "1390 or later". */
  readonly orLater: string;
  /** A range without a beginning: "until 1385". */
  readonly until: string;
  /** A range without an end: "from 1385". */
  readonly since: string;
  /** A Julian date where a Gregorian one would be expected: "7 November 1917 (O.S.)". */
  readonly oldStyle: string;
  /** A Gregorian date where a Julian one would be expected: "7 June 1453 (N.S.)". */
  readonly newStyle: string;
  /** A date in the Gregorian (`{0}`) and the Julian calendar (`{1}`): "1 February 1918 [O.S. 19 January 1918]". */
  readonly bothStyles: string;
  /** The same (`{0}` Gregorian, `{1}` Julian), the Julian first: "4 November 1650 [N.S. 14 November 1650]". */
  readonly oldStyleFirst: string;
  /** An age in years (`38`, `37 or 38`, `c. 38`), any noun agreeing with `count`: "aged 38". */
  readonly aged: (amount: string, count: number) => string;
  /** An amount (`4`, `4 or 5`) of a unit, the noun agreeing with `count`, and with a phrase around it: "4 or 5 years". */
  readonly duration: (amount: string, count: number, unit: DurationUnit, phrase?: DurationPhrase) => string;
  /** An upper limit of a duration: "less than 2 years". */
  readonly lessThan: string;
  /** A year of the world, or two, or a range: "AM 6898". */
  readonly worldYear: string;
  /** An indiction, or two: "indiction 13". */
  readonly indiction: string;
  /** For dates of EDTF's level 2. Default English. */
  readonly level2?: Level2Words;
}

/** The words that only dates of EDTF's level 2 need. */
export interface Level2Words {
  /** First to fourth quarter, first to third third, first and second half of a year. */
  readonly yearParts: readonly string[];
  /** Quarter, third or half (`{0}`) of a year (`{1}`): "first half of 1204". */
  readonly partOfYear: string;
  /** A day of an unknown month: "day 25". */
  readonly dayAlone: string;
  /** The nth millennium, n ≥ 1, without an era: "2nd millennium". */
  readonly millennium: (n: number) => string;
  /** A part of a date that is approximate (`~`), uncertain (`?`) or both (`%`): "month approximate". */
  readonly markedPart: (part: DatePartName, mark: Mark) => string;
}
