import { asList } from '../as-list.js';
import { bare } from '../bare.js';
import { readDate } from '../date/core.js';
import type { DateValue, HistoricalDate } from '../date/core.js';
import type { Neighbour, Reign, Tenure } from '../schema/index.js';

/** The dates of a tenure's reigns, in the recorded order. */
export function reignsOf({ reign }: Tenure): readonly DateValue[] {
  // Most reigns are a single text.
  if (typeof reign === 'string') return [reign];
  return asList(reign).map((entry) => (isNoted(entry) ? entry.date : entry));
}

/** Whether a reign has more than a date. */
export function isNoted(reign: Reign): reign is Exclude<Reign, DateValue> {
  return typeof reign === 'object' && 'date' in reign;
}

/** The heir of a current tenure, if any; `undefined` if the tenure has ended. */
export function incumbencyOf({ successors, succession }: Tenure): Incumbency | undefined {
  return (succession && heirAmong(succession.successors)) || heirAmong(successors);
}

function heirAmong(neighbours: readonly Neighbour[] | undefined): Incumbency | undefined {
  return neighbours?.find((neighbour) => 'incumbent' in neighbour)?.incumbent;
}

/** States that an office is still held, and who is to follow. */
export type Incumbency = Extract<Neighbour, { incumbent: unknown }>['incumbent'];

/** A reign for display: its date, and whether it is current. */
export interface ParsedReign {
  readonly date: HistoricalDate;
  /** The office is still held, and the date has no end. */
  readonly ongoing: boolean;
}

/**
 * The date of a reign. If the office is still held, an open, unknown or missing end becomes an open one. `undefined` if
 * there is no date, or an invalid one.
 * @param inOffice Whether the office is still held in this reign; see {@link isInOffice}.
 */
export function readReign(value: DateValue | undefined, inOffice: boolean): ParsedReign | undefined {
  const date = readDate(value);
  if (!date) return undefined;
  if (!inOffice || (date.type === 'interval' && typeof date.end !== 'string'))
    return { date, ongoing: false };
  if (date.type === 'interval') return { date: bare({ ...date, end: 'open' }), ongoing: true };
  const { source, text, dual, ...start } = date;
  const labels = { source: `${source}/..`, ...(text !== undefined && { text }), ...(dual && { dual }) };
  return { date: bare({ type: 'interval', start, end: 'open', ...labels }), ongoing: true };
}

/** Whether the office is still held in one of a tenure's reigns: the last one, if the tenure is current. */
export function isInOffice(tenure: Tenure, index: number): boolean {
  return incumbencyOf(tenure) !== undefined && index === asList(tenure.reign).length - 1;
}

/** A date without its end. */
export function startOf(date: HistoricalDate): HistoricalDate {
  if (date.type !== 'interval' || typeof date.start === 'string') return date;
  return bare({ ...date.start, source: date.source, ...(date.dual && { dual: true }) });
}
