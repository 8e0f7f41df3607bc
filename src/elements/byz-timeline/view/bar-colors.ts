import { asList } from '../../../model/as-list.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Person } from '../../../model/schema/index.js';
import type { Composer } from '../../shared/view/composer.js';
import { houseColors } from './palette.js';
import type { PaletteColor } from './palette.js';
import type { TimelineItem } from './timeline-item.js';

/** A house that has a colour. */
export interface HouseColor {
  /** Its id, or the text that a person's record has instead; empty for people without a house. */
  readonly house: string;
  readonly name: string;
  readonly color: PaletteColor;
}

/** The colours of bars. */
export interface BarColors {
  /** The first is for people without a house. */
  readonly colors: readonly HouseColor[];
  /** The colour of each bar, as an index of `colors`. */
  readonly colorOf: Uint16Array;
}

/** Maximum number of houses: indexes are 16 bits. */
const MAX_HOUSES = 2 ** 16;

/**
 * Returns a function that finds a person's first house: its id, or the text that the record has instead; empty if
 * there is none.
 */
export function houseNamer({ houses }: Dataset): (person: Person | undefined) => string {
  // A text may be the name of a house in the dataset.
  const ids = new Map(
    [...houses.values()].flatMap(({ id, name, dynasty = `${name} dynasty` }) => [
      [name, id] as const,
      [dynasty, id] as const,
    ]),
  );
  return (person) => {
    if (person?.house === undefined) return '';
    const [first] = asList(person.house);
    return (typeof first === 'object' ? (ids.get(first.text ?? '') ?? first.text) : first) ?? '';
  };
}

/**
 * Colours bars by the first house of their person. If nobody has a house, all bars have the first colour.
 * @param items Ordered by row, then by time.
 * @param known The first house of each item's person, if already known.
 * @param rows The index of each row's first bar, and the number of bars at the end.
 */
export function barColors(
  composer: Composer,
  items: readonly TimelineItem[],
  known: readonly (string | undefined)[],
  rows: Uint32Array,
): BarColors {
  const { dataset } = composer;
  const houseOf = houseNamer(dataset);
  const places = new Map([['', 0]]);
  const names = [''];
  const colorOf = new Uint16Array(items.length);
  known.forEach((first, index) => {
    const house = first ?? houseOf(dataset.people.get(items[index]?.person ?? ''));
    // In large datasets, most people have no house: skip the lookups.
    if (house === '') return;
    let place = places.get(house);
    if (place === undefined) {
      places.set(house, (place = places.size));
      const record = dataset.houses.get(house);
      names.push(record ? composer.called(record).text : house);
    }
    colorOf[index] = place;
  });
  const houses = [...places.keys()];
  const chosen =
    houses.length > 1 &&
    houseColors(
      (house) => dataset.houses.get(house)?.color,
      Array.from(rows.subarray(1), (end, row) =>
        Array.from(colorOf.subarray(rows[row], end), (place) => houses[place] as string),
      ),
    );
  const colors = houses.slice(0, MAX_HOUSES).map((house, index): HouseColor => {
    const color = chosen ? (chosen.get(house) ?? 'stone') : 'porphyry';
    return { house, name: names[index] ?? house, color };
  });
  return { colors, colorOf };
}
