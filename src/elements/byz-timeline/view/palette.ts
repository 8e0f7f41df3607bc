/**
 * The colours of houses, each with a bit mask of the colours that are distinguishable from it side by side: at least
 * 0.085 apart in OKLab, in both colour schemes, with normal vision and with deuteranopia. The values are in the style
 * sheet; a test computes the distances.
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

/** A colour of the palette; `stone` is for people without a house. */
export type PaletteColor = keyof typeof PALETTE;

/** The names of the palette's colours. */
export const PALETTE_COLORS = Object.keys(PALETTE) as PaletteColor[];

/** Whether two colours are distinguishable side by side. */
export function areDistinct(a: PaletteColor, b: PaletteColor): boolean {
  return ((PALETTE[a] >> PALETTE_COLORS.indexOf(b)) & 1) > 0;
}

/**
 * Assigns a colour to each house: its own, or the first one distinguishable from those of houses before and after it.
 * @param own The number of a house's own colour in the palette, from 1, if it has one.
 * @param sequences The houses of successive rulers in one or several lines; an empty name means no house.
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
      // Also the next but one: a short reign in between is hardly visible.
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
    // If there are too many neighbours, the colour with the fewest conflicts.
    const clashes = choices.map((color) => taken.filter((other) => !areDistinct(color, other)).length);
    colors.set(house, choices[clashes.indexOf(Math.min(...clashes))] as PaletteColor);
  }
  return colors;
}
