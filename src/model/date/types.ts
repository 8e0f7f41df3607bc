/**
 * How the numbers of a date are to be read.
 *
 * - `julian`: the Julian calendar, proleptic before its introduction; the default everywhere.
 * - `gregorian`: the Gregorian calendar, proleptic before 15 October 1582.
 * - `byzantine`: Julian months and days, but years of the world (*anno mundi*): year 1 began on 1 September
 *   5509 BC, so the year 6961 is 1 September 1452 – 31 August 1453.
 */
export type Calendar = 'julian' | 'gregorian' | 'byzantine';

/** A day of one of the calendars. Years are astronomical: 0 is 1 BC, -480 is 481 BC. */
export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** A date in a record that says more than an EDTF string alone can say. */
export interface DateRecord {
  /** The date in EDTF (ISO 8601-2:2019). */
  edtf: string;
  /** The calendar `edtf` is written in. Default `julian`. */
  calendar?: Calendar;
  /** The source's own wording, such as `1092/6`: printed as it is, while `edtf` is used for everything else. */
  text?: string;
  /** Print the date in both calendars, Gregorian first. Needs complete dates (year, month and day). */
  dual?: boolean;
}

/** A date as records write it: an EDTF string in the Julian calendar, or a {@link DateRecord}. */
export type DateValue = string | DateRecord;

/** How exactly a {@link Moment} is known. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** One point in time, known to the day, the month, the season, the year, the decade or the century. */
export interface Moment {
  readonly type: 'moment';
  readonly calendar: Calendar;
  readonly precision: Precision;
  /** The year (astronomical, or of the world in the Byzantine calendar); of a decade or century, its first year. */
  readonly year: number;
  /** EDTF code of the season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** Which parts the text leaves open as `XX`: in `1390-XX` the month, in `1390-04-XX` the day. */
  readonly unspecified?: 'month' | 'day' | 'month-day';
  /** `~` or `%`: the value is approximate ("c. 1400"). */
  readonly approximate?: true;
  /** `?` or `%`: the source of the value is doubtful. */
  readonly uncertain?: true;
}

/** An end of an {@link Interval}: known, known to be one of several, without limit (`..`), or not known. */
export type IntervalEnd = Moment | DateSet | 'open' | 'unknown';

/** A time from one date to another. In a set it stands for a range of candidates (`1092..1096`). */
export interface Interval {
  readonly type: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** Several dates: `one` of them is meant, it is not known which; or `all` of them. */
export interface DateSet {
  readonly type: 'set';
  readonly mode: 'one' | 'all';
  readonly members: readonly (Moment | Interval)[];
}

/** What a date says, without how it was written. */
export type DateSpan = Moment | Interval | DateSet;

/** How a date was written and is to be printed. */
export interface DateLabels {
  /** The EDTF text it was read from. */
  readonly source: string;
  /** {@link DateRecord.text} */
  readonly text?: string;
  /** {@link DateRecord.dual} */
  readonly dual?: true;
}

/** A date that has been read: plain, serialisable, never more precise than what was written. */
export type HistoricalDate = DateSpan & DateLabels;
