/**
 * The colours of houses, each with the palette's colours that can be told apart from it when they stand side by side:
 * at least 0.085 away in OKLab, in the light and in the dark scheme, with usual sight and with deuteranopia. Their
 * values stand in the style sheet; a test works the distances out.
 */
const PALETTE = {
  porphyry: 6638,
  gold: 7925,
  lapis: 7643,
  terracotta: 6885,
  malachite: 7014,
  violet: 7643,
  teal: 5951,
  rose: 5679,
  olive: 7797,
  night: 7642,
  umber: 3046,
  orchid: 5951,
  stone: 3071,
};

/** A colour of the palette; `stone` is for those of no house. */
export type PaletteColor = keyof typeof PALETTE;

/** The names of the palette's colours. */
export const PALETTE_COLORS = Object.keys(PALETTE) as PaletteColor[];

/** Whether two colours can be told apart side by side. */
export function areDistinct(a: PaletteColor, b: PaletteColor): boolean {
  return ((PALETTE[a] >> PALETTE_COLORS.indexOf(b)) & 1) > 0;
}

/**
 * Gives each house a colour: some have their own, each other the first that can be told apart from those before and
 * after it in time.
 * @param own The colour of a house that has one of its own: its number in the palette, from 1.
 * @param sequences Houses in the order in which they followed each other, repeated as they did, in one or several lines.
 *   The empty name is for those of no house.
 */
export function houseColors(
  own: (house: string) => number | undefined,
  sequences: Iterable<readonly string[]>,
): Map<string, PaletteColor> {
  const beside = new Map<string, Set<string>>([['', new Set()]]);
  for (const sequence of sequences) {
    for (let index = 0; index < sequence.length; index += 1) {
      const house = sequence[index] as string;
      let neighbours = beside.get(house);
      if (!neighbours) beside.set(house, (neighbours = new Set()));
      // A short reign between two others is hardly seen.
      for (let by = -2; by <= 2; by += 1) {
        const other = sequence[index + by];
        if (other !== undefined && other !== house) neighbours.add(other);
      }
    }
  }
  const colors = new Map<string, PaletteColor>([['', 'stone']]);
  const choices = PALETTE_COLORS.filter((color) => color !== 'stone');
  for (const house of beside.keys()) {
    const color = choices[(own(house) ?? 0) - 1];
    if (color) colors.set(house, color);
  }
  for (const [house, neighbours] of beside) {
    if (colors.has(house)) continue;
    const taken = [...neighbours].flatMap((other) => colors.get(other) ?? []);
    // Among many neighbours, the one that is least often confused.
    const clashes = choices.map((color) => taken.filter((other) => !areDistinct(color, other)).length);
    colors.set(house, choices[clashes.indexOf(Math.min(...clashes))] as PaletteColor);
  }
  return colors;
}
