import { ageAt, readDate } from './date/core.js';
import type { Age, DateValue, HistoricalDate } from './date/core.js';
import type { Dataset, Side } from './dataset.js';
import type { House, Labels, Neighbour, Office, Person, Reference, Reign, Tenure } from './schema/index.js';

/** A reference among neighbours: somebody, not the lack of somebody. */
export function isHolder(neighbour: Neighbour): neighbour is Reference {
  return 'person' in neighbour || 'text' in neighbour;
}

/** Those neighbours who held the office. A vacancy, a new title or an end is not a predecessor or successor. */
export function holdersOf(neighbours: readonly Neighbour[] | undefined): Reference[] {
  return (neighbours ?? []).filter(isHolder);
}

/**
 * Who, or what, stands before or after a tenure: what the record says, or else those who name its holder as
 * successor or predecessor in the same office.
 */
export function neighboursOf(
  { derived }: Dataset,
  person: Person,
  tenure: Tenure,
  side: Side,
): readonly Neighbour[] {
  return tenure[side] ?? derived?.neighboursOf(person, tenure, side) ?? [];
}

/**
 * With whom an office was held: what the record says, or else those who name its holder as their co-ruler for a time
 * that this tenure shares.
 */
export function coRulersOf({ derived }: Dataset, person: Person, tenure: Tenure): readonly Reference[] {
  return tenure.coRulers ?? derived?.coRulersOf(person, tenure) ?? [];
}

/** The office of a tenure, where the dataset has it. */
export function officeOf(dataset: Dataset, tenure: Tenure): Office | undefined {
  return tenure.office === undefined ? undefined : dataset.offices.get(tenure.office);
}

/** The label a tenure, or else its office, chooses for one of its rows. */
export function chosenLabel(dataset: Dataset, tenure: Tenure, row: keyof Labels): string | undefined {
  return tenure.labels?.[row] ?? officeOf(dataset, tenure)?.labels?.[row];
}

/** The houses of a person, in the order given: records of the dataset, or texts of their own. */
export function housesOf(dataset: Dataset, { house }: Person): (House | Reference)[] {
  return asList(house)
    .map((name) => (typeof name === 'string' ? dataset.houses.get(name) : name))
    .filter((found) => found !== undefined);
}

/** Whether a house is a record of the dataset, not a text. */
export function isHouse(house: House | Reference): house is House {
  return 'id' in house;
}

/** A value that may be written alone or in a list, as a list. */
export function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The dates of a tenure's reigns, in the order given. */
export function reignsOf({ reign }: Tenure): readonly DateValue[] {
  return asList(reign).map((entry) => (isNoted(entry) ? entry.date : entry));
}

/** Whether a reign says more than its date. */
export function isNoted(reign: Reign): reign is Exclude<Reign, DateValue> {
  return typeof reign === 'object' && 'date' in reign;
}

/** What a tenure says of an office that is still held: the heir, if any. `undefined` when it has ended. */
export function incumbencyOf({ successors = [], succession }: Tenure): Incumbency | undefined {
  const own = (succession && succession.successors) || [];
  return [...own, ...successors].find((neighbour) => 'incumbent' in neighbour)?.incumbent;
}

/** That an office is still held, and who is to follow. */
export type Incumbency = Extract<Neighbour, { incumbent: unknown }>['incumbent'];

/** A reign as it is told: its date, and whether it goes on. */
export interface ToldReign {
  readonly date: HistoricalDate;
  /** The office is still held, and the date has no end. */
  readonly goesOn: boolean;
}

/**
 * The date of a reign. For one who is still in office, a date without an end goes on: an end that is open, unknown or
 * not given at all becomes an open one. `undefined` where there is no date, or a bad one.
 * @param inOffice Whether the reign is the one in which the office is still held; see {@link isInOffice}.
 */
export function readReign(value: DateValue | undefined, inOffice: boolean): ToldReign | undefined {
  const date = readDate(value);
  if (!date) return undefined;
  if (!inOffice || (date.type === 'interval' && typeof date.end !== 'string')) return { date, goesOn: false };
  if (date.type === 'interval') return { date: { ...date, end: 'open' }, goesOn: true };
  const { source, text, dual, ...start } = date;
  const labels = { source: `${source}/..`, ...(text !== undefined && { text }), ...(dual && { dual }) };
  return { date: { type: 'interval', start, end: 'open', ...labels }, goesOn: true };
}

/** Whether the office is still held in a tenure's reign: in the last, where the tenure says so. */
export function isInOffice(tenure: Tenure, index: number): boolean {
  return incumbencyOf(tenure) !== undefined && index === asList(tenure.reign).length - 1;
}

/** A date without its end: when something began. */
export function startOf(date: HistoricalDate): HistoricalDate {
  if (date.type !== 'interval' || typeof date.start === 'string') return date;
  return { ...date.start, source: date.source, ...(date.dual && { dual: true }) };
}

/** Whether a person is alive: still in office, and no death recorded. */
export function isAlive({ death, tenures = [] }: Person): boolean {
  return !death && tenures.some((tenure) => incumbencyOf(tenure) !== undefined);
}

/** Age at death in whole years: as the record says, or else as the dates allow. */
export function ageAtDeath({ birth, death }: Person): Age | undefined {
  if (death?.age !== undefined) return { min: death.age, max: death.age };
  const born = readDate(birth?.date);
  const died = readDate(death?.date);
  return born && died ? ageAt(born, died) : undefined;
}
