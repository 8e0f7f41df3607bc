/** A name that is to stand above a row. In CSS pixels. */
export interface TierLabel {
  /** Where its leader would stand. */
  readonly at: number;
  /** As far as its middle may be moved without a leader; 0 for one that always has one. */
  readonly slack: number;
  /** What it may say, the best first, with the width of each. */
  readonly texts: readonly (readonly [text: string, width: number])[];
}

/** Where a name stands. */
export interface PlacedLabel {
  readonly text: string;
  readonly start: number;
  readonly width: number;
  /** Counted upwards from the row. */
  readonly tier: number;
  /** It is tied to the row by a line at its `at`. */
  readonly leader: boolean;
}

/** Room between two names of a tier, and between a name and another's leader. */
const GAP = 5;

/**
 * Places names in tiers above a row so that none meets another, and as few as can be another's leader. The first of them choose first;
 * who finds no place is left out.
 * @param width CSS pixels that there are.
 */
export function placeInTiers(
  wanted: readonly TierLabel[],
  tiers: number,
  width: number,
): (PlacedLabel | undefined)[] {
  const taken: PlacedLabel[] = [];
  const leaders: { x: number; tier: number }[] = [];
  const isFree = (start: number, end: number, tier: number): boolean =>
    start >= 0 &&
    end <= width &&
    !taken.some(
      (placed) =>
        placed.tier === tier && placed.start < end + GAP && placed.start + placed.width > start - GAP,
    ) &&
    !leaders.some(({ x, tier: high }) => high > tier && x > start - GAP && x < end + GAP);
  const isOpen = (x: number, tier: number): boolean =>
    !taken.some(
      (placed) => placed.tier < tier && placed.start - GAP < x && placed.start + placed.width + GAP > x,
    );

  const place = ({ at, slack, texts }: TierLabel, crossing: boolean): PlacedLabel | undefined => {
    for (const [text, size] of texts) {
      for (let tier = 0; tier < tiers; tier += 1) {
        const free = tier === 0 && slack > 0;
        for (const shift of free ? shifts(slack) : shifts(size / 2 - GAP)) {
          const inside = Math.max(0, Math.min(at + shift - size / 2, width - size));
          // A leader stands under its name.
          if (!free && (inside > at || inside + size < at)) continue;
          if (free && Math.abs(inside + size / 2 - at) > slack + 1) continue;
          if (!isFree(inside, inside + size, tier) || (!free && !crossing && !isOpen(at, tier))) continue;
          if (!free) leaders.push({ x: at, tier });
          const placed = { text, start: inside, width: size, tier, leader: !free };
          taken.push(placed);
          return placed;
        }
      }
    }
    return undefined;
  };
  const first = wanted.map((name) => place(name, false));
  // Where nothing else works, a leader passes behind another name.
  return first.map((placed, index) => placed ?? place(wanted[index] as TierLabel, true));
}

/** Nothing, then ever more to either side. */
function shifts(most: number): number[] {
  const steps = [0];
  for (let by = 6; by <= most; by += 6) steps.push(by, -by);
  return steps;
}
