import { ageAt, readDate } from './date/index.js';
import type { Age, DateValue } from './date/index.js';
import type { Dataset } from './dataset.js';
import type { House, Labels, Neighbour, Office, Person, Reference, Tenure } from './schema/index.js';

/** A reference among neighbours: somebody, not the lack of somebody. */
export function isHolder(neighbour: Neighbour): neighbour is Reference {
  return 'person' in neighbour || 'text' in neighbour;
}

/** Those neighbours who held the office. A vacancy, a new title or an end is not a predecessor or successor. */
export function holdersOf(neighbours: readonly Neighbour[] | undefined): Reference[] {
  return (neighbours ?? []).filter(isHolder);
}

/** The office of a tenure, where the dataset has it. */
export function officeOf(dataset: Dataset, tenure: Tenure): Office | undefined {
  return tenure.office === undefined ? undefined : dataset.offices.get(tenure.office);
}

/** The label a tenure, or else its office, chooses for one of its rows. */
export function chosenLabel(dataset: Dataset, tenure: Tenure, row: keyof Labels): string | undefined {
  return tenure.labels?.[row] ?? officeOf(dataset, tenure)?.labels?.[row];
}

/** The house of a person, where the dataset has it. */
export function houseOf(dataset: Dataset, person: Person): House | undefined {
  return typeof person.house === 'string' ? dataset.houses.get(person.house) : undefined;
}

/** A value that may be written alone or in a list, as a list. */
export function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The reigns of a tenure, in the order given. */
export function reignsOf({ reign }: Tenure): readonly DateValue[] {
  return asList(reign);
}

/** Age at death in whole years: as the record says, or else as the dates allow. */
export function ageAtDeath({ birth, death }: Person): Age | undefined {
  if (death?.age !== undefined) return { min: death.age, max: death.age };
  const born = readDate(birth?.date);
  const died = readDate(death?.date);
  return born && died ? ageAt(born, died) : undefined;
}
