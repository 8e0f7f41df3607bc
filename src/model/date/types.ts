/**
 * The calendar of a moment's numbers.
 *
 * - `julian`: the Julian calendar, proleptic before its introduction.
 * - `gregorian`: the Gregorian calendar, proleptic before 15 October 1582.
 * - `byzantine`: Julian months and days, but years of the world (*anno mundi*): year 1 began on 1 September
 *   5509 BC, so the year 6961 is 1 September 1452 – 31 August 1453.
 */
export type CivilCalendar = 'julian' | 'gregorian' | 'byzantine';

/**
 * The calendar a date is written in: a {@link CivilCalendar} (default `julian`), or `historical`, the Julian calendar
 * until 4 October 1582 and the Gregorian from 15 October 1582 on. The days between do not exist in it.
 */
export type Calendar = CivilCalendar | 'historical' | HistoricalCalendar;

/** The historical calendar of a country that changed later than in 1582. */
export interface HistoricalCalendar {
  /** Its first Gregorian day, in EDTF: `1752-09-14` in Britain, `1918-02-14` in Russia. */
  historical: string;
}

/**
 * How Old Style days, Julian ones from 15 October 1582 on, are printed.
 *
 * - `marked`: "4 November 1650 (O.S.)"
 * - `first`: "4 November 1650 [N.S. 14 November 1650]", also in this order if both calendars are requested
 * - `unmarked`: "4 November 1650"; nor are Gregorian days before 15 October 1582 marked N.S.
 */
export type OldStyle = 'marked' | 'first' | 'unmarked';

/** A day of one of the calendars. Years are astronomical: 0 is 1 BC, -480 is 481 BC. */
export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** A date in a record, with more information than an EDTF string. */
export interface DateRecord {
  /** The date in EDTF (ISO 8601-2:2019). */
  edtf: string;
  /** The calendar `edtf` is written in. Default `julian`. */
  calendar?: Calendar;
  /** The source's own wording, such as `1092/6`: printed unchanged, while `edtf` is used for everything else. */
  text?: string;
  /** Print the date in both calendars, Gregorian first. Needs complete dates (year, month and day). */
  dual?: boolean;
  /** How an Old Style day is printed. Default `marked`. */
  oldStyle?: OldStyle;
}

/** A date as written in records: an EDTF string in the Julian calendar, or a {@link DateRecord}. */
export type DateValue = string | DateRecord;

/** How precisely a {@link Moment} is known: the period it lies within. `yearless` is a day or month of any year. */
export type Precision =
  'yearless' | 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** A mark on a part of a date: `?` uncertain, `~` approximate, `%` both. */
export type Mark = '?' | '~' | '%';

/** One point in time. A day or month of an unknown year of a decade has the decade's precision: `156X-12-25`. */
export interface Moment {
  readonly type: 'moment';
  /** Its calendar; for a date in the historical calendar, the one in use at the time. */
  readonly calendar: CivilCalendar;
  readonly precision: Precision;
  /**
   * The year (astronomical, or of the world in the Byzantine calendar); for a decade, century or millennium, its first
   * year; 0 if there is none.
   */
  readonly year: number;
  /**
   * Its first and last day as Julian Day Numbers, if the other fields do not determine them: for what only level 2 of
   * EDTF can express, and next to the change of a historical calendar. `any` without a year.
   */
  readonly days?: readonly [first: number, last: number] | 'any';
  /** For a year with significant digits (`1950S2`): the first and last year that it may be. */
  readonly years?: readonly [from: number, to: number];
  /**
   * EDTF code of a part of the year: 21 spring, 22 summer, 23 autumn, 24 winter; 33–36 quarters, 37–39 thirds,
   * 40 and 41 halves.
   */
  readonly season?: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** Which parts the text leaves open as `XX`: in `1390-XX` the month, in `1390-04-XX` the day. */
  readonly unspecified?: 'month' | 'day' | 'month-day';
  /** `~` or `%`: the value, or a part of it, is approximate ("c. 1400"). */
  readonly approximate?: true;
  /** `?` or `%`: the source of the value, or of a part of it, is doubtful. */
  readonly uncertain?: true;
  /**
   * The marks by part, if they do not apply to the whole: `2004-06~-11` has one on the month. A mark after a part also
   * applies to the larger parts, one before it only to that part.
   */
  readonly marks?: Readonly<Partial<Record<'year' | 'season' | 'month' | 'day', Mark>>>;
}

/** An end of an {@link Interval}: known, one of several, unlimited (`..`), or unknown. */
export type IntervalEnd = Moment | DateSet | 'open' | 'unknown';

/** A period from one date to another. In a set it is a range of candidates (`1092..1096`). */
export interface Interval {
  readonly type: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** Several dates: an unknown `one` of them, or `all` of them. */
export interface DateSet {
  readonly type: 'set';
  readonly mode: 'one' | 'all';
  readonly members: readonly (Moment | Interval | DateSet)[];
  /** Its one member, a range, results from X: `1984-1X` is October, November or December 1984. */
  readonly consecutive?: true;
}

/** The meaning of a date, without its notation. */
export type DateSpan = Moment | Interval | DateSet;

/** The notation and print options of a date. */
export interface DateLabels {
  /** The EDTF text it was read from. */
  readonly source: string;
  /** {@link DateRecord.text} */
  readonly text?: string;
  /** {@link DateRecord.dual} */
  readonly dual?: true;
  /** {@link DateRecord.oldStyle} */
  readonly oldStyle?: OldStyle;
}

/** A parsed date: plain, serialisable, never more precise than its source text. */
export type HistoricalDate = DateSpan & DateLabels;
