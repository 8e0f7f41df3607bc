import { bare } from './bare.js';
import { ageAt, readDate } from './date/core.js';
import type { Age, DateValue, HistoricalDate } from './date/core.js';
import type { Dataset, Side } from './dataset.js';
import type { House, Labels, Neighbour, Office, Person, Reference, Reign, Tenure } from './schema/index.js';

/** Whether a neighbour is a person, not a vacancy, a new title or an end. */
export function isHolder(neighbour: Neighbour): neighbour is Reference {
  return 'person' in neighbour || 'text' in neighbour;
}

/** The neighbours who held the office: vacancies, new titles and ends are left out. */
export function holdersOf(neighbours: readonly Neighbour[] | undefined): Reference[] {
  return (neighbours ?? []).filter(isHolder);
}

/**
 * The neighbours before or after a tenure: those in the record, or else the people whose records name its holder as
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
 * The co-rulers of a tenure: those in the record, or else the people whose records name its holder as co-ruler for a
 * time that overlaps this tenure.
 */
export function coRulersOf({ derived }: Dataset, person: Person, tenure: Tenure): readonly Reference[] {
  return tenure.coRulers ?? derived?.coRulersOf(person, tenure) ?? [];
}

/** The office of a tenure, if the dataset has it. */
export function officeOf(dataset: Dataset, tenure: Tenure): Office | undefined {
  return tenure.office === undefined ? undefined : dataset.offices.get(tenure.office);
}

/** The label set for a row by a tenure, or else by its office. */
export function chosenLabel(dataset: Dataset, tenure: Tenure, row: keyof Labels): string | undefined {
  return tenure.labels?.[row] ?? officeOf(dataset, tenure)?.labels?.[row];
}

/** The houses of a person, in the recorded order: records of the dataset, or texts. */
export function housesOf(dataset: Dataset, { house }: Person): (House | Reference)[] {
  return asList(house)
    .map((name) => (typeof name === 'string' ? dataset.houses.get(name) : name))
    .filter((found) => found !== undefined);
}

/** Whether a house is a record of the dataset, not a text. */
export function isHouse(house: House | Reference): house is House {
  return 'id' in house;
}

/** Wraps a single value in a list. */
export function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The dates of a tenure's reigns, in the recorded order. */
export function reignsOf({ reign }: Tenure): readonly DateValue[] {
  return asList(reign).map((entry) => (isNoted(entry) ? entry.date : entry));
}

/** Whether a reign has more than a date. */
export function isNoted(reign: Reign): reign is Exclude<Reign, DateValue> {
  return typeof reign === 'object' && 'date' in reign;
}

/** The heir of a current tenure, if any; `undefined` if the tenure has ended. */
export function incumbencyOf({ successors = [], succession }: Tenure): Incumbency | undefined {
  const own = (succession && succession.successors) || [];
  return [...own, ...successors].find((neighbour) => 'incumbent' in neighbour)?.incumbent;
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

/** Whether a person is alive: still in office, and no death recorded. */
export function isAlive({ death, tenures = [] }: Person): boolean {
  return !death && tenures.some((tenure) => incumbencyOf(tenure) !== undefined);
}

/** Age at death in whole years: from the record, or else from the dates. */
export function ageAtDeath({ birth, death }: Person): Age | undefined {
  if (death?.age !== undefined) return { min: death.age, max: death.age };
  const born = readDate(birth?.date);
  const died = readDate(death?.date);
  return born && died ? ageAt(born, died) : undefined;
}
