import { asList } from './as-list.js';
import type { Dataset } from './dataset.js';
import type { House, Person, Reference } from './schema/index.js';

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
