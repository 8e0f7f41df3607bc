import { asList } from '../../../model/as-list.js';
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

/**
 * Colours for bars after the first of their people's houses. Where nobody has a house, all have the first colour.
 * @param rows The bars of each row, in the order of time.
 */
export function barColors(
  composer: Composer,
  rows: readonly (readonly { readonly item: TimelineItem }[])[],
): BarColors {
  const { dataset } = composer;
  const places = new Map([['', 0]]);
  const names = [''];
  // A record may say in words what is a house of the dataset.
  const ids = new Map(
    [...dataset.houses.values()].flatMap(({ id, name, dynasty = `${name} dynasty` }) => [
      [name, id] as const,
      [dynasty, id] as const,
    ]),
  );
  const sequences = rows.map((row) =>
    row.map(({ item }) => {
      const houses = dataset.people.get(item.person ?? '')?.house;
      if (houses === undefined) return '';
      const [first] = asList(houses);
      const house = (typeof first === 'object' ? (ids.get(first.text ?? '') ?? first.text) : first) ?? '';
      if (!places.has(house)) {
        places.set(house, places.size);
        const record = dataset.houses.get(house);
        names.push(record ? composer.called(record).text : house);
      }
      return house;
    }),
  );
  const hasHouses = places.size > 1;
  const chosen = hasHouses && houseColors((house) => dataset.houses.get(house)?.color, sequences);
  const colors = [...places.keys()].slice(0, MAX_HOUSES).map((house, index): HouseColor => {
    const color = chosen ? (chosen.get(house) ?? 'stone') : 'porphyry';
    return { house, name: names[index] ?? house, color };
  });
  const colorOf = new Uint16Array(sequences.reduce((sum, { length }) => sum + length, 0));
  if (hasHouses) sequences.flat().forEach((house, index) => (colorOf[index] = places.get(house) ?? 0));
  return { colors, colorOf };
}
