import type { Dataset, Side } from '../dataset.js';
import type { Labels, Neighbour, Office, Person, Reference, Tenure } from '../schema/index.js';

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
