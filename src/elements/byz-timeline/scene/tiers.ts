/** A name to place above a row. All in CSS pixels. */
export interface TierLabel {
  /** Position of its leader, a line from the name down to the row. */
  readonly at: number;
  /** How far its centre may be shifted without a leader; 0 if it always needs one. */
  readonly slack: number;
  /** Possible texts with their widths, the preferred one first. */
  readonly texts: readonly (readonly [text: string, width: number])[];
}

/** A name with its position. */
export interface PlacedLabel {
  readonly text: string;
  readonly start: number;
  readonly width: number;
  /** Counted upwards from the row. */
  readonly tier: number;
  /** Whether it has a leader. */
  readonly leader: boolean;
}

/** Minimum space between two names of a tier, and between a name and another's leader. */
const GAP = 5;

/**
 * Places names in tiers above a row, so that no two names overlap and leaders cross names only if there is no other
 * place. Earlier names take precedence; a name that does not fit is left out.
 * @param width Available width in CSS pixels.
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
          // The leader must be below its name.
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
  // As a last resort, the leader passes behind another name.
  return first.map((placed, index) => placed ?? place(wanted[index] as TierLabel, true));
}

/** Zero, then increasing shifts to both sides. */
function shifts(most: number): number[] {
  const steps = [0];
  for (let by = 6; by <= most; by += 6) steps.push(by, -by);
  return steps;
}
