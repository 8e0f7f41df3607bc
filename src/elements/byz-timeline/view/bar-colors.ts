import { asList } from '../../../model/as-list.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Person } from '../../../model/schema/index.js';
import type { Composer } from '../../shared/view/composer.js';
import { houseColors } from './palette.js';
import type { PaletteColor } from './palette.js';
import type { TimelineItem } from './timeline-item.js';

/** A house that bars are coloured after. */
export interface HouseColor {
  /** Its id in the dataset, or the text that a record has instead; empty for those of no house. */
  readonly house: string;
  readonly name: string;
  readonly color: PaletteColor;
}

/** The colours of bars. */
export interface BarColors {
  /** The first is for those of no house. */
  readonly colors: readonly HouseColor[];
  /** The colour of each bar, as its place in `colors`. */
  readonly colorOf: Uint16Array;
}

/** Maximum number of houses: indexes are 16 bits. */
const MAX_HOUSES = 2 ** 16;

/** Names the first house of people: its id in the dataset, or the text that a record has instead; empty for none. */
export function houseNamer({ houses }: Dataset): (person: Person | undefined) => string {
  // A record may say in words what is a house of the dataset.
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
 * Colours for bars after the first of their people's houses. Where nobody has a house, all have the first colour.
 * @param items In the order of their rows and, within a row, of time.
 * @param known The first house of each one's person, where it is known already.
 * @param rows The index of each row's first bar, and one more at the end.
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
    // Most bars of a great many have none, and nothing is looked up for them.
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
